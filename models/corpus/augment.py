"""Augmentation: pairs as travellers type them, and numbers and names that must be copied."""

import random
import re
from collections.abc import Iterable, Iterator, Sequence

from models.corpus.pair import Pair
from models.recipe import Augmentation

PLACEHOLDERS = ("⟨A⟩", "⟨B⟩", "⟨C⟩", "⟨D⟩", "⟨E⟩", "⟨F⟩")
"""Pieces of every vocabulary that are learnt to be copied."""

_LETTER = r"[^\W\u3040-\u30ff\u3400-\u9fff]"
"""A letter or digit of a script with spaces: in Japanese a counter follows a number at once."""
_NUMBER = re.compile(rf"(?<!{_LETTER})(?<![.,:])\d+(?:[.,:]\d+)*(?!{_LETTER})")
_NAME = re.compile(r"(?<![\w'])[A-Z][a-z]{2,}(?![\w'])")
_END = re.compile(r"\s?(?:[.?!。？！؟]|(?<=[\u0370-\u03ff\u1f00-\u1fff]);)$")
_WIDE = ("。", "！", "？")
_OPENING = re.compile(r"^[¿¡]")
_LETTERS = re.compile(r"[^\W\d_\u3040-\u30ff\u3400-\u9fff]{4,}")
_NEAR = {
    "a": "sq",
    "b": "vn",
    "c": "xv",
    "d": "sf",
    "e": "wr",
    "f": "dg",
    "g": "fh",
    "h": "gj",
    "i": "uo",
    "j": "hk",
    "k": "jl",
    "l": "k",
    "m": "n",
    "n": "bm",
    "o": "ip",
    "p": "o",
    "q": "wa",
    "r": "et",
    "s": "ad",
    "t": "ry",
    "u": "yi",
    "v": "cb",
    "w": "qe",
    "x": "zc",
    "y": "tu",
    "z": "x",
}
_HOURS, _MINUTES, _YEARS = 24, 60, (1800, 2100)


def augment(pairs: Iterable[Pair], shares: Augmentation, chance: random.Random) -> Iterator[Pair]:
    """Yield each pair once, some of them changed or joined, by the drawn numbers of ``chance``."""
    held: Pair | None = None
    for pair in pairs:
        made = _changed(pair, shares, chance)
        if held is not None:
            yield joined(held, made)
            held = None
        elif chance.random() < shares.joined:
            held = made
        else:
            yield made
    if held is not None:
        yield held


def _changed(pair: Pair, shares: Augmentation, chance: random.Random) -> Pair:
    if chance.random() < shares.numbers:
        pair = renumbered(pair, chance)
    if chance.random() < shares.placeholders:
        pair = replaced(pair, chance)
    if chance.random() < shares.unended:
        pair = unended(pair)
    draw = chance.random()
    if draw < shares.upper:
        return Pair(pair.source.upper(), pair.target.upper())
    if draw < shares.upper + shares.lower:
        return Pair(pair.source.lower(), pair.target)
    if draw < shares.upper + shares.lower + shares.typo:
        return Pair(misspelt(pair.source, chance), pair.target)
    return pair


def joined(first: Pair, second: Pair) -> Pair:
    """Put two pairs one after the other, with a space where their script has spaces."""
    sides = zip(first, second, strict=True)
    return Pair(*(one + ("" if one.endswith(_WIDE) else " ") + two for one, two in sides))


def renumbered(pair: Pair, chance: random.Random) -> Pair:
    """Write other digits, the same on both sides, for the numbers that both sides have."""
    source, target = pair
    for number in _shared(_NUMBER, pair):
        other = _like(number, chance)
        source, target = _swap(source, number, other), _swap(target, number, other)
    return Pair(source, target)


def replaced(pair: Pair, chance: random.Random) -> Pair:
    """Put placeholders for what stands just once on each side alike: numbers, else names."""
    found = [
        one
        for one in (_shared(_NUMBER, pair) or _shared(_NAME, pair))
        if pair.source.count(one) == pair.target.count(one) == 1
    ]
    words = list(PLACEHOLDERS)
    if chance.random() < 0.5:  # noqa: PLR2004 - the first ones are the ones that are used
        chance.shuffle(words)
    source, target = pair
    for one, word in zip(found, words, strict=False):
        source, target = source.replace(one, word), target.replace(one, word)
    return Pair(source, target)


def unended(pair: Pair) -> Pair:
    """Drop the last mark of both sides, and what opens a question or cry in Spanish."""
    source, target = _END.sub("", pair.source), _END.sub("", pair.target)
    if not (source and target) or source.endswith(".") or target.endswith("."):
        return pair
    if source != pair.source and not pair.source.endswith((".", "。")):
        return Pair(source, pair.target)
    return Pair(source, _OPENING.sub("", target))


def misspelt(text: str, chance: random.Random) -> str:
    """Misspell one word of four letters or more: swap, drop, double or mistype a letter."""
    words = list(_LETTERS.finditer(text))
    if not words:
        return text
    word = chance.choice(words)
    at = chance.randrange(word.start() + 1, word.end() - 1)
    letter = text[at]
    kind = chance.randrange(4)
    if kind == 0:
        return text[:at] + text[at + 1] + letter + text[at + 2 :]
    if kind == 1:
        return text[:at] + text[at + 1 :]
    if kind == 2:  # noqa: PLR2004 - one of four
        return text[:at] + letter + text[at:]
    return text[:at] + chance.choice(_NEAR.get(letter, letter)) + text[at + 1 :]


def _shared(pattern: re.Pattern[str], pair: Pair) -> Sequence[str]:
    """Return what ``pattern`` finds on both sides alike, in the source's order, each once."""
    others = set(pattern.findall(pair.target))
    return [one for one in dict.fromkeys(pattern.findall(pair.source)) if one in others]


def _swap(text: str, number: str, other: str) -> str:
    return re.sub(rf"(?<!{_LETTER})(?<![.,:]){re.escape(number)}(?!{_LETTER})", other, text)


def _like(number: str, chance: random.Random) -> str:
    """Return a number of the same make: a time for a time, a year for a year."""
    if ":" in number:
        return f"{chance.randrange(_HOURS)}:{chance.randrange(_MINUTES):02}"
    if number.isdigit():
        value = int(number)
        if value < 2:  # noqa: PLR2004 - "1" asks for the singular
            return number
        if _YEARS[0] <= value < _YEARS[1]:
            return str(chance.randrange(*_YEARS))
        digits = min(len(number), 9)
        return str(chance.randrange(max(2, 10 ** (digits - 1)), 10**digits))
    return re.sub(r"\d", lambda _match: str(chance.randrange(1, 10)), number)
