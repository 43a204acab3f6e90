"""The database's schema: numbered migrations, each in one transaction."""

import sqlite3
from pathlib import Path

from translator.errors import DatabaseError, DatabaseVersionError
from translator.phrasebook.failures import DamageError

APPLICATION_ID = 0x57617977
"""Marks a file as ours (``PRAGMA application_id``): the letters "Wayw"."""

MIGRATIONS: tuple[tuple[str, ...], ...] = (
    (
        """
        CREATE TABLE phrases (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            source TEXT NOT NULL,
            target TEXT NOT NULL,
            source_language TEXT NOT NULL,
            target_language TEXT NOT NULL,
            category TEXT,
            note TEXT,
            starred INTEGER NOT NULL,
            created REAL NOT NULL,
            used REAL,
            uses INTEGER NOT NULL,
            source_key TEXT NOT NULL,
            target_key TEXT NOT NULL,
            revision INTEGER NOT NULL,
            UNIQUE (source_language, target_language, source_key)
        )""",
        """
        CREATE INDEX phrases_by_target
        ON phrases (target_language, source_language, target_key)""",
        "CREATE INDEX phrases_by_revision ON phrases (revision)",
        """
        CREATE TABLE revisions (
            name TEXT PRIMARY KEY,
            value INTEGER NOT NULL
        )""",
        "INSERT INTO revisions (name, value) VALUES ('file', random()), ('phrases', 0)",
        """
        CREATE TABLE makers (
            id INTEGER PRIMARY KEY,
            source_language TEXT NOT NULL,
            target_language TEXT NOT NULL,
            fingerprint TEXT NOT NULL,
            options TEXT NOT NULL,
            UNIQUE (source_language, target_language, fingerprint, options)
        )""",
        """
        CREATE TABLE memory (
            id INTEGER PRIMARY KEY,
            maker INTEGER NOT NULL REFERENCES makers (id) ON DELETE CASCADE,
            source TEXT NOT NULL,
            value BLOB NOT NULL,
            used INTEGER NOT NULL,
            UNIQUE (maker, source)
        )""",
        "CREATE INDEX memory_by_use ON memory (used, id)",
        """
        CREATE TABLE history (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            source TEXT NOT NULL,
            target TEXT NOT NULL,
            source_language TEXT NOT NULL,
            target_language TEXT NOT NULL,
            origin TEXT NOT NULL,
            starred INTEGER NOT NULL,
            created REAL NOT NULL,
            folded TEXT NOT NULL,
            UNIQUE (source_language, target_language, source, target)
        )""",
        "CREATE INDEX history_by_age ON history (starred, created, id)",
        "CREATE INDEX history_newest ON history (created, id)",
    ),
    ("CREATE TABLE stars (phrase TEXT PRIMARY KEY, created REAL NOT NULL)",),
)
"""Only ever added to: a migration that was released is never changed.

``revisions`` counts the changes to the phrases of one ``file``, which its random number tells
from others that were or will be in its place.
"""

VERSION = len(MIGRATIONS)

TABLES = {
    "phrases": "id source target source_language target_language category note starred created"
    " used uses source_key target_key revision",
    "revisions": "name value",
    "makers": "id source_language target_language fingerprint options",
    "memory": "id maker source value used",
    "history": "id source target source_language target_language origin starred created folded",
    "stars": "phrase created",
}
"""What the newest schema holds: the columns of each table."""


def schema_version(connection: sqlite3.Connection, path: Path) -> int:
    """Return the schema version of the file at ``path``; 0 for a new one.

    Raises DatabaseVersionError for a newer schema, DatabaseError for another program's file.
    """
    connection.execute("BEGIN")  # another process may just be making the file
    try:
        version: int = connection.execute("PRAGMA user_version").fetchone()[0]
        mark: int = connection.execute("PRAGMA application_id").fetchone()[0]
        objects = _objects(connection)
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
    if mark != APPLICATION_ID and (mark or version or objects):
        raise DatabaseError(f"{path} is the database of another program; move it elsewhere.")
    if not 0 <= version <= VERSION:
        raise DatabaseVersionError(
            f"The phrasebook {path} has schema {version}, this Wayword knows up to {VERSION};"
            " use the newer Wayword that wrote it."
        )
    return version


def migrate(connection: sqlite3.Connection) -> None:
    """Bring the schema to the newest version; safe while other processes do the same."""
    for number, statements in enumerate(MIGRATIONS, start=1):
        connection.execute("BEGIN IMMEDIATE")
        try:
            if connection.execute("PRAGMA user_version").fetchone()[0] < number:
                for statement in statements:
                    connection.execute(statement)
                connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
                connection.execute(f"PRAGMA user_version = {number}")
            connection.execute("COMMIT")
        finally:
            if connection.in_transaction:
                connection.execute("ROLLBACK")


def check_schema(connection: sqlite3.Connection) -> None:
    """Raise DamageError or sqlite3.Error where the tables are not ours, or not only tables."""
    kinds = {kind for kind, _name in _objects(connection)}
    if not kinds <= {"table", "index"}:
        raise DamageError("it holds views or triggers")
    for table, columns in TABLES.items():
        names = ", ".join(columns.split())
        connection.execute(f"SELECT {names} FROM {table} LIMIT 0")  # noqa: S608 - constants


def _objects(connection: sqlite3.Connection) -> list[tuple[str, str]]:
    rows: list[tuple[str, str]] = connection.execute(
        "SELECT type, name FROM sqlite_master"
    ).fetchall()
    return rows
