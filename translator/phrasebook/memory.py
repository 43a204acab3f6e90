"""The Memory: what was translated before, by which packs and with which options."""

import re
import sqlite3
import time
from collections import defaultdict
from collections.abc import Callable, Iterable
from contextlib import suppress

import msgspec

from translator.errors import DatabaseFullError, DatabaseLockedError, DatabaseReadOnlyError
from translator.languages import LanguagePair
from translator.phrasebook.bound import Bound
from translator.phrasebook.database import Database
from translator.phrasebook.folding import is_storable
from translator.phrasebook.lookup import VALUES_PER_STATEMENT, chunks, marks
from translator.phrasebook.phrase import MAX_CHARACTERS

FRESH_SECONDS = 3600
"""A hit is noted only where the last note is older, so that most hits write nothing."""

_Maker = tuple[str, str, str, str]
_ROW = "memory.id, source, value, CAST(used AS INTEGER)"
_MAKER = (
    "SELECT id FROM makers WHERE source_language = ? AND target_language = ?"
    " AND fingerprint = ? AND options = ?"
)


class MemoryKey(msgspec.Struct, frozen=True):
    """A normalised source text and all that its translation depends on.

    ``fingerprint`` names the packs as ``id@version``, joined by ``+`` where there are two;
    ``options`` names the decode options. Both are compared as they are.
    """

    text: str
    pair: LanguagePair
    fingerprint: str
    options: str

    @property
    def maker(self) -> _Maker:
        """All but the text."""
        return (self.pair.source, self.pair.target, self.fingerprint, self.options)


class MemoryEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A remembered translation."""

    text: str
    alternatives: tuple[str, ...] = ()
    confidence: float = 1.0
    flags: tuple[str, ...] = ()


class Memory:
    """Remembered translations, at most ``entries`` of them; the least recently used go first.

    Recency is as coarse as ``FRESH_SECONDS``, and is written with the next entry or at
    ``flush``, so that reading never waits for another process. Texts over ``MAX_CHARACTERS``
    or with lone surrogates are not remembered.
    """

    def __init__(
        self,
        database: Database,
        *,
        entries: int = 100_000,
        clock: Callable[[], float] = time.time,
        settle: Callable[[], None] = lambda: None,
    ) -> None:
        """Use ``database``; ``clock`` gives seconds since 1970 (UTC).

        ``settle`` writes what was promised; it is called before that could matter.
        """
        self._database = database
        self._bound = Bound(entries)
        self._clock = clock
        self._settle = settle
        self._promised: dict[MemoryKey, MemoryEntry] = {}
        self._decoder = msgspec.json.Decoder(MemoryEntry)
        self._touched: set[int] = set()
        self._damaged: set[int] = set()

    def get(self, key: MemoryKey) -> MemoryEntry | None:
        """Return what is remembered under ``key``; a damaged entry is none, and is deleted."""
        promised = self._promised.get(key)
        if promised is not None or not _is_rememberable(key.text):
            return promised
        found = self._find(key.maker, [key.text])
        return found[0][1] if found else None

    def get_beside(
        self, key: MemoryKey, question: str, values: tuple[str, ...]
    ) -> tuple[bool, MemoryEntry | None]:
        """Answer ``get`` and a question in SQL, whose values are ``?1`` and so on, in one read."""
        promised = self._promised.get(key)
        ((answer, *row),) = self._database.rows(
            f"SELECT {question}, {_ROW} FROM (SELECT 1) LEFT JOIN memory"  # noqa: S608 - constants
            f" ON maker = ({_MAKER}) AND source = ?",
            (*values, *key.maker, key.text),
        )
        if promised is not None or row[0] is None:
            return bool(answer), promised
        return bool(answer), self._read(*row)

    def get_many(self, keys: Iterable[MemoryKey]) -> dict[MemoryKey, MemoryEntry]:
        """Return what is remembered under each key."""
        by_maker: dict[_Maker, dict[str, MemoryKey]] = defaultdict(dict)
        promised: dict[MemoryKey, MemoryEntry] = {}
        for key in keys:
            entry = self._promised.get(key)
            if entry is not None:
                promised[key] = entry
            elif _is_rememberable(key.text):
                by_maker[key.maker][key.text] = key
        return promised | {
            by_text[text]: entry
            for maker, by_text in by_maker.items()
            for chunk in chunks(by_text, VALUES_PER_STATEMENT)
            for text, entry in self._find(maker, chunk)
        }

    def put(self, key: MemoryKey, entry: MemoryEntry) -> None:
        """Remember ``entry`` in place of what was there."""
        self.put_many(((key, entry),))

    def put_many(self, entries: Iterable[tuple[MemoryKey, MemoryEntry]]) -> None:
        """Remember entries in one transaction."""
        self._settle()
        with self._database.transaction(durable=False) as connection:
            self.store(connection, entries)

    def promise(self, key: MemoryKey, entry: MemoryEntry) -> None:
        """Remember ``entry`` as far as this process is concerned, until ``release``."""
        if _is_rememberable(key.text) and is_storable(entry.text):
            self._promised[key] = entry

    def release(self, keys: Iterable[MemoryKey]) -> None:
        """Forget promises, since they are stored or cannot be."""
        for key in keys:
            self._promised.pop(key, None)

    def store(
        self, connection: sqlite3.Connection, entries: Iterable[tuple[MemoryKey, MemoryEntry]]
    ) -> None:
        """Do the work of ``put_many`` inside a transaction."""
        self._write_notes(connection)
        before = _highest_id(connection)
        for key, entry in entries:
            if _is_rememberable(key.text) and is_storable(entry.text):
                self._insert(connection, key, msgspec.json.encode(entry))
        if self._bound.is_due(before, _highest_id(connection)):
            _evict(connection, self._bound.kept)

    def count(self) -> int:
        """Return how many translations are remembered."""
        self._settle()
        count: int = self._database.rows("SELECT count(*) FROM memory")[0][0]
        return count

    def clear(self) -> None:
        """Forget everything, and overwrite it on disk."""
        self._settle()
        with self._database.transaction(durable=True) as connection:
            connection.execute("DELETE FROM memory")
            connection.execute("DELETE FROM makers")
        self._database.compact()

    def forget_pack(self, pack_id: str) -> None:
        """Forget what any version of a pack made."""
        self._settle()
        made_by_pack = re.compile(rf"(^|\+){re.escape(pack_id)}@")
        with self._database.transaction(durable=False) as connection:
            makers = connection.execute(
                "SELECT id, CAST(fingerprint AS TEXT) FROM makers"
            ).fetchall()
            gone = [(maker,) for maker, name in makers if made_by_pack.search(name)]
            connection.executemany("DELETE FROM makers WHERE id = ?", gone)

    def flush(self) -> None:
        """Write down recency as far as the database can be written now; it is only a hint."""
        if self._touched or self._damaged:
            with (
                suppress(DatabaseLockedError, DatabaseReadOnlyError, DatabaseFullError),
                self._database.transaction(durable=False) as connection,
            ):
                self._write_notes(connection)

    def _find(self, maker: _Maker, texts: list[str]) -> list[tuple[str, MemoryEntry]]:
        found = []
        rows = self._database.rows(
            f"SELECT {_ROW} FROM memory"  # noqa: S608 - constants
            f" WHERE maker = ({_MAKER}) AND source IN ({marks(texts)})",
            (*maker, *texts),
        )
        for row in rows:
            entry = self._read(*row)
            if entry is not None:
                found.append((row[1], entry))
        return found

    def _read(self, row_id: int, _source: str, value: bytes, used: int) -> MemoryEntry | None:
        """Return the entry of a row; a damaged one is none, and is deleted later."""
        try:
            entry = self._decoder.decode(value)
        except (msgspec.DecodeError, TypeError):
            self._damaged.add(row_id)
            return None
        if used < self._clock() - FRESH_SECONDS:
            self._touched.add(row_id)
        return entry

    def _insert(self, connection: sqlite3.Connection, key: MemoryKey, value: bytes) -> None:
        row = connection.execute(_MAKER, key.maker).fetchone()
        maker = row[0] if row else _insert_maker(connection, key.maker)
        connection.execute(
            "INSERT INTO memory (maker, source, value, used) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (maker, source) DO UPDATE SET value = excluded.value,"
            " used = excluded.used",
            (maker, key.text, value, int(self._clock())),
        )

    def _write_notes(self, connection: sqlite3.Connection) -> None:
        touched, self._touched = self._touched, set()
        damaged, self._damaged = self._damaged, set()
        now = int(self._clock())
        connection.executemany(
            "UPDATE memory SET used = ? WHERE id = ?", [(now, row_id) for row_id in touched]
        )
        connection.executemany("DELETE FROM memory WHERE id = ?", [(row_id,) for row_id in damaged])


def _is_rememberable(text: str) -> bool:
    return len(text) <= MAX_CHARACTERS and is_storable(text)


def _highest_id(connection: sqlite3.Connection) -> int:
    highest: int = connection.execute("SELECT ifnull(max(id), 0) FROM memory").fetchone()[0]
    return highest


def _insert_maker(connection: sqlite3.Connection, maker: _Maker) -> int:
    cursor = connection.execute(
        "INSERT INTO makers (source_language, target_language, fingerprint, options)"
        " VALUES (?, ?, ?, ?)",
        maker,
    )
    return int(cursor.lastrowid or 0)


def _evict(connection: sqlite3.Connection, kept: int) -> None:
    surplus = connection.execute("SELECT count(*) FROM memory").fetchone()[0] - kept
    if surplus > 0:
        connection.execute(
            "DELETE FROM memory WHERE id IN (SELECT id FROM memory ORDER BY used, id LIMIT ?)",
            (surplus,),
        )
        connection.execute(
            "DELETE FROM makers WHERE NOT EXISTS"
            " (SELECT 1 FROM memory WHERE memory.maker = makers.id)"
        )
