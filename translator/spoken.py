"""Spoken: a curated phrase in one language, as it is written, read and said."""

import re
from collections.abc import Callable, Mapping

import msgspec

from translator.manner import Manner
from translator.phrasebook.curated.known_phrase import KnownPhrase

GAP = "…"
"""What stands for a slot that is not filled."""

_FIRST_OPEN = 0xE000
"""Gaps while a phrase is made: characters for private use, which no rule of spelling knows."""

_MARK = re.compile(r"\{[a-z]+\}")


class Spoken(msgspec.Struct, frozen=True):
    """The text, its romanisation (of other letters), how to say it (not English), variants."""

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
    gap: Callable[[str], str] | None = None,
) -> Spoken:
    """Return a phrase in a language; slots without a filling are gaps, in the text as ``gap`` says.

    ``fillings`` are those of ``KnownPhrase.render``; ``say`` False spares the respelling. Raises
    InputError, LanguageError and DatabaseError.
    """
    from translator.romanizer import romanise  # noqa: PLC0415 - a listing may need none
    from translator.transliteration import transliterated  # noqa: PLC0415 - see above

    manner = manner or Manner()
    open_slots = {name: chr(_FIRST_OPEN + at) for at, name in enumerate(phrase.slots)}
    given = open_slots | dict(fillings or {})
    made = phrase.render(language, given, register=manner.register, speaker=manner.speaker)
    gaps = {ord(mark): gap(name) if gap else GAP for name, mark in open_slots.items()}
    plain = dict.fromkeys(gaps, GAP)
    kana = None if made.kana is None else made.kana.translate(plain)
    text = made.text.translate(plain)
    return Spoken(
        made.text.translate(gaps),
        romanisation=romanise(kana) if kana else transliterated(text, language),
        say=_respelt(text, language, kana) if say else None,
        variants=tuple(text.translate(gaps) for text in made.alternatives),
    )


def _respelt(text: str, language: str, kana: str | None) -> str | None:
    from translator.pronunciation.respelling import respell  # noqa: PLC0415 - see above

    kana = None if kana is None else _MARK.sub(GAP, kana)
    return respell(_MARK.sub(GAP, text), language, kana=kana)
