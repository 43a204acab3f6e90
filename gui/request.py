"""What the window and the engine thread say to each other: frozen values."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from translator.languages import LanguagePair
from translator.translation import Translation

if TYPE_CHECKING:
    from translator import Translator


@dataclass(frozen=True, slots=True)
class Request:
    """A text to translate; ``source`` None asks for detection, ``ticket`` tells answers apart."""

    ticket: int
    text: str
    source: str | None
    target: str


@dataclass(frozen=True, slots=True)
class Answer:
    """A translation, how sure the detector was of its source (None: not asked), and whether the
    user has starred it.
    """

    ticket: int
    translation: Translation
    certainty: float | None = None
    starred: bool = False


@dataclass(frozen=True, slots=True)
class Advance:
    """The beginning of a long text's translation: ``done`` of ``total`` sentences."""

    ticket: int
    done: int
    total: int
    text: str


@dataclass(frozen=True, slots=True)
class Offer:
    """What can be translated here, and the translator whose parts the pages share."""

    pairs: frozenset[LanguagePair]
    phrase_languages: tuple[str, ...]
    """Languages of the curated phrasebook, which answers between any two of them."""
    translator: "Translator"
