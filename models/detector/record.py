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

    def __str__(self) -> str:
        return (
            f"{self.words} words: {self.accuracy:.1%} right, {self.coverage:.1%} answered,"
            f" {self.error:.2%} of those wrong"
        )


class Record(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What weights were made of: ``corpora`` are SHA-256 by file, ``sentences`` by language.

    ``everyday_sha256`` is that of the list of everyday phrases, which is our own.
    """

    weights_sha256: str
    licence: str
    attribution: str
    corpora: dict[str, str]
    everyday_sha256: str
    sentences: dict[str, int]
    threshold: float
    measured: tuple[Measured, ...]

    def encode_json(self) -> bytes:
        """Encode as indented JSON that ends in a line feed."""
        return msgspec.json.format(msgspec.json.encode(self), indent=2) + b"\n"
