"""A lock between processes, on a file; the system frees it when its holder dies."""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from translator.errors import PackError
from translator.locking import try_lock
from translator.packs.disk import disk_errors

_PAUSE = 0.05


@contextmanager
def file_lock(path: Path, *, seconds: float) -> Iterator[None]:
    """Hold ``path`` locked, against other processes and against threads of this one.

    The file is made if need be and stays. Raises PackError where another holds the lock for
    more than ``seconds``, or where the file cannot be opened or locked at all.
    """
    with disk_errors(path):
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
    try:
        give_up = time.monotonic() + seconds
        while not _try_lock(descriptor, path):
            if time.monotonic() > give_up:
                raise PackError(
                    f"Another Wayword is changing the packs in {path.parent};"
                    " wait until it has finished and try again."
                )
            time.sleep(_PAUSE)
        yield
    finally:
        os.close(descriptor)


def _try_lock(descriptor: int, path: Path) -> bool:
    with disk_errors(path):
        return try_lock(descriptor)
