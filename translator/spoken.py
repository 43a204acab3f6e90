"""Spoken: a curated phrase in one language, as it is written, read and said."""

import re
from collections.abc import Mapping

import msgspec

from translator.manner import Manner
from translator.phrasebook.curated.known_phrase import KnownPhrase

GAP = "…"
"""What stands for a slot that is not filled."""

_OPEN = "\ue000"
"""A gap while a phrase is made: a character for private use, which no rule of spelling knows."""

_MARK = re.compile(r"\{[a-z]+\}")


class Spoken(msgspec.Struct, frozen=True):
    """The text, its romanisation (Japanese), how to say it (not English), other wordings."""

    text: str
    romanisation: str | None = None
    say: str | None = None
    variants: tuple[str, ...] = ()


def spoken(
    phrase: KnownPhrase,
    language: str,
    fillings: Mapping[str, str] | None = None,
    *,
    manner: Manner | None = None,
    say: bool = True,
) -> Spoken:
    """Return a phrase in a language; slots without a filling are gaps.

    ``fillings`` are those of ``KnownPhrase.render``; ``say`` False spares the respelling. Raises
    InputError, LanguageError and DatabaseError.
    """
    from translator.romanizer import romanise  # noqa: PLC0415 - a listing may need none

    manner = manner or Manner()
    given = dict.fromkeys(phrase.slots, _OPEN) | dict(fillings or {})
    made = phrase.render(language, given, register=manner.register, speaker=manner.speaker)
    text, kana = _gaps(made.text), None if made.kana is None else _gaps(made.kana)
    return Spoken(
        text,
        romanisation=romanise(kana) if kana else None,
        say=_respelt(text, language, kana) if say else None,
        variants=tuple(map(_gaps, made.alternatives)),
    )


def _gaps(text: str) -> str:
    return text.replace(_OPEN, GAP)


def _respelt(text: str, language: str, kana: str | None) -> str | None:
    from translator.pronunciation.respelling import respell  # noqa: PLC0415 - see above

    kana = None if kana is None else _MARK.sub(GAP, kana)
    return respell(_MARK.sub(GAP, text), language, kana=kana)
