"""Opening the database file: to write where that is allowed, else only to read."""

import sqlite3
import stat
import time
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from translator.errors import DatabaseError
from translator.phrasebook.failures import DamageError, error_code, is_denied, is_full, is_locked
from translator.phrasebook.migrations import VERSION, check_schema, migrate, schema_version
from translator.phrasebook.quarantine import Identity

_RETRY_SECONDS = 0.02
_LOG_LIMIT = 4 << 20
"""Bytes at which the log is cut back after it was written into the database."""

_SMALLEST = 512
"""Bytes of the smallest database that is not empty."""


@dataclass(frozen=True, slots=True)
class Opened:
    """An open connection, the file it belongs to (None: no file) and whether it may write.

    ``full`` tells that it may not because the disk is full, which may pass.
    """

    connection: sqlite3.Connection
    identity: Identity | None
    writable: bool
    full: bool = False


def open_database(path: Path, *, busy_timeout_ms: int) -> Opened:
    """Open ``path``, creating and migrating it; where it cannot be written, to read only.

    A folder that may not be written and holds no database gives an empty one that cannot be
    written. Raises sqlite3.Error, OSError, DamageError and DatabaseError.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _check_file(path)
        return _open_to_write(path, busy_timeout_ms)
    except OSError:
        return _open_to_read(path, busy_timeout_ms)
    except sqlite3.OperationalError as error:
        if not (is_denied(error) or is_full(error)):
            raise
        return replace(_open_to_read(path, busy_timeout_ms), full=is_full(error))


def _open_to_write(path: Path, busy_timeout_ms: int) -> Opened:
    """Open the file; begin again where another process put a new one in its place meanwhile.

    Only once, for there are file systems on which a file's identity never stays the same.
    """
    before = Identity.of(path)
    connection = _connect_to_write(path, busy_timeout_ms)
    if before is not None and before != Identity.of(path):
        connection.close()
        connection = _connect_to_write(path, busy_timeout_ms)
    return Opened(connection, Identity.of(path), writable=True)


def _connect_to_write(path: Path, busy_timeout_ms: int) -> sqlite3.Connection:
    with ExitStack() as undo, _sound_sql():
        connection = undo.enter_context(
            closing(_connect(f"{path.as_uri()}?mode=rwc", busy_timeout_ms))
        )
        _prepare(connection, path, busy_timeout_ms)
        undo.pop_all()
    return connection


def _check_file(path: Path) -> None:
    """Refuse what is no file, and what SQLite would take for a new file and overwrite."""
    try:
        found = path.stat()
    except FileNotFoundError:
        return
    if not stat.S_ISREG(found.st_mode):
        raise DatabaseError(f"{path} should be the phrasebook and is no file; move it elsewhere.")
    if found.st_size == 0 and _size(Path(f"{path}-wal")) > 0:
        raise DamageError("it is empty, its log is not")
    if 0 < found.st_size < _SMALLEST:
        raise DamageError("it is too short")


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _connect(uri: str, busy_timeout_ms: int) -> sqlite3.Connection:
    connection = sqlite3.connect(
        uri,
        uri=True,
        timeout=busy_timeout_ms / 1000,
        isolation_level=None,
        check_same_thread=False,
    )
    connection.text_factory = partial(str, encoding="utf-8", errors="replace")
    for pragma in ("trusted_schema = OFF", "cell_size_check = ON", "foreign_keys = ON"):
        connection.execute(f"PRAGMA {pragma}")
    return connection


@contextmanager
def _sound_sql() -> Iterator[None]:
    """Take it for damage where one of our statements, all tested, is found wrong."""
    try:
        yield
    except sqlite3.OperationalError as error:
        if error_code(error) != sqlite3.SQLITE_ERROR:
            raise
        raise DamageError(str(error)) from error


def _prepare(connection: sqlite3.Connection, path: Path, busy_timeout_ms: int) -> None:
    version = schema_version(connection, path)
    if version == 0:
        connection.execute("PRAGMA auto_vacuum = INCREMENTAL")
        _use_log(connection, busy_timeout_ms)
    if version < VERSION:
        migrate(connection)
    check_schema(connection)
    for pragma in (
        "secure_delete = ON",
        "synchronous = FULL",
        f"journal_size_limit = {_LOG_LIMIT}",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _use_log(connection: sqlite3.Connection, busy_timeout_ms: int) -> None:
    """Switch to write-ahead logging; SQLite's busy timeout does not hold for this switch."""
    deadline = time.monotonic() + busy_timeout_ms / 1000
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if not is_locked(error) or time.monotonic() > deadline:
                raise
            time.sleep(_RETRY_SECONDS)
        else:
            return


def _open_to_read(path: Path, busy_timeout_ms: int) -> Opened:
    with ExitStack() as undo, _sound_sql():
        connection = undo.enter_context(closing(_connect_to_read(path, busy_timeout_ms)))
        if schema_version(connection, path) < VERSION:
            connection = undo.enter_context(closing(_migrated_copy(connection)))
        check_schema(connection)
        connection.execute("PRAGMA query_only = ON")
        undo.pop_all()
    return Opened(connection, None, writable=False)


def _connect_to_read(path: Path, busy_timeout_ms: int) -> sqlite3.Connection:
    """Connect without writing; as unchanging where no log could be missed by that."""
    if _is_absent(path):
        return _connect("file::memory:", busy_timeout_ms)
    try:
        with ExitStack() as undo:
            connection = undo.enter_context(
                closing(_connect(f"{path.as_uri()}?mode=ro", busy_timeout_ms))
            )
            connection.execute("PRAGMA user_version").fetchone()
            undo.pop_all()
    except sqlite3.OperationalError as error:
        if not (is_denied(error) or is_full(error)) or _size(Path(f"{path}-wal")) > 0:
            raise
        return _connect(f"{path.as_uri()}?immutable=1", busy_timeout_ms)
    return connection


def _is_absent(path: Path) -> bool:
    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return True
    return False


def _migrated_copy(connection: sqlite3.Connection) -> sqlite3.Connection:
    """Return a copy in memory with the newest schema; ``connection`` is closed."""
    with closing(connection):
        copy = _connect("file::memory:", 0)
        connection.backup(copy)
    migrate(copy)
    return copy
