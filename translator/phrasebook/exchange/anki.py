"""Phrases as an Anki deck: a zip file with an SQLite collection of notes (schema 11).

Schema 11 is the one that Anki has read since 2012; its tables are described in the AnkiDroid
wiki ("Database Structure"). Fields are HTML. A last field, unseen on the cards, keeps the
phrase as JSON so that it comes back as it was. Files from outside are hostile: sizes are
bounded, and the collection is read in memory with a limit on the work.
"""

import hashlib
import html
import io
import json
import re
import sqlite3
import zipfile
from collections.abc import Iterable, Iterator
from contextlib import closing
from typing import Any

import msgspec

from translator.errors import InputError
from translator.languages import LanguagePair
from translator.phrasebook.exchange.anki_schema import (
    DECK,
    FIELDS,
    MODEL,
    SCHEMA,
    SEPARATOR,
    collection_row,
)
from translator.phrasebook.exchange.faults import Faults
from translator.phrasebook.exchange.record import FaultyRecordError, Record, new_phrase, record_of
from translator.phrasebook.phrase import NewPhrase, Phrase

_COLLECTION = "collection.anki2"
_OLD_21 = "collection.anki21"
_NEW = "collection.anki21b"
_MAX_BYTES = 256 << 20
_MAX_STEPS = 2000
"""Thousands of SQLite's steps that reading a collection may take."""

_BREAK = re.compile(r"<(?:br|/div|/p)\s*/?>", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]*>")
_SOUND = re.compile(r"\[sound:[^\]]*\]")


def encode_anki(phrases: Iterable[Phrase]) -> bytes:
    """Return an .apkg file with a note and a card for each phrase; the same ones, same bytes."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.executescript(SCHEMA)
        connection.execute(
            f"INSERT INTO col VALUES ({', '.join('?' * 13)})",  # noqa: S608 - marks only
            collection_row(),
        )
        for number, phrase in enumerate(phrases, start=1):
            _insert(connection, number, record_of(phrase))
        collection = connection.serialize()
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in ((_COLLECTION, collection), ("media", b"{}")):
            archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    return stream.getvalue()


def _insert(connection: sqlite3.Connection, number: int, record: Record) -> None:
    kept = json.dumps({k: v for k, v in msgspec.to_builtins(record).items() if v is not None})
    texts = (
        record.source,
        record.target,
        record.source_language or "",
        record.target_language or "",
        record.category or "",
        record.note or "",
    )
    fields = SEPARATOR.join([*map(_as_html, texts), html.escape(kept)])
    digest = hashlib.sha1(kept.encode(), usedforsecurity=False).digest()
    checksum = int.from_bytes(
        hashlib.sha1(record.source.encode("utf-8", "replace"), usedforsecurity=False).digest()[:4]
    )
    note = (number, digest[:8].hex(), MODEL, 0, -1, "", fields, _as_html(texts[0]), checksum, 0, "")
    connection.execute(f"INSERT INTO notes VALUES ({', '.join('?' * 11)})", note)  # noqa: S608 - marks only
    card = (number, number, DECK, 0, 0, -1, 0, 0, number, 0, 0, 0, 0, 0, 0, 0, 0, "")
    connection.execute(f"INSERT INTO cards VALUES ({', '.join('?' * 18)})", card)  # noqa: S608 - marks only


def decode_anki(content: bytes, *, name: str, pair: LanguagePair | None) -> list[NewPhrase]:
    """Return the phrases of an .apkg file: of other decks than ours the first two fields.

    ``pair`` gives the languages of those. Raises InputError with every fault and the number of
    its note.
    """
    faults = Faults(name)
    found: list[NewPhrase] = []
    for number, fields in enumerate(_notes(content, name), start=1):
        try:
            found.append(new_phrase(_record(fields), pair=pair))
        except FaultyRecordError as error:
            faults.add(f"note {number}", str(error))
    faults.raise_any()
    return found


def _notes(content: bytes, name: str) -> Iterator[list[str]]:
    """Yield the fields of each note; raises InputError."""
    try:
        collection = _collection(content)
        with closing(sqlite3.connect(":memory:")) as connection:
            connection.deserialize(collection)
            connection.execute("PRAGMA trusted_schema = OFF")
            left = iter(range(_MAX_STEPS))
            connection.set_progress_handler(lambda: next(left, None) is None, 1000 * 100)
            kind = connection.execute("SELECT type FROM sqlite_master WHERE name = 'notes'")
            if kind.fetchone() != ("table",):
                raise FaultyRecordError("it has no notes")  # noqa: TRY301 - said below
            rows = connection.execute("SELECT flds FROM notes ORDER BY id").fetchall()
    except (sqlite3.Error, zipfile.BadZipFile, FaultyRecordError, ValueError, OSError) as error:
        raise InputError(
            f"Nothing was imported, since {name} is no Anki deck that can be read ({error});"
            " export it from Anki with support for older versions."
        ) from error
    for (fields,) in rows:
        yield str(fields).split(SEPARATOR)


def _collection(content: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        names = set(archive.namelist())
        if _NEW in names:
            raise FaultyRecordError("it is of the newest kind")
        chosen = _OLD_21 if _OLD_21 in names else _COLLECTION
        if chosen not in names:
            raise FaultyRecordError("it holds no collection")
        with archive.open(chosen) as file:
            data = file.read(_MAX_BYTES + 1)
    if len(data) > _MAX_BYTES:
        raise FaultyRecordError(f"its collection is larger than {_MAX_BYTES >> 20} MiB")
    return data


def _record(fields: list[str]) -> Record:
    """Return what a note of ours keeps, or the first two fields of another deck's."""
    if len(fields) == len(FIELDS):
        try:
            kept: dict[str, Any] = json.loads(html.unescape(fields[-1]))
            return msgspec.convert(kept, Record)
        except (ValueError, RecursionError, msgspec.ValidationError):
            pass
    if len(fields) < 2:  # noqa: PLR2004 - a phrase has two sides
        raise FaultyRecordError("it has one field only")
    return Record(source=_as_text(fields[0]), target=_as_text(fields[1]))


def _as_html(text: str) -> str:
    cleaned = text.replace("\0", "\ufffd").replace(SEPARATOR, "\ufffd")
    return html.escape(cleaned, quote=False).replace("\n", "<br>")


def _as_text(field: str) -> str:
    plain = _TAG.sub("", _BREAK.sub("\n", _SOUND.sub("", field)))
    return html.unescape(plain).replace("\xa0", " ").strip()
