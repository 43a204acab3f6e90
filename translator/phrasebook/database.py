"""The database: one SQLite file, one connection, every failure in our own words."""

import os
import sqlite3
import threading
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import Any, NoReturn, Self, TypeVar

import msgspec

from translator.errors import (
    DatabaseCorruptError,
    DatabaseLockedError,
    DatabaseReadOnlyError,
    InputError,
)
from translator.phrasebook.failures import DamageError, failure_of, full_disk, is_damage
from translator.phrasebook.opening import Opened, open_database
from translator.phrasebook.quarantine import Identity, set_aside

Value = TypeVar("Value")
Parameters = Sequence[str | int | float | bytes | None]

_TROUBLES = (DamageError, UnicodeError, OverflowError, sqlite3.Error)


class Database:
    """One SQLite file, opened at first use, shared by threads and processes.

    All threads share one connection, one after the other (a lock); a thread that waits for
    another process thus keeps the others waiting, ``busy_timeout_ms`` at most. A forked process
    opens the file for itself. Every method raises DatabaseError and its kinds. A damaged file is
    set aside by the method that finds the damage, and the next one starts a new file.
    """

    def __init__(self, path: Path, *, busy_timeout_ms: int = 5000) -> None:
        """Name the file; nothing is opened or created yet."""
        self.path = path.absolute()
        self._busy_timeout_ms = busy_timeout_ms
        self._lock = threading.RLock()
        self._process = os.getpid()
        self._stranded: list[Opened | None] = []
        self._opened: Opened | None = None
        self._found: Identity | None = None
        self._durable = True

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file; a later use opens it again."""
        with self.lock, self._guarded():
            self._drop()

    @property
    def lock(self) -> AbstractContextManager[object]:
        """What a thread holds while it uses the database; it may take it again."""
        if self._process != os.getpid():
            self._start_anew()
        return self._lock

    def _start_anew(self) -> None:
        """Leave lock and connection of the process that this one was forked from as they are:
        a thread that stayed there may have been at work with both.
        """
        self._stranded.append(self._opened)
        self._opened = None
        self._lock = threading.RLock()
        self._process = os.getpid()

    @property
    def writable(self) -> bool:
        """Whether the file can be written; opens it."""
        with self.lock, self._guarded():
            return self._open().writable

    def rows(self, sql: str, parameters: Parameters = ()) -> list[tuple[Any, ...]]:
        """Return all rows of one reading statement."""
        with self.lock:
            try:
                return self._open().connection.execute(sql, parameters).fetchall()
            except _TROUBLES as error:
                self._raise_ours(error)

    def values(self, kind: type[Value], sql: str, parameters: Parameters = ()) -> list[Value]:
        """Return all rows of one reading statement as ``kind``, whose fields name the columns.

        A row that does not fit is damage, since only what fits is ever written.
        """
        with self.lock, self._guarded():
            return fetch_values(self._open().connection, kind, sql, parameters)

    @contextmanager
    def snapshot(self) -> Iterator[sqlite3.Connection]:
        """Read several times, all as of one moment."""
        with self._transaction("BEGIN") as connection:
            yield connection

    @contextmanager
    def transaction(self, *, durable: bool) -> Iterator[sqlite3.Connection]:
        """Write all or nothing; an exception takes everything back.

        ``durable``: once this returns, a power cut loses nothing; else the last transactions
        before it may be lost, and never one without those after it. Either way a killed
        process loses nothing.
        """
        with self.lock, self._guarded():
            self._follow_the_file()
            opened = self._open()
            if opened.full:
                self._drop()
                raise full_disk(self.path)
            if not opened.writable:
                raise DatabaseReadOnlyError(
                    f"The phrasebook {self.path} may not be written;"
                    " check the permissions of the file and its folder."
                )
            if durable != self._durable:
                level = "FULL" if durable else "NORMAL"
                opened.connection.execute(f"PRAGMA synchronous = {level}")
                self._durable = durable
            with self._transaction("BEGIN IMMEDIATE") as connection:
                yield connection

    def compact(self) -> None:
        """Give back what deleted rows took, on disk and in the log, as far as others allow."""
        with suppress(DatabaseLockedError), self.lock, self._guarded():
            connection = self._open().connection
            connection.executescript("PRAGMA incremental_vacuum")  # execute would free one page
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def faults(self) -> list[str]:
        """Read the whole file and return what is wrong with it, empty when all is well."""
        problems = [row[0] for row in self.rows("PRAGMA integrity_check(20)") if row[0] != "ok"]
        orphans = len(self.rows("PRAGMA foreign_key_check"))
        return [*problems, f"{orphans} rows refer to missing ones"] if orphans else problems

    @contextmanager
    def _transaction(self, begin: str) -> Iterator[sqlite3.Connection]:
        with self.lock, self._guarded():
            connection = self._open().connection
            try:
                connection.execute(begin)
                yield connection
                connection.execute("COMMIT")
            finally:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")

    def _open(self) -> Opened:
        if self._opened is None:
            path = self._real_path()
            self._found = Identity.of(path)
            try:
                self._opened = open_database(path, busy_timeout_ms=self._busy_timeout_ms)
            except OSError as error:
                raise DatabaseReadOnlyError(
                    f"The phrasebook {path} cannot be opened ({error.strerror});"
                    " check the permissions of its folder."
                ) from error
            self._durable = True
        return self._opened

    def _real_path(self) -> Path:
        """Return the file that links lead to, for a link's own name is nothing to set aside."""
        return Path(os.path.realpath(self.path))

    def _follow_the_file(self) -> None:
        """Leave a file that was renamed or deleted under us, so that nothing is written to it."""
        opened = self._opened
        if opened and opened.identity and Identity.of(self.path) != opened.identity:
            self._drop()

    def _drop(self) -> None:
        opened, self._opened = self._opened, None
        if opened is not None:
            opened.connection.close()

    @contextmanager
    def _guarded(self) -> Iterator[None]:
        """Turn SQLite's errors into ours; our own bugs pass as they are."""
        try:
            yield
        except _TROUBLES as error:
            self._raise_ours(error)

    def _raise_ours(self, error: Exception) -> NoReturn:
        """Raise our error for what happened, or the error itself where it is our own bug."""
        if isinstance(error, (DamageError, UnicodeDecodeError)):  # errors' texts can be damaged
            raise self._condemned(str(error)) from error
        if isinstance(error, (UnicodeEncodeError, OverflowError)):
            raise InputError(
                "A text holds half a character (a lone surrogate) or a number is too large,"
                " which cannot be stored or looked for; correct it."
            ) from error
        if not isinstance(error, sqlite3.Error):
            raise error
        if is_damage(error):
            raise self._condemned(str(error)) from error
        known = failure_of(error, self.path)
        if known is None:
            raise error
        raise known from error

    def _condemned(self, reason: str) -> DatabaseCorruptError:
        """Close the damaged file, set it aside and return the error that says so."""
        path = self._real_path()
        identity = self._opened.identity if self._opened else self._found
        self._drop()
        what = f"The phrasebook {path} is damaged ({reason})"
        try:
            aside = set_aside(path, identity)
        except OSError as error:
            return DatabaseCorruptError(
                f"{what} and could not be set aside ({error.strerror}); close other programs"
                " that use it and rename it."
            )
        if aside is None:
            return DatabaseCorruptError(f"{what}; another process has dealt with it, try again.")
        return DatabaseCorruptError(
            f"{what}; it was kept as {aside} and a new one will be started, try again."
        )


def fetch_values(
    connection: sqlite3.Connection, kind: type[Value], sql: str, parameters: Parameters = ()
) -> list[Value]:
    """Return the rows of one statement as ``kind``; raises DamageError where one does not fit."""
    cursor = connection.execute(sql, parameters)
    found = cursor.fetchall()
    if not found:
        return []
    names = [column[0] for column in cursor.description]
    rows = [dict(zip(names, row, strict=True)) for row in found]
    try:
        return msgspec.convert(rows, list[kind], strict=False)  # type: ignore[valid-type] # a variable
    except (msgspec.ValidationError, ValueError) as error:
        raise DamageError(str(error)) from error
