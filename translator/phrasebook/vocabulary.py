"""The vocabulary of a search index: which known terms a query's term may stand for."""

from collections.abc import Iterable

from translator.phrasebook.strings import Strings
from translator.phrasebook.terms import is_unspaced

_PREFIX_FLOOR = 0.8
"""Similarity of a long term to its first letter; it rises to 1 with what is typed of it."""
_MAX_PREFIXED = 200
"""Terms that are looked at of those with a prefix."""


class Vocabulary:
    """All terms of an index. Similarities are between 0 and 1."""

    def __init__(self) -> None:
        self._words = Strings()
        self._pairs = Strings()

    def add(self, terms: Iterable[str]) -> None:
        """Add terms that are not there yet."""
        words: list[str] = []
        pairs: list[str] = []
        for term in terms:
            (pairs if is_unspaced(term) else words).append(term)
        self._words.add(words)
        self._pairs.add(pairs, by_length=False)

    def starting_with(self, prefix: str) -> dict[str, float]:
        """Return terms that begin with ``prefix``, and their similarities."""
        strings = self._pairs if is_unspaced(prefix) else self._words
        return {
            term: _PREFIX_FLOOR + (1 - _PREFIX_FLOOR) * len(prefix) / len(term)
            for term in strings.starting_with(prefix, limit=_MAX_PREFIXED)
        }

    def misspelt(self, word: str) -> dict[str, float]:
        """Return words at a small edit distance, and their similarities.

        One edit is allowed from three letters on, two from six on; exchanging neighbours is
        one edit (optimal string alignment).
        """
        errors = _errors_allowed(word)
        if not errors or is_unspaced(word):
            return {}
        from rapidfuzz.distance import OSA  # noqa: PLC0415 - 15 ms that a translation saves

        hits = self._words.near(word, reach=errors, scorer=OSA.distance, cutoff=errors, limit=None)
        return {known: 1 - distance / max(len(known), len(word)) for known, distance in hits}


def _errors_allowed(word: str) -> int:
    return 0 if len(word) < 3 else 1 if len(word) < 6 else 2  # noqa: PLR2004 - as documented
