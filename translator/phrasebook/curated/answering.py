"""Answering: the wording that suits a manner, and the others beside it."""

from collections.abc import Mapping, Sequence

import msgspec

from translator.manner import Manner, Register, Speaker
from translator.phrasebook.curated.filling import Filling
from translator.phrasebook.curated.further import FURTHER
from translator.phrasebook.curated.rendering import render
from translator.phrasebook.curated.wording import Trait, Wording, choose, others

LANGUAGES = ("en", "es", "fr", "de", "it", "pt", "ja")
"""The languages that the curated phrasebook has every phrase in."""
KNOWN = (*LANGUAGES, *FURTHER)
"""Those that it has any phrase in."""

_EUROPEAN = "pt-PT"


class Rendered(msgspec.Struct, frozen=True):
    """A phrase in one language: its text, kana reading (Japanese) and other wordings."""

    text: str
    kana: str | None = None
    alternatives: tuple[str, ...] = ()


def base_language(tag: str) -> str | None:
    """Return the language of the phrasebook that a tag means; None where it has none."""
    base = tag.split("-", maxsplit=1)[0]
    return base if base in LANGUAGES else None


def answered_language(tag: str) -> str | None:
    """Return the language that a tag means, where any phrase is known in it; else None."""
    base, *others = tag.split("-")
    base = "no" if base in {"nb", "nn"} else base
    if "Hant" in others:
        return None
    return base if base in KNOWN else None


def traits_of(manner: Manner, target: str) -> Trait:
    """Return the traits that a manner asks for in a language (a tag with its region)."""
    wanted = Trait.PLAIN
    if manner.register is Register.INFORMAL:
        wanted |= Trait.INFORMAL
    if manner.speaker is Speaker.FEMININE:
        wanted |= Trait.FEMININE
    return wanted | Trait.EUROPEAN if target == _EUROPEAN else wanted


def rendered(
    wordings: Sequence[Wording], fillings: Mapping[str, Filling], language: str, wanted: Trait
) -> Rendered:
    """Return the wording with the ``wanted`` traits, filled, and the other answers.

    The wording for plurals is taken where the first slot that has a number is filled with one.
    """
    chosen = choose(wordings, wanted | _plural(wordings, fillings, language))
    done = render(chosen, fillings, language)
    texts = [render(each, fillings, language).text for each in others(wordings, chosen)]
    beside = tuple(text for text in dict.fromkeys(texts) if text != done.text)
    return Rendered(done.text, done.kana, beside)


def _plural(wordings: Sequence[Wording], fillings: Mapping[str, Filling], language: str) -> Trait:
    if not any(Trait.PLURAL in each.traits for each in wordings):
        return Trait.PLAIN
    nouns = [each for each in fillings.values() if not each.is_verbatim] or [*fillings.values()]
    plural = bool(nouns) and nouns[0].agreement(language).plural
    return Trait.PLURAL if plural else Trait.PLAIN
