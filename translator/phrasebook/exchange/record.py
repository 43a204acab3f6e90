"""A record: what a file says of one phrase, checked."""

from collections.abc import Mapping
from datetime import datetime

import msgspec

from translator.errors import LanguageError
from translator.languages import LanguagePair
from translator.phrasebook.phrase import NewPhrase, Phrase


class Record(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The columns of a file, in their order; what is absent is left as it is when imported."""

    source: str
    target: str
    source_language: str | None = None
    target_language: str | None = None
    category: str | None = None
    note: str | None = None
    starred: bool | None = None
    created: datetime | None = None
    used: datetime | None = None
    uses: int | None = None


COLUMNS = Record.__struct_fields__


class FaultyRecordError(Exception):
    """A record that cannot be used; its text says why."""


def record_of(phrase: Phrase) -> Record:
    """Return the record that a stored phrase is written as."""
    return Record(**{column: getattr(phrase, column) for column in COLUMNS})


def record_of_texts(texts: Mapping[str, str]) -> Record:
    """Build a record from columns of text; empty ones are absent. Raises FaultyRecordError."""
    given = {column: text for column, text in texts.items() if text}
    try:
        return msgspec.convert(given, Record, strict=False)
    except (msgspec.ValidationError, ValueError) as error:
        raise FaultyRecordError(str(error)) from error


def new_phrase(record: Record, *, pair: LanguagePair | None) -> NewPhrase:
    """Return the phrase to store; ``pair`` stands in for languages that are absent.

    Raises FaultyRecordError.
    """
    source = record.source_language or (pair.source if pair else None)
    target = record.target_language or (pair.target if pair else None)
    if source is None or target is None:
        raise FaultyRecordError(
            "it names no source_language or no target_language, and no pair was given"
        )
    try:
        asked = LanguagePair.of(source, target)
    except LanguageError as error:
        raise FaultyRecordError(str(error).rstrip(".")) from error
    new = NewPhrase(
        source=record.source,
        target=record.target,
        pair=asked,
        category=record.category,
        note=record.note,
        starred=record.starred,
        created=record.created,
        used=record.used,
        uses=record.uses,
    )
    if faults := new.faults():
        raise FaultyRecordError(", ".join(faults))
    return new
