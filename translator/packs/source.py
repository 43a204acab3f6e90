"""Where a pack is installed from: a folder or a ``.wayword`` archive, behind one interface."""

import os
import stat
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Protocol

from translator.errors import PackCorruptError, PackError, PackHostileError
from translator.packs.limits import CHUNK_BYTES, MAX_MEMBERS
from translator.packs.manifest import FILE_NAME
from translator.packs.names import check_names
from translator.packs.pack import MAX_MANIFEST_BYTES


class PackSource(Protocol):
    """Files of a pack that is not trusted yet."""

    @property
    def label(self) -> str:
        """What to call the source in messages."""

    @property
    def names(self) -> tuple[str, ...]:
        """The files, checked: plain, flat, no two alike."""

    def chunks(self, name: str) -> Iterator[bytes]:
        """Yield the bytes of one file. Raises PackError."""


class FolderSource:
    """A folder that holds a pack's files; links, special files and sub-folders are refused."""

    def __init__(self, folder: Path) -> None:
        """List the folder. Raises PackHostileError or PackError."""
        self.label = str(folder)
        self._folder = folder
        try:
            with os.scandir(folder) as entries:
                found = [
                    entry.name + "/" * entry.is_dir(follow_symlinks=False)
                    for entry in islice(entries, MAX_MEMBERS + 1)
                ]
        except OSError as error:
            raise unreadable(self.label, error) from error
        self.names = tuple(sorted(found))
        check_members(self.names, where=self.label)

    def chunks(self, name: str) -> Iterator[bytes]:
        """Yield the bytes of one regular file. Raises PackHostileError or PackError."""
        path = self._folder / name
        try:
            with open(_open_regular(path), "rb") as file:
                while chunk := file.read(CHUNK_BYTES):
                    yield chunk
        except OSError as error:
            raise unreadable(str(path), error) from error


def check_members(names: tuple[str, ...], *, where: str) -> None:
    """Refuse too many files and names that no honest pack has. Raises PackHostileError."""
    if len(names) > MAX_MEMBERS:
        raise PackHostileError(
            f"{where} holds more than {MAX_MEMBERS} files, which no honest pack does;"
            " nothing was installed."
        )
    check_names(names, where=where)


def read_manifest_bytes(source: PackSource) -> bytes:
    """Return the manifest's bytes, at most one more than are allowed. Raises PackError."""
    content = b""
    for chunk in source.chunks(FILE_NAME):
        content += chunk
        if len(content) > MAX_MANIFEST_BYTES:
            raise PackCorruptError(
                f"The manifest of {source.label} is over {MAX_MANIFEST_BYTES} bytes;"
                " get the pack again."
            )
    return content


def unreadable(label: str, error: OSError) -> PackError:
    """Return the error for a source that the system does not let us read."""
    return PackError(f"{label} cannot be read: {error.strerror or error}; check it and try again.")


def _open_regular(path: Path) -> int:
    """Open a file that is no link, pipe or device, without waiting. Raises PackHostileError."""
    flags = os.O_RDONLY | getattr(os, "O_BINARY", 0)
    flags |= getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0)
    if not stat.S_ISREG(path.lstat().st_mode):
        raise _special(path)
    descriptor = os.open(path, flags)
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise _special(path)
    return descriptor


def _special(path: Path) -> PackHostileError:
    return PackHostileError(
        f"{path} is a link or a special file, which no honest pack holds; nothing was installed."
    )
