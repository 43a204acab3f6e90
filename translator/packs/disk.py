"""Writing so that it lasts, and what to say where the disk refuses."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Self

from translator.errors import PackError

_FULL = {errno.ENOSPC, errno.EDQUOT}
_REFUSED = {errno.EACCES, errno.EPERM, errno.EROFS}


@contextmanager
def disk_errors(place: Path) -> Iterator[None]:
    """Turn an OSError of writing to ``place`` into a PackError that says what to do."""
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            message = f"The disk that holds {place} is full; free some space and try again."
        elif error.errno in _REFUSED:
            message = f"{place} may not be written; mend its permissions or use another folder."
        else:
            reason = error.strerror or str(error)
            message = f"{place} cannot be written: {reason}; mend that and try again."
        raise PackError(message) from error


class NewFile:
    """A file that must not exist yet, written and synced; every refusal is a PackError."""

    def __init__(self, path: Path) -> None:
        """Remember where to write; the file is made on entering."""
        self._path = path
        self._descriptor = -1

    def __enter__(self) -> Self:
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        with disk_errors(self._path):
            self._descriptor = os.open(self._path, flags, 0o666)
        return self

    def write(self, content: bytes) -> None:
        """Append all of ``content``."""
        rest = memoryview(content)
        with disk_errors(self._path):
            while rest:
                rest = rest[os.write(self._descriptor, rest) :]

    def sync(self) -> None:
        """Wait until the disk holds what was written."""
        with disk_errors(self._path):
            os.fsync(self._descriptor)

    def __exit__(self, *_exception: object) -> None:
        with disk_errors(self._path):
            os.close(self._descriptor)


def check_space(place: Path, needed: int) -> None:
    """Raise PackError where the disk that holds ``place`` has fewer than ``needed`` bytes."""
    import shutil  # noqa: PLC0415 - 5 ms that only installing needs

    with disk_errors(place):
        free = shutil.disk_usage(place).free
    if free < needed:
        raise PackError(
            f"The disk that holds {place} is full: {needed / 1e6:.1f} MB are needed and"
            f" {free / 1e6:.1f} MB are free; free some space and try again."
        )


def sync_folder(folder: Path) -> None:
    """Make renames in ``folder`` last through a loss of power, where the file system can."""
    if os.name == "nt":
        return
    with suppress(OSError):  # the rename itself is done; there is nothing to undo
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def remove_folder(folder: Path) -> None:
    """Delete a folder or a link to one as far as the system allows; what stays is swept later."""
    if folder.is_symlink():
        folder.unlink()
        return
    import shutil  # noqa: PLC0415 - 5 ms that only installing needs

    shutil.rmtree(folder, ignore_errors=True)
