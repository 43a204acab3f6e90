"""The input of a batch job: opened once, and known again by its bytes."""

import hashlib
import os
import stat
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

import msgspec

from translator.errors import InputError

_BLOCK = 1 << 20


class Contents(msgspec.Struct, frozen=True):
    """Size in bytes, SHA-256 (lower-case hex) and number of lines of a file."""

    size: int
    sha256: str
    lines: int


class InputFile:
    """A regular file, open for reading; never written."""

    def __init__(self, path: Path) -> None:
        """Open ``path`` and look through it once. Raises InputError."""
        self.path = path
        try:
            if not stat.S_ISREG(path.stat().st_mode):
                raise InputError(
                    f"{path} is not a regular file; name one, or pipe into: wayword translate."
                )
            self.file: BinaryIO = path.open("rb", buffering=1 << 18)
        except OSError as error:
            raise _unreadable(path, error) from error
        self._stamp = self._read_stamp()
        self._contents: Contents | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.file.close()

    @property
    def contents(self) -> Contents:
        """What the file held when this was first asked. Raises InputError."""
        if self._contents is None:
            self._contents = self._read_contents()
        return self._contents

    def is_unchanged(self) -> bool:
        """Tell whether the file still holds what ``contents`` says; quick where nobody wrote.

        Raises InputError.
        """
        return self._read_stamp() == self._stamp or self._read_contents() == self.contents

    def _read_stamp(self) -> tuple[int, int]:
        found = os.fstat(self.file.fileno())
        return found.st_size, found.st_mtime_ns

    def _read_contents(self) -> Contents:
        digest, size, feeds, last = hashlib.sha256(), 0, 0, b"\n"
        try:
            self.file.seek(0)
            while block := self.file.read(_BLOCK):
                digest.update(block)
                size += len(block)
                feeds += block.count(b"\n")
                last = block[-1:]
        except OSError as error:
            raise _unreadable(self.path, error) from error
        return Contents(size, digest.hexdigest(), feeds + (last != b"\n"))


def _unreadable(path: Path, error: OSError) -> InputError:
    return InputError(f"{path} cannot be read ({error.strerror}); check the name and the rights.")
