"""Files of phrases: what is written comes back, what is wrong is refused whole."""

import csv
import io
import json
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.phrasebook.conftest import EN_ES
from translator.errors import InputError
from translator.languages import LanguagePair
from translator.phrasebook.exchange.files import (
    MAX_BYTES,
    Format,
    decode_phrases,
    encode_phrases,
    read_phrases,
    write_phrases,
)
from translator.phrasebook.exchange.record import COLUMNS
from translator.phrasebook.folding import fold
from translator.phrasebook.phrase import NewPhrase, Phrase
from translator.phrasebook.phrasebook import Phrasebook

FORMATS = list(Format)
TEXT_FORMATS = [Format.CSV, Format.TSV, Format.JSON]
HEADER = "source,target,source_language,target_language"

TRAPS = "\",;\t\n\r=+-@\0\\'🙂\u202eשלום\ufeff \x85\u2028"
CHARACTERS = st.characters(exclude_categories=["Cs"])
TEXTS = st.text(st.one_of(CHARACTERS, st.sampled_from(TRAPS)), min_size=1, max_size=40)
TIMES = st.datetimes(
    datetime(1970, 1, 1),
    datetime(2099, 12, 31),
    timezones=st.just(UTC),
)
PHRASES = st.builds(
    Phrase,
    id=st.just(0),
    source=TEXTS.filter(fold),
    target=TEXTS.filter(fold),
    source_language=st.just("en"),
    target_language=st.sampled_from(["es", "pt-BR", "zh-Hant"]),
    category=st.none() | TEXTS,
    note=st.none() | TEXTS,
    starred=st.booleans(),
    created=TIMES,
    used=st.none() | TIMES,
    uses=st.integers(0, 1 << 62),
)


def without_id(phrase: Phrase | NewPhrase) -> list[object]:
    """Return all that a file keeps of a phrase."""
    columns = [column for column in COLUMNS if not column.endswith("_language")]
    return [str(phrase.pair), *(getattr(phrase, column) for column in columns)]


def decode_csv(text: str, *, pair: LanguagePair | None = EN_ES) -> list[NewPhrase]:
    """Decode csv text as a file named "my.csv"."""
    return decode_phrases(text.encode(), Format.CSV, name="my.csv", pair=pair)


@pytest.mark.parametrize("file_format", FORMATS)
@settings(deadline=None)
@given(phrases=st.lists(PHRASES, max_size=5))
def test_what_is_encoded_is_decoded_the_same(file_format: Format, phrases: list[Phrase]) -> None:
    content = encode_phrases(phrases, file_format)
    decoded = decode_phrases(content, file_format, name="a file")
    assert list(map(without_id, decoded)) == list(map(without_id, phrases))


@pytest.mark.parametrize("file_format", FORMATS)
@settings(deadline=None, max_examples=5)
@given(phrases=st.lists(PHRASES, max_size=25, unique_by=lambda phrase: fold(phrase.source)))
def test_an_exported_phrasebook_is_imported_the_same(
    file_format: Format, phrases: list[Phrase], tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("exchange")
    given_phrases = decode_phrases(encode_phrases(phrases, Format.JSON), Format.JSON, name="")
    with Phrasebook(folder / "one.db") as one, Phrasebook(folder / "two.db") as two:
        one.phrases.add_all(given_phrases)
        path = folder / f"phrases.{file_format}"
        write_phrases(path, one.phrases.select())
        two.phrases.add_all(read_phrases(path))
        assert two.phrases.select() == one.phrases.select()
        assert two.phrases.add_all(read_phrases(path)).unchanged == len(phrases)


@pytest.mark.parametrize("value", ["=1+1", "+34 600", "-5 °C", "@home", "\t=x"])
def test_what_a_spreadsheet_may_take_for_a_formula_is_written_as_it_is(value: str) -> None:
    phrase = Phrase(
        id=1,
        source=value,
        target="x",
        source_language="en",
        target_language="es",
        category=None,
        note=None,
        starred=False,
        created=datetime(2030, 1, 1, tzinfo=UTC),
        used=None,
        uses=0,
    )
    content = encode_phrases([phrase], Format.CSV).decode()
    assert list(csv.reader(io.StringIO(content, newline="")))[1][0] == value


def test_json_is_a_list_that_other_programs_can_read() -> None:
    content = (
        b'[{"source": "Hello", "target": "Hola", "source_language": "en",'
        b' "target_language": "es", "starred": true, "created": "2030-01-01T00:00:00Z"}]'
    )
    (phrase,) = decode_phrases(content, Format.JSON, name="my.json")
    assert (phrase.source, phrase.starred) == ("Hello", True)
    assert phrase.created == datetime(2030, 1, 1, tzinfo=UTC)


def test_exported_json_is_json(book: Phrasebook) -> None:
    book.phrases.add("Hello", "Hola", EN_ES, category="Greetings")
    (row,) = json.loads(encode_phrases(book.phrases.select(), Format.JSON))
    assert (row["source"], row["target"], row["category"]) == ("Hello", "Hola", "Greetings")


def test_two_columns_are_enough_where_the_pair_is_given() -> None:
    (phrase,) = decode_csv("source,target\nHello,Hola\n")
    assert (phrase.source, phrase.target, phrase.pair) == ("Hello", "Hola", EN_ES)


def test_columns_may_come_in_any_order_and_languages_by_name() -> None:
    (phrase,) = decode_csv(
        "target_language,target,source_language,source\nSpanish,Hola,EN,Hello\n", pair=None
    )
    assert (phrase.source, phrase.pair) == ("Hello", EN_ES)


def test_a_byte_order_mark_and_blank_lines_are_no_fault() -> None:
    assert len(decode_csv("\ufeffsource,target\n\nHello,Hola\n\n")) == 1


def test_every_fault_is_named_with_its_line() -> None:
    text = (
        f"{HEADER},starred,uses,created\n"
        "Hello,Hola,en,es,true,1,2030-01-01T00:00:00Z\n"
        ",Hola,en,es,,,\n"
        '"two\nlines",x,en,no-such-tag,,,\n'
        "Hello,Hola\n"
        "Hello,Hola,en,es,maybe,,\n"
        "Hello,Hola,en,es,,many,\n"
        "Hello,Hola,en,es,,,yesterday\n"
        "Hello,Hola,en,en,,,\n"
    )
    with pytest.raises(InputError) as caught:
        decode_csv(text)
    message = str(caught.value)
    assert message.startswith("Nothing was imported, since my.csv has faults: ")
    for line in (3, 4, 6, 7, 8, 9, 10):
        assert f"line {line}: " in message
    assert "line 2: " not in message
    assert "line 5: " not in message


def test_of_very_many_faults_the_first_are_named() -> None:
    with pytest.raises(InputError, match=r"line 21: .*; and 80 more"):
        decode_csv("source,target\n" + ",x\n" * 100)


@pytest.mark.parametrize(
    ("header", "fault"),
    [
        ("source,target,colour,size", "line 1: the column 'colour' is unknown; .* 'size'"),
        ("source,target,note,note", "line 1: the column 'note' comes twice"),
        ("target", "line 1: the header lacks the column 'source'"),
        ("", "lacks the column 'source'; .* lacks the column 'target'"),
    ],
)
def test_a_header_that_is_not_ours_is_refused(header: str, fault: str) -> None:
    with pytest.raises(InputError, match=fault):
        decode_csv(f"{header}\na,b,c,d\n")


def test_an_unclosed_quote_is_a_fault_of_the_line_it_opens_on() -> None:
    with pytest.raises(InputError, match="line 3: "):
        decode_csv('source,target\nHello,Hola\nBye,"Adi\u00f3s\nand,so on\n')


def test_a_file_without_languages_needs_a_pair() -> None:
    with pytest.raises(InputError, match="names no source_language"):
        decode_csv("source,target\nHello,Hola\n", pair=None)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{}",
        b"[1",
        b"[" * 100_000,
        b'[{"source": ' + b"[" * 100_000,
        b'[{"source": "a", "target": "b", "source_language": "en"}]',
        b'[{"source": "a", "target": "b", "colour": "red"}]',
        b'[{"source": "a", "target": "b", "uses": "1"}]',
        b'[{"source": "a", "target": "\\ud800"}]',
        b'["Hello"]',
        b"[null]",
    ],
)
def test_json_that_is_not_ours_is_refused(content: bytes) -> None:
    with pytest.raises(InputError, match=r"Nothing was imported, since my\.json"):
        decode_phrases(content, Format.JSON, name="my.json")


def test_faults_in_json_are_named_with_the_number_of_the_phrase() -> None:
    content = b'[{"source": "a", "target": "b"}, {"target": "b"}, {"source": "", "target": "b"}]'
    with pytest.raises(InputError, match=r"phrase 2: .*source.*; phrase 3: .*is empty"):
        decode_phrases(content, Format.JSON, name="my.json", pair=EN_ES)


@pytest.mark.parametrize("file_format", TEXT_FORMATS)
def test_a_file_in_another_encoding_is_refused_with_its_line(file_format: Format) -> None:
    with pytest.raises(InputError, match=r"not UTF-8 text \(line 3\)"):
        decode_phrases(b"source,target\na,b\ncaf\xe9,x\n", file_format, name="a file")


@settings(deadline=None)
@given(st.binary(max_size=200), st.sampled_from(FORMATS))
def test_no_bytes_upset_the_import(content: bytes, file_format: Format) -> None:
    with suppress(InputError):
        decode_phrases(content, file_format, name="a file", pair=EN_ES)


def test_a_file_that_is_too_large_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "huge.csv"
    with path.open("wb") as file:
        file.truncate(MAX_BYTES + 1)
    with pytest.raises(InputError, match="larger than 64 MiB"):
        read_phrases(path)


def test_an_absent_file_is_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"none\.csv cannot be read"):
        read_phrases(tmp_path / "none.csv")


def test_an_unknown_ending_needs_a_format(tmp_path: Path) -> None:
    path = tmp_path / "phrases.txt"
    with pytest.raises(InputError, match=r"does not end in \.csv, \.tsv, \.json, \.tmx or \.apkg"):
        read_phrases(path)
    write_phrases(path, [], file_format=Format.TSV)
    assert read_phrases(path, file_format=Format.TSV) == []


def test_an_export_replaces_the_file_and_leaves_nothing_beside_it(
    book: Phrasebook, tmp_path: Path
) -> None:
    path = tmp_path / "out" / "phrases.csv"
    path.parent.mkdir()
    path.write_text("earlier", encoding="utf-8")
    book.phrases.add("Hello", "Hola", EN_ES)
    write_phrases(path, book.phrases.select())
    assert [each.name for each in path.parent.iterdir()] == ["phrases.csv"]
    assert len(read_phrases(path)) == 1


def test_an_export_that_fails_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "phrases.csv").mkdir()
    with pytest.raises(InputError, match="cannot be written"):
        write_phrases(tmp_path / "phrases.csv", [])
    assert [each.name for each in tmp_path.iterdir() if each.name != "home"] == ["phrases.csv"]


def test_an_export_into_an_absent_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be written"):
        write_phrases(tmp_path / "none" / "phrases.csv", [])


def test_an_export_follows_a_link(tmp_path: Path) -> None:
    real = tmp_path / "real.csv"
    real.touch()
    link = tmp_path / "link.csv"
    link.symlink_to(real)
    write_phrases(link, [])
    assert link.is_symlink()
    assert real.read_bytes().startswith(b"source,target,")
