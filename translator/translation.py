"""The result of a translation: a frozen value."""

from dataclasses import dataclass
from enum import StrEnum

from translator.route import Route


class Origin(StrEnum):
    """Where a translation came from."""

    PHRASEBOOK = "phrasebook"
    MEMORY = "memory"
    MODEL = "model"
    COPY = "copy"
    """Nothing in the text needed translating (numbers, addresses, symbols)."""
    NONE = "none"
    """Refused: ``text`` is the source, unchanged, and ``flags`` says why."""


@dataclass(frozen=True, slots=True)
class Translation:
    """A text and how it came to be.

    ``confidence`` is between 0 and 1: the geometric mean probability of the model's pieces,
    1.0 for what was not guessed. ``flags`` are sentences on what the reader should check;
    an empty tuple means that every check passed. ``milliseconds`` is wall time. ``verified``
    tells a phrase of the curated phrasebook, whose id is ``phrase``, from one of the user's own.
    """

    source_text: str
    text: str
    source: str
    target: str
    origin: Origin
    route: Route | None = None
    alternatives: tuple[str, ...] = ()
    confidence: float = 1.0
    romanisation: str | None = None
    milliseconds: float = 0.0
    flags: tuple[str, ...] = ()
    verified: bool = False
    phrase: str | None = None
