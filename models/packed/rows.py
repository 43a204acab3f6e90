"""Rows: several pairs side by side in arrays of one fixed shape, so that nothing is padding."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import NDArray

_OPEN = 24
"""Rows that are being filled at a time."""

_MOST = 255
"""Pairs in a row, for a part's number takes a byte."""


@dataclass(frozen=True, slots=True)
class Rows:
    """Pairs packed in rows, all arrays of shape [rows, length].

    ``source`` and ``target`` hold numbers of pieces, 0 where nothing is; ``source_part`` and
    ``target_part`` say to which pair of the row a piece belongs, from 1 on (0: nothing).
    """

    source: NDArray[np.uint16]
    source_part: NDArray[np.uint8]
    target: NDArray[np.uint16]
    target_part: NDArray[np.uint8]

    def __len__(self) -> int:
        return len(self.source)

    def arrays(self) -> tuple[NDArray[np.generic], ...]:
        """Return the four arrays in the order of the fields."""
        return self.source, self.source_part, self.target, self.target_part

    @classmethod
    def joined(cls, parts: Sequence[Self]) -> Self:
        """Put rows below each other."""
        return cls(*(np.concatenate(arrays) for arrays in zip(*map(_arrays, parts), strict=True)))


def _arrays(rows: Rows) -> tuple[NDArray[np.generic], ...]:
    return rows.arrays()


def pack_rows(
    sources: Sequence[Sequence[int]],
    targets: Sequence[Sequence[int]],
    *,
    length: int,
    chance: random.Random,
) -> Rows:
    """Pack encoded pairs into rows of ``length``, in an order drawn by ``chance``.

    A pair of which a side is longer than a row is left out.
    """
    found = list(_filled(sources, targets, length, chance))
    shape = (len(found), length)
    rows = Rows(
        np.zeros(shape, np.uint16),
        np.zeros(shape, np.uint8),
        np.zeros(shape, np.uint16),
        np.zeros(shape, np.uint8),
    )
    for at, members in enumerate(found):
        _fill(rows.source[at], rows.source_part[at], [sources[one] for one in members])
        _fill(rows.target[at], rows.target_part[at], [targets[one] for one in members])
    return rows


def _filled(
    sources: Sequence[Sequence[int]],
    targets: Sequence[Sequence[int]],
    length: int,
    chance: random.Random,
) -> Iterator[list[int]]:
    """Yield the pairs of each row: the first of some open rows that has room takes the next."""
    order = list(range(len(sources)))
    chance.shuffle(order)
    rows: list[tuple[list[int], list[int]]] = []
    for one in order:
        source, target = len(sources[one]), len(targets[one])
        if max(source, target) > length:
            continue
        for room, members in rows:
            if room[0] >= source and room[1] >= target and len(members) < _MOST:
                break
        else:
            if len(rows) == _OPEN:
                fullest = min(range(_OPEN), key=lambda at: min(rows[at][0]))
                yield rows.pop(fullest)[1]
            room, members = [length, length], []
            rows.append((room, members))
        room[0] -= source
        room[1] -= target
        members.append(one)
    yield from (members for _room, members in rows)


def _fill(
    row: NDArray[np.uint16], parts: NDArray[np.uint8], members: Sequence[Sequence[int]]
) -> None:
    at = 0
    for number, pieces in enumerate(members, start=1):
        row[at : at + len(pieces)] = pieces
        parts[at : at + len(pieces)] = number
        at += len(pieces)
