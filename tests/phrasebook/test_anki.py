"""Anki decks: ours come back whole, other people's are read, hostile ones are refused."""

import io
import sqlite3
import zipfile
from contextlib import closing
from datetime import UTC, datetime

import pytest

from translator.errors import InputError
from translator.languages import LanguagePair
from translator.phrasebook.exchange.files import Format, decode_phrases, encode_phrases
from translator.phrasebook.phrase import NewPhrase, Phrase

EN_ES = LanguagePair("en", "es")
PHRASE = Phrase(
    id=1,
    source="A <b> & a\nbreak",
    target="Sí",
    source_language="en",
    target_language="es",
    category=None,
    note=None,
    starred=False,
    created=datetime(2026, 1, 1, tzinfo=UTC),
    used=None,
    uses=0,
)


def deck(sql: str, *, name: str = "collection.anki2") -> bytes:
    """Return a package with a collection that ``sql`` made."""
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript(sql)
        data = connection.serialize()
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr(name, data)
    return stream.getvalue()


def decode(content: bytes) -> list[NewPhrase]:
    return decode_phrases(content, Format.ANKI, name="a.apkg", pair=EN_ES)


def test_the_collection_has_what_anki_reads() -> None:
    content = encode_phrases([PHRASE], Format.ANKI)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert sorted(archive.namelist()) == ["collection.anki2", "media"]
        data = archive.read("collection.anki2")
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.deserialize(data)
        ((version, models, decks),) = connection.execute("SELECT ver, models, decks FROM col")
        assert version == 11
        assert "{{Source}}" in models
        assert "Wayword" in decks
        ((fields,),) = connection.execute("SELECT flds FROM notes")
        assert fields.split("\x1f")[0] == "A &lt;b&gt; &amp; a<br>break"
        assert connection.execute("SELECT count(*) FROM cards").fetchone() == (1,)
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_the_same_phrases_give_the_same_bytes() -> None:
    assert encode_phrases([PHRASE], Format.ANKI) == encode_phrases([PHRASE], Format.ANKI)


def test_another_deck_gives_its_first_two_fields_without_markup() -> None:
    (found,) = decode(
        deck(
            "CREATE TABLE notes (id integer, flds text);"
            "INSERT INTO notes VALUES (1, '<b>Good&nbsp;day</b>' || char(31) ||"
            " 'Buenos d&iacute;as[sound:x.mp3]' || char(31) || 'more')"
        )
    )
    assert (found.source, found.target, found.pair) == ("Good day", "Buenos días", EN_ES)


ENDLESS = (
    "CREATE TABLE n (flds text); CREATE VIEW notes AS WITH RECURSIVE c(flds) AS"
    " (SELECT '1' UNION ALL SELECT flds + 1 FROM c) SELECT flds, 1 AS id FROM c"
)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"PK\x03\x04 nonsense",
        deck("CREATE TABLE other (x)"),
        deck(ENDLESS),
        deck("CREATE TABLE notes (id, flds)", name="collection.anki21b"),
        deck("CREATE TABLE notes (id, flds)", name="../evil"),
    ],
)
def test_broken_and_hostile_decks_are_refused(content: bytes) -> None:
    with pytest.raises(InputError, match=r"Nothing was imported, since a\.apkg"):
        decode(content)


def test_a_note_with_one_field_is_named() -> None:
    with pytest.raises(InputError, match="note 1: it has one field only"):
        decode(deck("CREATE TABLE notes (id, flds); INSERT INTO notes VALUES (1, 'x')"))
