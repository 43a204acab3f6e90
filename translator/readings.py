"""Readings: how a Japanese text is read, in kana and from them in Latin letters.

Kanji have several readings; Janome tells them with IPADIC's words, and counts are read by the
phrasebook's own rules. It comes with the extra "japanese"; without it there are no readings.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from importlib.util import find_spec
from typing import TYPE_CHECKING

import msgspec

from translator.phrasebook.grammar.counters import COUNTERS, MOST_READ, Counter, read_number
from translator.romanizer import romanise

if TYPE_CHECKING:
    from janome.tokenizer import Tokenizer

_LONGEST = 500
"""Characters of a text that is read; a longer one is not read aloud at a counter."""
_HIRAGANA = {code: code - 0x60 for code in range(0x30A1, 0x30F7)}
_JAPANESE = re.compile(r"[\u3005\u3041-\u30ff\u3400-\u9fff。、！？]")
_KATAKANA = re.compile(r"[\u30a0-\u30ff]+")
_OWN = {
    "日本": "にほん", "日本人": "にほんじん", "明日": "あした", "明後日": "あさって",
    "私": "わたし", "出口": "でぐち", "何分": "なんぷん", "辛い": "からい", "角": "かど",
}  # fmt: skip
"""What IPADIC reads otherwise than one says at a counter."""
_DAYS = {
    1: "いちにち", 2: "ふつか", 3: "みっか", 4: "よっか", 5: "いつか", 6: "むいか", 7: "なのか",
    8: "ようか", 9: "ここのか", 10: "とおか", 14: "じゅうよっか", 20: "はつか",
    24: "にじゅうよっか",
}  # fmt: skip
_COUNTERS = {counter.text: counter for counter in COUNTERS.values()} | {
    "月": Counter("月", "がつ", heads={4: "し", 7: "しち", 9: "く"}),
    "日": Counter("日", "にち", heads={7: "しち", 9: "く"}, whole=_DAYS),
    "時半": replace(COUNTERS["ji"], kana="じはん", whole={}),
    "分間": replace(
        COUNTERS["fun"],
        kana="ふんかん",
        tails={number: f"{tail}かん" for number, tail in COUNTERS["fun"].tails.items()},
    ),
    **dict.fromkeys(("ヶ月", "カ月", "ヵ月", "ケ月", "箇月"), COUNTERS["kagetsu"]),
    "匹": replace(
        COUNTERS["hon"], kana="ひき", tails={**dict.fromkeys((1, 6, 8, 10, 100), "ぴき"), 3: "びき"}
    ),
}
_FIRST = "ついたち"
"""The first day of a month, which is no count of days."""
_GROUPED = re.compile(rf"(?<=\d)[,，](?=\d{{3}}(?:{'|'.join(_COUNTERS)}))")
_KANJI_DIGITS = {digit: value for value, digit in enumerate("〇一二三四五六七八九")}
_TENS = {"十": 10, "百": 100, "千": 1000}
_VERBS = frozenset({"動詞", "形容詞", "助動詞"})
_APART = frozenset({"です", "でし", "でしょ", "だ", "だっ", "だろ", "な"})
"""Forms of the copula, which are words; other auxiliaries are endings."""
_POINTS = frozenset(".,．")
_ENDINGS = frozenset({"て", "で", "ば", "たり", "ながら", "ちゃ", "じゃ"})
_SOFT = (*"でだのとなに", "ようび", "ど")
"""Sounds before which "何" is nan."""


class _Word(msgspec.Struct):
    """A word of a text: how it is written, its parts of speech, and its reading (or itself)."""

    surface: str
    kind: str
    detail: str
    kana: str


def can_read() -> bool:
    """Tell whether readings can be told here."""
    return find_spec("janome") is not None


def romanised(text: str) -> str | None:
    """Return a Japanese text in Latin letters.

    None where Janome is not installed, a word is not known, or the text is too long to be said.
    """
    kana = read_kana(text) if len(text) <= _LONGEST else None
    lines = [romanise(line) for line in kana.split("\n")] if kana else [None]
    return None if None in lines else "\n".join(filter(None, lines))


def read_kana(text: str) -> str | None:
    """Return the reading of a Japanese text in kana, its words parted by spaces; None where
    Janome is not installed.
    """
    if not can_read():
        return None
    lines = (_joined(_counted([*_words(_GROUPED.sub("", line))])) for line in text.split("\n"))
    return "\n".join(lines)


@cache
def _tokenizer() -> "Tokenizer":
    from janome.tokenizer import Tokenizer  # noqa: PLC0415 - an extra, and 0.3 s

    return Tokenizer(mmap=True)


def _words(text: str) -> Iterator[_Word]:
    for token in _tokenizer().tokenize(text):
        if isinstance(token, str):
            continue  # only where a tokenizer was told to give no parts of speech
        surface = str(token.surface)
        kind, detail, *_rest = str(token.part_of_speech).split(",")
        reading = str(token.reading)
        if surface in _OWN:
            kana = _OWN[surface]
        elif reading == "*" or _KATAKANA.fullmatch(surface):
            kana = surface
        else:
            kana = reading.translate(_HIRAGANA)
        yield _Word(surface, kind, detail, kana)


def _counted(words: Sequence[_Word]) -> list[_Word]:
    """Join numbers to the counters behind them, and read "何" by what follows."""
    found: list[_Word] = []
    at = 0
    while at < len(words):
        end = at
        while end < len(words) and words[end].detail == "数" and _is_number(words[end].surface):
            end += 1
        if at and words[at - 1].surface in _POINTS:
            end = at
        digits = "".join(word.surface for word in words[at:end])
        value = _value(digits) if digits else None
        if value is not None and value <= MOST_READ:
            counter = _COUNTERS.get(words[end].surface) if end < len(words) else None
            kana = counter.read(value) if counter else _plain(digits, value)
            if (
                counter is _COUNTERS["日"]
                and value == 1
                and found
                and found[-1].surface[-1] == "月"
            ):
                kana = _FIRST
            text = digits + (words[end].surface if counter else "")
            found.append(_Word(text, "名詞", "数", kana))
            at = end + (counter is not None)
            continue
        word = words[at]
        if word.surface == "何" and at + 1 < len(words):
            word, at = _asking(word, words[at + 1]), at + (words[at + 1].surface in _COUNTERS)
        found.append(word)
        at += 1
    return found


def _asking(what: _Word, after: _Word) -> _Word:
    """Return "何" by what is behind it, and with a counter that is."""
    if (counter := _COUNTERS.get(after.surface)) is not None:
        tail = "ぷん" if after.surface == "分" else counter.tails.get(3, counter.kana)
        return _Word(what.surface + after.surface, "名詞", "数", f"なん{tail}")
    is_nan = after.kana.startswith(_SOFT) and not (after.kind == "助詞" and after.surface == "に")
    return _Word(what.surface, what.kind, what.detail, "なん" if is_nan else what.kana)


def _plain(digits: str, value: int) -> str:
    """Return the reading of a number alone: what is in digits stays, for prices and codes."""
    return digits if digits.isdecimal() else read_number(value)


def _is_number(surface: str) -> bool:
    return surface.isdecimal() or all(one in _KANJI_DIGITS or one in _TENS for one in surface)


def _value(digits: str) -> int | None:
    """Return the value of a number in digits or kanji; None where it is neither."""
    if digits.isdecimal():
        return int(digits) if len(digits) <= len(str(MOST_READ)) else None
    total = held = 0
    for one in digits:
        if one in _TENS:
            total, held = total + (held or 1) * _TENS[one], 0
        elif one in _KANJI_DIGITS:
            held = 10 * held + _KANJI_DIGITS[one]
        else:
            return None
    return total + held


def _joined(words: Sequence[_Word]) -> str:
    """Put words apart, their endings to them."""
    text = ""
    before: _Word | None = None
    for word in words:
        is_apart = before is not None and not _belongs(word, before)
        text += (" " if is_apart else "") + word.kana
        before = word
    return " ".join(text.split())


def _belongs(word: _Word, before: _Word) -> bool:
    """Tell whether a word is written as one with that before it."""
    if before.detail == "括弧開" or (_is_foreign(word) and _is_foreign(before)):
        return True
    if before.kind == "接頭詞":
        return before.kana[-1:] != word.kana[:1]
    is_ending = {
        "記号": word.detail != "括弧開",
        "助動詞": before.kind in _VERBS and word.surface not in _APART,
        "動詞": word.detail == "接尾",
        "助詞": before.kind in _VERBS and word.surface in _ENDINGS,
        "名詞": word.detail == "接尾",
    }
    return is_ending.get(word.kind, False)


def _is_foreign(word: _Word) -> bool:
    """Tell whether a word is letters, digits or marks that are not Japanese."""
    return _JAPANESE.search(word.surface) is None
