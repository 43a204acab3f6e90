"""A row: what a format reads from its file and what it needs to write it back."""

import msgspec


class Row(msgspec.Struct, frozen=True, gc=False):
    """One row of a file, or one piece of a row that is too long to hold.

    ``line`` is the number of the row's first line, from 1, and ``next_line`` that of the row
    after it; ``end`` counts the bytes of the file up to the end of this row. ``raw`` is what is
    written where nothing is translated. ``text`` is what is to be translated, None where there
    is nothing: then ``fault`` says what is wrong with the row, None where it is only blank.
    ``ends`` is False for every piece of a row but the last.
    """

    line: int
    next_line: int
    end: int
    raw: bytes
    text: str | None = None
    fault: str | None = None
    ends: bool = True


class Head(msgspec.Struct, frozen=True):
    """What stands before the first row.

    ``output`` is what the output begins with; the first row is on line ``line`` and begins
    after ``offset`` bytes. ``choice`` is a sentence on what was chosen for want of an option.
    """

    output: bytes = b""
    line: int = 1
    offset: int = 0
    choice: str | None = None


class Columns(msgspec.Struct, frozen=True, kw_only=True):
    """Which column or key holds the text and which takes the translation.

    None stands for the format's own choice.
    """

    source: str | None = None
    output: str | None = None
