"""A lock that only one process at a time can hold, and that a dead one cannot keep."""

import os
import sys
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from translator.errors import BatchError
from translator.locking import try_lock


class FileLock:
    """Holds a file locked; the system unlocks it when the process dies, however it dies."""

    def __init__(self, path: Path, *, busy: str) -> None:
        """Lock ``path``, made now if need be; ``busy`` is the sentence where another holds it.

        Raises BatchError.
        """
        self._path = path
        self._descriptor = _lock(path, busy)
        while not _is_same(path, self._descriptor):
            os.close(self._descriptor)
            self._descriptor = _lock(path, busy)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.release()

    def release(self) -> None:
        """Remove the file and unlock it."""
        if sys.platform == "win32":
            os.close(self._descriptor)
            with suppress(OSError):
                self._path.unlink()
        else:
            with suppress(OSError):
                self._path.unlink()
            os.close(self._descriptor)


def _lock(path: Path, busy: str) -> int:
    try:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o600)
    except OSError as error:
        raise BatchError(
            f"{path} cannot be written ({error.strerror}); choose another folder for the output."
        ) from error
    try:
        locked = try_lock(descriptor)
    except OSError as error:
        os.close(descriptor)
        raise BatchError(
            f"{path} cannot be locked ({error.strerror}); choose another folder for the output."
        ) from error
    if not locked:
        os.close(descriptor)
        raise BatchError(busy)
    return descriptor


def _is_same(path: Path, descriptor: int) -> bool:
    """Tell whether ``path`` still is the locked file; its last holder may have removed it."""
    try:
        return os.path.samestat(path.stat(), os.fstat(descriptor))
    except FileNotFoundError:
        return False
