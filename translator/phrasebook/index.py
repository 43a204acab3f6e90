"""The search index: texts found by their words, their beginnings and their spelling."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from heapq import nsmallest
from itertools import count, islice

import msgspec

from translator.phrasebook.folding import fold_search, fold_search_many
from translator.phrasebook.postings import Postings
from translator.phrasebook.strings import Strings

_MAX_RANKED = 400
"""Texts, found by their words, that are ranked."""
_MAX_NEAR = 50
"""Texts of one length, found by their spelling, that are ranked."""
_LEAST_ALIKE = 60
"""Share (per cent) of the spelling that must agree for a text to be found by it alone."""
_LEAST_HELD = 0.5
"""Share of the best coverage that a text must reach to be ranked for its words."""
_MAX_BEGUN = 1000
"""Texts, found by their beginnings, that are ranked."""
_HELD_SHARE, _REST_SHARE = 0.85, 0.10
"""A text that holds the whole query scores 85, and up to 10 more the less it holds besides."""
_UNHELD_SHARE = 0.9
"""What likeness is worth where the words are other ones."""
_BEGUN_FLOOR = 85
"""Score of a long text that begins with the query; it rises to 100 with what is typed of it."""

_MAX_QUERY = 200
"""Characters of a query that are looked at."""
_WEAR, _WEAR_FLOOR = 4, 10_000
"""Texts an entry, and texts besides, from which on an index is worn."""

_FIELD_BITS = 4
_FIELD_MASK = (1 << _FIELD_BITS) - 1
"""An owner of a text is one number: the entry's id above the place of the text in it."""


class Entry(msgspec.Struct, frozen=True, gc=False):
    """What is searched for: an id, its texts, and the group it belongs to."""

    id: int
    texts: tuple[str, ...]
    group: str = ""


@dataclass(frozen=True, slots=True)
class Hit:
    """A found entry, how well it fits (0 to 100) and which of its texts does."""

    id: int
    score: float
    field: int


class SearchIndex:
    """Entries in memory. Equal texts are kept once; the texts of removed entries stay unseen.

    Not safe for threads.
    """

    def __init__(self, entries: Iterable[Entry] = ()) -> None:
        """Index ``entries``; fifty thousand of two texts take about a second."""
        self._entries: dict[int, tuple[int, ...]] = {}
        self._groups: dict[int, str] = {}
        self._numbers: dict[str, int] = {}
        self._texts: list[str] = []
        self._owners: list[list[int]] = []
        self._postings = Postings()
        self._whole = Strings()
        self.put(entries)

    def __len__(self) -> int:
        return len(self._entries)

    @property
    def is_worn(self) -> bool:
        """Whether so many texts lost their entries that the index should be built anew."""
        return len(self._texts) > _WEAR * len(self._entries) + _WEAR_FLOOR

    @property
    def ids(self) -> Collection[int]:
        """The ids of the entries."""
        return self._entries.keys()

    def put(self, entries: Iterable[Entry]) -> None:
        """Add entries, in place of those with the same ids."""
        entries = list(entries)
        self.discard(entry.id for entry in entries)
        folded = fold_search_many(text for entry in entries for text in entry.texts)
        self._add_texts(folded)
        numbers = map(self._numbers.__getitem__, folded)
        for entry in entries:
            owned = tuple(islice(numbers, len(entry.texts)))
            self._entries[entry.id] = owned
            self._groups[entry.id] = entry.group
            for field, number in enumerate(owned):
                self._owners[number].append(entry.id << _FIELD_BITS | field)

    def discard(self, ids: Iterable[int]) -> None:
        """Remove the entries with these ids, if any."""
        for entry_id in ids:
            for number in self._entries.pop(entry_id, ()):
                owners = self._owners[number]
                owners[:] = [owner for owner in owners if owner >> _FIELD_BITS != entry_id]

    def search(
        self,
        query: str,
        *,
        limit: int = 5,
        minimum: float = 50,
        groups: Collection[str] | None = None,
    ) -> list[Hit]:
        """Return the entries that fit best, the best first, each by its best text.

        Only scores from ``minimum`` on count, and only entries of ``groups`` where these are
        given. A query that ends in white space does not look for longer words.
        """
        folded = fold_search(query[:_MAX_QUERY])
        if not folded:
            return []
        scores = self._scores(folded, finished=query[-1:].isspace(), groups=groups)
        hits: dict[int, Hit] = {}
        for number in sorted(scores, key=lambda each: (-scores[each], each)):
            if len(hits) >= limit or scores[number] < minimum:
                break
            for owner in self._owned(number, groups):
                entry_id = owner >> _FIELD_BITS
                hits.setdefault(entry_id, Hit(entry_id, scores[number], owner & _FIELD_MASK))
        return list(hits.values())[:limit]

    def _scores(
        self, folded: str, *, finished: bool, groups: Collection[str] | None
    ) -> dict[int, float]:
        """Return the scores of the texts that any way of looking has found, by number."""
        from rapidfuzz import fuzz, process  # noqa: PLC0415 - 15 ms that a translation saves

        covered = self._postings.coverage(folded, finished=finished)
        begun = set(self._begun(folded)) if not finished else set()
        found = {*self._foremost(covered, groups), *begun, *self._alike(folded, groups)}
        numbers = [number for number in found if self._owned(number, groups)]
        texts = [self._texts[number] for number in numbers]
        alike = process.extract(folded, texts, scorer=fuzz.ratio, limit=None)
        return {
            numbers[at]: max(
                _score(covered.get(numbers[at], 0.0), likeness),
                _begun_score(folded, text) if numbers[at] in begun else 0.0,
            )
            for text, likeness, at in alike
        }

    def _foremost(self, covered: dict[int, float], groups: Collection[str] | None) -> Iterable[int]:
        """Return the texts that hold most of the query; of equal ones, the shortest."""
        floor = _LEAST_HELD * max(covered.values(), default=0.0)
        held = [
            (-share, number)
            for number, share in covered.items()
            if share >= floor and self._owned(number, groups)
        ]
        return [number for _share, number in nsmallest(_MAX_RANKED, held)]

    def _begun(self, folded: str) -> Iterable[int]:
        """Return texts that begin with the query."""
        return (self._numbers[text] for text in self._whole.starting_with(folded, limit=_MAX_BEGUN))

    def _alike(self, folded: str, groups: Collection[str] | None) -> Iterable[int]:
        """Return texts that are spelt nearly like the query, of nearly its length."""
        from rapidfuzz import fuzz  # noqa: PLC0415 - 15 ms that a translation saves

        near = self._whole.near(
            folded,
            reach=max(2, len(folded) // 5),
            scorer=fuzz.ratio,
            cutoff=_LEAST_ALIKE,
            limit=_MAX_NEAR if groups is None else None,
        )
        return (self._numbers[text] for text, _score in near)

    def _owned(self, number: int, groups: Collection[str] | None) -> list[int]:
        owners = self._owners[number]
        if groups is None:
            return owners
        return [owner for owner in owners if self._groups[owner >> _FIELD_BITS] in groups]

    def _add_texts(self, folded: Iterable[str]) -> None:
        """Number the texts that are new, the shortest first: of equals the shortest is best."""
        added = [text for text in dict.fromkeys(folded) if text not in self._numbers]
        added.sort(key=len)
        first = len(self._texts)
        self._numbers.update(zip(added, count(first)))
        self._texts += added
        self._owners += [[] for _text in added]
        self._postings.add(added, first=first)
        self._whole.add(added)


def _score(covered: float, likeness: float) -> float:
    """Return the score (0 to 100) of a text that holds a share of the query and looks like it."""
    held = _HELD_SHARE * 100 * covered + _REST_SHARE * likeness
    return max(held, likeness * (_UNHELD_SHARE + (1 - _UNHELD_SHARE) * covered))


def _begun_score(folded: str, text: str) -> float:
    return _BEGUN_FLOOR + (100 - _BEGUN_FLOOR) * len(folded) / len(text)
