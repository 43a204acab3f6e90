"""The curated phrases as rows: by category, by star, by word, or as a search found them."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from gui.order import by_text
from gui.phrase_row import WORDS, PhraseRow, is_word, split_id
from gui.slot_names import named_gap
from translator.languages import LanguagePair
from translator.manner import Manner
from translator.phrasebook.curated.answering import base_language
from translator.phrasebook.curated.choices import slot_choices
from translator.phrasebook.curated.curated import Curated
from translator.phrasebook.curated.known_phrase import KnownPhrase
from translator.spoken import spoken

_BARE = "-bare"
"""Ends the id of the phrase that is a slot filled with a word as it stands alone."""

Check = Callable[[], None]
"""Called now and then; raises where the work should stop."""

Filled = tuple[KnownPhrase, Mapping[str, str]]
"""A phrase and what fills its slots."""


class KnownRows:
    """Makes rows of curated phrases and keeps their texts; raises DatabaseError."""

    def __init__(self, curated: Curated, manner: Manner, *, interface: str) -> None:
        self._curated, self._manner, self._interface = curated, manner, interface
        self._texts: dict[tuple[LanguagePair, str, tuple[str, ...]], tuple[str, str, str]] = {}
        self._phrases: dict[str, KnownPhrase] = {}

    def categories(self, pair: LanguagePair) -> list[tuple[str, str, int]]:
        """Return id, name and count of each category that has phrases of a pair, by name, and
        the words at the end.
        """
        every = self._curated.categories()
        counts = Counter(phrase.category for phrase, _fillings in self.everything(pair))
        counts[WORDS] = len(self.category(WORDS, pair))
        named = by_text(every, lambda each: self._named(each.names))
        named.sort(key=lambda each: each.id == WORDS)
        return [
            (each.id, self._named(each.names), counts[each.id]) for each in named if counts[each.id]
        ]

    def everything(self, pair: LanguagePair) -> list[Filled]:
        """Return all phrases of a pair, without the words."""
        every = self._known().values()
        return [(phrase, {}) for phrase in every if not is_word(phrase) and _has(phrase, pair)]

    def category(self, name: str, pair: LanguagePair) -> list[Filled]:
        """Return the phrases of a category, or all words, in the order of the source."""
        if name != WORDS:
            return [each for each in self.everything(pair) if each[0].category == name]
        return self._words(pair)

    def starred(self, star_ids: Iterable[str], pair: LanguagePair) -> list[Filled]:
        """Return the starred phrases of a pair that there are in this release."""
        found: list[Filled] = []
        for star_id in star_ids:
            name, filler = split_id(star_id)
            phrase = self._known().get(name)
            if phrase is not None and _has(phrase, pair):
                found.append((phrase, {phrase.slots[0]: filler} if filler else {}))
        return found

    def rows(
        self, filled: Iterable[Filled], pair: LanguagePair, stars: Iterable[str], check: Check
    ) -> list[PhraseRow]:
        """Return rows of phrases; words that nothing fills and what the pair lacks are left out."""
        names = {each.id: self._named(each.names) for each in self._curated.categories()}
        starred = frozenset(stars)
        rows = []
        for phrase, fillings in filled:
            check()
            if (is_word(phrase) and not fillings) or not _has(phrase, pair):
                continue
            source, target, reading = self._said(phrase, pair, fillings)
            category = names.get(phrase.category, phrase.category)
            row = PhraseRow(
                pair, source, target, reading, category, known=phrase, fillings=fillings
            )
            rows.append(replace(row, starred=row.star_id in starred))
        return rows

    def _said(
        self, phrase: KnownPhrase, pair: LanguagePair, fillings: Mapping[str, str]
    ) -> tuple[str, str, str]:
        key = (pair, phrase.id, tuple(fillings.values()))
        if key not in self._texts:
            manner = self._manner
            source = spoken(phrase, pair.source, fillings, manner=manner, say=False, gap=named_gap)
            target = spoken(phrase, pair.target, fillings, manner=manner, say=False)
            self._texts[key] = (source.text, target.text, target.romanisation or "")
        return self._texts[key]

    def _known(self) -> dict[str, KnownPhrase]:
        if not self._phrases:
            self._phrases = {phrase.id: phrase for phrase in self._curated.phrases()}
        return self._phrases

    def _words(self, pair: LanguagePair) -> list[Filled]:
        found: list[tuple[str, Filled]] = []
        for phrase in self._known().values():
            if is_word(phrase) and phrase.id.endswith(_BARE) and _has(phrase, pair):
                (slot,) = phrase.slots
                choices = slot_choices(self._curated, slot, pair.source)
                found += [(each.text.casefold(), (phrase, {slot: each.id})) for each in choices]
        return [filled for _text, filled in sorted(found, key=lambda each: each[0])]

    def _named(self, names: Mapping[str, str]) -> str:
        return names.get(self._interface, names["en"])


def _has(phrase: KnownPhrase, pair: LanguagePair) -> bool:
    """Tell whether a phrase is known in both languages; all are in those with a grammar."""
    return all(base_language(tag) or phrase.is_said_in(tag) for tag in (pair.source, pair.target))
