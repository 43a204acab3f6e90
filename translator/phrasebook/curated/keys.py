"""Keys: the folded form under which the compiled phrasebook keeps and finds texts."""

import re

from translator.phrasebook.folding import fold

MARK = re.compile(r"\{[^{}]*\}")
"""What stands for a slot in a key."""

_TYPED = str.maketrans("’‘ʼ´`", "'''''", ",，、¿¡")
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
