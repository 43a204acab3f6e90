"""The history: what was translated, the newest first."""

import sqlite3
import time
from collections.abc import Callable, Iterable
from datetime import datetime

import msgspec

from translator.errors import InputError
from translator.languages import LanguagePair
from translator.phrasebook.bound import Bound
from translator.phrasebook.database import Database
from translator.phrasebook.folding import fold_search, is_storable
from translator.phrasebook.phrase import MAX_CHARACTERS
from translator.translation import Translation

_COLUMNS = "id, source, target, source_language, target_language, origin, starred, created"
_NEWEST_FIRST = "ORDER BY created DESC, id DESC LIMIT ? OFFSET ?"


class HistoryEntry(msgspec.Struct, frozen=True, kw_only=True):
    """One translation that was made; ``created`` (UTC) is when it was last asked for.

    ``origin`` is an Origin, or what another release knows as one.
    """

    id: int
    source: str
    target: str
    source_language: str
    target_language: str
    origin: str
    starred: bool
    created: datetime

    @property
    def pair(self) -> LanguagePair:
        """The direction of the translation."""
        return LanguagePair(self.source_language, self.target_language)


class History:
    """Past translations: the newest ``entries`` of those without a star, and all with one.

    What is translated again with the same result moves to the top instead of appearing twice.
    Texts over ``MAX_CHARACTERS`` or with lone surrogates are not kept.
    """

    def __init__(
        self,
        database: Database,
        *,
        entries: int = 10_000,
        clock: Callable[[], float] = time.time,
        settle: Callable[[], None] = lambda: None,
    ) -> None:
        """Use ``database``; ``clock`` gives seconds since 1970 (UTC).

        ``settle`` writes what is still to be added; it is called before that could matter.
        """
        self._database = database
        self._bound = Bound(entries)
        self._clock = clock
        self._settle = settle

    def add(self, translation: Translation) -> None:
        """Add a translation."""
        self._settle()
        with self._database.transaction(durable=False) as connection:
            self.store(connection, translation)

    def store(self, connection: sqlite3.Connection, translation: Translation) -> None:
        """Do the work of ``add`` inside a transaction."""
        source, target = translation.source_text, translation.text
        if not all(len(text) <= MAX_CHARACTERS and is_storable(text) for text in (source, target)):
            return
        before = _highest_id(connection)
        connection.execute(
            "INSERT INTO history (source, target, source_language, target_language, origin,"
            " starred, created, folded) VALUES (?, ?, ?, ?, ?, 0, ?, ?)"
            " ON CONFLICT (source_language, target_language, source, target)"
            " DO UPDATE SET created = excluded.created, origin = excluded.origin",
            (
                source,
                target,
                translation.source,
                translation.target,
                translation.origin.value,
                self._clock(),
                _folded(source, target),
            ),
        )
        if self._bound.is_due(before, _highest_id(connection)):
            _trim(connection, self._bound.kept)

    def select(
        self, *, limit: int = 100, offset: int = 0, starred: bool | None = None
    ) -> list[HistoryEntry]:
        """Return entries, the newest first; with ``starred``, only those with or without a star."""
        self._settle()
        where, values = ("1", []) if starred is None else ("starred = ?", [int(starred)])
        return self._database.values(
            HistoryEntry,
            f"SELECT {_COLUMNS} FROM history WHERE {where} {_NEWEST_FIRST}",  # noqa: S608 - constants
            [*values, limit, offset],
        )

    def search(
        self, text: str, *, limit: int = 100, offset: int = 0, starred: bool | None = None
    ) -> list[HistoryEntry]:
        """Return entries that hold ``text`` on either side, ignoring case, accents and marks."""
        self._settle()
        wanted = fold_search(text)
        if not wanted:
            return []
        also, values = ("", []) if starred is None else (" AND starred = ?", [int(starred)])
        return self._database.values(
            HistoryEntry,
            f"SELECT {_COLUMNS} FROM history WHERE instr(folded, ?){also} {_NEWEST_FIRST}",  # noqa: S608 - constants
            [wanted, *values, limit, offset],
        )

    def count(self) -> int:
        """Return how many entries there are."""
        self._settle()
        count: int = self._database.rows("SELECT count(*) FROM history")[0][0]
        return count

    def star(self, *ids: int) -> None:
        """Star entries, durably, all or none; raises InputError for unknown ids."""
        self._change("UPDATE history SET starred = 1 WHERE id = ?", ids)

    def unstar(self, *ids: int) -> None:
        """Take the star from entries, durably, all or none; raises InputError."""
        self._change("UPDATE history SET starred = 0 WHERE id = ?", ids)

    def delete(self, *ids: int) -> None:
        """Delete entries, durably, all or none; raises InputError for unknown ids."""
        self._change("DELETE FROM history WHERE id = ?", ids)

    def restore(self, entries: Iterable[HistoryEntry]) -> None:
        """Put deleted entries back as they were, durably, all or none.

        One that was translated again meanwhile stays as it is now.
        """
        self._settle()
        with self._database.transaction(durable=True) as connection:
            for each in entries:
                row = {name: getattr(each, name) for name in _COLUMNS.split(", ")}
                row |= {
                    "created": each.created.timestamp(),
                    "folded": _folded(each.source, each.target),
                }
                connection.execute(
                    f"INSERT OR IGNORE INTO history ({', '.join(row)})"  # noqa: S608 - constants
                    f" VALUES ({', '.join('?' * len(row))})",
                    list(row.values()),
                )

    def clear(self, *, keep_starred: bool = True) -> None:
        """Delete all entries, or all without a star, and overwrite them on disk."""
        self._settle()
        with self._database.transaction(durable=True) as connection:
            connection.execute("DELETE FROM history WHERE NOT (starred AND ?)", (keep_starred,))
        self._database.compact()

    def _change(self, sql: str, ids: tuple[int, ...]) -> None:
        self._settle()
        with self._database.transaction(durable=True) as connection:
            missing = [
                key for key in dict.fromkeys(ids) if not connection.execute(sql, (key,)).rowcount
            ]
            if missing:
                names = ", ".join(map(str, missing[:10]))
                raise InputError(f"The history holds no entry {names}; list it to see the ids.")


def _folded(source: str, target: str) -> str:
    return f"{fold_search(source)}\n{fold_search(target)}"


def _highest_id(connection: sqlite3.Connection) -> int:
    highest: int = connection.execute("SELECT ifnull(max(id), 0) FROM history").fetchone()[0]
    return highest


def _trim(connection: sqlite3.Connection, kept: int) -> None:
    connection.execute(
        "DELETE FROM history WHERE id IN (SELECT id FROM history WHERE starred = 0"
        " ORDER BY created DESC, id DESC LIMIT -1 OFFSET ?)",
        (kept,),
    )
