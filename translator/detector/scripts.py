"""Scripts: the writing systems of a text, by Unicode ranges."""

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby, islice

_READ = 20_000
"""Characters of a text that are looked at; a language shows in far fewer."""

_RUNS = 100
_RUN_LENGTH = 40

_KANA_SHARE = 10
"""One kana in ten letters makes Japanese; a lone one also stands in Chinese advertisements."""


class Script(StrEnum):
    """A writing system, as far as it narrows the languages down."""

    LATIN = "latin"
    CYRILLIC = "cyrillic"
    HAN = "han"
    KANA = "kana"
    HANGUL = "hangul"
    THAI = "thai"
    GREEK = "greek"
    ARABIC = "arabic"
    OTHER = "other"
    """A script, or a letter of one, that none of our languages uses."""


SOLE_LANGUAGE = {
    Script.KANA: "ja",
    Script.HANGUL: "ko",
    Script.THAI: "th",
    Script.GREEK: "el",
    Script.ARABIC: "ar",
}
"""Scripts that only one of our languages uses."""


@dataclass(frozen=True, slots=True)
class Run:
    """Letters of one script without a break between them, case-folded."""

    script: Script
    text: str


_RANGES = (
    (0x0041, 0x024F, Script.LATIN),
    (0x0370, 0x03FF, Script.GREEK),
    (0x0400, 0x045F, Script.CYRILLIC),
    (0x0490, 0x0491, Script.CYRILLIC),
    (0x0600, 0x06FF, Script.ARABIC),
    (0x0E00, 0x0E7F, Script.THAI),
    (0x1100, 0x11FF, Script.HANGUL),
    (0x1E00, 0x1EFF, Script.LATIN),
    (0x1F00, 0x1FFF, Script.GREEK),
    (0x3005, 0x3007, Script.HAN),
    (0x3040, 0x30FF, Script.KANA),
    (0x3130, 0x318F, Script.HANGUL),
    (0x31F0, 0x31FF, Script.KANA),
    (0x3400, 0x4DBF, Script.HAN),
    (0x4E00, 0x9FFF, Script.HAN),
    (0xAC00, 0xD7FF, Script.HANGUL),
    (0xF900, 0xFAFF, Script.HAN),
    (0x20000, 0x323AF, Script.HAN),
)
"""First and last code point (Unicode 15, Blocks.txt) after NFKC."""

_STARTS = [first for first, _, _ in _RANGES]

_FOREIGN = frozenset(
    "āēīōūėįųģķļņħġċəŵŷþð"  # Baltic languages, Maltese, Azerbaijani, Welsh, Icelandic
    "ђѓѕјљњћќўџѐ"  # Serbian, Macedonian, Belarusian
    "ٹپچڈڑژکگںھہیے"  # Persian, Urdu
)
"""Letters of our scripts that none of our languages uses: a word with one is foreign."""

_ADDRESS = re.compile(
    r"(?<![a-z])(?:[a-z]{2,12}://|www\.)[!-~]*"
    r"|(?<![\w.+-])[\w.+-]{1,64}@[\w.-]+"
    r"|\{[^{}\s]{0,64}\}",
    re.ASCII | re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]+(?:'(?=[^\W\d_]))?")
_APOSTROPHES = str.maketrans("’‘ʼ´`", "'''''")
_DOT_ABOVE = "\u0307"  # what case folding leaves of a Turkish capital dotted I


def runs(text: str) -> list[Run]:
    """Return the runs of ``text`` in order, at most 100 of at most 40 characters.

    Addresses and {placeholders} are passed over; digits, marks and emoji belong to no run. An
    apostrophe inside a word ends a run and is its last character ("c'", "est"). A run of
    ideographs with kana in it is KANA as a whole, a run with a foreign letter OTHER.
    """
    plain = _ADDRESS.sub(" ", text[:_READ]).translate(_APOSTROPHES)
    folded = unicodedata.normalize("NFKC", plain).casefold().replace(_DOT_ABOVE, "")
    found = (run for word in _WORD.finditer(folded) for run in _split(word[0]))
    return list(islice(found, _RUNS))


def _split(word: str) -> list[Run]:
    if word.isascii():
        return [Run(Script.LATIN, word[:_RUN_LENGTH])]
    letters = word.rstrip("'")
    stretches = ["".join(stretch) for _, stretch in groupby(letters, _family)]
    stretches[-1] += word[len(letters) :]
    return [Run(_script(stretch), stretch[:_RUN_LENGTH]) for stretch in stretches]


def _script(stretch: str) -> Script:
    family = _family(stretch[0])
    if family is Script.HAN:
        kana = sum("\u3040" <= letter <= "\u31ff" for letter in stretch)
        return Script.KANA if kana * _KANA_SHARE >= len(stretch) else family
    return family if _FOREIGN.isdisjoint(stretch) else Script.OTHER


def _family(letter: str) -> Script:
    """Return the script of a letter; Han and kana are one family, written without a break."""
    point = ord(letter)
    first, last, script = _RANGES[max(bisect_right(_STARTS, point) - 1, 0)]
    if not first <= point <= last:
        return Script.OTHER
    return Script.HAN if script is Script.KANA else script
