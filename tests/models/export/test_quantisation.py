"""int8 rows: exact to half a step, and never a pair of neighbours that saturates."""

import numpy as np
import pytest

from models.export.quantisation import quantised

_INT16, _UINT8 = 32767, 255


def _worst(rows: np.ndarray) -> int:
    """Return the largest sum that VPMADDUBSW can meet: its inputs are 0 to 255 each."""
    pairs = rows[:, : rows.shape[1] // 2 * 2].astype(np.int64).reshape(len(rows), -1, 2) * _UINT8
    highest = np.maximum(pairs, 0).sum(axis=2)
    lowest = np.minimum(pairs, 0).sum(axis=2)
    return int(max(highest.max(), -lowest.min()))


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("width", [2, 7, 256])
def test_no_pair_of_neighbours_saturates(seed: int, width: int) -> None:
    chance = np.random.default_rng(seed)
    matrix = (chance.standard_t(2, size=(400, width)) * 0.05).astype(np.float32)
    rows, scales = quantised(matrix)
    assert _worst(rows) <= _INT16
    assert (np.abs(rows / scales[:, None] - matrix) <= 0.5001 / scales[:, None]).all()


def test_the_usual_scale_would_saturate() -> None:
    matrix = np.full((1, 8), 0.25, dtype=np.float32)
    usual = np.rint(matrix * 127 / 0.25).astype(np.int8)
    assert _worst(usual) > _INT16
    assert _worst(quantised(matrix)[0]) <= _INT16


def test_neighbours_of_two_signs_keep_all_eight_bits() -> None:
    rows, _scales = quantised(np.array([[0.5, -0.5, 0.1, 0.1]], dtype=np.float32))
    assert rows.tolist() == [[127, -127, 25, 25]]


@pytest.mark.parametrize("value", [0.0, 1e-42, 1e30])
def test_odd_rows_have_a_scale(value: float) -> None:
    rows, scales = quantised(np.full((1, 4), value, dtype=np.float32))
    assert np.isfinite(scales).all()
    assert (scales > 0).all()
    assert _worst(rows) <= _INT16
