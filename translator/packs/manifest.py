"""The manifest: what a pack says of itself, decoded once and strictly."""

from typing import Any, Self

import msgspec

from translator.errors import PackCorruptError, PackVersionError
from translator.languages import LanguagePair
from translator.packs.direction import Direction, Score
from translator.packs.grade import Grade

__all__ = [
    "FILE_NAME",
    "FORMAT",
    "SINGLE_FORMAT",
    "DecodeDefaults",
    "Direction",
    "FileEntry",
    "Manifest",
    "Score",
    "Vocabulary",
]

SINGLE_FORMAT = 1
"""The manifest format of packs for one pair without a grade, which every release reads."""

FORMAT = 2
"""The manifest format with several directions, grades and target tokens."""

FILE_NAME = "manifest.json"

LANGUAGE = "{target}"
"""What stands for the target's tag in ``target_token``."""


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
    ``length_penalty``; a segment may hold at most ``max_pieces`` source pieces. ``rerank`` says
    that it gains by letting a pack of the other direction choose between close hypotheses.
    """

    beam: int = 4
    length_penalty: float = 1.0
    max_pieces: int = 255
    rerank: bool = False


class Manifest(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A pack's manifest as format 2 writes it; format 1 is read into the same fields.

    ``directions`` share their source or their target. ``target_token`` is the piece that goes
    before the source's pieces, "{target}" standing for the target's tag; None where the model
    needs none. ``licence`` is an SPDX expression; ``origin`` says what the weights were trained
    on, and how; ``placeholders`` are pieces that the model was trained to copy, used in place
    of masked spans (may be empty).
    """

    format: int
    id: str
    version: str
    directions: tuple[Direction, ...]
    target_token: str | None = None
    licence: str
    attribution: str
    origin: str
    vocabulary: Vocabulary
    files: dict[str, FileEntry]
    decode: DecodeDefaults = DecodeDefaults()
    placeholders: tuple[str, ...] = ()

    @property
    def pairs(self) -> tuple[LanguagePair, ...]:
        """The pairs that the pack translates, in the manifest's order."""
        return tuple(direction.pair for direction in self.directions)

    @property
    def pair(self) -> LanguagePair:
        """The pair that the pack translates; of several the first."""
        return self.directions[0].pair

    @property
    def source(self) -> str:
        """The source language; of several the first."""
        return self.directions[0].source

    @property
    def target(self) -> str:
        """The target language; of several the first."""
        return self.directions[0].target

    @property
    def scores(self) -> tuple[Score, ...]:
        """The scores of all directions."""
        return tuple(score for direction in self.directions for score in direction.scores)

    @property
    def is_multilingual(self) -> bool:
        """Whether the pack translates more than one pair."""
        return len(self.directions) > 1

    @property
    def target_pieces(self) -> dict[str, str]:
        """The piece that asks for each target; empty where the model needs none."""
        if self.target_token is None:
            return {}
        targets = dict.fromkeys(direction.target for direction in self.directions)
        return {target: self.target_token.replace(LANGUAGE, target) for target in targets}

    @property
    def size(self) -> int:
        """Bytes of all listed files together."""
        return sum(entry.size for entry in self.files.values())

    def grade(self, pair: LanguagePair) -> Grade | None:
        """Return the grade of one of the pairs; None where it has none."""
        return next((each.grade for each in self.directions if each.pair == pair), None)

    @classmethod
    def decode_json(cls, content: bytes, *, where: str) -> Self:
        """Decode and check a manifest; ``where`` names it in messages.

        Raises PackVersionError for another format, PackCorruptError with every fault found.
        """
        found = _format_of(content, where)
        try:
            manifest = (
                cls(**msgspec.json.decode(content, type=_Single).fields())
                if found == SINGLE_FORMAT
                else msgspec.json.decode(content, type=cls)
            )
        except msgspec.DecodeError as error:
            raise PackCorruptError(f"The manifest of {where} is wrong: {error}.") from error
        if faults := manifest.faults():
            raise PackCorruptError(f"The manifest of {where} is wrong: {'; '.join(faults)}.")
        return manifest

    def encode_json(self) -> bytes:
        """Encode as indented JSON that ends in a line feed, in the format that it names."""
        written = _Single.of(self) if self.format == SINGLE_FORMAT else self
        return msgspec.json.format(msgspec.json.encode(written), indent=2) + b"\n"

    def faults(self) -> list[str]:
        """Return what is wrong in the fields' values, all of it; empty when all is well."""
        from translator.packs.faults import manifest_faults  # noqa: PLC0415 - it needs this class

        return manifest_faults(self)


class _Single(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A manifest of format 1: one pair, its scores beside it."""

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

    def fields(self) -> dict[str, Any]:
        """Return the fields of a Manifest."""
        fields = msgspec.structs.asdict(self)
        source, target, scores = (fields.pop(name) for name in ("source", "target", "scores"))
        direction = Direction(source=source, target=target, scores=scores)
        return {**fields, "directions": (direction,)}

    @classmethod
    def of(cls, manifest: Manifest) -> Self:
        """Write what a Manifest of one direction says in the fields of format 1."""
        fields = msgspec.structs.asdict(manifest)
        del fields["target_token"]
        (direction,) = fields.pop("directions")
        sides = {"source": direction.source, "target": direction.target}
        return cls(**fields, **sides, scores=direction.scores)


class _Format(msgspec.Struct):
    format: int


def _format_of(content: bytes, where: str) -> int:
    try:
        found = msgspec.json.decode(content, type=_Format).format
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise PackCorruptError(f"The manifest of {where} is wrong: {error}.") from error
    if found not in {SINGLE_FORMAT, FORMAT}:
        raise PackVersionError(
            f"{where} has manifest format {found}, this Wayword reads formats"
            f" {SINGLE_FORMAT} and {FORMAT}; get the pack that fits, or another Wayword."
        )
    return found
