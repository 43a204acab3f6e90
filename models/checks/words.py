"""The words check: does a pack know what a traveller needs?

Each word of fillers and vocabulary is translated alone and in carrier sentences that were held
out from training; it is right where the answer holds one of the translations that the list
accepts.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from translator.languages import LanguagePair
from translator.phrasebook.curated.content import Content, CuratedPhrase, Entry
from translator.phrasebook.curated.filling import Inflection
from translator.phrasebook.curated.rendering import render
from translator.phrasebook.grammar.inflection import inflect
from translator.phrasebook.grammar.noun import Noun
from translator.phrasebook.grammar.plurals import plural_of

_NO_SPACES = frozenset({"ja", "zh", "th"})
_LEAST_KANA = 3
"""Shorter readings stand by chance in other words."""
_KINDS = ("mass", "thing", "place", "person", "service", "matter", "set")


@dataclass(frozen=True, slots=True)
class _Script:
    """Words of which a pattern finds the ``whole``, and a ``letter`` beside which they are
    part of another.
    """

    whole: str
    letter: str


_SCRIPTS = (
    _Script("[\u3400-\u9fff]", "[\u3400-\u9fff]"),
    _Script("[\u30a1-\u30fa\u30fc]+", "[\u30a1-\u30fa\u30fc]"),
)


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked (``source``) and what any right answer holds one of (``accepted``)."""

    entry: str
    source: str
    accepted: tuple[str, ...]
    language: str

    def is_right(self, answer: str) -> bool:
        """Tell whether ``answer`` holds an accepted word, whole and in whatever case."""
        return any(_holds(answer, word, self.language) for word in self.accepted)


def questions(
    content: Content, carriers: Sequence[CuratedPhrase], pair: LanguagePair
) -> Iterator[Question]:
    """Yield the questions on every entry that some carrier fits: alone, then in each carrier.

    Where a word has several meanings on the list, a translation of any of them is right.
    """
    meanings: dict[str, list[Entry]] = defaultdict(list)
    for entry in content.entries:
        for noun in {noun.text for noun in (entry.nouns[pair.source], *entry.also[pair.source])}:
            meanings[noun].append(entry)
    for entry in content.entries:
        kind = next((one for one in _KINDS if one in entry.slots), None)
        fitting = [one for one in carriers if kind is not None and one.slots == {kind}]
        if kind is None or not fitting:
            continue
        accepted = _accepted(meanings[entry.nouns[pair.source].text], pair)
        yield Question(entry.id, entry.nouns[pair.source].text, accepted, pair.target)
        fill = {kind: Inflection({pair.source: entry.inflected(pair.source)})}
        for carrier in fitting:
            wording = carrier.wordings[pair.source][0]
            source = render(wording, fill, pair.source).text
            yield Question(entry.id, source, accepted, pair.target)


def _accepted(entries: Sequence[Entry], pair: LanguagePair) -> tuple[str, ...]:
    """Return the words that are right, in every form, Japanese ones as they are read too; what
    Japanese asks for may be one or several, for it does not say.
    """
    language = pair.target
    nouns = [noun for entry in entries for noun in (entry.nouns[language], *entry.also[language])]
    if pair.source == "ja":
        nouns += [other for noun in nouns if (other := _of_other_number(noun, language))]
    forms = (form for noun in nouns for form in inflect(noun, language).forms.values())
    read = (noun.kana.replace(" ", "") for noun in nouns if noun.kana)
    kana = (reading for reading in read if len(reading) >= _LEAST_KANA)
    return tuple(dict.fromkeys([*(noun.text for noun in nouns), *forms, *kana]))


def _of_other_number(noun: Noun, language: str) -> Noun | None:
    """Return the plural of a singular, and of an English plural the singular."""
    if not noun.plural:
        return plural_of(noun, language)
    single = Noun(noun.text.removesuffix("s"))
    plural = plural_of(single, language) if language == "en" else None
    return single if plural is not None and plural.text == noun.text else None


def _holds(answer: str, word: str, language: str) -> bool:
    folded, known = _folded(answer), _folded(word)
    if known not in folded:
        return False
    plain = re.escape(known)
    if language in _NO_SPACES:
        return re.search(_bounded(plain, word), folded) is not None
    return re.search(rf"(?<!\w){plain}(?!\w)", folded) is not None


def _bounded(pattern: str, word: str) -> str:
    """Return a pattern that finds a word no part of a longer one, as far as the script tells:
    a single kanji (本) has none beside it, katakana (バス) stand alone among katakana.
    """
    script = next((one for one in _SCRIPTS if re.fullmatch(one.whole, word)), None)
    return f"(?<!{script.letter}){pattern}(?!{script.letter})" if script else pattern


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold()
