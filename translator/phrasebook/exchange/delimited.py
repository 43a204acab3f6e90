"""Phrases as csv or tsv: a header, then one phrase a row, quoted as in RFC 4180.

Values that begin with ``=``, ``+``, ``-`` or ``@`` are written as they are, so that they come
back as they were: such a file is data, to be imported into a spreadsheet as text.
"""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

from translator.languages import LanguagePair
from translator.phrasebook.exchange.faults import Faults
from translator.phrasebook.exchange.record import (
    COLUMNS,
    FaultyRecordError,
    new_phrase,
    record_of,
    record_of_texts,
)
from translator.phrasebook.phrase import NewPhrase, Phrase

_REQUIRED = ("source", "target")


def encode_delimited(phrases: Iterable[Phrase], *, delimiter: str) -> bytes:
    """Return a header and a row for each phrase, in UTF-8."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, delimiter=delimiter)
    writer.writerow(COLUMNS)
    for phrase in phrases:
        record = record_of(phrase)
        writer.writerow([_text(getattr(record, column)) for column in COLUMNS])
    return stream.getvalue().encode()


def decode_delimited(
    text: str, *, delimiter: str, name: str, pair: LanguagePair | None
) -> list[NewPhrase]:
    """Return the phrases of a file's text; raises InputError with every fault and its line."""
    faults = Faults(name)
    rows = _rows(text, delimiter, faults)
    _line, header = next(rows, (1, []))
    _check_header(header, faults)
    faults.raise_any()
    found = []
    for line, row in rows:
        try:
            found.append(_phrase(header, row, pair))
        except FaultyRecordError as error:
            faults.add(f"line {line}", str(error))
    faults.raise_any()
    return found


def _rows(text: str, delimiter: str, faults: Faults) -> Iterator[tuple[int, list[str]]]:
    """Yield the rows that are not blank, each with the line that it begins on."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    line = 1
    try:
        for row in reader:
            if row:
                yield line, row
            line = reader.line_num + 1
    except csv.Error as error:
        faults.add(f"line {line}", str(error))


def _check_header(header: Sequence[str], faults: Faults) -> None:
    for column in _REQUIRED:
        if column not in header:
            faults.add("line 1", f"the header lacks the column {column!r}")
    for column in dict.fromkeys(header):
        if column not in COLUMNS:
            faults.add("line 1", f"the column {column[:40]!r} is unknown")
        elif header.count(column) > 1:
            faults.add("line 1", f"the column {column!r} comes twice")


def _phrase(header: Sequence[str], row: Sequence[str], pair: LanguagePair | None) -> NewPhrase:
    if len(row) != len(header):
        raise FaultyRecordError(f"it has {len(row)} columns, the header has {len(header)}")
    return new_phrase(record_of_texts(dict(zip(header, row, strict=True))), pair=pair)


def _text(value: str | bool | int | datetime | None) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return value.isoformat() if isinstance(value, datetime) else str(value)
