"""The weights file: a look at its structure, since the engine trusts every number in it.

CTranslate2 multiplies matrices without comparing their sizes, divides by whatever number of heads
is stated, and in some releases copies a variable into a buffer sized by its shape; a hostile file
could make it read or write where it should not. The format read here is the one that
``ctranslate2.specs.model_spec`` writes, with a ``TransformerSpec``.
"""

import math
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

BINARY_VERSION = 6
SPECIFICATION = ("TransformerSpec", 7)

_MAX_VARIABLES = 20_000
_MAX_RANK = 2
_ITEM_BYTES = {0: 4, 1: 1, 2: 2, 3: 4, 4: 2, 5: 2}
"""Bytes of an item by type number: float32, int8, int16, int32, float16, bfloat16."""


class MalformedError(ValueError):
    """The file does not follow its own format; the message is a clause."""


@dataclass(frozen=True, slots=True)
class Variable:
    """One array of weights; ``content`` holds its bytes where they were read, as a scalar's are."""

    shape: tuple[int, ...]
    type: int
    content: bytes = b""


def read_variables(path: Path, *, contents: bool = False) -> dict[str, Variable]:
    """Read names, shapes and types of all variables, aliases resolved.

    The weights are skipped, unless ``contents`` asks for their bytes. Raises MalformedError, or
    OSError.
    """
    with path.open("rb") as file:
        reader = _Reader(file, path.stat().st_size, contents=contents)
        reader.check_header()
        variables = reader.variables()
        reader.add_aliases(variables)
        reader.check_end()
    return variables


class _Reader:
    def __init__(self, file: BinaryIO, size: int, *, contents: bool) -> None:
        self._file = file
        self._left = size
        self._contents = contents

    def check_header(self) -> None:
        version = self._number("<I")
        if version != BINARY_VERSION:
            raise MalformedError(f"it has binary version {version} instead of {BINARY_VERSION}")
        found = (self._text(), self._number("<I"))
        if found != SPECIFICATION:
            raise MalformedError(
                f"it follows {found[0][:40]!r} revision {found[1]} instead of"
                f" {SPECIFICATION[0]!r} revision {SPECIFICATION[1]}"
            )

    def variables(self) -> dict[str, Variable]:
        found: dict[str, Variable] = {}
        for _ in range(self._count()):
            name = self._text()
            if name in found:
                raise MalformedError(f"it holds {name[:80]!r} twice")
            found[name] = self._variable(name)
        return found

    def add_aliases(self, variables: dict[str, Variable]) -> None:
        for _ in range(self._count()):
            alias, name = self._text(), self._text()
            for ending in ("", "_scale"):
                if name + ending in variables and alias + ending not in variables:
                    variables[alias + ending] = variables[name + ending]
            if alias not in variables:
                raise MalformedError(f"{alias[:80]!r} stands for {name[:80]!r}, which is not there")

    def check_end(self) -> None:
        if self._left:
            raise MalformedError(f"{self._left} bytes follow its end")

    def _variable(self, name: str) -> Variable:
        rank = self._number("<B")
        if rank > _MAX_RANK:
            raise MalformedError(f"{name[:80]!r} has {rank} dimensions")
        shape = tuple(self._number("<I") for _ in range(rank))
        kind = self._number("<B")
        size = self._number("<I")
        if kind not in _ITEM_BYTES or size != math.prod(shape) * _ITEM_BYTES[kind]:
            raise MalformedError(f"{name[:80]!r} has {size} bytes, which do not fit its shape")
        if rank and not self._contents:
            self._skip(size)
            return Variable(shape, kind)
        return Variable(shape, kind, self._take(size))

    def _count(self) -> int:
        count = self._number("<I")
        if count > _MAX_VARIABLES:
            raise MalformedError(f"it states {count} variables")
        return count

    def _text(self) -> str:
        length = self._number("<H")
        try:
            text = self._take(length).decode("ascii")
        except UnicodeDecodeError as error:
            raise MalformedError("it holds a name that is not ASCII") from error
        if not text.endswith("\0") or "\0" in text[:-1]:
            raise MalformedError("it holds a name that does not end where it should")
        return text[:-1]

    def _number(self, form: str) -> int:
        (number,) = struct.unpack(form, self._take(struct.calcsize(form)))
        return int(number)

    def _take(self, size: int) -> bytes:
        self._spend(size)
        content = self._file.read(size)
        if len(content) != size:
            raise MalformedError("it is truncated")
        return content

    def _skip(self, size: int) -> None:
        self._spend(size)
        self._file.seek(size, 1)

    def _spend(self, size: int) -> None:
        if size > self._left:
            raise MalformedError("it is truncated")
        self._left -= size
