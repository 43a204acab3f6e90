"""Alignment: which pieces of one vocabulary mean which of another, told from sentence pairs."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

_ROUNDS = 4
_KEPT = 8
_LONGEST = 40
"""Pieces of a side above which a pair is left out: it takes much and says little."""

Numbers = NDArray[np.int64]
Weights = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Alignment:
    """The likeliest counterparts of each piece.

    ``others`` [pieces, 8] are numbers in the other vocabulary, ``weights`` [pieces, 8] their
    probabilities (0: none), ``seen`` [pieces] in how many pairs a piece stood.
    """

    others: Numbers
    weights: Weights
    seen: Numbers

    def through(self, second: "Alignment") -> "Alignment":
        """Return the counterparts of the counterparts: ours, to English, to a third vocabulary.

        A piece whose counterparts lead nowhere has no weights.
        """
        others = np.zeros_like(self.others)
        weights = np.zeros_like(self.weights)
        for at in range(len(self.others)):
            numbers = second.others[self.others[at]].ravel()
            parts = (second.weights[self.others[at]] * self.weights[at][:, None]).ravel()
            found, places = np.unique(numbers, return_inverse=True)
            sums = np.bincount(places, weights=parts)
            best = np.argsort(-sums, kind="stable")[:_KEPT]
            if (total := sums[best].sum()) > 0:
                others[at, : len(best)] = found[best]
                weights[at, : len(best)] = sums[best] / total
        return Alignment(others, weights, self.seen)


def align(
    pairs: Iterable[tuple[Sequence[int], Sequence[int]]], *, pieces: int, others: int
) -> Alignment:
    """Align the pieces of the first sides to those of the second, by IBM Model 1 both ways.

    ``pieces`` and ``others`` are the sizes of the vocabularies. A link's weight is the geometric
    mean of what it is expected to count in either direction (Brown et al., 1993; Liang, Taskar
    and Klein, 2006, for agreement), since one direction alone gives frequent pieces to all.
    """
    used = [
        (np.unique(first), np.unique(second))
        for first, second in pairs
        if 0 < len(first) <= _LONGEST and 0 < len(second) <= _LONGEST
    ]
    if not used:
        nothing = np.zeros((pieces, _KEPT))
        return Alignment(
            nothing.astype(np.int64), nothing.astype(np.float32), np.zeros(pieces, np.int64)
        )
    left = np.concatenate([np.repeat(first, len(second)) for first, second in used])
    right = np.concatenate([np.tile(second, len(first)) for first, second in used])
    sizes = np.array([(len(first), len(second)) for first, second in used])
    keys, links = np.unique(left * others + right, return_inverse=True)
    ours, theirs = np.divmod(keys, others)
    there = _expected(links, _places(sizes, right=True), ours)
    back = _expected(links, _places(sizes, right=False), theirs)
    seen = np.bincount(np.concatenate([first for first, _second in used]), minlength=pieces)
    return _best(ours, theirs, np.sqrt(there * back), seen, pieces=pieces)


def _places(sizes: Numbers, *, right: bool) -> Numbers:
    """Number, for each possible link, the piece on one side that it would explain."""
    places = []
    begun = 0
    for first, second in sizes:
        side = np.arange(second if right else first) + begun
        places.append(np.tile(side, first) if right else np.repeat(side, second))
        begun += second if right else first
    return np.concatenate(places)


def _expected(links: Numbers, places: Numbers, given: Numbers) -> NDArray[np.float64]:
    """Return how often each kind of link is expected, after some rounds of EM."""
    chances = np.ones(len(given))
    count: NDArray[np.float64] = np.zeros(len(given))
    for _round in range(_ROUNDS):
        shares = chances[links]
        shares = shares / np.bincount(places, weights=shares)[places]
        count = np.asarray(np.bincount(links, shares, len(given)), np.float64)
        chances = count / np.bincount(given, weights=count)[given]
    return count


def _best(
    ours: Numbers, theirs: Numbers, counts: NDArray[np.float64], seen: Numbers, *, pieces: int
) -> Alignment:
    """Keep the likeliest links of each piece."""
    order = np.lexsort((-counts, ours))
    ours, theirs, counts = ours[order], theirs[order], counts[order]
    starts = np.searchsorted(ours, np.arange(pieces))
    ranks = np.arange(len(ours)) - starts[ours]
    kept = ranks < _KEPT
    others = np.zeros((pieces, _KEPT), np.int64)
    weights = np.zeros((pieces, _KEPT), np.float32)
    others[ours[kept], ranks[kept]] = theirs[kept]
    weights[ours[kept], ranks[kept]] = counts[kept]
    totals = weights.sum(axis=1, keepdims=True)
    np.divide(weights, totals, out=weights, where=totals > 0)
    return Alignment(others, weights, seen)
