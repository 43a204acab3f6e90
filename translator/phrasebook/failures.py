"""What SQLite's failures mean to the user: the one place where its codes are read."""

import sqlite3
from pathlib import Path

from translator.errors import (
    DatabaseError,
    DatabaseFullError,
    DatabaseLockedError,
    DatabaseReadOnlyError,
)

_PRIMARY = 0xFF
"""An extended result code keeps its primary code in the low byte."""

_LOCKED = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_PROTOCOL}
_FULL = {sqlite3.SQLITE_FULL}
_DENIED = {
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_PERM,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_AUTH,
}
_CORRUPT = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}


class DamageError(Exception):
    """The database holds what no Wayword has written; never leaves this package."""


def is_denied(error: sqlite3.Error) -> bool:
    """Tell whether the file or its folder may not be opened or written."""
    return _code(error) in _DENIED


def is_locked(error: sqlite3.Error) -> bool:
    """Tell whether another connection was in the way."""
    return _code(error) in _LOCKED


def is_damage(error: sqlite3.Error) -> bool:
    """Tell whether the file is corrupt or no database; never so for locks, rights or disks."""
    return _code(error) in _CORRUPT


def is_full(error: sqlite3.Error) -> bool:
    """Tell whether the disk had no room."""
    return _code(error) in _FULL or error_code(error) == sqlite3.SQLITE_IOERR_SHMSIZE


def full_disk(path: Path) -> DatabaseFullError:
    """Return the error for a disk without room."""
    return DatabaseFullError(
        f"The disk that holds the phrasebook {path} is full; free some space and try again."
    )


def failure_of(error: sqlite3.Error, path: Path) -> DatabaseError | None:
    """Return our error for what the environment did, None for what can only be our own bug.

    Damage is not answered here, since its message says where the file was put.
    """
    code = _code(error)
    if code in _LOCKED:
        return DatabaseLockedError(
            f"Another process holds the phrasebook {path}; try again when it has finished."
        )
    if is_full(error):
        return full_disk(path)
    if code in _DENIED:
        return DatabaseReadOnlyError(
            f"The phrasebook {path} may not be opened or written ({error});"
            " check the permissions of the file and its folder."
        )
    if code == sqlite3.SQLITE_IOERR:
        return DatabaseError(
            f"The phrasebook {path} could not be read or written ({error}); check the disk."
        )
    return None


def error_code(error: sqlite3.Error) -> int:
    """Return SQLite's extended result code, 0 where the error is not SQLite's own."""
    code: int = getattr(error, "sqlite_errorcode", 0)
    return code


def _code(error: sqlite3.Error) -> int:
    return error_code(error) & _PRIMARY
