"""Phrases as json: a list with one object a phrase, each on a line of its own."""

from collections.abc import Iterable

import msgspec

from translator.errors import InputError
from translator.languages import LanguagePair
from translator.phrasebook.exchange.faults import Faults
from translator.phrasebook.exchange.record import (
    FaultyRecordError,
    Record,
    new_phrase,
    record_of,
)
from translator.phrasebook.phrase import NewPhrase, Phrase


def encode_json(phrases: Iterable[Phrase]) -> bytes:
    """Return the list, without the fields that are absent, in UTF-8."""
    encoder = msgspec.json.Encoder()
    lines = []
    for phrase in phrases:
        fields = msgspec.structs.asdict(record_of(phrase))
        given = {name: value for name, value in fields.items() if value is not None}
        lines.append(encoder.encode(given))
    return b"[\n" + b",\n".join(lines) + b"\n]\n"


def decode_json(text: str, *, name: str, pair: LanguagePair | None) -> list[NewPhrase]:
    """Return the phrases of a file's text; raises InputError with every fault and its place."""
    try:
        items = msgspec.json.decode(text, type=list[msgspec.Raw])
    except (msgspec.DecodeError, RecursionError) as error:
        raise InputError(
            f"Nothing was imported, since {name} is no JSON list of phrases ({error}); correct it."
        ) from error
    faults = Faults(name)
    found = []
    for number, item in enumerate(items, start=1):
        try:
            found.append(_phrase(item, pair))
        except FaultyRecordError as error:
            faults.add(f"phrase {number}", str(error))
    faults.raise_any()
    return found


def _phrase(item: msgspec.Raw, pair: LanguagePair | None) -> NewPhrase:
    try:
        record = msgspec.json.decode(item, type=Record)
    except (msgspec.DecodeError, ValueError) as error:
        raise FaultyRecordError(str(error)) from error
    return new_phrase(record, pair=pair)
