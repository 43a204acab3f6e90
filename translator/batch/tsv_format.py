"""Tab-separated values, without any quoting."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO, ClassVar, Self

from translator.batch.lines import (
    Line,
    line_end,
    line_rows,
    on_one_line,
    read_lines,
    read_mark,
    whole_row,
)
from translator.batch.row import Columns, Head, Row
from translator.batch.table import MISCOUNTED, OUTPUT, check_header, column_choice, source_index
from translator.errors import InputError


@dataclass(frozen=True, slots=True)
class TsvFormat:
    """A header line that names the columns, then one row a line; every tab separates.

    Quotes and backslashes mean nothing. The translation becomes the last cell, tabs and line
    ends in it spaces; all other bytes stay. ``index`` is the column of the text, of ``count``.
    """

    name: ClassVar[str] = "tsv"
    one_line_rows: ClassVar[bool] = True
    head: Head
    index: int
    count: int

    @classmethod
    def open(cls, file: BinaryIO, columns: Columns, *, where: str) -> Self:
        """Read the header. Raises InputError where it is missing or lacks the column."""
        mark = read_mark(file, where=where)
        first = next(read_lines(file, line=1, offset=mark.offset), Line(1, mark.offset, b""))
        check_header(first.raw, where=where)
        try:
            text = first.raw.decode()
        except UnicodeDecodeError as error:
            raise InputError(f"The header of {where} is not UTF-8; save the file so.") from error
        if first.long:
            raise InputError(f"The header of {where} is longer than 1 MiB; is it a table?")
        names = text.removesuffix("\n").removesuffix("\r").split("\t")
        index = source_index(names, columns, where=where)
        output = mark.output + _with_cell(first.raw, columns.output or OUTPUT)
        choice = column_choice(names, columns)
        return cls(Head(output, 2, first.end, choice), index, len(names))

    def rows(self, file: BinaryIO, *, line: int, offset: int) -> Iterator[Row]:
        """Yield one row a line from byte ``offset``. Raises InputError."""
        return line_rows(file, self._parse, line=line, offset=offset)

    def render(self, row: Row, translation: str | None) -> bytes:
        """Return the row and a last cell, which is empty where the text was refused."""
        return _with_cell(row.raw, on_one_line(translation or "", ""))

    def _parse(self, found: Line, text: str) -> Row:
        cells = text.split("\t")
        if len(cells) == 1 and not text.strip():
            return whole_row(found)
        if len(cells) != self.count:
            sentence = MISCOUNTED.format(found=len(cells), wanted=self.count)
            return _amended(found, "", fault=sentence)
        cell = cells[self.index]
        return whole_row(found, text=cell) if cell.strip() else _amended(found, cell)


def _amended(found: Line, cell: str, *, fault: str | None = None) -> Row:
    """Make a row that is written with ``cell`` added and not translated."""
    raw = _with_cell(found.raw, cell)
    return Row(found.number, found.number + 1, found.end, raw, fault=fault)


def _with_cell(raw: bytes, cell: str) -> bytes:
    end = line_end(raw)
    return raw[: len(raw) - len(end)] + b"\t" + cell.replace("\t", " ").encode() + end
