"""Reading phrases: from the tables of a file to checked values."""

import re
from collections.abc import Iterator, Mapping
from typing import Any
from unicodedata import is_normalized

from translator.phrasebook.curated.content import CuratedPhrase, Saying
from translator.phrasebook.curated.faults import ContentFaults
from translator.phrasebook.curated.slots import SLOTS, SlotKind, slot_forms
from translator.phrasebook.curated.source_file import Item
from translator.phrasebook.curated.template import Template, TemplateError
from translator.phrasebook.curated.wording import Trait, Wording
from translator.phrasebook.grammar.inflection import LANGUAGES

MAX_SLOTS = 2
"""Slots a phrase; the lookup looks for no more."""

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*\.[a-z0-9]+(?:-[a-z0-9]+)*")
_TRAITS = {
    "feminine": Trait.FEMININE,
    "informal": Trait.INFORMAL,
    "european": Trait.EUROPEAN,
    "plural": Trait.PLURAL,
}
_KANA_TEXT = re.compile(r"[^\u3400-\u9fff]*")


class _FaultError(Exception):
    """What is wrong with a language's value."""


def read_phrase(item: Item, category: str, faults: ContentFaults) -> CuratedPhrase | None:
    """Return the phrase of an item; None, and every fault noted, where it has any."""
    wordings: dict[str, tuple[Wording, ...]] = {}
    sound = _check_fields(item, category, faults)
    for language in LANGUAGES:
        if language not in item.fields:
            item.fault(faults, f"has no {language!r}")
            sound = False
            continue
        try:
            wordings[language] = tuple(_wordings(item.fields[language], language))
        except (_FaultError, TemplateError) as error:
            item.fault(faults, f"{language}: {error}", key=language)
            sound = False
    if not sound or not _check_slots(item, wordings, faults):
        return None
    said = Saying(item.fields.get("said", Saying.TRAVELLER))
    return CuratedPhrase(item.id, category, said, wordings)


def _check_fields(item: Item, category: str, faults: ContentFaults) -> bool:
    wrong = [key for key in item.fields if key not in {"id", "said", *LANGUAGES}]
    for key in wrong:
        item.fault(faults, f"the key {key!r} is not known", key=key)
    said = item.fields.get("said", Saying.TRAVELLER)
    if said not in set(Saying):
        item.fault(faults, f"said = {said!r} is none of {', '.join(Saying)}", key="said")
        wrong.append("said")
    if not _ID.fullmatch(item.id) or item.id.split(".", maxsplit=1)[0] != category:
        item.fault(faults, f"its id is not like {category}.some-words")
        wrong.append("id")
    return not wrong


def _wordings(
    value: Any, language: str, traits: Trait = Trait.PLAIN, *, also_kana: bool = False
) -> Iterator[Wording]:
    """Yield the wordings of a language's value: a string, or a table that may hold others."""
    fields = _fields(value, language)
    text, kana = fields["text"], fields.get("kana")
    if language == "ja" and kana is None and not also_kana:
        raise _FaultError(f"has no kana beside {text!r}")
    reading = None if kana is None else _kana(kana, text)
    yield Wording(_template(text, language), reading, traits)
    for other in fields.get("also", []):
        yield from _wordings(other, language, traits | Trait.ALSO, also_kana=True)
    for key, trait in _TRAITS.items():
        if key in fields:
            yield from _wordings(fields[key], language, traits | trait, also_kana=also_kana)


def _fields(value: Any, language: str) -> Mapping[str, Any]:
    """Return the fields of a language's value, of which a string gives the text alone."""
    fields = {"text": value} if isinstance(value, str) else value
    if not isinstance(fields, Mapping):
        raise _FaultError(f"is neither a text nor a table: {value!r}")
    known = {"text", "also", *_TRAITS} - (set() if language == "pt" else {"european"})
    if unknown := set(fields) - known - ({"kana"} if language == "ja" else set()):
        raise _FaultError(f"the key {min(unknown)!r} is not known here")
    if "text" not in fields:
        raise _FaultError("has no text")
    if not isinstance(fields.get("also", []), list):
        raise _FaultError("its 'also' is no list")
    return fields


def _template(text: Any, language: str) -> Template:
    if not isinstance(text, str) or not text.strip():
        raise _FaultError(f"has an empty text: {text!r}")
    if text != text.strip() or "\n" in text or not is_normalized("NFC", text):
        raise _FaultError(f"spaces around it, a line break, or not NFC: {text!r}")
    template = Template.parse(text)
    if len(template.slots) > MAX_SLOTS:
        raise _FaultError(f"has more than {MAX_SLOTS} slots: {text!r}")
    for slot in template.slots:
        if slot.name not in SLOTS:
            raise _FaultError(f"the slot {{{slot.name}}} is not known")
        if slot.form not in slot_forms(slot.name, language):
            forms = ", ".join(slot_forms(slot.name, language))
            raise _FaultError(f"{{{slot.name}.{slot.form}}}: the form is none of {forms}")
    for choice in template.choices:
        agreeing = SLOTS[choice.name] in {SlotKind.NOUN, SlotKind.NUMBER, SlotKind.DURATION}
        if not agreeing and choice.name != "time":
            raise _FaultError(f"nothing can agree with {{{choice.name}}}")
        if len(choice.options) > 2 and SLOTS[choice.name] is not SlotKind.NOUN:  # noqa: PLR2004
            raise _FaultError(f"{{{choice.name}|…}} has no gender to agree with")
    return template


def _kana(kana: Any, text: str) -> Template:
    template = _template(kana, "ja")
    literal = "".join(part for part in template.parts if isinstance(part, str))
    if not _KANA_TEXT.fullmatch(literal):
        raise _FaultError(f"there are kanji in the kana {kana!r}")
    if set(template.slots) != set(Template.parse(text).slots):
        raise _FaultError(f"the kana {kana!r} has other slots than {text!r}")
    return template


def _check_slots(
    item: Item, wordings: Mapping[str, tuple[Wording, ...]], faults: ContentFaults
) -> bool:
    """Note every wording whose slots are others than those of the English text."""
    names = wordings[LANGUAGES[0]][0].text.names
    sound = True
    for language, each in wordings.items():
        for wording in each:
            if wording.text.names != names:
                had = ", ".join(sorted(wording.text.names)) or "none"
                wanted = ", ".join(sorted(names)) or "none"
                item.fault(faults, f"{language}: its slots are {had}, not {wanted}", key=language)
                sound = False
    return sound
