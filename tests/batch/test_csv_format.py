"""Comma-separated values: other columns stay to the byte, strays never spread silently."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.batch.upper import opened, rows_of, upper
from translator.batch.csv_format import LARGE_CELL, MISQUOTED, CsvFormat
from translator.batch.lines import LONGEST_LINE, NOT_UTF8, TOO_LONG
from translator.errors import InputError

CELLS = st.one_of(
    st.text(max_size=8), st.text(st.sampled_from('a,";\n\r\t '), max_size=8), st.just("")
)
SHREDS = st.lists(
    st.sampled_from([b"a", b'"', b'""', b",", b"\n", b"\r\n", b"\r", b"\xff", b" ", b"\x00"])
).map(b"".join)


def read(data: bytes) -> list[list[str]]:
    """Read CSV with the standard library."""
    return list(csv.reader(io.StringIO(data.decode(), newline="")))


@given(
    st.lists(st.tuples(CELLS, CELLS, CELLS)),
    st.sampled_from([csv.unix_dialect, csv.excel]),
)
def test_every_cell_stays_and_one_is_added(
    rows: list[tuple[str, ...]], dialect: type[csv.Dialect]
) -> None:
    text = io.StringIO(newline="")
    writer = csv.writer(text, dialect)
    writer.writerows([("id", "text", "note"), *rows])
    output = read(upper(CsvFormat, text.getvalue().encode(), source="text"))
    assert output[0] == ["id", "text", "note", "translation"]
    assert [tuple(row[:3]) for row in output[1:]] == rows
    assert [row[3:] for row in output[1:]] == [
        [row[1].upper() if row[1].strip() else row[1]] for row in rows
    ]


@given(SHREDS)
def test_no_byte_is_lost_whatever_stands_in_the_rows(data: bytes) -> None:
    output = iter(upper(CsvFormat, b"id,text\n" + data))
    assert all(byte in output for byte in b"id,text\n" + data)


@given(SHREDS)
def test_reading_on_from_the_end_of_any_row_gives_the_rest(data: bytes) -> None:
    form, file = opened(CsvFormat, b"id,text\n" + data)
    rows = list(form.rows(file, line=2, offset=8))
    assert sum(len(row.raw) for row in rows if row.text or row.fault == MISQUOTED) <= len(data)
    for at, row in enumerate(rows, start=1):
        assert list(form.rows(file, line=row.next_line, offset=row.end)) == rows[at:]


def test_the_first_column_is_translated_where_none_is_named() -> None:
    assert upper(CsvFormat, b"a,b\nx,y\n") == b"a,b,translation\nx,y,X\n"


def test_a_quoted_line_end_belongs_to_the_text() -> None:
    data = b'a,b\n"x\ny",z\nlast,z\n'
    assert upper(CsvFormat, data) == b'a,b,translation\n"x\ny",z,"X\nY"\nlast,z,LAST\n'
    assert [row.line for row in rows_of(CsvFormat, data)] == [2, 4]


def test_the_way_of_quoting_stays() -> None:
    data = b'"a"\r\n"x"\r\n"it is ""x"""'
    wanted = b'"a","translation"\r\n"x","X"\r\n"it is ""x""","IT IS ""X"""'
    assert upper(CsvFormat, data) == wanted


def test_a_translation_is_quoted_where_it_must_be() -> None:
    form, file = opened(CsvFormat, b"a\nx\n")
    (row,) = form.rows(file, line=2, offset=2)
    assert form.render(row, 'A, "B"') == b'x,"A, ""B"""\n'


@pytest.mark.parametrize("delimiter", [b";", b"\t"])
def test_the_header_tells_what_separates(delimiter: bytes) -> None:
    data = b"id%btext\n1%bone, two\n" % (delimiter, delimiter)
    wanted = b"id%btext%btranslation\n1%bone, two%bONE, TWO\n" % ((delimiter,) * 4)
    assert upper(CsvFormat, data, source="text") == wanted


def test_a_comma_in_a_quoted_name_does_not_separate() -> None:
    assert upper(CsvFormat, b'"a,b";c\nx;y\n') == b'"a,b";c;translation\nx;y;X\n'


def test_a_carriage_return_too_many_stays_at_the_end() -> None:
    assert upper(CsvFormat, b"a,b\r\r\nx,y\r\r\n") == b"a,b,translation\r\r\nx,y,X\r\r\n"


def test_a_blank_line_stays_as_it_was() -> None:
    assert upper(CsvFormat, b"a,b\n\r\n \nx,y\n") == b"a,b,translation\n\r\n \nx,y,X\n"


def test_a_nul_is_a_character_like_others() -> None:
    assert upper(CsvFormat, b"a,b\nx\x00,y\n") == b"a,b,translation\nx\x00,y,X\x00\n"


@pytest.mark.parametrize(("row", "found"), [(b"x", 1), (b"x,y,z", 3)])
def test_a_row_with_a_wrong_count_is_broken_and_stays_as_wrong_as_it_was(
    row: bytes, found: int
) -> None:
    (broken,) = rows_of(CsvFormat, b"a,b\n" + row + b"\n")
    assert (broken.line, broken.text, broken.raw) == (2, None, row + b",\n")
    assert broken.fault == (
        f"The row has {found} cells and the header 2; it got an empty translation, mend the row."
    )


@pytest.mark.parametrize("row", [b'"x"y,z\n', b"x\ry,z\n", b'"x\ny"z,"w"\n', b'x,"never\nclosed\n'])
def test_a_stray_quote_or_carriage_return_breaks_its_row_only(row: bytes) -> None:
    broken = rows_of(CsvFormat, b"a,b\n" + row)[0]
    assert (broken.line, broken.raw, broken.fault) == (2, row, MISQUOTED)


def test_after_a_stray_quote_the_next_row_is_read_again() -> None:
    assert upper(CsvFormat, b'a,b\n"x"y,z\nu,v\n') == b'a,b,translation\n"x"y,z\nu,v,U\n'


def test_a_row_that_is_not_utf8_is_broken_and_the_next_is_not() -> None:
    first, second = rows_of(CsvFormat, b'a,b\n"caf\xe9\nx",y\nu,v\n')
    assert (first.line, first.raw, first.fault) == (2, b'"caf\xe9\nx",y\n', NOT_UTF8)
    assert (second.line, second.text) == (4, "u")


def test_a_quote_that_is_never_closed_passes_the_rest_through() -> None:
    rest = b'"' + b"line,of text\n" * 200_000
    rows = rows_of(CsvFormat, b"a,b\nx,y\n" + rest)
    assert b"".join(row.raw for row in rows[1:]) == rest
    assert {(row.line, row.fault) for row in rows[1:]} == {(3, LARGE_CELL)}
    assert sum(row.ends for row in rows) == 2


def test_after_a_record_over_the_limit_the_next_row_is_read_again() -> None:
    long = b'"' + b"line\n" * 300_000 + b'",z\n'
    rows = rows_of(CsvFormat, b"a,b\n" + long + b"u,v\n")
    assert b"".join(row.raw for row in rows[:-1]) == long
    assert (rows[-1].line, rows[-1].text) == (300_003, "u")


def test_a_line_over_the_limit_is_passed_through_in_pieces() -> None:
    long = b"x" * (3 * LONGEST_LINE) + b",z\n"
    rows = rows_of(CsvFormat, b"a,b\n" + long + b"u,v\n")
    assert b"".join(row.raw for row in rows[:-1]) == long
    assert {row.fault for row in rows[:-1]} == {TOO_LONG}
    assert (rows[-1].line, rows[-1].text) == (3, "u")


@pytest.mark.parametrize("cell", [b"x" * 200_000, b'"' + b"x\n" * 100_000 + b'"'])
def test_a_cell_over_the_readers_limit_breaks_its_row_only(cell: bytes) -> None:
    rows = rows_of(CsvFormat, b"a,b\n" + cell + b",z\nu,v\n")
    assert b"".join(row.raw for row in rows[:-1]) == cell + b",z\n"
    assert {row.fault for row in rows[:-1]} == {LARGE_CELL}
    assert rows[-1].text == "u"


@pytest.mark.parametrize(
    ("data", "columns", "sentence"),
    [
        (b"", {}, r"in has no header; its first line has to name the columns"),
        (b"\xef\xbb\xbf", {}, r"in has no header"),
        (b"\na,b\n", {}, r"in has no header"),
        (b'"a\n', {}, r"The header of in is not valid CSV"),
        (b"a,b\rx,y\r", {}, r"The header of in is not valid CSV .*lone carriage returns"),
        (b"a,\xff\n", {}, r"The header of in is not valid CSV .*not UTF-8"),
        (b"sep=;\na;b\n", {}, r"in begins with 'sep=', which is no header; delete that line"),
        (b"a,b\n", {"source": "c"}, r"in has no column 'c'; name one of its columns \('a', 'b'\)"),
        (b"a,translation\n", {}, r"in has a column 'translation' already.*--output-column"),
    ],
)
def test_a_header_that_cannot_serve_is_refused(
    data: bytes, columns: dict[str, str], sentence: str
) -> None:
    with pytest.raises(InputError, match=f"^{sentence}"):
        upper(CsvFormat, data, **columns)


def test_the_mark_before_the_header_stays_and_is_no_part_of_a_name() -> None:
    data = b'\xef\xbb\xbf"a",b\nx,y\n'
    assert upper(CsvFormat, data, source="a") == b'\xef\xbb\xbf"a",b,translation\nx,y,X\n'
