"""Normalisation: one spelling for what looks the same, nothing that the reader sees lost."""

import re
import unicodedata

_ODD = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\xa0\xad\u1680\u2000-\u200b\u2028-\u202f\u205f-\u2064\u2066-\u2069"
    "\u3000\ufeff\ufff9-\ufffb\ud800-\udfff]"
)
_NARROW_KANA = re.compile("[\uff61-\uff9f]+")
_PLAIN = {code: code - 0xFEE0 for code in range(0xFF10, 0xFF5B) if chr(code).isalnum()}
_MARKS = re.compile(r"[^\w\x00-\x7f]{64,}")
_SPACES = "\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000" + "".join(
    map(chr, range(0x2000, 0x200B))
)
_GROUPING = "\xa0\u2007\u2009\u202f"
_AFTER_GROUPING = re.compile(r"[\d%‰°\u20a0-\u20cf$¢£¥]")


def normalise(text: str) -> str:
    """Return ``text`` in NFC with plain spaces and without invisible controls.

    Line feeds and tabs stay (a carriage return before a line feed goes); every other odd space
    becomes one space, except a no-break or thin space inside a number or before a currency or
    per cent sign; control, zero-width and bidirectional override characters go; a lone
    surrogate becomes U+FFFD; half-width kana become kana. Full-width forms, joiners and emoji
    are kept. Idempotent.
    """
    if text.isascii() and text.isprintable():
        return text
    text = text.replace("\r\n", "\n")
    cleaned = _MARKS.sub(_ordered, _NARROW_KANA.sub(_as_kana, _ODD.sub(_plain, text)))
    return unicodedata.normalize("NFC", cleaned)


def _as_kana(match: re.Match[str]) -> str:
    return unicodedata.normalize("NFKC", match.group())


def plain_width(text: str) -> str:
    """Return ``text`` with plain letters and digits, one for one, in place of full-width ones:
    the spelling that models learn.
    """
    return text if text.isascii() else text.translate(_PLAIN)


def _ordered(match: re.Match[str]) -> str:
    """Put a long run of marks into canonical order, which NFC would do in quadratic time."""
    decomposed = "".join(unicodedata.normalize("NFD", one) for one in match.group())
    groups: list[list[str]] = [[]]
    for character in decomposed:
        if not unicodedata.combining(character):
            groups.append([])
        groups[-1].append(character)
    return "".join("".join(sorted(group, key=unicodedata.combining)) for group in groups)


def _plain(match: re.Match[str]) -> str:
    character = match.group()
    if "\ud800" <= character <= "\udfff":
        return "\ufffd"
    if character not in _SPACES:
        return ""
    text, at = match.string, match.start()
    if character in _GROUPING and at and text[at - 1].isdigit():
        return character if _AFTER_GROUPING.match(text, at + 1) else " "
    return " "
