"""The vocabulary of a search index: which of its terms a query's term may stand for."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable

from translator.phrasebook.terms import is_unspaced

_END = "\U0010ffff"
_PREFIX_FLOOR = 0.8
"""Similarity of a long term to its first letter; it rises to 1 with what is typed of it."""
_MAX_PREFIXED = 200
"""Terms that are looked at of those with a prefix."""


class Vocabulary:
    """All terms, sorted for prefixes and by length for spelling errors."""

    def __init__(self) -> None:
        self._sorted: list[str] = []
        self._unsorted: list[str] = []
        self._by_length: dict[int, list[str]] = defaultdict(list)

    def add(self, terms: Iterable[str]) -> None:
        """Add terms that are not there yet."""
        for term in terms:
            self._unsorted.append(term)
            if not is_unspaced(term):
                self._by_length[len(term)].append(term)

    def prefixed(self, prefix: str) -> dict[str, float]:
        """Return terms that begin with ``prefix``, with their similarities (0 to 1)."""
        self._sort()
        first = bisect_left(self._sorted, prefix)
        last = bisect_left(self._sorted, prefix + _END)
        share = 1 - _PREFIX_FLOOR
        return {
            term: _PREFIX_FLOOR + share * len(prefix) / len(term)
            for term in self._sorted[first : min(last, first + _MAX_PREFIXED)]
        }

    def misspelt(self, term: str) -> dict[str, float]:
        """Return terms at a small edit distance, with their similarities (0 to 1).

        One edit is allowed from three letters on, two from six on; exchanging neighbours is
        one edit (optimal string alignment).
        """
        errors = _errors_allowed(term)
        if not errors or is_unspaced(term):
            return {}
        from rapidfuzz import process  # noqa: PLC0415 - 15 ms that a translation saves
        from rapidfuzz.distance import OSA  # noqa: PLC0415 - as above

        found: dict[str, float] = {}
        for length in range(len(term) - errors, len(term) + errors + 1):
            hits = process.extract(
                term,
                self._by_length.get(length, ()),
                scorer=OSA.distance,
                score_cutoff=errors,
                limit=None,
            )
            longest = max(length, len(term))
            found |= {known: 1 - distance / longest for known, distance, _at in hits}
        return found

    def _sort(self) -> None:
        if self._unsorted:
            self._sorted += self._unsorted
            self._sorted.sort()
            self._unsorted = []


def _errors_allowed(term: str) -> int:
    return 0 if len(term) < 3 else 1 if len(term) < 6 else 2  # noqa: PLR2004 - as documented
