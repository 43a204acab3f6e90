"""int8 weights whose products no processor cuts off.

Without VNNI an x86 processor multiplies int8 by VPMADDUBSW: activations, shifted to 0…255, times
weights, two neighbours added in 16 bits that saturate (oneDNN, "Nuances of int8 computations").
A row is scaled here so that no two neighbours of one sign can reach that bound; CTranslate2's own
scale looks at single weights only. So a model answers alike on old processors and new ones.
"""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from ctranslate2.specs import TransformerSpec

_MOST = 127
"""Most that a weight may become, and two neighbours of one sign together before rounding: with
rounding they are at most 128 = ⌊32767 / 255⌋."""


def quantise(spec: "TransformerSpec") -> None:
    """Turn the float32 matrices of a validated ``spec`` into int8 with a scale for each row."""
    from ctranslate2.specs.model_spec import NumpyVariable, visit_spec  # noqa: PLC0415

    def visit(part: object, name: str, value: object) -> None:
        key = name.rpartition("/")[2]
        if hasattr(part, f"{key}_scale"):
            rows, scales = quantised(value.numpy())  # type: ignore[attr-defined]
            setattr(part, key, NumpyVariable(rows))
            setattr(part, f"{key}_scale", NumpyVariable(scales))

    visit_spec(spec, visit)


def quantised(
    matrix: NDArray[np.float32],
) -> tuple[NDArray[np.int8], NDArray[np.float32]]:
    """Return int8 rows and the scales [rows] that they are to be divided by."""
    sizes = np.abs(matrix)
    most = sizes.max(axis=1)
    upto = matrix.shape[1] // 2 * 2
    first, second = matrix[:, 0:upto:2], matrix[:, 1:upto:2]
    together = np.where(np.sign(first) == np.sign(second), np.abs(first + second), 0)
    most = np.maximum(most, together.max(axis=1, initial=0))
    most[most == 0] = _MOST
    most = np.maximum(most, np.float32(_MOST) / np.finfo(np.float32).max)
    scales = (_MOST / most).astype(np.float32)
    return np.rint(matrix * scales[:, None]).astype(np.int8), scales
