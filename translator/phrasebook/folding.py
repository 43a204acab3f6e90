"""Folding: what two texts must share to be called the same."""

import re
from collections.abc import Iterable
from unicodedata import category, decimal, normalize

_WIDE = re.compile("[\u3000\uff01-\uffee]+")
_INVISIBLE = dict.fromkeys(
    [0x00AD, 0x200B, 0x200E, 0x200F, 0x2060, 0xFEFF, *range(0x202A, 0x202F), *range(0x2066, 0x206A)]
)
"""Soft hyphen, zero-width space, byte order mark, marks of direction: not seen, not typed."""

_OPENING = "¿¡ "
_QUESTION = "?؟‽⁇⁈⁉"
_ASKING = frozenset(_QUESTION)
_CLOSING = f"{_QUESTION}.!…。।！ "
_GREEK = re.compile("[\u0370-\u03ff\u1f00-\u1fff]")

_DIACRITICS = (
    (0x0300, 0x036F),
    (0x0591, 0x05BD),
    (0x05BF, 0x05C7),
    (0x0640, 0x0640),
    (0x064B, 0x065F),
    (0x0670, 0x0670),
    (0x1AB0, 0x1AFF),
    (0x1DC0, 0x1DFF),
    (0x20D0, 0x20FF),
    (0xFE00, 0xFE0F),
    (0xFE20, 0xFE2F),
)
"""Marks that a searcher leaves out: European, Hebrew and Arabic ones, tatweel, selectors.

Those of Thai, the Indic scripts and kana (dakuten) make other letters, so they are kept.
"""

_SPELT_OUT = {
    "ø": "o",
    "ł": "l",
    "đ": "d",
    "ħ": "h",
    "ı": "i",
    "æ": "ae",
    "œ": "oe",
    "þ": "th",
    "ð": "d",
    "ŧ": "t",
}
_KATAKANA = range(0x30A1, 0x30F7)
_ITERATION_MARKS = range(0x30FD, 0x30FF)
_KANA_STEP = 0x60


def fold(text: str) -> str:
    """Return the key under which ``text`` is looked up exactly.

    Case, white space, character width, invisible characters, opening ``¿¡`` and final full
    stops, ellipses and exclamation marks do not count; diacritics do. A final question mark
    counts and is always written ``?``, so that a question and a statement are two keys.
    """
    if text.isascii():
        folded = text.lower()
    else:
        narrow = _WIDE.sub(_narrowed, text.translate(_INVISIBLE))
        folded = normalize("NFC", normalize("NFD", narrow).casefold())
    return _without_final_marks(" ".join(folded.split()))


def other_key(key: str) -> str:
    """Return the key of the same words as a question or, from a question, as a statement."""
    return key[:-1] if key.endswith("?") else f"{key}?"


def fold_search(text: str) -> str:
    """Return ``text`` as it is searched: words parted by single spaces, often lossy.

    Case, diacritics, width, punctuation and the difference between hiragana and katakana do
    not count; letters such as ß, ø and ı become their usual plain spelling.
    """
    return fold_search_many((text,))[0]


def fold_search_many(texts: Iterable[str]) -> list[str]:
    """Return ``fold_search`` of each text; a hundred thousand take a quarter of a second."""
    lines = [text.replace("\n", " ") for text in texts]
    joined = "\n".join(lines)
    if not joined.isascii():
        joined = normalize("NFKD", joined).casefold()
    folded = normalize("NFC", joined.lower().translate(_SEARCHED))
    return [" ".join(line.split()) for line in folded.split("\n")] if lines else []


def is_storable(text: str) -> bool:
    """Tell whether ``text`` can be written as UTF-8, which lone surrogates cannot."""
    return text.isascii() or not _SURROGATE.search(text)


_SURROGATE = re.compile("[\ud800-\udfff]")


def _narrowed(match: re.Match[str]) -> str:
    return normalize("NFKC", match[0])


def _without_final_marks(text: str) -> str:
    if text.endswith(";") and _GREEK.search(text):
        text = f"{text[:-1]}?"
    opened = text.lstrip(_OPENING)
    body = opened.rstrip(_CLOSING)
    if not body or len(body) == len(text):
        return text
    opening = text[: len(text) - len(opened)]
    closing = opened[len(body) :]
    asks = "¿" in opening or not _ASKING.isdisjoint(closing)
    return f"{body}?" if asks else body


class _SearchTable(dict[int, str]):
    """A table for ``str.translate`` that is worked out one character at a time, as they come."""

    def __missing__(self, code: int) -> str:
        self[code] = value = _searched(code)
        return value


def _searched(code: int) -> str:
    character = chr(code)
    if any(low <= code <= high for low, high in _DIACRITICS):
        return ""
    if code in _KATAKANA or code in _ITERATION_MARKS:
        return chr(code - _KANA_STEP)
    return _SPELT_OUT.get(character) or _by_category(character)


def _by_category(character: str) -> str:
    kind = category(character)
    if character == "\n":
        return "\n"
    if kind == "Cf":
        return ""
    if kind[0] in "ZP" or kind in {"Cc", "Cs", "Co", "Sk"}:
        return " "
    return str(decimal(character)) if kind == "Nd" else character


_SEARCHED = _SearchTable()
