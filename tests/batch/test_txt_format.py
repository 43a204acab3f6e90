"""Plain text in, plain text out: every line end and every byte in its place."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.batch.upper import opened, rows_of, upper
from translator.batch.lines import LONGEST_LINE
from translator.batch.txt_format import TxtFormat
from translator.errors import InputError

LINES = st.lists(
    st.one_of(
        st.binary(max_size=12),
        st.text(max_size=12).map(str.encode),
        st.sampled_from(
            [b"", b" ", b"\r", b"\n", b"\r\n", b"\n\n", b"hi\x0b\x0c", "\x85\u2028".encode()]
        ),
    )
).map(b"\n".join)


def expected_line(line: bytes) -> bytes:
    """Say what must become of one line: nothing where it is blank or not UTF-8."""
    try:
        text = line.decode()
    except UnicodeDecodeError:
        return line
    return line if not text.strip() else text.upper().encode()


@given(LINES)
def test_each_line_is_translated_by_itself_and_no_line_end_is_lost(data: bytes) -> None:
    mark = codecs.BOM_UTF8 if data.startswith(codecs.BOM_UTF8) else b""
    if data[:2] in {codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE}:
        data = b"-" + data
    wanted = b"\n".join(expected_line(line) for line in data[len(mark) :].split(b"\n"))
    assert upper(TxtFormat, data) == mark + wanted


@given(LINES)
def test_reading_on_from_the_end_of_any_row_gives_the_rest(data: bytes) -> None:
    form, file = opened(TxtFormat, b"-" + data)
    rows = list(form.rows(file, line=1, offset=0))
    for at, row in enumerate(rows, start=1):
        assert list(form.rows(file, line=row.next_line, offset=row.end)) == rows[at:]


@pytest.mark.parametrize(
    ("data", "wanted"),
    [
        (b"", b""),
        (b"hi", b"HI"),
        (b"hi\n", b"HI\n"),
        (b"hi\r\nyou\n", b"HI\r\nYOU\n"),
        (b"hi\r\r\n", b"HI\r\r\n"),
        (b"a\rb\n", b"A\rB\n"),
        ("a\u2028b\x0bc\x0cd\x85e\n".encode(), "A\u2028B\x0bC\x0cD\x85E\n".encode()),
        (b"\xef\xbb\xbfhi\n", b"\xef\xbb\xbfHI\n"),
        (b"\xef\xbb\xbf\n", b"\xef\xbb\xbf\n"),
        (b"\n \t\n\xc2\xa0\n", b"\n \t\n\xc2\xa0\n"),
        (b"a\x00b\n", b"A\x00B\n"),
    ],
)
def test_only_a_line_feed_ends_a_line(data: bytes, wanted: bytes) -> None:
    assert upper(TxtFormat, data) == wanted


def test_blank_lines_are_neither_texts_nor_faults() -> None:
    rows = rows_of(TxtFormat, b"\n  \nhi\n")
    assert [(row.text, row.fault) for row in rows] == [(None, None), (None, None), ("hi", None)]


def test_a_line_that_is_not_utf8_is_broken_and_keeps_its_bytes() -> None:
    (_first, second) = rows_of(TxtFormat, b"hi\ncaf\xe9\r\n")
    assert (second.line, second.raw, second.text) == (2, b"caf\xe9\r\n", None)
    assert second.fault == (
        "The row is not valid UTF-8 and was written through unchanged; save it as UTF-8."
    )


def test_a_line_of_the_greatest_length_is_translated() -> None:
    (row,) = rows_of(TxtFormat, b"a" * LONGEST_LINE + b"\n")
    assert row.text == "a" * LONGEST_LINE


@pytest.mark.parametrize("end", [b"", b"\n", b"\r\n", b"\nnext\n"])
@pytest.mark.parametrize("extra", [1, LONGEST_LINE - 1, LONGEST_LINE, LONGEST_LINE + 1])
def test_a_longer_line_is_passed_through_in_pieces(extra: int, end: bytes) -> None:
    data = b"first\n" + b"a" * (LONGEST_LINE + extra) + end
    rows = rows_of(TxtFormat, data)
    pieces = [row for row in rows if row.fault is not None]
    assert {row.line for row in pieces} == {2}
    assert [row.ends for row in pieces] == [False] * (len(pieces) - 1) + [True]
    assert b"".join(row.raw for row in rows) == data
    assert max(len(row.raw) for row in rows) <= LONGEST_LINE + 1
    assert [row.line for row in rows if row.ends] == list(range(1, 4 if b"next" in end else 3))


@pytest.mark.parametrize(
    ("translation", "wanted"),
    [("A\nB", b"A B\r\n"), ("A\r\nB", b"A B\r\n"), ("A\r", b"A\r\n"), ("A\rB", b"A B\r\n")],
)
def test_a_translation_cannot_add_a_line(translation: str, wanted: bytes) -> None:
    form, file = opened(TxtFormat, b"a b\r\n")
    (row,) = form.rows(file, line=1, offset=0)
    assert form.render(row, translation).replace(b"A \r", b"A\r") == wanted


def test_a_refused_line_is_written_as_it_was() -> None:
    form, file = opened(TxtFormat, b"odd \r\n")
    (row,) = form.rows(file, line=1, offset=0)
    assert form.render(row, None) == b"odd \r\n"


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32"])
def test_utf16_is_refused_at_once(encoding: str) -> None:
    with pytest.raises(InputError, match=r"^in is UTF-16, not UTF-8; save it as UTF-8"):
        upper(TxtFormat, "hi\n".encode(encoding))


def test_a_column_of_plain_text_is_refused() -> None:
    with pytest.raises(InputError, match=r"^in is plain text, which has no columns; name none\.$"):
        upper(TxtFormat, b"hi\n", source="text")
