"""Batches: pairs of like length side by side, padded to the longest."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from models.vocabulary import EOS, PAD

if TYPE_CHECKING:
    from torch import Tensor

_WINDOW = 200
"""Batches within which lengths are sorted: chance enough, and little padding."""


@dataclass(frozen=True, slots=True)
class Encoded:
    """Pairs as numbers of pieces, each side ended by EOS."""

    sources: Sequence[Sequence[int]]
    targets: Sequence[Sequence[int]]

    def __len__(self) -> int:
        return len(self.sources)


@dataclass(frozen=True, slots=True)
class Batch:
    """``source`` [sentences, source pieces] and ``target`` [sentences, target pieces], padded."""

    source: "Tensor"
    target: "Tensor"


def plan_batches(data: Encoded, *, tokens: int, chance: random.Random) -> list[list[int]]:
    """Return the indices of each batch, all pairs once, in an order drawn by ``chance``.

    A batch holds at most ``tokens`` target pieces, padding included (source pieces count by
    half), and at least one pair. Pairs stand by the length of their sources first: the encoder
    is the deeper side, where padding costs most.
    """
    order = list(range(len(data)))
    chance.shuffle(order)
    per_window = _WINDOW * tokens // 10
    batches: list[list[int]] = []
    for start in range(0, len(order), per_window):
        window = order[start : start + per_window]
        window.sort(key=lambda at: (len(data.sources[at]), len(data.targets[at])))
        batches += _cut(window, data, tokens)
    chance.shuffle(batches)
    return batches


def _cut(window: Sequence[int], data: Encoded, tokens: int) -> Iterator[list[int]]:
    batch: list[int] = []
    longest = 0
    for at in window:
        length = max(len(data.targets[at]), len(data.sources[at]) // 2)
        if batch and max(longest, length) * (len(batch) + 1) > tokens:
            yield batch
            batch, longest = [], 0
        batch.append(at)
        longest = max(longest, length)
    if batch:
        yield batch


def make_batch(data: Encoded, indices: Sequence[int]) -> Batch:
    """Pad the pairs of one batch."""
    return Batch(
        _padded([data.sources[at] for at in indices]), _padded([data.targets[at] for at in indices])
    )


def ended(numbers: list[int], *, most: int) -> list[int]:
    """Return at most ``most`` numbers of pieces, the last of them EOS."""
    return [*numbers[: most - 1], EOS]


def _padded(rows: Sequence[Sequence[int]]) -> "Tensor":
    import torch  # noqa: PLC0415 - training alone needs it

    longest = max(map(len, rows))
    return torch.tensor([[*row, *[PAD] * (longest - len(row))] for row in rows])
