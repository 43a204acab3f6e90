"""The answer of the detector: a frozen value."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Detection:
    """The language of a text, or "unsure".

    ``language`` is one of the sources at hand as it was handed in, None meaning unsure.
    ``candidates`` are at most five of those sources with their probabilities, best first;
    ``confidence`` is the first one's probability (0.0 where there is none). ``outside`` is a
    language that the text clearly is in but that is not among the sources.
    """

    language: str | None
    confidence: float
    candidates: tuple[tuple[str, float], ...]
    outside: str | None = None
