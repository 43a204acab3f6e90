"""Skeletons: the folded texts by which a wording is found, with slots as marks."""

from collections.abc import Iterator
from itertools import product

from translator.phrasebook.curated.keys import MARK, curated_key
from translator.phrasebook.curated.slots import SLOTS, SlotKind
from translator.phrasebook.curated.template import Choice, Slot, Template
from translator.phrasebook.grammar.counters import COUNTERS
from translator.phrasebook.grammar.noun import agreements


def skeletons(template: Template, language: str) -> list[str]:
    """Return every folded text of a template, each agreement chosen; slots are marks.

    "Where {place|is|are} {place.the}?" gives "where is {place.the}?" and "where are
    {place.the}?". A template without slots gives its key for exact lookup.
    """
    names = sorted({choice.name for choice in template.choices})
    found: dict[str, None] = {}
    for chosen in product(agreements(language), repeat=len(names)):
        by_name = dict(zip(names, chosen, strict=True))
        parts: list[str] = []
        for part in template.parts:
            if isinstance(part, Choice):
                parts.append(by_name[part.name].choose(part.options, language))
            else:
                parts.append(part if isinstance(part, str) else slot_mark(part))
        found[curated_key("".join(parts))] = None
    return list(found)


def slot_mark(slot: Slot) -> str:
    """Return what stands for a slot in a skeleton.

    Numbers of every kind and form share a mark, but a Japanese counter is part of what is
    typed; so is the form of a noun.
    """
    return mark_of(slot.name, slot.form)


def mark_of(slot: str, form: str) -> str:
    """Return the mark of a slot that is filled in a form."""
    kind = SLOTS[slot]
    if kind is SlotKind.NUMBER:
        return f"{{number.{form}}}" if form in COUNTERS else "{number}"
    return f"{{{slot}.{form}}}" if kind is SlotKind.NOUN else f"{{{slot}}}"


def free_ends(skeleton: str) -> Iterator[tuple[str, str, str]]:
    """Yield, for each free slot of a skeleton, the text before it, its name, the text after it."""
    for name, kind in SLOTS.items():
        mark = f"{{{name}}}"
        if kind is SlotKind.FREE and mark in skeleton:
            before, after = skeleton.split(mark, maxsplit=1)
            yield before, name, after


def beginnings(skeleton: str) -> list[str]:
    """Return the text before each mark of a skeleton."""
    return [skeleton[: match.start()] for match in MARK.finditer(skeleton)]
