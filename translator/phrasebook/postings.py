"""Postings: which texts hold which terms, and how much of a query each of them holds."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from translator.phrasebook.terms import is_unspaced, query_terms, text_terms
from translator.phrasebook.vocabulary import Vocabulary

_MAX_READ = 10_000
"""Postings that one query reads, the rarest terms first; common ones tell little anyway."""
_MAX_READ_OF_ONE = 5_000
"""Postings that are read of one term and its variants: those of the shortest texts."""
_MAX_MISSPELT = 5
"""Unknown words of a query that are looked for among known ones, the longest first."""

Variants = dict[str, float]
"""Known terms that a query's term may stand for, and their similarities (0 to 1)."""


@dataclass(frozen=True, slots=True)
class _Asked:
    """What one term of a query may stand for, how many texts that is, and what it tells."""

    variants: Variants
    size: int
    weight: float


class Postings:
    """The numbers of the texts that hold each term."""

    def __init__(self) -> None:
        self._numbers: dict[str, list[int]] = {}
        self._vocabulary = Vocabulary()
        self._texts = 0

    def add(self, texts: Iterable[str], *, first: int) -> None:
        """Add folded texts, numbered from ``first`` on."""
        numbers = self._numbers
        known = len(numbers)
        number = first
        for number, text in enumerate(texts, start=first):
            for term in text_terms(text):
                if term in numbers:
                    numbers[term].append(number)
                else:
                    numbers[term] = [number]
        self._texts = number + 1
        self._vocabulary.add(list(numbers)[known:])

    def coverage(self, folded: str, *, finished: bool) -> dict[int, float]:
        """Return the share (0 to 1) of a folded query that texts hold, by number.

        Terms weigh by their inverse document frequency (Spärck Jones, 1972). Unless the query
        is ``finished``, its last term may be the beginning of a longer one.
        """
        asked = self._asked(self._joined(query_terms(folded)), finished=finished)
        held: dict[int, float] = {}
        total, read = 0.0, 0
        for term in sorted(asked, key=lambda term: term.size):
            if read and read + term.size > _MAX_READ:
                break
            read += min(term.size, _MAX_READ_OF_ONE)
            total += term.weight
            for number, similarity in self._held(term.variants).items():
                held[number] = held.get(number, 0.0) + similarity * term.weight
        return {number: value / total for number, value in held.items()} if total else {}

    def _joined(self, terms: list[str]) -> list[str]:
        """Return the terms, those that were torn apart ("air port") put together."""
        known = self._numbers
        joined: list[str] = []
        for term in terms:
            torn = joined and not (term in known and joined[-1] in known)
            if torn and joined[-1] + term in known:
                joined[-1] += term
            else:
                joined.append(term)
        return joined

    def _asked(self, terms: list[str], *, finished: bool) -> list[_Asked]:
        unknown = [term for term in terms if term not in self._numbers]
        guessed = sorted(unknown, key=len, reverse=True)[:_MAX_MISSPELT]
        asked = []
        for term in terms:
            variants = {}
            if term in guessed:
                variants = self._vocabulary.misspelt(term)
            if (term == terms[-1] and not finished) or (len(term) == 1 and is_unspaced(term)):
                variants = _better(variants, self._vocabulary.starting_with(term))
            if term in self._numbers:
                variants[term] = 1.0
            asked.append(self._weighed(variants))
        return asked

    def _weighed(self, variants: Variants) -> _Asked:
        best = max(variants.values(), default=0.0)
        likely = sum(len(self._numbers[term]) for term in variants if variants[term] == best)
        size = sum(len(self._numbers[term]) for term in variants)
        return _Asked(variants, size, math.log1p(self._texts / max(1, likely)))

    def _held(self, variants: Variants) -> dict[int, float]:
        """Return the best similarity in each text, as far as can be read; best variants first."""
        lists: list[tuple[list[int], float]] = []
        left = _MAX_READ_OF_ONE
        for term in sorted(variants, key=variants.__getitem__, reverse=True):
            numbers = self._numbers[term][:left]
            lists.append((numbers, variants[term]))
            left -= len(numbers)
        held: dict[int, float] = {}
        for numbers, similarity in reversed(lists):
            held.update(dict.fromkeys(numbers, similarity))
        return held


def _better(one: Mapping[str, float], other: Mapping[str, float]) -> Variants:
    return {term: max(one.get(term, 0.0), other.get(term, 0.0)) for term in {**one, **other}}
