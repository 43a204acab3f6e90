"""A sheet: a card in one language, filled, ready to be laid out."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

_NUMBER = re.compile(r"[0-9+][0-9 ()./+-]*")


class Weight(StrEnum):
    """How a line stands out."""

    CRY = "cry"
    """What must be read first."""
    SENTENCE = "sentence"
    FACT = "fact"
    """What is looked up: names, numbers, addresses."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a line; ``own`` ones are the user's words, unchanged."""

    text: str
    own: bool = False

    @property
    def is_number(self) -> bool:
        """Whether it is the user's number, such as a phone number, and must not be broken."""
        return self.own and bool(_NUMBER.fullmatch(self.text))


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence to show, and below it the same in the traveller's language (may be absent)."""

    pieces: tuple[Piece, ...]
    gloss: tuple[Piece, ...] = ()
    weight: Weight = Weight.SENTENCE

    @property
    def text(self) -> str:
        """The sentence as one text."""
        return joined(self.pieces)

    @property
    def longest_word(self) -> float:
        """The breadth of what may not be broken, such as a long word or a phone number."""
        words = (word for word in unbroken(self.pieces).split(" "))
        return max((breadth(word) for word in words if not any(map(is_wide, word))), default=0.0)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A title and lines in ``language``, with glosses in ``own_language`` (tags)."""

    language: str
    own_language: str
    title: Line
    lines: tuple[Line, ...]

    @property
    def all_lines(self) -> tuple[Line, ...]:
        """The title and the lines."""
        return (self.title, *self.lines)

    @property
    def length(self) -> float:
        """How much room its sentences take, in characters of the alphabet's width."""
        return sum(map(breadth, (line.text for line in self.all_lines)))


def joined(pieces: Iterable[Piece]) -> str:
    """Return pieces as one text."""
    return "".join(piece.text for piece in pieces)


def unbroken(pieces: Iterable[Piece]) -> str:
    """Return pieces as one text in which numbers have no spaces to break at."""
    return "".join(
        piece.text.replace(" ", "\u00a0") if piece.is_number else piece.text for piece in pieces
    )


def is_wide(character: str) -> bool:
    """Tell whether a character is as broad as it is high, as those of Japanese are."""
    return "\u1100" <= character <= "\u115f" or "\u2e80" <= character <= "\uffef"


def breadth(text: str) -> float:
    """Return about how many characters of the alphabet are as broad as a text."""
    return sum(2.0 if is_wide(character) else 1.0 for character in text)
