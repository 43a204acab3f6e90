"""The layout of a transformer's weights: which arrays there must be, and how large each is."""

import re
import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from translator.packs.weights import Variable

FLOAT32, INT8, INT16, INT32, FLOAT16 = range(5)
_REALS = frozenset({FLOAT32, FLOAT16})
_WEIGHTS = frozenset({FLOAT32, FLOAT16, INT8})
_SCALAR_FORMATS = {FLOAT32: "<f", INT8: "<b", INT16: "<h", INT32: "<i"}

_LAYER = re.compile(r"(encoder|decoder)/layer_([0-9]{1,4})/.*")

_FLAGS = (
    "pre_norm",
    "alibi",
    "alibi_use_positive_positions",
    "scale_alibi",
    "start_from_zero_embedding",
    "embeddings_merge",
)
_LAST_ACTIVATION = 6


@dataclass(frozen=True, slots=True)
class Sizes:
    """What the rest of the pack says: tokens of both sides, pieces that must be encodable, and
    the marks beside them: the end, and where there is one the target's.
    """

    source: int
    target: int
    pieces: int
    marks: int = 1


@dataclass(frozen=True, slots=True)
class Array:
    """One array that may be there, or must."""

    shape: tuple[int, ...]
    types: frozenset[int]
    required: bool


def layout_faults(variables: Mapping[str, Variable], sizes: Sizes) -> list[str]:
    """Return how the weights differ from a transformer's of these sizes, as clauses."""
    embeddings = variables.get("decoder/embeddings/weight")
    if embeddings is None or len(embeddings.shape) != 2:  # noqa: PLR2004 - rows and columns
        return ["it has no decoder embeddings"]
    depth = embeddings.shape[1]
    if depth < 2 or depth % 2:  # noqa: PLR2004 - positions are pairs of sine and cosine
        return [f"its depth of {depth} is not even"]
    arrays = dict(_arrays(variables, sizes, depth))
    return [
        *_array_faults(variables, arrays),
        *_scalar_faults(variables, set(arrays), depth),
        *_position_faults(variables, sizes),
    ]


def _arrays(
    variables: Mapping[str, Variable], sizes: Sizes, depth: int
) -> Iterator[tuple[str, Array]]:
    """Yield every array by name; ``depth`` is the width of all layers' inputs and outputs."""
    yield from _matrix(variables, "encoder/embeddings_0", sizes.source, depth)
    yield from _matrix(variables, "decoder/embeddings", sizes.target, depth)
    yield from _matrix(variables, "decoder/projection", sizes.target, depth)
    for side in ("encoder", "decoder"):
        yield from _norm(variables, f"{side}/layer_norm", depth)
        yield from _norm(variables, f"{side}/layernorm_embedding", depth)
        place = f"{side}/position_encodings/encodings"
        if place in variables:
            rows = variables[place].shape[:1]
            yield place, Array((*rows, depth), _REALS, required=False)
        for number in range(max(1, _layer_count(variables, side))):
            yield from _layer(variables, f"{side}/layer_{number}", depth, crossed=side == "decoder")


def _layer(
    variables: Mapping[str, Variable], layer: str, depth: int, *, crossed: bool
) -> Iterator[tuple[str, Array]]:
    yield from _matrix(variables, f"{layer}/self_attention/linear_0", 3 * depth, depth)
    yield from _matrix(variables, f"{layer}/self_attention/linear_1", depth, depth)
    if crossed:
        yield from _matrix(variables, f"{layer}/attention/linear_0", depth, depth)
        yield from _matrix(variables, f"{layer}/attention/linear_1", 2 * depth, depth)
        yield from _matrix(variables, f"{layer}/attention/linear_2", depth, depth)
        yield from _norm(variables, f"{layer}/attention/layer_norm", depth)
    inner = variables.get(f"{layer}/ffn/linear_0/weight")
    width = inner.shape[0] if inner and inner.shape else 0
    yield from _matrix(variables, f"{layer}/ffn/linear_0", width, depth)
    yield from _matrix(variables, f"{layer}/ffn/linear_1", depth, width)
    if f"{layer}/ffn/linear_0_noact/weight" in variables:
        yield from _matrix(variables, f"{layer}/ffn/linear_0_noact", width, depth)
    yield from _norm(variables, f"{layer}/self_attention/layer_norm", depth)
    yield from _norm(variables, f"{layer}/ffn/layer_norm", depth)


def _matrix(
    variables: Mapping[str, Variable], name: str, rows: int, columns: int
) -> Iterator[tuple[str, Array]]:
    """A weight of (rows, columns), its scales where it is int8, and perhaps a bias."""
    weight = variables.get(f"{name}/weight")
    yield f"{name}/weight", Array((rows, columns), _WEIGHTS, required=True)
    yield f"{name}/bias", Array((rows,), _REALS, required=False)
    if weight is not None and weight.type == INT8:
        yield f"{name}/weight_scale", Array((rows,), frozenset({FLOAT32}), required=True)


def _norm(variables: Mapping[str, Variable], name: str, depth: int) -> Iterator[tuple[str, Array]]:
    """A layer norm, which may be absent; never a shift without a factor."""
    yield f"{name}/gamma", Array((depth,), _REALS, required=f"{name}/beta" in variables)
    yield f"{name}/beta", Array((depth,), _REALS, required=False)


def _layer_count(variables: Mapping[str, Variable], side: str) -> int:
    layers = (_LAYER.fullmatch(name) for name in variables)
    return max((int(found[2]) + 1 for found in layers if found and found[1] == side), default=0)


def _array_faults(variables: Mapping[str, Variable], arrays: Mapping[str, Array]) -> Iterator[str]:
    for name, array in arrays.items():
        found = variables.get(name)
        if found is None:
            if array.required:
                yield f"it lacks {name!r}"
        elif found.shape != array.shape or 0 in found.shape:
            yield f"{name!r} has the shape {found.shape} instead of {array.shape}"
        elif found.type not in array.types:
            yield f"{name!r} has the number type {found.type}"


def _scalar_faults(
    variables: Mapping[str, Variable], arrays: set[str], depth: int
) -> Iterator[str]:
    bounds = dict(_scalar_bounds(variables, depth))
    for name in ("encoder/num_heads", "decoder/num_heads"):
        if name not in variables:
            yield f"it lacks {name!r}"
        elif variables[name].shape == () and depth % max(1, int(_value(variables[name]))):
            yield f"its depth of {depth} cannot be shared by its heads"
    for name in variables.keys() - arrays:
        low, high = bounds.get(name, (1.0, 0.0))
        if name not in bounds:
            yield f"it holds {name[:80]!r}, which is not known here"
        elif variables[name].shape or not low <= _value(variables[name]) <= high:
            yield f"{name!r} is not between {low:g} and {high:g}"


def _scalar_bounds(
    variables: Mapping[str, Variable], depth: int
) -> Iterator[tuple[str, tuple[float, float]]]:
    """Yield the numbers that may be there; the flags that change shapes must be off."""
    endless = (float("-inf"), float("inf"))
    for side in ("encoder", "decoder"):
        layers = _layer_count(variables, side)
        yield from ((f"{side}/{flag}", (0, 1)) for flag in _FLAGS)
        yield f"{side}/multi_query_attention", (0, 0)
        yield f"{side}/scale_embeddings", endless
        yield f"{side}/scale_outputs", endless
        yield f"{side}/activation", (0, _LAST_ACTIVATION)
        yield f"{side}/num_heads", (1, depth)
        yield f"{side}/alignment_layer", (-layers, layers - 1)
        yield f"{side}/alignment_heads", (0, _heads(variables, side))
        for number in range(layers):
            yield f"{side}/layer_{number}/self_attention/queries_scale", endless
            yield f"{side}/layer_{number}/attention/queries_scale", endless


def _heads(variables: Mapping[str, Variable], side: str) -> float:
    heads = variables.get(f"{side}/num_heads")
    return _value(heads) if heads and not heads.shape else 0


def _position_faults(variables: Mapping[str, Variable], sizes: Sizes) -> Iterator[str]:
    wanted = sizes.pieces + sizes.marks
    for side in ("encoder", "decoder"):
        table = variables.get(f"{side}/position_encodings/encodings")
        if table is not None and table.shape and table.shape[0] < wanted:
            yield (
                f"its {side} knows {table.shape[0]} positions, too few for"
                f" decode.max_pieces {sizes.pieces} and {sizes.marks} more"
            )


def _value(scalar: Variable) -> float:
    """Return a scalar's number; NaN, which is within no bounds, for other types."""
    form = _SCALAR_FORMATS.get(scalar.type)
    return float(struct.unpack(form, scalar.content)[0]) if form else float("nan")
