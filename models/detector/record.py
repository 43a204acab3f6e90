"""The record of a training, kept beside its weights file."""

import msgspec

LICENCE = "CC-BY-2.0-FR"
ATTRIBUTION = "Sentences from tatoeba.org and manythings.org/anki."


class Measured(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Shares on held-out fragments of ``words`` words: guessed right, answered, answered wrongly.

    The last is a share of the answers.
    """

    words: str
    fragments: int
    accuracy: float
    coverage: float
    error: float


class Record(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What weights were made of: ``corpora`` are SHA-256 by file, ``sentences`` by language."""

    weights_sha256: str
    licence: str
    attribution: str
    corpora: dict[str, str]
    sentences: dict[str, int]
    threshold: float
    measured: tuple[Measured, ...]

    def encode_json(self) -> bytes:
        """Encode as indented JSON that ends in a line feed."""
        return msgspec.json.format(msgspec.json.encode(self), indent=2) + b"\n"
