"""Japanese counters: how things are counted, and how the count is read.

The sound changes follow the NHK's accent dictionary: before counters in k, s and h the numbers 1,
6, 8 and 10 are shortened (いっこ, ろっこ, はっこ, じゅっこ), h becomes p after them and b after 3
(いっぽん, さんぼん); some counts have readings of their own (ひとり, ふつか, よじ, はたち).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

_DIGITS = ("", "いち", "に", "さん", "よん", "ご", "ろく", "なな", "はち", "きゅう")
_HUNDREDS = {3: "さんびゃく", 6: "ろっぴゃく", 8: "はっぴゃく"}
_THOUSANDS = {3: "さんぜん", 8: "はっせん"}
_KANJI = "〇一二三四五六七八九"
MOST_READ = 9999
"""The largest count whose reading is known."""

_K = {1: "いっ", 6: "ろっ", 8: "はっ", 10: "じゅっ", 100: "っ"}
_S = {1: "いっ", 8: "はっ", 10: "じゅっ"}
_HOURS = {4: "よ", 7: "しち", 9: "く"}
_PLAIN_ENDS = {10: "じゅう", 100: "く"}
"""What of the reading of tens and hundreds the counter may change."""


@dataclass(frozen=True, slots=True)
class Counter:
    """A counter as written and read.

    ``heads`` replaces how the number ends (keys 1 to 9, 10 for tens, 100 for hundreds), ``tails``
    how the counter begins after it; ``whole`` gives counts that are read as one word, ``written``
    those that are written with another counter.
    """

    text: str
    kana: str
    heads: Mapping[int, str] = field(default_factory=dict)
    tails: Mapping[int, str] = field(default_factory=dict)
    whole: Mapping[int, str] = field(default_factory=dict)
    written: Mapping[int, str] = field(default_factory=dict)

    def write(self, number: str, value: int) -> str:
        """Return a count with ``number`` as it is to be written."""
        return number + self.written.get(value, self.text)

    def read(self, value: int) -> str:
        """Return the reading of a count from 0 to 9,999."""
        if value in self.whole:
            return self.whole[value]
        number, last = read_number(value), _last(value)
        if last in self.heads:
            plain = _PLAIN_ENDS.get(last, _DIGITS[last % 10])
            number = number.removesuffix(plain) + self.heads[last]
        return number + self.tails.get(last, self.kana)


def _last(value: int) -> int:
    """Return what a number ends in as it is said: 1 to 9, 10, 100, or 0 for what never changes."""
    if value % 10:
        return value % 10
    return 10 if value % 100 else 100 if value % 1000 else 0


def read_number(value: int) -> str:
    """Return the reading of a number from 0 to 9,999."""
    if not value:
        return "ゼロ"
    thousands, hundreds, tens = value // 1000, value // 100 % 10, value // 10 % 10
    parts = []
    if thousands:
        plain = (_DIGITS[thousands] if thousands > 1 else "") + "せん"
        parts.append(_THOUSANDS.get(thousands, plain))
    if hundreds:
        plain = (_DIGITS[hundreds] if hundreds > 1 else "") + "ひゃく"
        parts.append(_HUNDREDS.get(hundreds, plain))
    if tens:
        parts.append((_DIGITS[tens] if tens > 1 else "") + "じゅう")
    return "".join(parts) + _DIGITS[value % 10]


def kanji_number(value: int) -> str:
    """Return a number from 0 to 100 in kanji numerals."""
    if value == 100:  # noqa: PLR2004
        return "百"
    tens, units = divmod(value, 10)
    if not tens:
        return _KANJI[units]
    return ("" if tens == 1 else _KANJI[tens]) + "十" + (_KANJI[units] if units else "")


def _aspirate(text: str, kana: str, p: str, b: str) -> Counter:
    """Return a counter in h-, which is p- after a stop and b- after san."""
    tails = {**dict.fromkeys((1, 6, 8, 10, 100), p), 3: b}
    return Counter(text, kana, heads=_K, tails=tails)


_PEOPLE = {1: "ひとり", 2: "ふたり"}
_DAYS = {
    1: "いちにち", 2: "ふつかかん", 3: "みっかかん", 4: "よっかかん", 5: "いつかかん",
    6: "むいかかん", 7: "なのかかん", 8: "ようかかん", 9: "ここのかかん", 10: "とおかかん",
    14: "じゅうよっかかん", 20: "はつかかん", 24: "にじゅうよっかかん",
}  # fmt: skip
_THINGS = {
    1: "ひとつ", 2: "ふたつ", 3: "みっつ", 4: "よっつ", 5: "いつつ", 6: "むっつ", 7: "ななつ",
    8: "やっつ", 9: "ここのつ",
}  # fmt: skip
_PIECES = Counter("個", "こ", heads=_K)
_ABOVE_NINE = range(10, MOST_READ + 1)

COUNTERS: Mapping[str, Counter] = {
    "mai": Counter("枚", "まい"),
    "mei": Counter("名", "めい"),
    "nin": Counter("人", "にん", heads={4: "よ"}, whole=_PEOPLE | {7: "しちにん"}),
    "haku": Counter("泊", "はく", heads=_K, tails={**dict.fromkeys((1, 3, 6, 8, 10, 100), "ぱく")}),
    "ko": _PIECES,
    "hon": _aspirate("本", "ほん", "ぽん", "ぼん"),
    "hai": _aspirate("杯", "はい", "ぱい", "ばい"),
    "hako": Counter(
        "箱",
        "はこ",
        heads=_K,
        tails={**dict.fromkeys((3, 6, 8, 10, 100), "ぱこ"), 1: "ぱこ"},
        whole={1: "ひとはこ", 2: "ふたはこ"},
    ),
    "tsu": Counter(
        "つ",
        "こ",
        heads=_K,
        whole=_THINGS,
        written=dict.fromkeys(_ABOVE_NINE, "個"),
    ),
    "kai": Counter("回", "かい", heads=_K),
    "gai": Counter("階", "かい", heads=_K, tails={3: "がい"}),
    "nichi": Counter("日間", "にちかん", whole=_DAYS, written={1: "日"}),
    "shuukan": Counter("週間", "しゅうかん", heads=_S),
    "kagetsu": Counter("か月", "かげつ", heads=_K),
    "nen": Counter("年", "ねん", heads={4: "よ"}),
    "ji": Counter("時", "じ", heads=_HOURS, whole={0: "れいじ"}),
    "jikan": Counter("時間", "じかん", heads=_HOURS),
    "fun": Counter(
        "分", "ふん", heads=_K, tails={**dict.fromkeys((1, 3, 6, 8, 10, 100), "ぷん"), 4: "ぷん"}
    ),
    "en": Counter("円", "えん", heads={4: "よ"}),
    "ban": Counter("番", "ばん"),
    "sai": Counter("歳", "さい", heads=_S, whole={20: "はたち"}),
    "meter": Counter("メートル", "メートル"),
    "kilo": Counter("キロ", "キロ", heads={6: "ろっ", 10: "じゅっ", 100: "っ"}),
}
"""Every counter by the name of its form: ``{number.mai}``."""
