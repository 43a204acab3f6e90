"""Spans: the parts of a typed text that may fill a slot."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations

from translator.phrasebook.curated.filling import Digits, Filling, Verbatim
from translator.phrasebook.curated.key_table import Rows
from translator.phrasebook.curated.keys import curated_key
from translator.text.patterns import HINT, MASKED

MAX_CHARACTERS = 200
"""Texts from here on are no phrase with a slot."""

_CJK = "\u3005-\u3007\u3040-\u30ff\u3400-\u9fff"
_TOKEN = re.compile(rf"[{_CJK}]|[^\W_{_CJK}]+(?:[.-][^\W_{_CJK}]+)*['’]?")
_CJK_TOKEN = re.compile(f"[{_CJK}]")
_MOST_TOKENS, _MOST_CJK = 8, 12
_MOST_SPANS, _MOST_PAIRS = 24, 120

_MONEY = re.compile(r"[$¢£¥฿￥￡\u20a0-\u20cf円元]|[A-Z]{3}|zł|Kč|kr\b|Ft\b")
_DISTANCE = re.compile(r"\d[\d.,]*\s?(?:km|m|mi|ft|cm)")
_PLAIN = re.compile(r"\d+(?:[.,]\d{3})*")
_DATE = re.compile(r"\d{1,4}[/.-]\d{1,2}(?:[/.-]\d{1,4})?")
_CLOCK = re.compile(r"[0-2]?\d[.:h：][0-5]\d")
_PHONE = re.compile(r"(?<![A-Za-z0-9+(])(?:\+|\()?\d(?:[ ().-]{0,2}\d){5,14}(?![A-Za-z0-9/:])")
_CLOCK_IN_KANA = re.compile(r"(?<!\d)[0-2]?\d[:：][0-5]\d(?!\d)")
_PERCENT = re.compile(r"(?<![\d.,])\d+(?=[ \xa0\u202f]?%)")
_ROOM = re.compile(r"[A-Za-z]?-?\d{1,5}[A-Za-z]?")


@dataclass(frozen=True, slots=True)
class Span:
    """The half-open span [start, end) of a text, the mark of the slot that it may fill, and
    what it fills it with: a filling, or a filler's number.
    """

    start: int
    end: int
    mark: str
    filling: Filling | int


def fits(text: str) -> bool:
    """Tell whether a text may be a phrase with slots at all."""
    return 0 < len(text) <= MAX_CHARACTERS and "{" not in text and "\n" not in text


def value_spans(text: str, language: str) -> list[Span]:
    """Return the numbers, prices, times, dates, distances and telephone numbers of a text."""
    if not HINT.search(text):
        return []
    found: list[Span] = []
    for match in MASKED.finditer(text):
        start, end, value = match.start(), match.end(), match[0]
        for name in _value_slots(match.lastgroup or "", value):
            filling = Digits(value) if name == "number" else Verbatim(value)
            found.append(Span(start, end, f"{{{name}}}", filling))
            if name == "number" and language == "ja":
                found += _counted(text, start, end)
    if language == "ja":
        for match in _CLOCK_IN_KANA.finditer(text):
            found.append(Span(match.start(), match.end(), "{time}", Verbatim(match[0])))
    for match in _PERCENT.finditer(text):
        found.append(Span(match.start(), match.end(), "{number}", Digits(match[0])))
    for match in _PHONE.finditer(text):
        found.append(Span(match.start(), match.end(), "{phone}", Verbatim(match[0])))
    return found


def _value_slots(group: str, value: str) -> Iterator[str]:
    """Yield the slots that a masked text may fill."""
    if group == "time" or (group in {"number", "code"} and _CLOCK.fullmatch(value)):
        yield "time"
    if group == "number":
        if _PLAIN.fullmatch(value):
            yield "number"
        elif _MONEY.search(value):
            yield "price"
        elif _DISTANCE.fullmatch(value):
            yield "distance"
    if group in {"number", "date"} and _DATE.fullmatch(value):
        yield "date"
    if group in {"code", "number"} and not value.isdecimal() and _ROOM.fullmatch(value):
        yield "number"


def _counted(text: str, start: int, end: int) -> Iterator[Span]:
    """Yield a number with each counter that may stand after it."""
    from translator.phrasebook.grammar.counters import (  # noqa: PLC0415 - one language of seven
        COUNTERS,
    )

    digits = text[start:end]
    value = int(digits) if digits.isdecimal() else 0
    for form, counter in COUNTERS.items():
        if text.startswith(counter.write("", value), end):
            length = len(counter.write("", value))
            yield Span(start, end + length, f"{{number.{form}}}", Digits(digits))


def phrase_keys(text: str) -> dict[tuple[int, int], str]:
    """Return the keys of all stretches of up to eight words (or twelve ideographs) of a text."""
    tokens = list(_TOKEN.finditer(text))
    found: dict[tuple[int, int], str] = {}
    key_of = _slicer(text)
    for first, token in enumerate(tokens):
        most = _MOST_CJK if _CJK_TOKEN.match(token[0]) else _MOST_TOKENS
        for last in tokens[first : first + most]:
            span = token.start(), last.end()
            found[span] = key_of(*span)
    return found


def _slicer(text: str) -> Callable[[int, int], str]:
    """Return what gives the key of a stretch: cut from the whole's where nothing moves in it."""
    whole = text.casefold().replace("’", "'")
    if text.isascii() or (len(whole) == len(text) and curated_key(whole) in whole):
        return lambda start, end: " ".join(whole[start:end].split())
    return lambda start, end: curated_key(text[start:end])


def filler_spans(keys: Mapping[tuple[int, int], str], known: Mapping[str, Rows]) -> list[Span]:
    """Return the stretches that are fillers."""
    return [
        Span(start, end, str(mark), int(filler))
        for (start, end), key in keys.items()
        for mark, filler in known.get(key, ())
    ]


def replaced(text: str, spans: list[Span]) -> dict[str, tuple[Span, ...]]:
    """Return the keys of a text with one or two spans replaced by their marks."""
    longest = sorted(spans, key=lambda span: (span.start - span.end, span.start))[:_MOST_SPANS]
    found: dict[str, tuple[Span, ...]] = {}
    for span in longest:
        found.setdefault(_marked(text, (span,)), (span,))
    pairs = 0
    for one, other in combinations(longest, 2):
        first, second = (one, other) if one.start < other.start else (other, one)
        if first.end > second.start:
            continue
        pairs += 1
        if pairs > _MOST_PAIRS:
            break
        found.setdefault(_marked(text, (first, second)), (first, second))
    return found


def _marked(text: str, spans: tuple[Span, ...]) -> str:
    parts: list[str] = []
    end = 0
    for span in spans:
        parts += (text[end : span.start], span.mark)
        end = span.end
    return curated_key("".join((*parts, text[end:])))
