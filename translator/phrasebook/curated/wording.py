"""A wording: one way to say a phrase in one language."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Flag

from translator.phrasebook.curated.template import Template


class Trait(Flag):
    """What sets a wording apart; the plain one has no trait."""

    PLAIN = 0
    ALSO = 1
    """Understood, but not what is answered."""
    FEMININE = 2
    """A woman speaks."""
    INFORMAL = 4
    """Said to a friend."""
    EUROPEAN = 8
    """Portuguese as in Portugal."""
    PLURAL = 16
    """The first noun slot is filled with a plural."""


@dataclass(frozen=True, slots=True)
class Wording:
    """A template, its reading in kana (Japanese only, may be absent) and its traits."""

    text: Template
    kana: Template | None = None
    traits: Trait = Trait.PLAIN

    @property
    def is_answer(self) -> bool:
        """Whether the wording may be given as a translation."""
        return Trait.ALSO not in self.traits


def choose(wordings: Iterable[Wording], wanted: Trait) -> Wording:
    """Return the answer that has the most of the ``wanted`` traits and none besides.

    The number of what fills the slot decides before anything else.
    """
    fitting = [each for each in wordings if each.is_answer and each.traits in wanted]
    return max(fitting, key=_fit)


def others(wordings: Sequence[Wording], chosen: Wording) -> list[Wording]:
    """Return the answers beside ``chosen`` that suit the same number."""
    return [
        each
        for each in wordings
        if each.is_answer and (each.traits ^ chosen.traits) & Trait.PLURAL == Trait.PLAIN
        if each.text != chosen.text
    ]


def _fit(wording: Wording) -> tuple[bool, int]:
    return Trait.PLURAL in wording.traits, wording.traits.value.bit_count()
