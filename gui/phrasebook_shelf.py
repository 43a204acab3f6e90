"""The shelf: the phrases and categories that the phrasebook page shows, curated and own.

It reads databases, so it is for worker threads.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import Enum

from gui.phrase_row import PhraseRow
from translator import Translator
from translator.languages import LanguagePair
from translator.phrasebook.curated.answering import base_language
from translator.phrasebook.curated.curated import Curated
from translator.phrasebook.curated.known_phrase import KnownPhrase
from translator.phrasebook.curated.search import CuratedMatch
from translator.phrasebook.phrase import Phrase
from translator.spoken import spoken

MOST_FOUND = 60
"""Phrases that a search shows."""
_FAIR = 55
"""The least score of a phrase that is shown beside a good one."""


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

Check = Callable[[], None]
"""Called now and then; raises where the work should stop."""


class PhrasebookShelf:
    """Reads from the parts of a translator that threads may share; raises DatabaseError."""

    def __init__(self, translator: Translator) -> None:
        self._translator = translator
        self._book = translator.phrasebook

    @property
    def _curated(self) -> Curated | None:
        return self._translator.verified.curated

    def languages(self) -> list[str]:
        """Return the languages of curated phrases, of own ones and of packs."""
        tags: dict[str, None] = {}
        if self._curated is not None:
            tags |= dict.fromkeys(self._curated.categories()[0].names)
        for phrase in self._book.phrases.select():
            tags |= dict.fromkeys((phrase.source_language, phrase.target_language))
        for pair in self._translator.store.pairs():
            tags |= dict.fromkeys((pair.source, pair.target))
        return list(tags)

    def categories(self, pair: LanguagePair, *, interface: str = "en") -> list[Category]:
        """Return the categories: all, starred, own with those inside, then the curated ones."""
        own = self._own(pair)
        curated = self._curated.categories() if self._curated and _has_both(pair) else []
        starred = sum(phrase.starred for phrase in own) + len(self._stars(pair))
        names = sorted({phrase.category for phrase in own if phrase.category}, key=str.casefold)
        inside = [
            Category(Kind.OWN_CATEGORY, name, name, sum(each.category == name for each in own))
            for name in names
        ]
        total = len(own) + sum(each.count for each in curated)
        return [
            Category(Kind.ALL, count=total),
            Category(Kind.STARRED, count=starred),
            Category(Kind.OWN, count=len(own)),
            *inside,
            *(
                Category(Kind.CURATED, each.id, _named(each.names, interface), each.count)
                for each in curated
            ),
        ]

    def rows(
        self, category: Category, pair: LanguagePair, *, check: Check, interface: str = "en"
    ) -> list[PhraseRow]:
        """Return the phrases of a category: own ones first, the newest at the top."""
        own = [
            phrase
            for phrase in reversed(self._own(pair))
            if category.kind in {Kind.ALL, Kind.OWN}
            or (category.kind is Kind.STARRED and phrase.starred)
            or (category.kind is Kind.OWN_CATEGORY and phrase.category == category.id)
        ]
        rows = [_own_row(phrase, pair) for phrase in own]
        return rows + self._known_rows(self._known(category, pair), pair, check, interface)

    def search(
        self, query: str, pair: LanguagePair, *, check: Check, interface: str = "en"
    ) -> list[PhraseRow]:
        """Return the phrases that fit a query in either language, the best first."""
        found: list[tuple[float, PhraseRow]] = [
            (match.score, _own_row(match.phrase, pair))
            for match in self._book.search(query, limit=MOST_FOUND, pair=pair, minimum=_FAIR)
        ]
        check()
        matches = self._matches(query, pair)
        check()
        known = self._known_rows(
            [match.phrase for match in matches], pair, check, interface, self._fillings(query, pair)
        )
        found += zip([match.score for match in matches], known, strict=True)
        return [row for _score, row in sorted(found, key=lambda each: -each[0])][:MOST_FOUND]

    def _own(self, pair: LanguagePair) -> list[Phrase]:
        """Return the own phrases of a pair in both directions, the oldest first."""
        phrases = self._book.phrases
        both = [*phrases.select(pair=pair), *phrases.select(pair=pair.reverse)]
        return sorted(both, key=lambda phrase: phrase.id)

    def _stars(self, pair: LanguagePair) -> list[KnownPhrase]:
        """Return the starred curated phrases, the last starred first."""
        if self._curated is None or not _has_both(pair):
            return []
        by_id = {phrase.id: phrase for phrase in self._curated.phrases()}
        return [by_id[name] for name in self._book.stars.all() if name in by_id]

    def _known(self, category: Category, pair: LanguagePair) -> list[KnownPhrase]:
        if self._curated is None or not _has_both(pair):
            return []
        if category.kind is Kind.STARRED:
            return self._stars(pair)
        if category.kind is Kind.ALL:
            return self._curated.phrases()
        return self._curated.phrases(category=category.id) if category.kind is Kind.CURATED else []

    def _matches(self, query: str, pair: LanguagePair) -> list[CuratedMatch]:
        """Return the curated phrases that fit in one of the two languages, each once."""
        if not _has_both(pair):
            return []
        best: dict[str, CuratedMatch] = {}
        for language in (pair.source, pair.target):
            for match in self._translator.verified.suggestions(
                query, language=language, limit=MOST_FOUND
            ):
                kept = best.get(match.phrase.id)
                if match.score >= _FAIR and (kept is None or kept.score < match.score):
                    best[match.phrase.id] = match
        return sorted(best.values(), key=lambda match: -match.score)

    def _fillings(self, query: str, pair: LanguagePair) -> dict[str, Mapping[str, str]]:
        """Return what fills the slots of the phrase that a query is, by the phrase's id."""
        for language in (pair.source, pair.target):
            found = self._curated.find(query.strip(), language=language) if self._curated else None
            if found is not None:
                return {found.phrase.id: found.fillings}
        return {}

    def _known_rows(
        self,
        phrases: Iterable[KnownPhrase],
        pair: LanguagePair,
        check: Check,
        interface: str,
        fillings: Mapping[str, Mapping[str, str]] | None = None,
    ) -> list[PhraseRow]:
        if self._curated is None:
            return []
        names = {each.id: _named(each.names, interface) for each in self._curated.categories()}
        starred = frozenset(self._book.stars.all())
        rows = []
        for phrase in phrases:
            check()
            filled = (fillings or {}).get(phrase.id, {})
            rows.append(self._known_row(phrase, pair, filled, names, starred))
        return rows

    def _known_row(
        self,
        phrase: KnownPhrase,
        pair: LanguagePair,
        fillings: Mapping[str, str],
        names: Mapping[str, str],
        starred: frozenset[str],
    ) -> PhraseRow:
        manner = self._translator.settings.manner
        source = spoken(phrase, pair.source, fillings, manner=manner, say=False)
        target = spoken(phrase, pair.target, fillings, manner=manner, say=False)
        return PhraseRow(
            pair,
            source.text,
            target.text,
            reading=target.romanisation or "",
            category=names.get(phrase.category, phrase.category),
            starred=phrase.id in starred,
            known=phrase,
            fillings=fillings,
        )


def _own_row(phrase: Phrase, pair: LanguagePair) -> PhraseRow:
    return PhraseRow(
        pair,
        phrase.into(pair.source),
        phrase.into(pair.target),
        category=phrase.category or "",
        starred=phrase.starred,
        own=phrase,
    )


def _has_both(pair: LanguagePair) -> bool:
    bases = {base_language(pair.source), base_language(pair.target)}
    return None not in bases and len(bases) > 1


def _named(names: Mapping[str, str], language: str) -> str:
    return names.get(language, names["en"])
