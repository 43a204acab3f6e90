"""Slots: what may stand in a phrase in place of words, and what may fill it."""

from enum import StrEnum

from translator.phrasebook.grammar.inflection import noun_forms, number_forms


class SlotKind(StrEnum):
    """How a slot is filled."""

    NOUN = "noun"
    """By a filler of the content, in one of its forms."""
    NUMBER = "number"
    """By a number, as typed or in words, that may agree or take a counter."""
    DURATION = "duration"
    """By a number and a unit of time, in words of the language."""
    PATTERN = "pattern"
    """By what looks like it (a price, a time), as typed."""
    FREE = "free"
    """By any short text, as typed."""


_NOUNS = (
    "place city country food drink thing transport room language nationality bodypart symptom"
    " allergy medicine person colour weekday month mass service matter set"
)

SLOTS: dict[str, SlotKind] = {
    **dict.fromkeys(_NOUNS.split(), SlotKind.NOUN),
    **dict.fromkeys(("number", "age", "roomnumber"), SlotKind.NUMBER),
    "duration": SlotKind.DURATION,
    **dict.fromkeys(("price", "time", "date", "distance", "phone"), SlotKind.PATTERN),
    **dict.fromkeys(("name", "address"), SlotKind.FREE),
}
"""Every slot by name; mass, service, matter and set are filled by vocabulary only."""

VOCABULARY_KINDS = {
    "thing": ("thing",),
    "mass": ("mass", "thing"),
    "place": ("place",),
    "person": ("person",),
    "service": ("service",),
    "matter": ("matter",),
    "set": ("set",),
}
"""Which slots a vocabulary entry of each kind fills.

A matter is what happens or is to be known, and nobody orders: a sunburn, a delay, a fee.
"""


def slot_forms(slot: str, language: str) -> tuple[str, ...]:
    """Return the names of the forms that a slot has in a language; the first is "bare"."""
    kind = SLOTS[slot]
    if kind is SlotKind.NOUN:
        return noun_forms(language)
    return number_forms(language) if kind is SlotKind.NUMBER else ("bare",)
