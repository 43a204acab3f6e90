"""Dates, times of day and money as the target writes them, where Japanese is on one side.

"8月19日" is "August 19", "17時30分" is "17:30" and "200ユーロ" is "200 euros": no digit is lost,
and a model that is asked to carry them over as they stand does not have to learn twelve months, two
clocks and what currencies are called.
"""

import re
from collections.abc import Callable, Sequence
from functools import partial
from itertools import count

from translator.languages import LanguagePair

_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_NUMBERS = dict(zip(_MONTHS, count(1), strict=False))
_NUMBERS |= {name[:3]: number for name, number in _NUMBERS.items()} | {"Sept": 9}
_NAME = "|".join(sorted(_NUMBERS, key=len, reverse=True))
_JA_DATE = re.compile(r"(?<!\d)(?:(?P<year>\d{4})年)?(?P<month>\d{1,2})月(?P<day>\d{1,2})日(?!間)")
_JA_TIME = re.compile(
    r"(?P<half>午前|午後)?(?<!\d)(?P<hour>\d{1,2})時(?!間)"
    r"(?:(?P<minute>\d{1,2})分(?![間前])|(?P<thirty>半))?(?!\d{1,2}秒)"
)
_JA_CLOCK = re.compile(
    r"(?P<half>午前|午後)(?P<hour>\d{1,2})[:：](?P<minute>\d{2})(?P<thirty>)(?!\d)"
)
_NO_DATE = (
    " (?:people|persons?|guests?|tickets?|rooms?|beds?|nights?|degrees?|euros?|dollars?|pounds?|yen"
    "|percent|km|miles?|minutes?|hours?|days?|weeks?|of us)\\b"
)
"""What follows a number that is no day."""
_EN_DATE = re.compile(
    rf"(?<!\d[-–/])\b(?:(?P<month>{_NAME})\.? (?P<day>\d{{1,2}})(?:st|nd|rd|th)?"
    rf"|(?P<first>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? (?P<named>{_NAME})\b(?:\.(?= \d))?"
    r"(?! (?:\d{1,2}\b|St|Street|Road|Rd|Ave|Avenue|Lane|Square)\b))"
    r"(?:(?:, ?| )(?P<year>(?:19|20)\d{2}))?(?!\w)"
    rf"(?![:/.]\d|,\d{{3}}\b| ?[-–]|[%°€]|{_NO_DATE})"
)
_EN_TIME = re.compile(
    r"(?<![\d:.])(?<!\d[-–])(?P<hour>\d{1,2})(?::(?P<minute>[0-5]\d))? ?(?P<half>[ap])"
    r"(?:\.m\.(?=\s*\S)|\.?m\b)(?! I\b)",
    re.IGNORECASE,
)
_BOTH = re.compile(
    rf"(?P<date>(?:{'|'.join(_MONTHS)}) \d{{1,2}}(?:, \d{{4}})?)[の ]?"
    r"(?P<time>\d{1,2}(?::\d\d)?(?: [ap]m)?)"
)
"""A day and a time side by side, of which one is to be made."""
_MONEY = {"ユーロ": "euro", "ドル": "dollar", "ポンド": "pound"}
_AMOUNT = r"(?<![\d.,])(?P<amount>\d+(?:[.,]\d+)*)"
_JA_MONEY = re.compile(rf"{_AMOUNT}(?P<unit>{'|'.join(_MONEY)})")
_EN_MONEY = re.compile(
    rf"{_AMOUNT} (?P<unit>euro|dollar|pound)s?\b(?! (?:bill|coin|note)|-)", re.IGNORECASE
)
_TWICE = re.compile(r"(\d:\d{2}|\d時)時(?![間刻点計期代])")
_DAYS, _HOURS, _MINUTES, _NOON = 31, 30, 60, 12

Values = tuple[str, frozenset[str]]
Write = Callable[[re.Match[str]], str]


def localised(text: str, pair: LanguagePair) -> Values:
    """Return ``text`` with its dates, times and amounts as the target of ``pair`` writes them, and
    these.
    """
    if not any(map(str.isdigit, text)):
        return text, frozenset()
    return _replaced(text, _rules(pair))


def mended(text: str, target: str) -> str:
    """Return an answer without a second "o'clock" behind a time, in Japanese."""
    return _TWICE.sub(r"\1", text) if target.split("-", 1)[0] == "ja" else text


def _rules(pair: LanguagePair) -> Sequence[tuple[re.Pattern[str], Write]]:
    """Return the rules of a pair, whatever its regions."""
    return _RULES.get((pair.source.split("-", 1)[0], pair.target.split("-", 1)[0]), ())


def _replaced(text: str, rules: Sequence[tuple[re.Pattern[str], Write]]) -> Values:
    found: set[str] = set()

    def kept(write: Write, match: re.Match[str]) -> str:
        value = write(match)
        if value == match.group():
            return value
        found.add(value)
        start, end = match.span()
        before, after = match.string[max(0, start - 1) : start], match.string[end : end + 1]
        return " " * _joins(before, value) + value + " " * _joins(after, value[-1:])

    for pattern, write in rules:
        text = pattern.sub(partial(kept, write), text)
    for match in _BOTH.finditer(text):
        if found.issuperset(match.groups()):
            both = f"{match['date']} at {match['time']}"
            text = text.replace(match.group(), both, 1)
            found.add(both)
    return text, frozenset(found)


def _joins(beside: str, value: str) -> bool:
    """Tell whether a value would run into what is beside it, which Japanese has no space from."""
    is_latin = beside.isdigit() or (beside.isalpha() and beside < "\u0250")
    return is_latin and value[:1].isascii()


def _english_date(match: re.Match[str]) -> str:
    month, day = int(match["month"]), int(match["day"])
    if not (1 <= month <= len(_MONTHS) and 1 <= day <= _DAYS):
        return match.group()
    year = f", {int(match['year'])}" if match["year"] else ""
    return f"{_MONTHS[month - 1]} {day}{year}"


def _english_time(match: re.Match[str]) -> str:
    hour = int(match["hour"])
    minute = 30 if match["thirty"] else int(match["minute"] or 0)
    is_plain = not (match["minute"] or match["thirty"])
    if hour > _HOURS or minute >= _MINUTES or (is_plain and not match["half"]):
        return match.group()
    half = {"午前": " am", "午後": " pm"}.get(match["half"] or "", "") if hour <= _NOON else ""
    hour = hour or _NOON if half else hour
    return f"{hour}{half}" if is_plain else f"{hour}:{minute:02}{half}"


def _japanese_date(match: re.Match[str]) -> str:
    day = int(match["day"] or match["first"])
    if not 1 <= day <= _DAYS:
        return match.group()
    year = f"{match['year']}年" if match["year"] else ""
    return f"{year}{_NUMBERS[match['month'] or match['named']]}月{day}日"


def _japanese_time(match: re.Match[str]) -> str:
    hour, minute = int(match["hour"]), match["minute"]
    if not 1 <= hour <= _NOON:
        return match.group()
    half = "午前" if match["half"].lower() == "a" else "午後"
    return f"{half}{hour % _NOON}:{minute}" if minute else f"{half}{hour % _NOON}時"


def _english_money(match: re.Match[str]) -> str:
    amount = match["amount"]
    return f"{amount} {_MONEY[match['unit']]}{'s' * (amount != '1')}"


def _japanese_money(match: re.Match[str]) -> str:
    unit = match["unit"].lower()
    return match["amount"] + next(name for name, each in _MONEY.items() if each == unit)


_RULES: dict[tuple[str, str], tuple[tuple[re.Pattern[str], Write], ...]] = {
    ("ja", "en"): (
        (_JA_DATE, _english_date),
        (_JA_TIME, _english_time),
        (_JA_CLOCK, _english_time),
        (_JA_MONEY, _english_money),
    ),
    ("en", "ja"): (
        (_EN_DATE, _japanese_date),
        (_EN_TIME, _japanese_time),
        (_EN_MONEY, _japanese_money),
    ),
}
