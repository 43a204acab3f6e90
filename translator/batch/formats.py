"""The formats of batch files, and how one is chosen."""

from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, ClassVar, Protocol, Self

from translator.batch.csv_format import CsvFormat
from translator.batch.jsonl_format import JsonlFormat
from translator.batch.row import Columns, Head, Row
from translator.batch.tsv_format import TsvFormat
from translator.batch.txt_format import TxtFormat
from translator.errors import InputError


class Format(Protocol):
    """Reads the rows of one file and writes them back with their translations."""

    name: ClassVar[str]
    one_line_rows: ClassVar[bool]
    """Whether every row is exactly one line, so that counting lines counts rows."""

    @property
    def head(self) -> Head:
        """What stands before the first row."""

    @classmethod
    def open(cls, file: BinaryIO, columns: Columns, *, where: str) -> Self:
        """Read what stands before the first row; ``where`` names the file. Raises InputError."""

    def rows(self, file: BinaryIO, *, line: int, offset: int) -> Iterator[Row]:
        """Yield the rows from byte ``offset``, where line ``line`` begins. Raises InputError."""

    def render(self, row: Row, translation: str | None) -> bytes:
        """Return the bytes of a row that has a text; None where the text was refused."""


FORMATS: tuple[type[Format], ...] = (TxtFormat, TsvFormat, CsvFormat, JsonlFormat)
"""Every format, the simplest first."""

_SUFFIXES: dict[str, type[Format]] = {
    ".txt": TxtFormat,
    ".text": TxtFormat,
    ".tsv": TsvFormat,
    ".tab": TsvFormat,
    ".csv": CsvFormat,
    ".jsonl": JsonlFormat,
    ".ndjson": JsonlFormat,
}


def format_for(path: Path, name: str | None = None) -> type[Format]:
    """Return the format called ``name``, or else the one that the suffix of ``path`` tells.

    Raises InputError where there is none.
    """
    names = ", ".join(one.name for one in FORMATS)
    if name is not None:
        for one in FORMATS:
            if one.name == name.lower():
                return one
        raise InputError(f"{name[:40]!r} is not a format; choose one of {names}.")
    try:
        return _SUFFIXES[path.suffix.lower()]
    except KeyError as error:
        raise InputError(
            f"The name {path.name} does not tell the format; name one of {names} (--format)."
        ) from error
