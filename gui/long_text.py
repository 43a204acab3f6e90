"""Long texts: cut into sentences, and joined again from their translations."""

from collections.abc import Sequence

from translator import Origin, Translation
from translator.languages import PIVOT, LanguagePair
from translator.text.segments import split_segments


def sentences(text: str, language: str | None) -> list[str]:
    """Return the sentences of a text with the space around them; they join back to the text."""
    return [str(segment) for segment in split_segments(text, language or PIVOT)]


def joined(source_text: str, pair: LanguagePair, parts: Sequence[Translation | str]) -> Translation:
    """Return one translation of its sentences' ones (blank parts are plain strings).

    Its confidence is that of the least sure part, its flags are those of all.
    """
    made = [part for part in parts if not isinstance(part, str)]
    told = [part for part in made if part.origin is not Origin.COPY]
    origins = {part.origin for part in told}
    romanised = [part.romanisation for part in told if part.romanisation]
    return Translation(
        source_text,
        "".join(part if isinstance(part, str) else part.text for part in parts),
        pair.source,
        pair.target,
        _common(origins),
        route=next((part.route for part in made if part.route is not None), None),
        confidence=min((part.confidence for part in made), default=1.0),
        romanisation=" ".join(romanised) if len(romanised) == len(told) > 0 else None,
        milliseconds=sum(part.milliseconds for part in made),
        flags=tuple(dict.fromkeys(flag for part in made for flag in part.flags)),
        verified=bool(told) and all(part.verified for part in told),
    )


def _common(origins: set[Origin]) -> Origin:
    """Return where a text came from whose parts came from several places: the least sure one."""
    for origin in (Origin.MODEL, Origin.MEMORY, Origin.PHRASEBOOK):
        if origin in origins:
            return origin
    return Origin.COPY
