"""Setting a damaged database aside: renamed, never deleted."""

import os
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

SIDE_FILES = ("-wal", "-shm", "")
"""What a database consists of; the log goes first, lest SQLite delete it beside a new file."""


@dataclass(frozen=True, slots=True)
class Identity:
    """Which file a path leads to, so that a file put in its place is not taken for it."""

    device: int
    inode: int

    @classmethod
    def of(cls, path: Path) -> "Identity | None":
        """Return the identity of the file at ``path``; None where there is none to be seen."""
        try:
            found = path.stat()
        except OSError:
            return None
        return cls(found.st_dev, found.st_ino)


def set_aside(path: Path, identity: Identity | None) -> Path | None:
    """Rename the database ``path`` and its side files to ``….corrupt-<time>``; return where to.

    Returns None where the file is no longer the one of ``identity``: another process was
    quicker. Raises OSError where the file cannot be renamed; then nothing was moved.
    """
    if identity is None or Identity.of(path) != identity:
        return None
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S.%fZ")
    aside = path.with_name(f"{path.name}.corrupt-{stamp}")
    moved: list[str] = []
    try:
        for ending in SIDE_FILES:
            _rename(path, aside, ending, moved)
    except OSError:
        _put_back(path, aside, moved)
        raise
    if "" not in moved:
        return None
    if Identity.of(aside) != identity:
        _put_back(path, aside, moved)
        return None
    return aside


def _rename(path: Path, aside: Path, ending: str, moved: list[str]) -> None:
    try:
        Path(f"{path}{ending}").rename(f"{aside}{ending}")
    except FileNotFoundError:
        return
    moved.append(ending)


def _put_back(path: Path, aside: Path, moved: list[str]) -> None:
    """Undo ``moved`` without overwriting; what cannot be put back stays where it is, whole."""
    for ending in reversed(moved):
        with suppress(OSError):
            os.link(f"{aside}{ending}", f"{path}{ending}")
            Path(f"{aside}{ending}").unlink()
