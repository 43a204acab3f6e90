"""Trained directions as files: int8 as the engine has it, and what float32 has beyond it."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TypeAlias

import numpy as np
import torch
from numpy.typing import NDArray

from models.packed.network import Network

_FINE = 15
"""Steps into which the rest of an int8 step is cut (four bits)."""

Arrays: TypeAlias = dict[str, NDArray[np.float32]]


def write_direction(network: Network, at: tuple[int, int], stem: Path) -> None:
    """Write ``stem``.coarse (int8 rows and their scales) and ``stem``.fine (four bits more).

    ``at`` chooses the two tables. A weight is (coarse + fine / 15 - 1/2) / scale.
    """
    index: list[dict[str, object]] = []
    coarse, fine = bytearray(), bytearray()
    for name, weights in _weights(network, at):
        if weights.ndim == 1:
            coarse += weights.tobytes()
        else:
            scale = 127 / np.maximum(np.abs(weights).max(1, keepdims=True), 1e-9)
            scaled = (weights * scale).astype(np.float32)
            whole = np.rint(scaled)
            rest = np.rint((scaled - whole + 0.5) * _FINE).astype(np.uint8).reshape(-1)
            rest = np.append(rest, np.zeros(len(rest) % 2, np.uint8))
            coarse += scale.astype(np.float32).tobytes() + whole.astype(np.int8).tobytes()
            fine += (rest[::2] * 16 + rest[1::2]).astype(np.uint8).tobytes()
        index.append({"name": name, "shape": list(weights.shape)})
    head = json.dumps(index).encode()
    stem.parent.mkdir(parents=True, exist_ok=True)
    stem.with_name(f"{stem.name}.coarse").write_bytes(
        len(head).to_bytes(8, "little") + head + bytes(coarse)
    )
    stem.with_name(f"{stem.name}.fine").write_bytes(bytes(fine))


def read_direction(stem: Path) -> Arrays:
    """Read what ``write_direction`` wrote, the tables as "sources" and "targets"."""
    content = stem.with_name(f"{stem.name}.coarse").read_bytes()
    finer = np.frombuffer(stem.with_name(f"{stem.name}.fine").read_bytes(), np.uint8)
    size = int.from_bytes(content[:8], "little")
    index = json.loads(content[8 : 8 + size])
    found: Arrays = {}
    at, fine_at = 8 + size, 0
    for entry in index:
        shape = tuple(entry["shape"])
        count = int(np.prod(shape))
        if len(shape) == 1:
            found[entry["name"]] = np.frombuffer(content, np.float32, count, at).copy()
            at += 4 * count
            continue
        scale = np.frombuffer(content, np.float32, shape[0], at).reshape(-1, 1)
        at += 4 * shape[0]
        whole = np.frombuffer(content, np.int8, count, at).reshape(shape).astype(np.float32)
        at += count
        packed = finer[fine_at : fine_at + (count + 1) // 2]
        fine_at += (count + 1) // 2
        rest = np.stack([packed // 16, packed % 16], 1).reshape(-1)[:count].reshape(shape)
        value = (whole + rest.astype(np.float32) / _FINE - 0.5) / scale
        found[entry["name"]] = value.astype(np.float32)
    return found


def load_direction(network: Network, arrays: Arrays) -> None:
    """Put weights into a network of one source and one target table."""
    with torch.no_grad():
        for name, weights in network.named_parameters():
            value = torch.from_numpy(arrays[name])
            weights.copy_(value.unsqueeze(0) if name in _TABLES else value)


_TABLES = ("sources", "targets")


def _weights(network: Network, at: tuple[int, int]) -> Iterator[tuple[str, NDArray[np.float32]]]:
    for name, weights in network.named_parameters():
        value = weights.detach()
        if name in _TABLES:
            value = value[at[_TABLES.index(name)]]
        yield name, value.float().cpu().numpy()
