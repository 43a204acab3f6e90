"""JSON lines: one object a line."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO, ClassVar, Self

import msgspec

from translator.batch.lines import Line, line_rows, read_lines, read_mark, whole_row
from translator.batch.row import Columns, Head, Row
from translator.batch.table import OUTPUT
from translator.errors import InputError

_OBJECT = msgspec.json.Decoder(dict[str, msgspec.Raw])
_STRING = msgspec.json.Decoder(str)
_JSON_SPACE = b" \t\r\n"
_UNCHANGED = "written through unchanged"


class _FaultError(Exception):
    """A line that is no row; the message is the sentence for the report."""


@dataclass(frozen=True, slots=True)
class JsonlFormat:
    """One JSON object a line; the translation is spliced in as the last key.

    So all other keys stay as they were to the byte, whatever the size of their numbers. ``key``
    holds the text and ``output`` takes the translation.
    """

    name: ClassVar[str] = "jsonl"
    one_line_rows: ClassVar[bool] = True
    head: Head
    key: str
    output: str

    @classmethod
    def open(cls, file: BinaryIO, columns: Columns, *, where: str) -> Self:
        """Skip a byte order mark. Raises InputError where the first object has the output key."""
        mark = read_mark(file, where=where)
        form = cls(mark, columns.source or "text", columns.output or OUTPUT)
        for first in read_lines(file, line=1, offset=mark.offset):
            if form.output in _keys(first):
                raise InputError(
                    f"{where} has a key {form.output!r} already; remove it,"
                    " or name another for the translations (--output-column)."
                )
            break
        return form

    def rows(self, file: BinaryIO, *, line: int, offset: int) -> Iterator[Row]:
        """Yield one row a line from byte ``offset``. Raises InputError."""
        return line_rows(file, self._parse, line=line, offset=offset)

    def render(self, row: Row, translation: str | None) -> bytes:
        """Return the line with the translation; the line itself where the text was refused."""
        return row.raw if translation is None else self._with_key(row.raw, translation)

    def _parse(self, found: Line, text: str) -> Row:
        if not text.strip():
            return whole_row(found)
        try:
            value = self._value(found.raw)
        except _FaultError as fault:
            return whole_row(found, fault=str(fault))
        if value.strip():
            return whole_row(found, text=value)
        raw = self._with_key(found.raw, value)
        return Row(found.number, found.number + 1, found.end, raw)

    def _value(self, raw: bytes) -> str:
        fields = _decode_object(raw)
        if self.key not in fields:
            raise _FaultError(f"The row has no key {self.key!r} and was {_UNCHANGED}.")
        if self.output in fields:
            raise _FaultError(f"The row has a key {self.output!r} already and was {_UNCHANGED}.")
        try:
            return _STRING.decode(fields[self.key])
        except msgspec.DecodeError as error:
            raise _FaultError(f"{self.key!r} is not a string; the row was {_UNCHANGED}.") from error

    def _with_key(self, raw: bytes, value: str) -> bytes:
        """Splice the output key in before the brace that ends the object."""
        body = raw.rstrip(_JSON_SPACE)
        inner = body[:-1].rstrip(_JSON_SPACE)
        pair = b", " + msgspec.json.encode(self.output) + b": " + msgspec.json.encode(value)
        return inner + pair + raw[len(inner) :]


def _decode_object(raw: bytes) -> dict[str, msgspec.Raw]:
    try:
        return _OBJECT.decode(raw)
    except msgspec.ValidationError as error:
        raise _FaultError(f"The row is no JSON object and was {_UNCHANGED}.") from error
    except (msgspec.DecodeError, RecursionError) as error:
        raise _FaultError(f"The row is not valid JSON ({error}); it was {_UNCHANGED}.") from error


def _keys(line: Line) -> set[str]:
    try:
        return set(_OBJECT.decode(line.raw))
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return set()
