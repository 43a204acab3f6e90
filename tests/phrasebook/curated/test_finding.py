"""Finding: what is skipped, and what is kept in memory, changes no answer."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest

from translator.languages import LanguagePair
from translator.phrasebook.curated.beginnings import Beginnings
from translator.phrasebook.curated.curated import Curated
from translator.phrasebook.curated.key_table import KeyTable, Rows
from translator.phrasebook.curated.keys import curated_key
from translator.phrasebook.curated.schema import DATABASE


@pytest.fixture
def connection() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(f"{DATABASE.as_uri()}?mode=ro", uri=True)) as made:
        yield made


@pytest.mark.parametrize(
    ("pair", "text", "expected"),
    [
        ("en-es", "  Where   is the bank?", "  ¿Dónde está el banco?"),
        ("en-es", "Where, is the bank?", "¿Dónde está el banco?"),
        ("en-es", "WHERE\tIS THE BANK", "¿DÓNDE ESTÁ EL BANCO?"),
        ("en-es", "Where\u3000is the bank？", "¿Dónde está el banco?"),
        ("en-de", "I`m lost.", None),
        ("fr-es", "Où est l`hôpital ?", "¿Dónde está el hospital?"),
        ("fr-es", "J`ai une réservation", "Tengo una reserva."),
        (
            "en-es",
            "Please call O'Brien at 555 12 34.",
            "Avise a O'Brien, por favor; el teléfono es 555 12 34.",
        ),
    ],
)
def test_a_slot_is_found_however_the_text_before_it_is_written(
    pair: str, text: str, expected: str | None
) -> None:
    source, _dash, target = pair.partition("-")
    curated = Curated()
    found = curated.answer([text], LanguagePair(source, target)).get(text)
    curated.close()
    assert (found.text if found else None) == expected


@pytest.mark.parametrize("language", ["en", "de", "ja"])
def test_before_every_slot_of_every_skeleton_there_is_a_beginning(
    connection: sqlite3.Connection, language: str
) -> None:
    curated = Curated()
    beginnings: Beginnings = curated.store.beginnings(language)
    rows = connection.execute("SELECT key FROM skeleton WHERE language = ?", (language,))
    slotted = [key for (key,) in rows if "{" in key]
    for key in slotted:
        opens = beginnings.of(key, curated_key(key))
        assert all(opens(key[: mark.start()]) for mark in re.finditer(r"\{", key)), key
    assert slotted
    curated.close()


@pytest.mark.parametrize("text", ["zzz yyy", "Zzz,  yyy", "zzz ÿÿÿ"])
def test_what_no_phrase_begins_with_opens_no_slot(text: str) -> None:
    curated = Curated()
    opens = curated.store.beginnings("en").of(text, curated_key(text))
    curated.close()
    assert [at for at in range(len(text)) if opens(text[:at])] == [0]


def test_a_table_in_memory_says_what_the_file_says(connection: sqlite3.Connection) -> None:
    rows = connection.execute("SELECT DISTINCT key FROM spelt WHERE language = 'en'")
    keys = [key for (key,) in rows] + ["no such key"]
    table = KeyTable("spelt", "key", "mark", "filler")
    single: dict[str, Rows] = {}
    for key in keys[:250]:
        single |= table.get(connection, "en", [key])
    at_once = table.get(connection, "en", keys)
    assert len(single) == 250
    assert len(at_once) == len(keys) - 1
    assert all(sorted(at_once[key]) == sorted(each) for key, each in single.items())
    with closing(sqlite3.connect(":memory:")) as empty:
        empty.execute("CREATE TABLE spelt (language, key, mark, filler)")
        assert at_once == table.get(empty, "en", keys)


def test_a_language_without_rows_has_none(connection: sqlite3.Connection) -> None:
    table = KeyTable("spelt", "key", "mark", "filler")
    assert table.get(connection, "xx", ["a"]) == {}
    assert table.get(connection, "xx", list(map(str, range(1000)))) == {}
