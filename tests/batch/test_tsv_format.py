"""Tab-separated values: every tab separates, nothing quotes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.batch.upper import opened, rows_of, upper
from translator.batch.tsv_format import TsvFormat
from translator.errors import InputError

CELLS = st.text(st.characters(codec="utf-8", exclude_characters="\t\n\r"), max_size=9)


@given(
    st.lists(st.tuples(CELLS, CELLS, CELLS)),
    st.sampled_from(["\n", "\r\n"]),
)
def test_every_cell_stays_and_one_is_added(rows: list[tuple[str, ...]], end: str) -> None:
    lines = ["id\ttext\tnote", *("\t".join(row) for row in rows)]
    data = "".join(line + end for line in lines).encode()
    head, *output = upper(TsvFormat, data, source="text").decode().split(end)[:-1]
    assert head == "id\ttext\tnote\ttranslation"
    assert [line.split("\t")[:3] for line in output] == [list(row) for row in rows]
    assert [line.split("\t")[3:] for line in output] == [
        [row[1].upper() if row[1].strip() else row[1]] for row in rows
    ]


@given(st.binary(max_size=60))
def test_no_byte_is_lost_whatever_stands_in_the_rows(data: bytes) -> None:
    output = iter(upper(TsvFormat, b"id\ttext\n" + data))
    assert all(byte in output for byte in b"id\ttext\n" + data)


@given(st.lists(st.sampled_from([b"a", b"\t", b"\n", b"\r", b"\xff", b" "])).map(b"".join))
def test_reading_on_from_the_end_of_any_row_gives_the_rest(data: bytes) -> None:
    form, file = opened(TsvFormat, b"id\ttext\n" + data)
    rows = list(form.rows(file, line=2, offset=8))
    for at, row in enumerate(rows, start=1):
        assert list(form.rows(file, line=row.next_line, offset=row.end)) == rows[at:]


def test_the_first_column_is_translated_where_none_is_named() -> None:
    assert upper(TsvFormat, b"a\tb\nx\ty\n") == b"a\tb\ttranslation\nx\ty\tX\n"


def test_quotes_and_backslashes_mean_nothing() -> None:
    data = b't\tn\n"a\t\\b"\n'
    assert upper(TsvFormat, data, source="n") == b't\tn\ttranslation\n"a\t\\b"\t\\B"\n'


def test_the_mark_and_a_missing_last_line_end_stay() -> None:
    assert upper(TsvFormat, b"\xef\xbb\xbft\r\nhi") == b"\xef\xbb\xbft\ttranslation\r\nhi\tHI"


def test_a_blank_line_stays_as_it_was() -> None:
    assert upper(TsvFormat, b"t\tn\n\n  \nx\ty\n") == b"t\tn\ttranslation\n\n  \nx\ty\tX\n"


def test_a_blank_cell_is_its_own_translation() -> None:
    assert upper(TsvFormat, b"t\tn\n \ty\n") == b"t\tn\ttranslation\n \ty\t \n"


@pytest.mark.parametrize(("row", "found"), [(b"x", 1), (b"x\ty\tz", 3)])
def test_a_row_with_a_wrong_count_is_broken_and_stays_as_wrong_as_it_was(
    row: bytes, found: int
) -> None:
    (broken,) = rows_of(TsvFormat, b"t\tn\n" + row + b"\r\n")
    assert (broken.line, broken.text, broken.raw) == (2, None, row + b"\t\r\n")
    assert broken.fault == (
        f"The row has {found} cells and the header 2; it got an empty translation, mend the row."
    )


def test_a_refused_text_gets_an_empty_translation() -> None:
    form, file = opened(TsvFormat, b"t\tn\nx\ty\n")
    (row,) = form.rows(file, line=2, offset=4)
    assert form.render(row, None) == b"x\ty\t\n"


def test_a_translation_cannot_add_a_cell_or_a_line() -> None:
    form, file = opened(TsvFormat, b"t\nx\n")
    (row,) = form.rows(file, line=2, offset=2)
    assert form.render(row, "A\tB\nC") == b"x\tA B C\n"


@pytest.mark.parametrize(
    ("data", "columns", "sentence"),
    [
        (b"", {}, r"in has no header; its first line has to name the columns"),
        (b"\nx\n", {}, r"in has no header"),
        (b"\xff\nx\n", {}, r"The header of in is not UTF-8"),
        (b"a\tb\n", {"source": "c"}, r"in has no column 'c'; name one of its columns \('a', 'b'\)"),
        (b"a\ta\n", {"source": "a"}, r"in has more than one column 'a'; rename the others"),
        (b"a\ttranslation\n", {}, r"in has a column 'translation' already; remove it"),
        (b"a\tb\n", {"output": "b"}, r"in has a column 'b' already; remove it"),
        (b"a" * (1 << 21), {}, r"The header of in is longer than 1 MiB"),
    ],
)
def test_a_header_that_cannot_serve_is_refused(
    data: bytes, columns: dict[str, str], sentence: str
) -> None:
    with pytest.raises(InputError, match=f"^{sentence}"):
        upper(TsvFormat, data, **columns)


def test_the_output_column_can_be_named() -> None:
    assert upper(TsvFormat, b"translation\nx\n", output="es") == b"translation\tes\nx\tX\n"
