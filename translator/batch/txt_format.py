"""Plain text: one text a line."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO, ClassVar, Self

from translator.batch.lines import Line, line_end, line_rows, on_one_line, read_mark, whole_row
from translator.batch.row import Columns, Head, Row
from translator.errors import InputError


@dataclass(frozen=True, slots=True)
class TxtFormat:
    """One text a line, UTF-8; line ends, a byte order mark and blank lines stay as they are.

    A line feed, with or without a carriage return before it, ends a line; nothing else does.
    """

    name: ClassVar[str] = "txt"
    one_line_rows: ClassVar[bool] = True
    head: Head

    @classmethod
    def open(cls, file: BinaryIO, columns: Columns, *, where: str) -> Self:
        """Skip a byte order mark. Raises InputError for UTF-16 and where columns are named."""
        if columns != Columns():
            raise InputError(f"{where} is plain text, which has no columns; name none.")
        return cls(read_mark(file, where=where))

    def rows(self, file: BinaryIO, *, line: int, offset: int) -> Iterator[Row]:
        """Yield one row a line from byte ``offset``. Raises InputError."""
        return line_rows(file, _parse, line=line, offset=offset)

    def render(self, row: Row, translation: str | None) -> bytes:
        """Return the translation and the row's own line end; the row where it was refused."""
        if translation is None:
            return row.raw
        return on_one_line(translation, row.text or "").encode() + line_end(row.raw)


def _parse(found: Line, text: str) -> Row:
    return whole_row(found, text=text if text.strip() else None)
