"""Masks: spans that must come out exactly as they went in."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum


class MaskKind(StrEnum):
    """What a masked span is, as far as its stand-ins differ."""

    NUMBER = "number"
    TIME = "time"
    NAME = "name"
    """A URL, e-mail address, placeholder, code, or a word that the vocabulary cannot spell."""
    SYMBOL = "symbol"
    """Emoji, brackets and the like that the vocabulary cannot spell."""


@dataclass(frozen=True, slots=True)
class Mask:
    """The half-open span [start, end) of a text, and what stands there."""

    start: int
    end: int
    text: str
    kind: MaskKind


_SYMBOLS = r"[$¢£¥฿\u20a0-\u20cf]"
_CODES = r"(?:USD|EUR|GBP|JPY|CHF|CAD|AUD|MXN|BRL|SEK|NOK|DKK|PLN|CZK|HUF|TRY|RUB|CNY|KRW|THB)"
_UNITS = r"(?:円|元|원|zł|Kč|kr\b|Ft\b)"
_GROUP = "[ \xa0\u2007\u2009\u202f'’.,．，]"
_DIGITS = rf"(?:\d{{1,3}}(?:{_GROUP}\d{{3}})+(?!\d)(?:[.,．，]\d+)?|\d+(?:[.,/．，]\d+)*)"
_MEASURES = r"(?:[%‰]|°[CF]?|(?:kg|km/h|km|cm|mm|ml|mph|GB|MB|kWh)\b)"
_NUMBER = rf"(?:(?<![\w)])[-+−])?{_DIGITS}(?:[\xa0\u202f ]?{_MEASURES}|[½¼¾])?"
_DOMAINS = r"(?:com|org|net|info|eu|io|gov|edu|es|fr|de|it|pt|jp|uk|br|mx)"

_PATTERN = re.compile(
    "|".join(
        (
            r"(?P<url>(?:https?://|www\.)[^\s<>\"«»]*[\w/=&#%~+-])",
            r"(?P<mail>[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8})",
            rf"(?P<domain>\b[a-z0-9-]{{1,63}}(?:\.[a-z0-9-]{{1,63}}){{0,8}}\.{_DOMAINS}\b(?:/[^\s<>\"]*[\w/])?)",
            r"(?P<placeholder>\{\{?[^{}\n]{0,40}\}\}?|%\(\w{1,30}\)[sd]|%[sd]\b|[@#][A-Za-z]\w*)",
            r"(?P<time>\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?:\s?[AaPp]\.?[Mm]\b(?:\.(?=\s*\S))?)?"
            r"|\d{1,2}(?:[.]\d{2})?\s?[AaPp]\.?[Mm]\b(?:\.(?=\s*\S))?|\d{1,2}h\d{2}\b)",
            r"(?P<date>\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}(?!\d))",
            rf"(?P<price>(?:(?:US|R|A|C)?{_SYMBOLS}|\b{_CODES})[\xa0\u202f ]?{_DIGITS}"
            rf"|{_DIGITS}[\xa0\u202f ]?(?:{_SYMBOLS}|{_CODES}\b|{_UNITS}))",
            r"(?P<phone>(?:\+|\(?0)\d{0,4}\)?(?:[ \xa0./-]?\(?\d{2,4}\)?){2,6}(?!\d))",
            r"(?P<code>(?<![A-Za-z0-9])(?:[A-Za-z]+-?\d[A-Za-z0-9-]*|\d+[A-Za-z]+\d[A-Za-z0-9]*))",
            r"(?P<ordinal>\d+(?:st|nd|rd|th|\.?[ºª])(?!\w)|\d+月)",
            rf"(?P<number>{_NUMBER}|[½¼¾])",
        )
    )
)
_KINDS = {
    "url": MaskKind.NAME,
    "mail": MaskKind.NAME,
    "domain": MaskKind.NAME,
    "placeholder": MaskKind.NAME,
    "code": MaskKind.NAME,
    "time": MaskKind.TIME,
    "date": MaskKind.NUMBER,
    "price": MaskKind.NUMBER,
    "phone": MaskKind.NUMBER,
    "number": MaskKind.NUMBER,
}
_HINT = re.compile(r"[\d@#{%½¼¾]|://|www\.|\.[a-z]")
_LATIN = "0-9A-Za-zÀ-ɏ"
_JOINING = "\u200d\u200c\ufe0e\ufe0f\u20e3"


def find_masks(text: str) -> list[Mask]:
    """Return the numbers, prices, times, dates, phone numbers, addresses, codes and
    placeholders of ``text``, in order and without overlap.

    Ordinals ("3rd") and Japanese months ("11月") are left to the model: they are words.
    """
    if not _HINT.search(text):
        return []
    return [
        Mask(match.start(), match.end(), match.group(), _KINDS[match.lastgroup])
        for match in _PATTERN.finditer(text)
        if match.lastgroup in _KINDS
    ]


def find_uncovered(text: str, covers: Callable[[str], bool]) -> list[Mask]:
    """Return what a vocabulary cannot spell: whole words, and runs of other symbols.

    ``covers`` tells whether one character can be spelt. Scripts written without spaces are
    masked by runs of characters, since their words have no visible ends.
    """
    lacking = [not (character.isspace() or covers(character)) for character in text]
    if not any(lacking):
        return []
    masks: list[Mask] = []
    for at, lacks in enumerate(lacking):
        if not lacks or (masks and at < masks[-1].end):
            continue
        if _is_letter(text[at]):
            start, end = _word_around(text, at, lacking)
            masks.append(Mask(start, end, text[start:end], MaskKind.NAME))
        else:
            end = _symbols_from(text, at, lacking)
            masks.append(Mask(at, end, text[at:end], MaskKind.SYMBOL))
    return masks


def merge_masks(text: str, *groups: list[Mask]) -> list[Mask]:
    """Join overlapping masks into one each; the earlier group's kind wins."""
    merged: list[Mask] = []
    ranked = [(mask.start, rank, mask) for rank, group in enumerate(groups) for mask in group]
    for _start, _rank, mask in sorted(ranked, key=lambda entry: entry[:2]):
        if merged and mask.start < merged[-1].end:
            last = merged[-1]
            end = max(last.end, mask.end)
            kind = mask.kind if last.kind is MaskKind.SYMBOL else last.kind
            merged[-1] = Mask(last.start, end, text[last.start : end], kind)
        else:
            merged.append(mask)
    return merged


def standing_alone(text: str) -> re.Pattern[str]:
    """Return a pattern that finds ``text`` where it is not part of a longer word or number."""
    pattern = re.escape(text)
    if text[0].isdigit():
        pattern = rf"(?<![\d{_LATIN}])(?<!\d[.,:/])" + pattern
    elif text[0].isalpha() and text[0].isascii():
        pattern = rf"(?<![{_LATIN}])" + pattern
    if text[-1].isdigit():
        pattern += rf"(?![\d{_LATIN}]|[.,:/]\d)"
    elif text[-1].isalpha() and text[-1].isascii():
        pattern += rf"(?![{_LATIN}])"
    return re.compile(pattern)


def _is_letter(character: str) -> bool:
    return character.isalnum() or character == "\ufffd"


def _is_spaced(character: str) -> bool:
    """Tell whether a letter's script puts spaces between words."""
    return character.isalnum() and not "\u0e00" <= character <= "\u0eff" and character < "\u2e80"


def _word_around(text: str, at: int, lacking: list[bool]) -> tuple[int, int]:
    start, end = at, at + 1
    if not _is_spaced(text[at]):
        while end < len(text) and lacking[end] and not _is_spaced(text[end]):
            end += 1
        return start, end
    while start and (_is_spaced(text[start - 1]) or text[start - 1] in "-'’"):
        start -= 1
    while end < len(text) and (_is_spaced(text[end]) or text[end] in "-'’" + _JOINING):
        end += 1
    return start, end


def _symbols_from(text: str, at: int, lacking: list[bool]) -> int:
    end = at + 1
    while end < len(text) and (
        text[end] in _JOINING or (lacking[end] and not _is_letter(text[end]))
    ):
        end += 1
    return end
