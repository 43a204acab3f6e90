"""The weights file."""

import re
import struct
from hashlib import sha256
from pathlib import Path
from zlib import crc32

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from translator.detector.detector import DATA
from translator.detector.model import LanguageModel
from translator.detector.scripts import Script
from translator.detector.weights import FORMAT, MAGIC, Header, Table, Weights
from translator.errors import EngineError

TABLE = Table(script=Script.LATIN, languages=("de", "en"), bits=3, scale=0.5)
FIELDS = msgspec.to_builtins(TABLE)
TINY = Weights(header=Header(threshold=0.75, tables=(TABLE,)), rows=(bytes(range(100, 116)),))


def with_header(header: bytes, rows: bytes = TINY.rows[0]) -> bytes:
    rest = header + rows
    return MAGIC + struct.pack("<III", FORMAT, len(header), crc32(rest)) + rest


def test_what_is_written_is_read_again() -> None:
    assert Weights.decode(TINY.encode(), where="tiny") == TINY


@given(st.data())
def test_a_changed_byte_is_noticed_wherever_it_is(data: st.DataObject) -> None:
    content = bytearray(TINY.encode())
    at = data.draw(st.integers(0, len(content) - 1))
    content[at] ^= data.draw(st.integers(1, 255))
    with pytest.raises(EngineError, match="tiny is damaged"):
        Weights.decode(bytes(content), where="tiny")


@given(st.integers(0, len(TINY.encode()) - 1))
def test_a_file_cut_short_is_noticed_wherever_it_ends(length: int) -> None:
    with pytest.raises(EngineError, match="tiny is damaged"):
        Weights.decode(TINY.encode()[:length], where="tiny")


def test_bytes_after_the_end_are_noticed() -> None:
    with pytest.raises(EngineError, match="tiny is damaged"):
        Weights.decode(TINY.encode() + b"\0", where="tiny")


def test_rows_that_do_not_fill_the_tables_are_noticed() -> None:
    header = msgspec.json.encode(TINY.header)
    with pytest.raises(EngineError, match=r"holds .* bytes where .* are due"):
        Weights.decode(with_header(header, b"\x80" * 15), where="tiny")


def test_another_format_is_named() -> None:
    content = MAGIC + struct.pack("<III", FORMAT + 1, 0, 0)
    with pytest.raises(EngineError, match=f"format {FORMAT + 1}, this Wayword reads .* {FORMAT}"):
        Weights.decode(content, where="tiny")


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"threshold": 0.0}, "threshold must be above 0"),
        ({"threshold": 1.5}, "threshold must be above 0"),
        ({"colour": "red"}, "unknown field `colour`"),
        ({"tables": [{"script": "latin"}]}, "missing required field `languages`"),
        ({"tables": [FIELDS, FIELDS]}, "a script has two tables"),
        ({"tables": [{**FIELDS, "bits": 40}]}, "bits of latin"),
        ({"tables": [{**FIELDS, "scale": 0.0}]}, "scale of latin"),
        ({"tables": [{**FIELDS, "languages": []}]}, "languages of latin"),
        ({"tables": [{**FIELDS, "languages": ["de"] * 2}]}, "languages of"),
        ({"tables": [{**FIELDS, "script": "runes"}]}, "'runes'"),
    ],
)
def test_a_wrong_header_is_refused_by_the_name_of_its_fault(
    change: dict[str, object], fault: str
) -> None:
    header = msgspec.json.encode({**msgspec.to_builtins(TINY.header), **change})
    with pytest.raises(EngineError, match=re.escape(fault)):
        Weights.decode(with_header(header), where="tiny")


def test_a_header_that_is_no_utf_8_is_refused() -> None:
    with pytest.raises(EngineError, match="its header is wrong"):
        Weights.decode(with_header(b'{"threshold": "\xff"}'), where="tiny")


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(EngineError, match=r"none\.bin cannot be read"):
        Weights.load(tmp_path / "none.bin")


def test_the_shipped_file_is_whole_and_at_most_a_million_bytes() -> None:
    assert DATA.stat().st_size <= 1_000_000
    assert {table.script for table in Weights.load(DATA).header.tables} == {
        Script.LATIN,
        Script.CYRILLIC,
        Script.HAN,
    }


def test_the_shipped_record_is_that_of_the_shipped_file() -> None:
    record = msgspec.json.decode(DATA.with_suffix(".json").read_bytes())
    assert record["weights_sha256"] == sha256(DATA.read_bytes()).hexdigest()
    assert record["licence"] == "CC-BY-2.0-FR"
    assert len(record["corpora"]) == 26


def test_a_row_of_equal_weights_tells_no_language_from_another() -> None:
    level = Weights(header=TINY.header, rows=(b"\x90" * 16,))
    assert LanguageModel(level).probabilities("hello") == {"de": 0.5, "en": 0.5}


def test_probabilities_follow_the_softmax_of_the_summed_weights() -> None:
    rows = bytes([128, 130] * 8)
    weights = Weights(header=TINY.header, rows=(rows,))
    found = LanguageModel(weights).probabilities("x")
    assert found["en"] / found["de"] == pytest.approx(2.718281828459045 ** (4 * 2 * 0.5))
