"""Lines of a file of any size, never more than a bounded part of one in memory."""

import codecs
from collections.abc import Callable, Iterator
from typing import BinaryIO

import msgspec

from translator.batch.row import Head, Row
from translator.errors import InputError

LONGEST_LINE = 1 << 20
"""Bytes without the line feed; a longer line is passed through in pieces of about this size."""

TOO_LONG = "The row is longer than 1 MiB and was written through unchanged; split it."
NOT_UTF8 = "The row is not valid UTF-8 and was written through unchanged; save it as UTF-8."

_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


class Line(msgspec.Struct, frozen=True, gc=False):
    """A line with its end, or a piece of a line over the limit.

    ``number`` counts from 1; ``end`` is how many bytes of the file stand before the next line
    or piece. ``ends`` is False for every piece of a long line but the last, which may be empty.
    """

    number: int
    end: int
    raw: bytes
    long: bool = False
    ends: bool = True


def read_lines(file: BinaryIO, *, line: int, offset: int) -> Iterator[Line]:
    """Yield the lines from byte ``offset``, which is where line ``line`` begins.

    Only a line feed ends a line (with a carriage return before it or not): a lone carriage
    return, form feed, U+0085 or U+2028 is part of the text. Raises InputError.
    """
    _seek(file, offset)
    end, number = offset, line
    while raw := _read_piece(file):
        end += len(raw)
        if len(raw) <= LONGEST_LINE or raw.endswith(b"\n"):
            yield Line(number, end, raw)
        else:
            for piece in _long_line(file, Line(number, end, raw, long=True, ends=False)):
                end = piece.end
                yield piece
        number += 1


def _long_line(file: BinaryIO, first: Line) -> Iterator[Line]:
    """Yield ``first`` and the further pieces of its line; the last may be empty."""
    yield first
    end, ended = first.end, False
    while not ended:
        raw = _read_piece(file)
        end += len(raw)
        ended = not raw or raw.endswith(b"\n")
        yield Line(first.number, end, raw, long=True, ends=ended)


def line_rows(
    file: BinaryIO, parse: Callable[[Line, str], Row], *, line: int, offset: int
) -> Iterator[Row]:
    """Yield one row for each line, made by ``parse`` from the line and its text without end.

    Lines too long or not UTF-8 become broken rows without it. Raises InputError.
    """
    for found in read_lines(file, line=line, offset=offset):
        if found.long:
            yield whole_row(found, fault=TOO_LONG)
            continue
        try:
            text = found.raw.decode()
        except UnicodeDecodeError:
            yield whole_row(found, fault=NOT_UTF8)
            continue
        if text.endswith("\n"):
            text = text[:-2] if text.endswith("\r\n") else text[:-1]
        yield parse(found, text)


def whole_row(line: Line, *, text: str | None = None, fault: str | None = None) -> Row:
    """Make the row that ``line`` is, written as it was where there is no translation."""
    return Row(line.number, line.number + 1, line.end, line.raw, text, fault, line.ends)


def line_end(raw: bytes) -> bytes:
    """Return the line end of ``raw``: a line feed, one with a carriage return, or nothing."""
    if raw.endswith(b"\r\n"):
        return b"\r\n"
    return b"\n" if raw.endswith(b"\n") else b""


def on_one_line(translation: str, source: str) -> str:
    """Return ``translation`` without the line ends that its line could not hold.

    Line feeds become spaces, and carriage returns too unless ``source`` has some; none may
    end the line unless one ends ``source``.
    """
    if "\n" not in translation and "\r" not in translation:
        return translation
    text = translation.replace("\r\n", " ").replace("\n", " ")
    if "\r" not in source:
        text = text.replace("\r", " ")
    return text if source.endswith("\r") else text.rstrip("\r")


def read_mark(file: BinaryIO, *, where: str) -> Head:
    """Return the byte order mark as the head, which may be empty.

    Raises InputError where it is one of UTF-16 or UTF-32; ``where`` names the file.
    """
    _seek(file, 0)
    begin = _read_piece(file, len(codecs.BOM_UTF8))
    if begin.startswith(_UTF16):
        raise InputError(f"{where} is UTF-16, not UTF-8; save it as UTF-8 and try again.")
    if begin == codecs.BOM_UTF8:
        return Head(begin, 1, len(begin))
    return Head()


def _read_piece(file: BinaryIO, most: int = LONGEST_LINE + 1) -> bytes:
    try:
        return file.readline(most)
    except OSError as error:
        raise InputError(f"{file.name} cannot be read ({error.strerror}); check it.") from error


def _seek(file: BinaryIO, offset: int) -> None:
    try:
        file.seek(offset)
    except OSError as error:
        raise InputError(f"{file.name} cannot be read ({error.strerror}); check it.") from error
