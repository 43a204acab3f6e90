"""Keys: the folded form under which the compiled phrasebook keeps and finds texts."""

import re
from unicodedata import normalize

from translator.phrasebook.folding import fold

MARK = re.compile(r"\{[^{}]*\}")
"""What stands for a slot in a key."""

_TYPED = str.maketrans("’‘ʼ´`", "'''''", ",，、¿¡")
_LOOSE: dict[str, dict[int, str | int | None]] = {
    "ar": dict.fromkeys([0x0640, *range(0x064B, 0x0653)], None),
    "ro": {0x015F: "ș", 0x0163: "ț"},
    "ru": {0x0451: "е"},
    "tr": {ord("ı"): "i", 0x0307: None},
}
LOOSENED = frozenset({"el", *_LOOSE})
"""Languages in which people leave out or type otherwise some of the letters or marks."""
_ASCII = str.maketrans("", "", ",")


def curated_key(text: str) -> str:
    """Return the key of a text: folded, apostrophes straight, without commas, ¿ and ¡."""
    return fold(text.translate(_ASCII if text.isascii() else _TYPED))


def looser_keys(key: str, *, language: str, is_open: bool) -> tuple[str, ...]:
    """Return the keys that a text may also be meant by.

    Without final mark (``is_open``) it may be a question; in Japanese か asks whatever the mark.
    """
    if language == "ja":
        return (key[:-1],) if key.endswith("か?") else (f"{key}?",) if is_open else ()
    return (f"{key}?",) if is_open and not key.endswith("?") else ()


def loosened_word(key: str, language: str) -> str:
    """Return the loosened key of a word alone; accents tell Greek ones apart (όρος, ορός)."""
    return key if language == "el" else loosened(key, language)


def loosened(key: str, language: str) -> str:
    """Return a key without what people of a language leave out or type otherwise: Greek accents
    and Arabic vowel marks, the dots of Turkish capitals, old Romanian letters, the dots of ё.
    """
    if language == "el":
        return normalize("NFC", normalize("NFD", key).replace("\u0301", "").replace("\u0308", ""))
    table = _LOOSE.get(language)
    return key.translate(table) if table and not key.isascii() else key
