"""Opening what a pack is installed from."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from translator.errors import PackMissingError
from translator.packs.archive import open_archive
from translator.packs.manifest import FILE_NAME
from translator.packs.source import FolderSource, PackSource


@contextmanager
def open_source(path: Path) -> Iterator[PackSource]:
    """Open a pack's folder or archive for reading.

    Raises PackMissingError where ``path`` is neither, and other PackErrors for what is wrong
    with it.
    """
    if path.is_dir():
        if not os.path.lexists(path / FILE_NAME):
            raise PackMissingError(
                f"{path} holds no pack, for it has no {FILE_NAME}; name a pack's own folder."
            )
        yield FolderSource(path)
        return
    if not path.is_file():
        raise PackMissingError(
            f"{path} is neither a pack's folder nor a .wayword archive; check the path."
        )
    with open_archive(path) as archive:
        yield archive
