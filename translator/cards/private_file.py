"""Private files: readable by their owner alone, written whole or not at all."""

import os
import secrets
from contextlib import suppress
from pathlib import Path

from translator.packs.disk import sync_folder

_OWNER_ONLY = 0o600


def write_private(path: Path, content: bytes) -> None:
    """Write a file in place of what was there; a failure leaves that as it was.

    A link is followed. Raises OSError.
    """
    place = Path(os.path.realpath(path))
    aside = place.with_name(f".{place.name[:100]}.{secrets.token_hex(4)}")
    try:
        _write(aside, content)
        aside.replace(place)
    except OSError:
        with suppress(OSError):
            aside.unlink()
        raise
    sync_folder(place.parent)


def _write(path: Path, content: bytes) -> None:
    descriptor = os.open(
        path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), _OWNER_ONLY
    )
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
