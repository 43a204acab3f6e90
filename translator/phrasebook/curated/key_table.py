"""A key table: rows of the compiled phrasebook by key, read as asked for, or kept for batches."""

import sqlite3
from collections.abc import Collection, Iterable

_MANY = 2000
"""Keys asked for at once, from which on a language's table is kept in memory.

So many come with a batch; reading the table takes as long as some thirty single phrases.
"""
_PER_STATEMENT = 500

Rows = tuple[tuple[str | int, ...], ...]


class KeyTable:
    """A table with the columns language, key and others, ordered by its primary key."""

    def __init__(self, name: str, key: str, others: str) -> None:
        """Name the table, its key column and the other columns."""
        self._sql = f"SELECT {key}, {others} FROM {name} WHERE language = ?"  # noqa: S608 - constants
        self._key = key
        self._kept: dict[str, dict[str, Rows]] = {}

    def get(
        self, connection: sqlite3.Connection, language: str, keys: Collection[str]
    ) -> dict[str, Rows]:
        """Return the other columns of each key's rows; absent keys are left out."""
        kept = self._kept.get(language)
        if kept is None:
            if len(keys) < _MANY:
                return self._read(connection, language, keys)
            kept = self._kept[language] = _grouped(connection.execute(self._sql, (language,)))
        return {key: kept[key] for key in keys if key in kept}

    def _read(
        self, connection: sqlite3.Connection, language: str, keys: Collection[str]
    ) -> dict[str, Rows]:
        asked = list(keys)
        found: dict[str, Rows] = {}
        for start in range(0, len(asked), _PER_STATEMENT):
            chunk = asked[start : start + _PER_STATEMENT]
            marks = ", ".join("?" * len(chunk))
            sql = f"{self._sql} AND {self._key} IN ({marks})"
            found |= _grouped(connection.execute(sql, (language, *chunk)))
        return found


def _grouped(rows: Iterable[tuple[str | int, ...]]) -> dict[str, Rows]:
    found: dict[str, Rows] = {}
    for key, *others in rows:
        found[str(key)] = (*found.get(str(key), ()), tuple(others))
    return found
