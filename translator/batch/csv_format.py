"""Comma-separated values, quoted where need be."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from typing import BinaryIO, ClassVar, Self

from translator.batch.lines import LONGEST_LINE, NOT_UTF8, TOO_LONG, Line, read_lines, read_mark
from translator.batch.row import Columns, Head, Row
from translator.batch.table import MISCOUNTED, OUTPUT, check_header, column_choice, source_index
from translator.errors import InputError

_DELIMITERS = (",", ";", "\t")

MISQUOTED = (
    "The row is not valid CSV (a stray or unclosed quote, or a lone carriage return)"
    " and was written through unchanged."
)
LARGE_CELL = (
    "The row has a cell over 131,072 characters, or a stray quote, and was written through"
    " unchanged."
)


class _LongRecordError(Exception):
    """A record grew over the limit before its quote was closed."""


class _Record:
    """The physical lines of one record: handed to csv.reader, and their bytes kept."""

    def __init__(self, lines: Iterator[Line]) -> None:
        self._lines = lines
        self.begin()

    def begin(self) -> None:
        """Forget the last record."""
        self.taken: list[Line] = []
        self.size = 0
        self.valid = True

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> str:
        """Take one more line; raises _LongRecordError where that is too much."""
        line = next(self._lines)
        self.taken.append(line)
        self.size += len(line.raw)
        if line.long or self.size > LONGEST_LINE:
            raise _LongRecordError
        try:
            return line.raw.decode()
        except UnicodeDecodeError:
            self.valid = False
            return line.raw.decode(errors="surrogateescape")

    def row(self, *, text: str | None = None, fault: str | None = None) -> Row:
        """Make the row that the lines taken so far are."""
        first, last = self.taken[0], self.taken[-1]
        raw = first.raw if first is last else b"".join(line.raw for line in self.taken)
        return Row(first.number, last.number + 1, last.end, raw, text, fault)

    def pieces(self, fault: str) -> Iterator[Row]:
        """Yield a record that is too long line by line, up to where its quotes are even."""
        number, end, odd, held = self.taken[0].number, 0, False, len(self.taken)
        after = number + 1
        for count, line in enumerate(chain(self.taken, self._lines), start=1):
            odd ^= line.raw.count(b'"') % 2 == 1
            ends = line.ends and not odd and count >= held
            end, after = line.end, line.number + 1
            yield Row(number, after, end, line.raw, fault=fault, ends=ends)
            if ends:
                return
        yield Row(number, after, end, b"", fault=fault)


@dataclass(frozen=True, slots=True)
class CsvFormat:
    """A header that names the columns, then rows; the translation becomes the last cell.

    Cells are separated by what separates the header's: a comma, else a semicolon or tab. All
    bytes of the other cells stay, quoted line ends among them. A record with a stray quote is
    broken. ``index`` is the column of the text, of ``count``.
    """

    name: ClassVar[str] = "csv"
    one_line_rows: ClassVar[bool] = False
    head: Head
    delimiter: str
    index: int
    count: int

    @classmethod
    def open(cls, file: BinaryIO, columns: Columns, *, where: str) -> Self:
        """Read the header. Raises InputError where it is missing, faulty or lacks the column."""
        mark = read_mark(file, where=where)
        delimiter, names, row = _read_header(file, mark.offset, where=where)
        index = source_index(names, columns, where=where)
        output = mark.output + _with_cell(row.raw, columns.output or OUTPUT, delimiter)
        return cls(
            Head(output, row.next_line, row.end, column_choice(names, columns)),
            delimiter,
            index,
            len(names),
        )

    def rows(self, file: BinaryIO, *, line: int, offset: int) -> Iterator[Row]:
        """Yield one row a record from byte ``offset``. Raises InputError."""
        record = _Record(read_lines(file, line=line, offset=offset))
        reader = csv.reader(record, delimiter=self.delimiter, strict=True)
        while True:
            record.begin()
            try:
                cells = next(reader, None)
            except _LongRecordError:
                yield from record.pieces(TOO_LONG)
            except csv.Error:
                yield from _misquoted(record)
            else:
                if cells is None:
                    return
                yield self._row(record, cells)

    def render(self, row: Row, translation: str | None) -> bytes:
        """Return the row and a last cell, which is empty where the text was refused."""
        return _with_cell(row.raw, translation or "", self.delimiter)

    def _row(self, record: _Record, cells: list[str]) -> Row:
        if not record.valid:
            return record.row(fault=NOT_UTF8)
        if len(cells) != self.count:
            return self._miscounted(record.row(), len(cells))
        cell = cells[self.index]
        return record.row(text=cell) if cell.strip() else self._amended(record.row(), cell)

    def _miscounted(self, row: Row, found: int) -> Row:
        if not row.raw.strip():
            return row
        return self._amended(row, "", fault=MISCOUNTED.format(found=found, wanted=self.count))

    def _amended(self, row: Row, cell: str, *, fault: str | None = None) -> Row:
        """Make a row that is written with ``cell`` added and not translated."""
        raw = _with_cell(row.raw, cell, self.delimiter)
        return Row(row.line, row.next_line, row.end, raw, fault=fault)


def _misquoted(record: _Record) -> Iterator[Row]:
    """Yield the record that csv.reader refused; the next one begins on the next line."""
    if record.size > csv.field_size_limit():
        yield from record.pieces(LARGE_CELL)
    else:
        yield record.row(fault=MISQUOTED)


def _read_header(file: BinaryIO, offset: int, *, where: str) -> tuple[str, list[str], Row]:
    """Return the delimiter that splits the header (else the comma), its cells and its row."""
    found = [_split_header(file, offset, delimiter) for delimiter in _DELIMITERS]
    valid = [one for one in found if one is not None]
    if not valid:
        raise InputError(
            f"The header of {where} is not valid CSV (look for stray quotes,"
            " lone carriage returns and bytes that are not UTF-8); mend it."
        )
    delimiter, names, row = next((one for one in valid if len(one[1]) > 1), valid[0])
    check_header(row.raw, where=where)
    if names[0].startswith("sep="):
        raise InputError(f"{where} begins with 'sep=', which is no header; delete that line.")
    return delimiter, names, row


def _split_header(file: BinaryIO, offset: int, delimiter: str) -> tuple[str, list[str], Row] | None:
    record = _Record(read_lines(file, line=1, offset=offset))
    try:
        names = next(csv.reader(record, delimiter=delimiter, strict=True), None)
    except (csv.Error, _LongRecordError):
        return None
    if not record.valid:
        return None
    return delimiter, names or [""], record.row() if names is not None else Row(1, 1, offset, b"")


def _with_cell(raw: bytes, cell: str, delimiter: str) -> bytes:
    """Add ``cell`` to a record, quoted where it must be or where the cell before it is."""
    body = raw.rstrip(b"\r\n")
    if body.endswith(b'"') or any(mark in cell for mark in (delimiter, '"', "\r", "\n")):
        cell = '"' + cell.replace('"', '""') + '"'
    return body + delimiter.encode() + cell.encode() + raw[len(body) :]
