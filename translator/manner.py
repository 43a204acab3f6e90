"""The manner of speaking: towards whom one speaks, and who does."""

from dataclasses import dataclass
from enum import StrEnum


class Register(StrEnum):
    """How polite the words are."""

    FORMAL = "formal"
    """Towards strangers."""
    INFORMAL = "informal"
    """Towards friends."""


class Speaker(StrEnum):
    """The grammatical gender of who speaks."""

    UNSET = "unset"
    """Not told; phrases then stand in the masculine, with the other as an alternative."""
    FEMININE = "feminine"
    MASCULINE = "masculine"


@dataclass(frozen=True, slots=True)
class Manner:
    """A register and a speaker."""

    register: Register = Register.FORMAL
    speaker: Speaker = Speaker.UNSET
