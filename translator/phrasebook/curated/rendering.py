"""Rendering: a template and its fillings become a text."""

import re
from collections.abc import Mapping

from translator.phrasebook.curated.filling import Filling, Spelling
from translator.phrasebook.curated.template import Choice, Slot, Template
from translator.phrasebook.curated.wording import Wording

_SENTENCE_START = re.compile(r"(?:^|[.!?…]\s)[\s¿¡«„“\"'(\xa0]*$")


def render(wording: Wording, fillings: Mapping[str, Filling], language: str) -> Spelling:
    """Return the filled wording, and its reading where the wording has one.

    What fills the beginning of a sentence is capitalised, unless it stands as it was typed; a
    word alone is no sentence.
    ``fillings`` has one for each slot.
    """
    text = fill(wording.text, fillings, language)
    kana = fill(wording.kana, fillings, language, kana=True) if wording.kana else None
    return Spelling(text, kana)


def fill(
    template: Template, fillings: Mapping[str, Filling], language: str, *, kana: bool = False
) -> str:
    """Return a template with its slots filled, as written or as read."""
    done = ""
    for part in template.parts:
        if isinstance(part, str):
            done += part
            continue
        piece = _piece(part, fillings[part.name], language, kana=kana)
        starts = len(template.parts) > 1 and not kana and _SENTENCE_START.search(done)
        verbatim = isinstance(part, Slot) and fillings[part.name].is_verbatim
        done += _begun(piece, language) if starts and not verbatim else piece
    return done


def capitalised(text: str, language: str) -> str:
    """Return a text with a capital first letter, which keeps its dot in Turkish, and is a double
    one in Dutch ("IJs").
    """
    if language == "nl" and text.startswith("ij"):
        return f"IJ{text[2:]}"
    first = "İ" if language == "tr" and text[:1] == "i" else text[:1].upper()
    return first + text[1:]


def _begun(text: str, language: str) -> str:
    """Return the text that begins a sentence with a capital letter; not in Japanese, nor where a
    name forbids it (eSIM).
    """
    return text if language == "ja" or text[1:2].isupper() else capitalised(text, language)


def _piece(part: Slot | Choice, filling: Filling, language: str, *, kana: bool) -> str:
    if isinstance(part, Choice):
        return filling.agreement(language).choose(part.options, language)
    spelling = filling.spell(language, part.form)
    return (spelling.kana or spelling.text) if kana else spelling.text
