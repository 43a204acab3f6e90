"""Multinomial logistic regression over hashed features, by stochastic gradient descent."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from models.detector.samples import Sample
from translator.detector.features import bucket, features

Floats = NDArray[np.float32]
Indices = NDArray[np.int64]

_EPOCHS = 3
_BATCH = 4096
_RATE = 0.25
_GRADIENT = 100.0
_START = 1e-3


@dataclass(frozen=True, slots=True)
class Batch:
    """``rows`` of all samples one after another, each sample's start in them, its target."""

    rows: Indices  # (features,)
    starts: Indices  # (samples,)
    lengths: Indices  # (samples,)
    targets: Floats  # (samples, languages), each row adding up to 1


def train(samples: Sequence[Sample], *, languages: int, bits: int) -> Floats:
    """Return weights (2 ** bits, languages) that minimise the cross-entropy of ``samples``.

    Adagrad (Duchi, Hazan and Singer, 2011) with a step that falls to nothing.
    """
    weights = np.zeros((1 << bits, languages), np.float32)
    squares = np.full_like(weights, _START)
    hashed: dict[str, Indices] = {}
    for epoch in range(_EPOCHS):
        rate = _RATE * (1 - epoch / _EPOCHS)
        for batch in _batches(samples, languages, (1 << bits) - 1, hashed):
            gradient = _gradient(batch, weights)
            squares += gradient * gradient
            weights -= rate * gradient / np.sqrt(squares)
    return weights


def quantise(weights: Floats) -> tuple[bytes, float]:
    """Return weights as bytes around 128, row by row, and the scale of one step."""
    scale = max(float(np.abs(weights).max()), 1e-6) / 127
    steps = np.rint(weights / scale).astype(np.int16) + 128
    return steps.astype(np.uint8).tobytes(), scale


def _batches(
    samples: Sequence[Sample], languages: int, mask: int, hashed: dict[str, Indices]
) -> Iterator[Batch]:
    for start in range(0, len(samples), _BATCH):
        part = samples[start : start + _BATCH]
        rows = [
            np.concatenate([_rows(word, mask, hashed) for word in sample.words]) for sample in part
        ]
        lengths = np.array([len(each) for each in rows])
        yield Batch(
            rows=np.concatenate(rows),
            starts=np.cumsum(lengths) - lengths,
            lengths=lengths,
            targets=_targets(part, languages),
        )


def _rows(word: str, mask: int, hashed: dict[str, Indices]) -> Indices:
    rows = hashed.get(word)
    if rows is None:
        rows = np.array([bucket(feature, mask) for feature in features(word)], np.int64)
        hashed[word] = rows
    return rows


def _targets(samples: Sequence[Sample], languages: int) -> Floats:
    targets = np.zeros((len(samples), languages), np.float32)
    for target, sample in zip(targets, samples, strict=True):
        numbers: Any = list(sample.languages) or slice(None)
        target[numbers] = 1 / (len(sample.languages) or languages)
    return targets


def _gradient(batch: Batch, weights: Floats) -> Floats:
    """Return the gradient of the mean cross-entropy, (2 ** bits, languages)."""
    logits = np.add.reduceat(weights[batch.rows], batch.starts, axis=0)  # (samples, languages)
    powers = np.exp(logits - logits.max(axis=1, keepdims=True))
    errors = powers / powers.sum(axis=1, keepdims=True) - batch.targets
    spread = np.repeat(errors, batch.lengths, axis=0)  # (features, languages)
    columns = [
        np.bincount(batch.rows, weights=spread[:, language], minlength=len(weights))
        for language in range(weights.shape[1])
    ]
    scaled = np.stack(columns, axis=1) * (_GRADIENT / len(batch.lengths))
    return scaled.astype(np.float32)
