"""Values: the numbers, prices, times and the like of a typed text, as they fill slots."""

import re
from collections.abc import Callable, Iterator

from translator.phrasebook.curated.filling import Clock, Digits, Filling, Verbatim
from translator.phrasebook.curated.spans import Span
from translator.text.patterns import masked

_MONEY = re.compile(r"[$¢£¥฿￥￡\u20a0-\u20cf円元]|[A-Z]{3}|zł|Kč|kr\b|Ft\b")
_DISTANCE = re.compile(r"\d[\d.,]*\s?(?:km|m|mi|ft|cm)")
_PLAIN = re.compile(r"\d+(?:[.,]\d{3})*")
_DATE = re.compile(r"\d{1,4}[/.-]\d{1,2}(?:[/.-]\d{1,4})?")
_CLOCK = re.compile(r"[0-2]?\d[.:h：][0-5]\d")
_PHONE = re.compile(r"(?<![A-Za-z0-9+(])(?:\+|\()?\d(?:[ ().-]{0,2}\d){5,14}(?![A-Za-z0-9/:])")
_PERCENT = re.compile(r"(?<![\d.,])\d+(?=[ \xa0\u202f]?%)")
_ROOM = re.compile(r"[A-Za-z]?-?\d{1,5}[A-Za-z]?")


_EASTERN = {base + digit: str(digit) for base in (0x0660, 0x06F0) for digit in range(10)}
"""Arabic and Persian digits, which few readers of other languages know."""

_FILLINGS: dict[str, Callable[[str], Filling]] = {"number": Digits, "time": Clock}


def value_spans(text: str, language: str) -> list[Span]:
    """Return the numbers, prices, times, dates, distances and telephone numbers of a text."""
    found: list[Span] = []
    for start, end, kind in masked(text):
        value = text[start:end].translate(_EASTERN)
        for name in _value_slots(kind, value):
            filling = _FILLINGS.get(name, Verbatim)(value)
            found.append(Span(start, end, f"{{{name}}}", filling))
            if name == "number" and language == "ja":
                found += _counted(text, start, end)
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
