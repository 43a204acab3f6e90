"""The phrasebook's own content: complete, of one piece, right in script and punctuation."""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from itertools import product

import pytest
from rapidfuzz import fuzz, process

from translator.phrasebook.curated.answering import rendered
from translator.phrasebook.curated.content import Content
from translator.phrasebook.curated.examples import examples
from translator.phrasebook.curated.filling import Filling, Inflection
from translator.phrasebook.curated.loader import load_content
from translator.phrasebook.curated.skeleton import skeletons
from translator.phrasebook.curated.slots import SLOTS, SlotKind
from translator.phrasebook.curated.wording import Trait
from translator.phrasebook.folding import fold
from translator.phrasebook.grammar.inflection import LANGUAGES

NEAR = 95
"""Per cent of the English spelling from which on two phrases are one."""

CARDS = "emergency-cards"
"""Cards say again, as part of a card, what phrases say."""

CJK = re.compile("[\u3040-\u30ff\u3400-\u9fff]")
LATIN_WORD = re.compile(r"[a-z]{3,}", re.IGNORECASE)

SIGNS = {
    "en": re.compile(r"[¿¡«»„“”]|\s[?!.,;:]"),
    "es": re.compile(r"\"|[«»„“”]|\s[?!.,;:]"),
    "fr": re.compile(r"\"|[^\xa0\d/][?!;](?!$)|[^\xa0][?!;]$|«(?!\xa0)|(?<!\xa0)»|’"),
    "de": re.compile(r"\"|[¿¡«»]|\s[?!.,;:]|’"),
    "it": re.compile(r"\"|[¿¡]|\s[?!.,;:]|’"),
    "pt": re.compile(r"\"|[¿¡]|\s[?!.,;:]|’"),
    "ja": re.compile(r"[?!,;\"]|\. |[¿¡«»„“”]"),
}
"""What does not stand in a language's text."""

UNMELTED = {
    "en": re.compile(r"\ba (?:a|the|some)\b|\bthe (?:the|a|some)\b|\ban [bcdfgjklmnpqrtvwyz]"),
    "es": re.compile(r"\b(?:a|de) el\b"),
    "fr": re.compile(r"\b(?:à|de) les [a-z]|(?<![-\w])(?:je|ne|que|se|d|qu) [aeéèêiou]\w+er\b"),
    "de": re.compile(r"\bzu (?:dem|der) [A-Z]"),
    "it": re.compile(r"\b(?:di|a|da|in|su) (?:il|lo|gli)\b"),
    "pt": re.compile(r"\b(?:de|em|por) os? [a-z]|\ba os? [a-z]"),
    "ja": re.compile(r"\s{2}"),
}
"""What filling a slot would leave where prepositions and articles do not melt."""


@cache
def content() -> Content:
    return load_content()


def texts(language: str) -> Iterator[tuple[str, str]]:
    """Yield every wording in a language with the phrase's id, slots as they are."""
    for phrase in content().phrases:
        for wording in phrase.wordings[language]:
            yield phrase.id, str(wording.text)


def test_there_are_phrases_categories_and_fillers_enough() -> None:
    assert len(content().phrases) >= 800
    assert len(content().categories) >= 16
    assert len(content().entries) >= 400


def test_no_phrase_comes_twice_or_nearly_so() -> None:
    plain = {
        phrase.id: skeletons(phrase.wordings["en"][0].text, "en")[0]
        for phrase in content().phrases
        if phrase.category != CARDS
    }
    ids, keys = list(plain), list(plain.values())
    alike = process.cdist(keys, keys, scorer=fuzz.ratio, score_cutoff=NEAR, dtype="uint8")
    twins = [
        (ids[one], ids[other])
        for one in range(len(ids))
        for other in range(one)
        if alike[one][other]
    ]
    assert twins == []


def test_no_plain_wording_is_another_phrases_plain_wording_in_most_languages() -> None:
    shared: dict[frozenset[str], int] = defaultdict(int)
    for language in LANGUAGES:
        owners: dict[str, list[str]] = defaultdict(list)
        for phrase in content().phrases:
            if phrase.category != CARDS:
                key = skeletons(phrase.wordings[language][0].text, language)[0]
                owners[key].append(phrase.id)
        for ids in owners.values():
            if len(ids) > 1:
                shared[frozenset(ids)] += 1
    assert {ids: count for ids, count in shared.items() if count > 3} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_signs_are_those_of_the_language(language: str) -> None:
    wrong = [
        (owner, text)
        for owner, text in texts(language)
        if SIGNS[language].search(re.sub(r"\{[^{}]*\}", "X", text))
    ]
    assert wrong == []


def test_spanish_questions_and_exclamations_are_opened() -> None:
    wrong = [
        (owner, text)
        for owner, text in texts("es")
        if text.count("?") != text.count("¿") or text.count("!") != text.count("¡")
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_texts_are_in_the_script_of_the_language(language: str) -> None:
    literal = [(owner, re.sub(r"\{[^{}]*\}", "", text)) for owner, text in texts(language)]
    if language == "ja":
        wrong = [one for one in literal if LATIN_WORD.search(one[1]) and not CJK.search(one[1])]
        wrong = [one for one in wrong if not one[1].isupper()]
    else:
        wrong = [one for one in literal if CJK.search(one[1])]
    assert wrong == []


@pytest.mark.parametrize("language", [tag for tag in LANGUAGES if tag != "en"])
def test_nothing_is_left_in_english(language: str) -> None:
    wrong = [
        (phrase.id, str(wording.text))
        for phrase in content().phrases
        for wording in phrase.wordings[language]
        if len(str(wording.text).split()) > 2
        and fold(str(wording.text)) == fold(str(phrase.wordings["en"][0].text))
    ]
    assert wrong == []


def test_a_sentence_ends_alike_in_every_language() -> None:
    def is_sentence(text: str) -> bool:
        return text.rstrip("\xa0 ")[-1] in ".!?。！？…"

    wrong = [
        phrase.id
        for phrase in content().phrases
        if phrase.said != "sign"
        and len({is_sentence(str(each[0].text)) for each in phrase.wordings.values()}) > 1
    ]
    assert wrong == []


def fillings(slot: str) -> list[Filling]:
    """Return every filler of a noun slot, some values of another."""
    if SLOTS[slot] is not SlotKind.NOUN:
        return list(examples(slot)[:4])
    return [
        Inflection({language: entry.inflected(language) for language in LANGUAGES})
        for entry in content().filling(slot)
    ]


def test_every_filler_fills_every_phrase_that_accepts_it() -> None:
    filled = {slot: fillings(slot) for slot in SLOTS}
    wrong = []
    for phrase in content().phrases:
        names = sorted(phrase.slots)
        for count, combination in enumerate(product(*(filled[name] for name in names))):
            if len(names) > 1 and count % 11:
                continue
            chosen = dict(zip(names, combination, strict=True))
            for language in LANGUAGES:
                made = rendered(phrase.wordings[language], chosen, language, Trait.PLAIN)
                wrong += [
                    (phrase.id, language, text)
                    for text in (made.text, *made.alternatives)
                    if re.search(r"[{}|]| {2}", text) or UNMELTED[language].search(text)
                ]
    assert wrong == []


def test_japanese_readings_are_in_kana_with_the_same_slots() -> None:
    kanji = re.compile("[\u3400-\u9fff]")
    wrong = [
        phrase.id
        for phrase in content().phrases
        for wording in phrase.wordings["ja"]
        if wording.kana is not None
        and (kanji.search(str(wording.kana)) or set(wording.kana.slots) != set(wording.text.slots))
    ]
    assert wrong == []
