"""Storing one phrase: what is given, over what is there."""

import sqlite3
from dataclasses import dataclass
from typing import Self

from translator.errors import InputError
from translator.phrasebook.database import fetch_values
from translator.phrasebook.failures import DamageError
from translator.phrasebook.folding import fold
from translator.phrasebook.phrase import Addition, NewPhrase, Outcome, Phrase

COLUMNS = (
    "id, source, target, source_language, target_language, category, note, starred, created,"
    " used, uses"
)
"""The columns that make a Phrase."""

Row = dict[str, str | int | float | None]


def store(connection: sqlite3.Connection, new: NewPhrase, *, revision: int, now: float) -> Addition:
    """Insert ``new``, or update the phrase with its pair and folded source, in a transaction."""
    key = fold(new.source)
    stored = _stored(connection, new, key)
    row = _merged(new, stored, now)
    if stored is not None and row == _row(stored):
        return Addition(stored.id, Outcome.UNCHANGED)
    row |= _keys(new, revision)
    if stored is None:
        return Addition(_insert(connection, row), Outcome.ADDED)
    _update(connection, stored.id, row)
    return Addition(stored.id, Outcome.UPDATED)


def revise(connection: sqlite3.Connection, old: Phrase, new: NewPhrase, *, revision: int) -> None:
    """Put ``new`` in place of a stored phrase, in a transaction; its id stays.

    Raises InputError where another phrase has the new text.
    """
    refuse_twin(connection, new, but=old.id)
    row = _merged(new, old, old.created.timestamp())
    _update(connection, old.id, row | _keys(new, revision))


def refuse_twin(connection: sqlite3.Connection, new: NewPhrase, *, but: int | None = None) -> None:
    """Raise InputError where a phrase, ``but`` the one with that id, has the text of ``new``."""
    twin = _stored(connection, new, fold(new.source))
    if twin is not None and twin.id != but:
        raise InputError(
            f"There is a phrase {twin.source[:60]!r} already, translated as"
            f" {twin.target[:60]!r}; change or delete that one."
        )


def _keys(new: NewPhrase, revision: int) -> Row:
    return {
        "source_language": new.pair.source,
        "target_language": new.pair.target,
        "source_key": fold(new.source),
        "target_key": fold(new.target),
        "revision": revision,
    }


def next_revision(connection: sqlite3.Connection) -> int:
    """Count a change, so that what was built from the phrases can tell that it is old."""
    connection.execute("UPDATE revisions SET value = value + 1 WHERE name = 'phrases'")
    return Revision.of(connection).changes


@dataclass(frozen=True, slots=True)
class Revision:
    """The state of the phrases: the file that holds them and the changes that it has seen."""

    file: int
    changes: int

    @classmethod
    def of(cls, connection: sqlite3.Connection) -> Self:
        """Read the state; raises DamageError where it is gone."""
        rows = connection.execute("SELECT name, CAST(value AS INTEGER) FROM revisions").fetchall()
        values: dict[str, int] = dict(rows)
        if not {"file", "phrases"} <= values.keys():
            raise DamageError("the count of changes is gone")
        return cls(values["file"], values["phrases"])


def _stored(connection: sqlite3.Connection, new: NewPhrase, key: str) -> Phrase | None:
    found = fetch_values(
        connection,
        Phrase,
        f"SELECT {COLUMNS} FROM phrases"  # noqa: S608 - a constant
        " WHERE source_language = ? AND target_language = ? AND source_key = ?",
        (new.pair.source, new.pair.target, key),
    )
    return found[0] if found else None


def _merged(new: NewPhrase, stored: Phrase | None, now: float) -> Row:
    """Return the row that ``new`` asks for, with what it leaves open from ``stored``."""
    row = _blank(now) if stored is None else _row(stored)
    row |= {"source": new.source, "target": new.target}
    given: Row = {
        "starred": new.starred,
        "created": new.created.timestamp() if new.created else None,
        "used": new.used.timestamp() if new.used else None,
        "uses": new.uses,
    }
    row |= {column: value for column, value in given.items() if value is not None}
    clearable = {"category": new.category, "note": new.note}
    return row | {column: text or None for column, text in clearable.items() if text is not None}


def _blank(now: float) -> Row:
    return {
        "source": "",
        "target": "",
        "category": None,
        "note": None,
        "starred": False,
        "created": now,
        "used": None,
        "uses": 0,
    }


def _row(phrase: Phrase) -> Row:
    return {
        "source": phrase.source,
        "target": phrase.target,
        "category": phrase.category,
        "note": phrase.note,
        "starred": phrase.starred,
        "created": phrase.created.timestamp(),
        "used": phrase.used.timestamp() if phrase.used else None,
        "uses": phrase.uses,
    }


def _insert(connection: sqlite3.Connection, row: Row) -> int:
    marks = ", ".join("?" for _column in row)
    cursor = connection.execute(
        f"INSERT INTO phrases ({', '.join(row)}) VALUES ({marks})",  # noqa: S608 - constants
        list(row.values()),
    )
    return int(cursor.lastrowid or 0)


def _update(connection: sqlite3.Connection, phrase_id: int, row: Row) -> None:
    changes = ", ".join(f"{column} = ?" for column in row)
    connection.execute(
        f"UPDATE phrases SET {changes} WHERE id = ?",  # noqa: S608 - constants
        [*row.values(), phrase_id],
    )
