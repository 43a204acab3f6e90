"""The shelf: the phrases and categories that the phrasebook page shows, curated and own.

It reads databases, so it is for worker threads.
"""

from collections.abc import Collection
from dataclasses import dataclass
from enum import Enum

from gui.phrase_row import PhraseRow
from gui.phrasebook_known import Check, Filled, KnownRows
from translator import Translator
from translator.languages import LanguagePair
from translator.manner import Manner
from translator.phrasebook.curated.answering import KNOWN, answered_language
from translator.phrasebook.curated.search import CuratedMatch
from translator.phrasebook.phrase import Phrase

MOST_FOUND = 60
"""Phrases that a search shows."""
_FAIR = 55
"""The least score of a phrase that a search shows."""


_FIRST_PAIR = LanguagePair("en", "es")


class Kind(Enum):
    """What a category gathers."""

    ALL = "all"
    STARRED = "starred"
    OWN = "own"
    OWN_CATEGORY = "own category"
    CURATED = "curated"


@dataclass(frozen=True, slots=True)
class Category:
    """A category: its kind, its id (curated) or name (own), how it is called, its phrases."""

    kind: Kind
    id: str = ""
    name: str = ""
    count: int = 0


EVERYTHING = Category(Kind.ALL)


class PhrasebookShelf:
    """Reads from the parts of a translator that threads may share; raises DatabaseError."""

    def __init__(self, translator: Translator, *, interface: str = "en") -> None:
        """Name categories in the language ``interface``, where the phrasebook has it."""
        self._translator = translator
        self._book = translator.phrasebook
        self._interface = interface
        self._known: tuple[Manner, KnownRows] | None = None

    def languages(self) -> list[str]:
        """Return the languages of curated phrases, of own ones and of packs."""
        tags = set(KNOWN if self._translator.verified.curated is not None else ())
        for phrase in self._book.phrases.select():
            tags |= {phrase.source_language, phrase.target_language}
        for pair in self._translator.store.pairs():
            tags |= {pair.source, pair.target}
        return sorted(tags)

    def categories(self, pair: LanguagePair) -> list[Category]:
        """Return the categories: all, starred, own with those inside, then the curated ones."""
        own, known = self._own(pair), self._known_rows(pair)
        curated = known.categories(pair) if known else []
        starred = len(known.starred(self._book.stars.all(), pair)) if known else 0
        names = sorted({phrase.category for phrase in own if phrase.category}, key=str.casefold)
        phrases = len(known.everything(pair)) if known else 0
        return [
            Category(Kind.ALL, count=len(own) + phrases),
            Category(Kind.STARRED, count=sum(phrase.starred for phrase in own) + starred),
            Category(Kind.OWN, count=len(own)),
            *(
                Category(Kind.OWN_CATEGORY, each, each, sum(one.category == each for one in own))
                for each in names
            ),
            *(Category(Kind.CURATED, name, called, count) for name, called, count in curated),
        ]

    def rows(self, category: Category, pair: LanguagePair, *, check: Check) -> list[PhraseRow]:
        """Return the phrases of a category: own ones first, the newest at the top."""
        own = [
            _own_row(phrase, pair)
            for phrase in reversed(self._own(pair))
            if category.kind in {Kind.ALL, Kind.OWN}
            or (category.kind is Kind.STARRED and phrase.starred)
            or (category.kind is Kind.OWN_CATEGORY and phrase.category == category.id)
        ]
        known = self._known_rows(pair)
        if known is None:
            return own
        stars = self._book.stars.all()
        filled: list[Filled] = []
        if category.kind is Kind.ALL:
            filled = known.everything(pair)
        elif category.kind is Kind.STARRED:
            filled = known.starred(stars, pair)
        elif category.kind is Kind.CURATED:
            filled = known.category(category.id, pair)
        return own + known.rows(filled, pair, stars, check)

    def search(self, query: str, pair: LanguagePair, *, check: Check) -> list[PhraseRow]:
        """Return the phrases that fit a query in either language, the best first."""
        found: list[tuple[float, PhraseRow]] = [
            (match.score, _own_row(match.phrase, pair))
            for match in self._book.search(query, limit=MOST_FOUND, pair=pair, minimum=_FAIR)
        ]
        check()
        known = self._known_rows(pair)
        if known is not None:
            stars = self._book.stars.all()
            for match in self._matches(query, pair):
                rows = known.rows([(match.phrase, match.fillings)], pair, stars, check)
                found += [(match.score, row) for row in rows]
        return [row for _score, row in sorted(found, key=lambda each: -each[0])][:MOST_FOUND]

    def warm(self) -> None:
        """Build what the first search would have to wait for."""
        self._translator.verified.suggestions("a", limit=1)

    def _own(self, pair: LanguagePair) -> list[Phrase]:
        """Return the own phrases of a pair in both directions, the oldest first."""
        phrases = self._book.phrases
        both = [*phrases.select(pair=pair), *phrases.select(pair=pair.reverse)]
        return sorted(both, key=lambda phrase: phrase.id)

    def _matches(self, query: str, pair: LanguagePair) -> list[CuratedMatch]:
        """Return the curated phrases that fit in one of the two languages, each once."""
        best: dict[str, CuratedMatch] = {}
        for language in (pair.source, pair.target):
            for match in self._translator.verified.suggestions(
                query, language=language, limit=MOST_FOUND
            ):
                kept = best.get(match.phrase.id)
                if match.score >= _FAIR and (kept is None or kept.score < match.score):
                    best[match.phrase.id] = match
        return list(best.values())

    def _known_rows(self, pair: LanguagePair) -> KnownRows | None:
        """Return the curated phrases; None where they lack one of the languages."""
        curated, manner = self._translator.verified.curated, self._translator.settings.manner
        bases = {answered_language(pair.source), answered_language(pair.target)}
        if curated is None or None in bases or len(bases) == 1:
            return None
        if self._known is None or self._known[0] != manner:
            self._known = (manner, KnownRows(curated, manner, interface=self._interface))
        return self._known[1]


def first_pair(
    tags: Collection[str], interface: str, wanted: tuple[str, str] = ("", "")
) -> LanguagePair:
    """Return the languages to begin with: the ``wanted`` ones, else from the interface's."""
    sources = [tag for tag in (wanted[0], interface) if tag in tags and tag != wanted[1]]
    source = next(iter(sources), _FIRST_PAIR.source)
    if source == wanted[1]:
        source = _FIRST_PAIR.target
    targets = [tag for tag in (wanted[1], _FIRST_PAIR.target) if tag in tags and tag != source]
    return LanguagePair(source, next(iter(targets), _FIRST_PAIR.source))


def _own_row(phrase: Phrase, pair: LanguagePair) -> PhraseRow:
    return PhraseRow(
        pair,
        phrase.into(pair.source),
        phrase.into(pair.target),
        category=phrase.category or "",
        starred=phrase.starred,
        own=phrase,
    )
