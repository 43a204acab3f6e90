"""A key table: rows of the compiled phrasebook by key, read as asked for, later kept."""

import sqlite3
from collections import Counter
from collections.abc import Collection

_MANY = 300
"""Keys of a language asked for, from which on its table is kept in memory.

A batch asks for as many at once, a session with its first thirty phrases; reading the table
takes as long as some fifty of those.
"""
_PER_STATEMENT = 500

Rows = tuple[tuple[str | int, ...], ...]


class KeyTable:
    """A table with the columns language, key and others: numbers, and texts that are none and
    hold no control characters.
    """

    def __init__(self, name: str, key: str, *others: str) -> None:
        """Name the table, its key column and the other columns."""
        fields = " || char(9) || ".join(others)
        select = f"SELECT {key} AS key, group_concat({fields}, char(10)) AS rows FROM {name}"  # noqa: S608 - constants
        group = f"GROUP BY {key}"
        self._some = f"{select} WHERE language = ? AND {key} IN (%s) {group}"
        self._all = (
            "SELECT group_concat(key, char(30)), group_concat(rows, char(30))"  # noqa: S608
            f" FROM ({select} WHERE language = ? {group})"
        )
        self._asked: Counter[str] = Counter()
        self._kept: dict[str, dict[str, str]] = {}

    def get(
        self, connection: sqlite3.Connection, language: str, keys: Collection[str]
    ) -> dict[str, Rows]:
        """Return the other columns of each key's rows, in no order; absent keys are left out."""
        kept = self._kept.get(language)
        if kept is None:
            self._asked[language] += len(keys)
            if self._asked[language] < _MANY:
                return self._read(connection, language, list(keys))
            kept = self._kept[language] = self._read_all(connection, language)
        return {key: _rows(kept[key]) for key in keys if key in kept}

    def _read(
        self, connection: sqlite3.Connection, language: str, keys: list[str]
    ) -> dict[str, Rows]:
        found: dict[str, Rows] = {}
        for start in range(0, len(keys), _PER_STATEMENT):
            chunk = keys[start : start + _PER_STATEMENT]
            sql = self._some % ", ".join("?" * len(chunk))
            rows = connection.execute(sql, (language, *chunk))
            found |= {key: _rows(packed) for key, packed in rows}
        return found

    def _read_all(self, connection: sqlite3.Connection, language: str) -> dict[str, str]:
        keys, rows = connection.execute(self._all, (language,)).fetchone()
        return dict(zip(keys.split("\x1e"), rows.split("\x1e"), strict=True)) if keys else {}


def _rows(packed: str) -> Rows:
    return tuple(
        tuple(int(value) if value.isdecimal() else value for value in row.split("\t"))
        for row in packed.split("\n")
    )
