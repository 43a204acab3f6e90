"""Answers: a phrase with its slots as they are filled, ready to be read, said and shown."""

from collections.abc import Mapping
from dataclasses import dataclass

from gui.phrase_row import PhraseRow
from gui.slot_names import named_gap
from translator.manner import Manner
from translator.phrasebook.curated.answering import base_language
from translator.phrasebook.curated.choices import (
    filler_named,
    filler_text,
    slot_choices,
    slot_examples,
)
from translator.phrasebook.curated.curated import Curated
from translator.pronunciation.respelling import respell
from translator.spoken import Spoken, spoken

_RESPELT_FOR = "en"
"""Respellings are for readers of English."""


@dataclass(frozen=True, slots=True)
class SlotField:
    """A slot to be filled: its name, what may fill it, examples, and what fills it now."""

    name: str
    choices: tuple[str, ...] = ()
    examples: tuple[str, ...] = ()
    text: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """A phrase with its slots filled: the text in the source language and the answer."""

    source: str
    spoken: Spoken


def slot_fields(curated: Curated, row: PhraseRow) -> list[SlotField]:
    """Return the slots of a phrase, in words of its source language. Raises DatabaseError."""
    language = row.pair.source
    fields = []
    for slot in row.slots:
        choices = tuple(choice.text for choice in slot_choices(curated, slot, language))
        filled = row.fillings.get(slot)
        fields.append(
            SlotField(
                slot,
                choices,
                examples=tuple(slot_examples(slot)) or choices[:1],
                text=filler_text(curated, filled, language) if filled else "",
            )
        )
    return fields


def answer(
    curated: Curated | None, row: PhraseRow, texts: Mapping[str, str], manner: Manner
) -> Answer:
    """Return the answer with those slots filled that have a text. Raises DatabaseError."""
    say = row.pair.source.split("-", maxsplit=1)[0] == _RESPELT_FOR
    if row.known is None or curated is None:
        return Answer(row.source, _said(curated, row, say=say))
    fillings = {
        slot: filler_named(curated, slot, text, row.pair.source) or text.strip()
        for slot, text in texts.items()
        if text.strip()
    }
    source = spoken(row.known, row.pair.source, fillings, manner=manner, say=False, gap=named_gap)
    target = spoken(row.known, row.pair.target, fillings, manner=manner, say=say)
    return Answer(source.text, target)


def _said(curated: Curated | None, row: PhraseRow, *, say: bool) -> Spoken:
    """Return a text as it is said: by its curated phrase, if it is one, else by rules."""
    language = row.pair.target
    found = None
    if curated is not None and base_language(language) == "ja":
        found = curated.find(row.target, language=language)
    if found is not None:
        made = spoken(found.phrase, language, found.fillings, say=say)
        return Spoken(row.target, romanisation=made.romanisation, say=made.say)
    return Spoken(row.target, say=respell(row.target, language) if say else None)
