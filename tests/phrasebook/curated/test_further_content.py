"""The content of further languages: the same phrases in each, right in script and marks."""

import re
from collections import defaultdict
from functools import cache

import pytest

from translator.languages import LanguagePair
from translator.phrasebook.curated.content import Content
from translator.phrasebook.curated.curated import Curated
from translator.phrasebook.curated.further import FURTHER, WITHOUT_ARTICLES
from translator.phrasebook.curated.keys import curated_key
from translator.phrasebook.curated.loader import load_content
from translator.phrasebook.curated.slots import SLOTS, SlotKind

QUESTION = {"el": ";", "ar": "؟", "zh": "？"}
LETTERS = {
    "ar": re.compile(r"[^\W\d_\u0600-\u06ff]{2,}"),
    "el": re.compile(r"[^\W\d_\u0370-\u03ff\u1f00-\u1fff]{2,}"),
    "zh": re.compile(r"[^\W\d_\u3400-\u9fff]{2,}"),
    **dict.fromkeys(("bg", "ru", "uk"), re.compile(r"[^\W\d_\u0400-\u04ff]{2,}")),
}
LATIN = re.compile(r"[^\W\d_a-z\u00c0-\u024f\u1e00-\u1eff]", re.IGNORECASE)
FOREIGN = frozenset({
    "wi", "fi", "email", "sim", "pin", "wc", "esim", "qr", "mri", "usb", "atm", "sms", "wifi",
    "check", "in", "out", "online", "self", "service", "tax", "free",
})  # fmt: skip
"""Words that stand in Latin letters everywhere."""
LEAST = 970
EASY = {SlotKind.FREE, SlotKind.PATTERN}
SLOT = re.compile(r"\{[a-z]+\}")


@cache
def content() -> Content:
    return load_content()


def asks(text: str, language: str) -> bool:
    return text.rstrip("»”\"' ").endswith(QUESTION.get(language, "?"))


def plain(text: object) -> str:
    """Return a text without its slots."""
    return SLOT.sub(" ", str(text))


def test_every_language_has_every_word_and_the_phrases_that_need_no_grammar() -> None:
    further = content().further
    assert set(further) == set(FURTHER)
    needed = {each.id for each in content().phrases if {SLOTS[slot] for slot in each.slots} <= EASY}
    assert len(needed) >= LEAST
    for language, phrases in further.items():
        assert needed <= set(phrases), language
        assert all(language in each.nouns for each in content().entries), language


@pytest.mark.parametrize("language", FURTHER)
def test_questions_are_questions_but_for_a_few_requests(language: str) -> None:
    english = {each.id: str(each.wordings["en"][0].text) for each in content().phrases}
    odd = [
        (name, str(wordings[0].text))
        for name, wordings in content().further[language].items()
        if not wordings[0].text.slots
        and asks(english[name], "en")
        and not asks(str(wordings[0].text), language)
    ]
    assert len(odd) <= len(english) // 100, odd


@pytest.mark.parametrize("language", FURTHER)
def test_words_are_in_the_language_s_letters(language: str) -> None:
    pattern = LETTERS.get(language, LATIN)
    odd = [
        (name, word)
        for name, wordings in content().further[language].items()
        for wording in wordings
        for word in pattern.findall(plain(wording.text))
        if word.casefold() not in FOREIGN
    ]
    assert odd == []


@pytest.mark.parametrize("language", FURTHER)
def test_hardly_any_answer_serves_two_phrases(language: str) -> None:
    answers = [str(wordings[0].text) for wordings in content().further[language].values()]
    assert len(answers) - len(set(answers)) <= len(answers) // 40


@pytest.mark.parametrize("language", FURTHER)
def test_words_stand_as_in_a_dictionary(language: str) -> None:
    pattern = LETTERS.get(language, LATIN)
    for entry in content().entries:
        nouns = (entry.nouns[language], *entry.also[language])
        texts = [noun.text for noun in nouns]
        assert len({text.casefold() for text in texts}) == len(texts), entry.id
        for text in texts:
            assert not re.search(r"[()\[\]/;.]$|[()\[\]/;]", text), (entry.id, text)
        words = pattern.findall(texts[0])
        assert all(word.casefold() in FOREIGN for word in words), (entry.id, texts[0])


@pytest.mark.parametrize("language", sorted(WITHOUT_ARTICLES))
def test_a_word_is_answered_with_its_article_where_there_are_none(language: str) -> None:
    assert "words.thing-the" in content().further[language]


@pytest.mark.parametrize("language", FURTHER)
def test_one_word_hardly_ever_serves_two_of_a_kind(language: str) -> None:
    kinds: dict[str, list[str]] = defaultdict(list)
    for entry in content().entries:
        kinds[entry.slots[0]].append(entry.nouns[language].text.casefold())
    texts = [text for each in kinds.values() for text in set(each)]
    assert len(content().entries) - len(texts) <= len(texts) // 30


@pytest.mark.parametrize("language", FURTHER)
def test_what_stands_in_lists_on_cards_has_no_comma(language: str) -> None:
    listed = {"allergy", "medicine", "country", "nationality", "language"}
    words = [each.nouns[language].text for each in content().entries if listed & {*each.slots}]
    assert len(words) > 100
    assert not [text for text in words if re.search("[,،、，]", text)]


@pytest.mark.parametrize("language", FURTHER)
def test_no_answer_is_another_phrase_said_otherwise(language: str) -> None:
    english = {each.id: str(each.wordings["en"][0].text) for each in content().phrases}
    meant: dict[str, set[str]] = defaultdict(set)
    for name, wordings in content().further[language].items():
        if not wordings[0].text.slots:
            meant[curated_key(str(wordings[0].text))].add(curated_key(english[name]))
    shared = {key: names for key, names in meant.items() if len(names) > 1}
    assert len(shared) <= LEAST // 300, shared


def said(pair: str, text: str) -> str | None:
    source, _dash, target = pair.partition("-")
    answer = Curated().answer([text], LanguagePair(source, target)).get(text)
    return answer.text if answer else None


@pytest.mark.parametrize(
    ("pair", "text"),
    [
        ("zh-en", "我叫救护车。"),
        ("zh-en", "我在发烧。"),
        ("hu-en", "Beteg vagyok."),
        ("tr-en", "Doktor ile görüşmek istiyorum."),
        ("nl-en", "Ik ben Nederlander."),
        ("cs-en", "Jste Němec?"),
        ("pl-en", "JESTEM CHORY."),
        ("no-en", "Kom til Norge."),
        ("da-en", "Det er Danmark."),
        ("vi-en", "Tôi đang ở Việt Nam."),
        ("de-en", "Ich bin Arzt."),
        ("ja-en", "医者です。"),
        ("ja-en", "病気です。"),
        ("en-es", "I AM SICK."),
        ("de-en", "ICH BIN KRANK."),
        ("bg-en", "треска"),
        ("bg-en", "син"),
        ("el-en", "ορός"),
        ("el-en", "τζάμι"),
    ],
)
def test_what_is_no_name_or_has_two_meanings_is_left_to_the_model(pair: str, text: str) -> None:
    assert said(pair, text) is None


@pytest.mark.parametrize(
    ("pair", "text", "expected"),
    [
        ("hu-en", "A nevem Anna.", "My name is Anna."),
        ("zh-en", "我叫Anna。", "My name is Anna."),
        ("sv-en", "Adressen är Storgatan 5.", "The address is Storgatan 5."),
        ("el-en", "τζαμι", "mosque"),
        ("id-en", "Tolong!", "Help!"),
        ("en-nl", "Ice cream", "IJs"),
        ("ar-en", "أراك الساعة ٥:٣٠.", "See you at 5:30."),
        ("fr-en", "vol", "flight"),
        ("en-es", "MY NAME IS ANNA.", "ME LLAMO ANNA."),
        ("en-es", "eggs", "huevos"),
        ("en-it", "seafood", "frutti di mare"),
    ],
)
def test_what_a_text_says_is_found(pair: str, text: str, expected: str) -> None:
    assert said(pair, text) == expected
