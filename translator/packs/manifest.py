"""The manifest: what a pack says of itself, decoded once and strictly."""

import re
from pathlib import PurePosixPath
from typing import Self

import msgspec

from translator.errors import LanguageError, PackCorruptError, PackVersionError
from translator.languages import LanguagePair, language_tag

FORMAT = 1
"""The manifest format that this release reads and writes."""

FILE_NAME = "manifest.json"

_ID = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}")
_VERSION = re.compile(r"[0-9]{1,9}\.[0-9]{1,9}\.[0-9]{1,9}([.+-][0-9A-Za-z.+-]{1,32})?")
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_SHA256 = re.compile(r"[0-9a-f]{64}")


class FileEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Size in bytes and SHA-256 (lower-case hex) of one file of the pack."""

    size: int
    sha256: str


class Vocabulary(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Names of the SentencePiece models of both sides (one file may serve both)."""

    source: str
    target: str


class DecodeDefaults(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """How the pack wants to be decoded.

    ``beam`` hypotheses are searched; scores are divided by length to the power
    ``length_penalty``; a segment may hold at most ``max_pieces`` source pieces.
    """

    beam: int = 4
    length_penalty: float = 1.0
    max_pieces: int = 255


class Score(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One measured figure: test set, metric, value and the metric's full signature."""

    testset: str
    metric: str
    value: float
    signature: str


class Manifest(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A pack's manifest, format 1.

    ``source`` and ``target`` are canonical tags; ``licence`` is an SPDX expression;
    ``origin`` says what the weights were trained on, and how; ``placeholders`` are pieces
    that the model was trained to copy, used in place of masked spans (may be empty).
    """

    format: int
    id: str
    version: str
    source: str
    target: str
    licence: str
    attribution: str
    origin: str
    vocabulary: Vocabulary
    files: dict[str, FileEntry]
    decode: DecodeDefaults = DecodeDefaults()
    placeholders: tuple[str, ...] = ()
    scores: tuple[Score, ...] = ()

    @property
    def pair(self) -> LanguagePair:
        """The pair that the pack translates."""
        return LanguagePair(self.source, self.target)

    @property
    def size(self) -> int:
        """Bytes of all listed files together."""
        return sum(entry.size for entry in self.files.values())

    @classmethod
    def decode_json(cls, content: bytes, *, where: str) -> Self:
        """Decode and check a manifest; ``where`` names it in messages.

        Raises PackVersionError for another format, PackCorruptError with every fault found.
        """
        _check_format(content, where)
        try:
            manifest = msgspec.json.decode(content, type=cls)
        except msgspec.DecodeError as error:
            raise PackCorruptError(f"The manifest of {where} is wrong: {error}.") from error
        if faults := manifest.faults():
            raise PackCorruptError(f"The manifest of {where} is wrong: {'; '.join(faults)}.")
        return manifest

    def encode_json(self) -> bytes:
        """Encode as indented JSON that ends in a line feed."""
        return msgspec.json.format(msgspec.json.encode(self), indent=2) + b"\n"

    def faults(self) -> list[str]:
        """Return what is wrong in the fields' values, all of it; empty when all is well."""
        faults = [
            *_pattern_faults(self),
            *_tag_faults(self.source, self.target),
            *_decode_faults(self.decode),
        ]
        for name, entry in self.files.items():
            faults += _file_faults(name, entry)
        for role, name in (("source", self.vocabulary.source), ("target", self.vocabulary.target)):
            if name not in self.files:
                faults.append(f"vocabulary.{role} {name!r} is not among the files")
        faults += _control_faults(self)
        if self.source == self.target:
            faults.append(f"source and target are both {self.source!r}")
        if "model.bin" not in self.files:
            faults.append("files lacks 'model.bin'")
        return faults


class _Format(msgspec.Struct):
    format: int


def _check_format(content: bytes, where: str) -> None:
    try:
        found = msgspec.json.decode(content, type=_Format).format
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise PackCorruptError(f"The manifest of {where} is wrong: {error}.") from error
    if found != FORMAT:
        raise PackVersionError(
            f"{where} has manifest format {found}, this Wayword reads format {FORMAT};"
            " get the pack that fits, or another Wayword."
        )


def _pattern_faults(manifest: Manifest) -> list[str]:
    faults = []
    if not _ID.fullmatch(manifest.id):
        faults.append(f"id {manifest.id[:40]!r} may hold only a-z, 0-9, '.', '_' and '-'")
    if not _VERSION.fullmatch(manifest.version):
        faults.append(f"version {manifest.version[:40]!r} is not of the form 1.2.3")
    faults += [f"{name} is empty" for name in ("licence", "origin") if not getattr(manifest, name)]
    return faults


def _control_faults(manifest: Manifest) -> list[str]:
    """Name the texts that hold control characters, which a terminal would obey."""
    texts = [manifest.licence, manifest.attribution, manifest.origin, *manifest.placeholders]
    for score in manifest.scores:
        texts += [score.testset, score.metric, score.signature]
    return [f"{text[:40]!r} holds control characters" for text in texts if _CONTROLS.search(text)]


def _tag_faults(*tags: str) -> list[str]:
    faults = []
    for tag in tags:
        try:
            if language_tag(tag) != tag:
                faults.append(f"language {tag!r} should be written {language_tag(tag)!r}")
        except LanguageError:
            faults.append(f"{tag[:40]!r} is not a language tag")
    return faults


def _decode_faults(decode: DecodeDefaults) -> list[str]:
    faults = []
    if not 1 <= decode.beam <= 16:  # noqa: PLR2004 - more only costs time
        faults.append("decode.beam must be between 1 and 16")
    if not 0 <= decode.length_penalty <= 5:  # noqa: PLR2004
        faults.append("decode.length_penalty must be between 0 and 5")
    if not 8 <= decode.max_pieces <= 1023:  # noqa: PLR2004 - the engine truncates at 1024
        faults.append("decode.max_pieces must be between 8 and 1023")
    return faults


def _file_faults(name: str, entry: FileEntry) -> list[str]:
    faults = []
    path = PurePosixPath(name)
    if len(path.parts) != 1 or name in {"", ".", "..", FILE_NAME} or "\\" in name or ":" in name:
        faults.append(f"file name {name[:60]!r} is not allowed")
    if entry.size < 0:
        faults.append(f"size of {name[:60]!r} is negative")
    if not _SHA256.fullmatch(entry.sha256):
        faults.append(f"sha256 of {name[:60]!r} is not 64 hexadecimal digits")
    return faults
