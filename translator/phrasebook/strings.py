"""A set of strings that can be searched by their beginnings and by their spelling."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import Any

_END = "\U0010ffff"

Scorer = Callable[..., Any]


class Strings:
    """Strings, kept sorted and by length; what was added is sorted when it is first needed."""

    def __init__(self) -> None:
        self._sorted: list[str] = []
        self._is_sorted = True
        self._by_length: dict[int, list[str]] = defaultdict(list)

    def add(self, strings: Iterable[str], *, by_length: bool = True) -> None:
        """Add strings that are not there yet; ``near`` finds those added ``by_length``."""
        before = len(self._sorted)
        self._sorted += strings
        self._is_sorted = False
        if by_length:
            for string in self._sorted[before:]:
                self._by_length[len(string)].append(string)

    def starting_with(self, prefix: str, *, limit: int) -> list[str]:
        """Return up to ``limit`` strings that begin with ``prefix``, in their order."""
        if not self._is_sorted:
            self._sorted.sort()
            self._is_sorted = True
        first = bisect_left(self._sorted, prefix)
        last = bisect_left(self._sorted, prefix + _END, lo=first, hi=len(self._sorted))
        return self._sorted[first : min(last, first + limit)]

    def near(
        self, string: str, *, reach: int, scorer: Scorer, cutoff: float, limit: int | None
    ) -> list[tuple[str, float]]:
        """Return strings whose length differs by up to ``reach``, with their scores.

        ``scorer`` and ``cutoff`` are rapidfuzz's; ``limit`` holds for each length.
        """
        from rapidfuzz import process  # noqa: PLC0415 - 15 ms that a translation saves

        found: list[tuple[str, float]] = []
        for length in range(max(1, len(string) - reach), len(string) + reach + 1):
            choices = self._by_length.get(length)
            if choices:
                hits = process.extract(
                    string, choices, scorer=scorer, score_cutoff=cutoff, limit=limit
                )
                found += [(choice, score) for choice, score, _at in hits]
        return found
