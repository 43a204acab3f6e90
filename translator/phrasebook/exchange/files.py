"""Files of phrases: read whole and strictly, written whole or not at all."""

import os
import secrets
from collections.abc import Iterable
from contextlib import suppress
from enum import StrEnum
from pathlib import Path

from translator.errors import InputError
from translator.languages import LanguagePair
from translator.packs.disk import sync_folder
from translator.phrasebook.exchange.anki import decode_anki, encode_anki
from translator.phrasebook.exchange.delimited import decode_delimited, encode_delimited
from translator.phrasebook.exchange.json_list import decode_json, encode_json
from translator.phrasebook.exchange.tmx import decode_tmx, encode_tmx
from translator.phrasebook.phrase import NewPhrase, Phrase

MAX_BYTES = 64 << 20
"""The largest file that is read."""


class Format(StrEnum):
    """A format of files of phrases."""

    CSV = "csv"
    TSV = "tsv"
    JSON = "json"
    TMX = "tmx"
    ANKI = "apkg"

    @classmethod
    def of(cls, path: Path) -> "Format":
        """Return the format that a file's name tells; raises InputError."""
        ending = path.suffix.lower().removeprefix(".")
        if ending not in set(cls):
            raise InputError(
                f"{path.name[:60]!r} does not end in .csv, .tsv, .json, .tmx or .apkg;"
                " name the format."
            )
        return cls(ending)


_DELIMITERS = {Format.CSV: ",", Format.TSV: "\t"}


def encode_phrases(phrases: Iterable[Phrase], file_format: Format) -> bytes:
    """Return the content of a file of phrases; decoding it gives the same phrases."""
    if file_format is Format.JSON:
        return encode_json(phrases)
    if file_format is Format.TMX:
        return encode_tmx(phrases)
    if file_format is Format.ANKI:
        return encode_anki(phrases)
    return encode_delimited(phrases, delimiter=_DELIMITERS[file_format])


def decode_phrases(
    content: bytes, file_format: Format, *, name: str, pair: LanguagePair | None = None
) -> list[NewPhrase]:
    """Return the phrases of a file's content; ``pair`` stands in for absent languages.

    A byte order mark is allowed. Raises InputError, naming the file and every fault in it with
    its line (json, apkg: with the number of the phrase).
    """
    if file_format is Format.TMX:
        return decode_tmx(content, name=name, pair=pair)
    if file_format is Format.ANKI:
        return decode_anki(content, name=name, pair=pair)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise InputError(
            f"Nothing was imported, since {name} is not UTF-8 text (line {line}); save it as UTF-8."
        ) from error
    if file_format is Format.JSON:
        return decode_json(text, name=name, pair=pair)
    return decode_delimited(text, delimiter=_DELIMITERS[file_format], name=name, pair=pair)


def read_phrases(
    path: Path, *, file_format: Format | None = None, pair: LanguagePair | None = None
) -> list[NewPhrase]:
    """Read a file of phrases, in the format of its name where none is given.

    Raises InputError.
    """
    file_format = file_format or Format.of(path)
    try:
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise InputError(
            f"{path} cannot be read ({error.strerror}); check the name and its permissions."
        ) from error
    if len(content) > MAX_BYTES:
        raise InputError(f"{path} is larger than {MAX_BYTES >> 20} MiB; import it in parts.")
    return decode_phrases(content, file_format, name=str(path), pair=pair)


def write_phrases(
    path: Path, phrases: Iterable[Phrase], *, file_format: Format | None = None
) -> None:
    """Write a file of phrases in place of what was there; a failure leaves that as it was.

    Raises InputError.
    """
    content = encode_phrases(phrases, file_format or Format.of(path))
    place = Path(os.path.realpath(path))
    aside = place.with_name(f".{place.name}.{secrets.token_hex(4)}")
    try:
        _write_aside(aside, content)
        aside.replace(place)
    except OSError as error:
        with suppress(OSError):
            aside.unlink()
        raise InputError(
            f"{path} cannot be written ({error.strerror}); check the disk and the permissions."
        ) from error
    sync_folder(place.parent)


def _write_aside(aside: Path, content: bytes) -> None:
    with aside.open("xb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
