"""Choices: what a traveller may pick to fill a slot, in words of a language."""

import msgspec

from translator.errors import LanguageError
from translator.phrasebook.curated.answering import answered_language
from translator.phrasebook.curated.curated import Curated
from translator.phrasebook.curated.examples import examples
from translator.phrasebook.curated.keys import curated_key
from translator.phrasebook.curated.schema import unpack_texts
from translator.phrasebook.curated.slots import SLOTS, SlotKind
from translator.phrasebook.curated.template import BARE

_IN_DIGITS = "-digits"
"""Ends the ids of durations such as "2 hours", beside "two hours"."""

_LISTED = frozenset({SlotKind.NOUN, SlotKind.DURATION})
_EXAMPLES = 2


class SlotChoice(msgspec.Struct, frozen=True):
    """The id of a filler, which ``KnownPhrase.render`` takes, and its text in a language."""

    id: str
    text: str


def slot_choices(curated: Curated, slot: str, language: str) -> list[SlotChoice]:
    """Return the fillers of a slot in the order of the content; none where it takes any text.

    Raises LanguageError and DatabaseError.
    """
    if SLOTS[slot] not in _LISTED:
        return []
    rows = curated.store.rows(
        "SELECT filler.id, forms FROM filler JOIN inflection ON inflection.filler = filler.number"
        " WHERE slot = ? AND language = ? ORDER BY filler.number",
        (slot, _known(language)),
    )
    if SLOTS[slot] is SlotKind.DURATION:
        rows = [row for row in rows if row[0].endswith(_IN_DIGITS)]
    return [SlotChoice(name, unpack_texts(forms)[BARE]) for name, forms in rows]


def filler_named(curated: Curated, slot: str, text: str, language: str) -> str | None:
    """Return the id of the filler that is called so in a language; None where there is none.

    Articles and other words for it count too. Raises LanguageError and DatabaseError.
    """
    key = curated_key(text.strip())
    for choice in slot_choices(curated, slot, language):
        if curated_key(choice.text) == key:
            return choice.id
    spelt = curated.store.spelt(_known(language), {key}).get(key, ())
    for mark, number in spelt:
        if str(mark).strip("{}").partition(".")[0] == slot:
            ((name,),) = curated.store.rows("SELECT id FROM filler WHERE number = ?", (number,))
            return str(name)
    return None


def filler_text(curated: Curated, filling: str, language: str) -> str:
    """Return what a filler is called in a language; a text that is no filler's id as it is.

    Raises LanguageError and DatabaseError.
    """
    rows = curated.store.rows(
        "SELECT forms FROM filler JOIN inflection ON inflection.filler = filler.number"
        " WHERE id = ? AND language = ?",
        (filling, _known(language)),
    )
    return unpack_texts(rows[0][0])[BARE] if rows else filling


def slot_examples(slot: str) -> list[str]:
    """Return what a slot without choices may be filled with, such as "€5" and "€12"."""
    if SLOTS[slot] in _LISTED:
        return []
    return [filling.spell("en", BARE).text for filling in examples(slot)[:_EXAMPLES]]


def _known(language: str) -> str:
    base = answered_language(language)
    if base is None:
        raise LanguageError(f"The curated phrasebook has no {language[:40]!r}; choose another.")
    return base
