"""Spans: the parts of a typed text that may fill a slot."""

import re
from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence, Set
from itertools import combinations

import msgspec

from translator.phrasebook.curated.filling import Filling
from translator.phrasebook.curated.key_table import Rows
from translator.phrasebook.curated.keys import curated_key
from translator.phrasebook.folding import is_storable

MAX_CHARACTERS = 200
"""Texts from here on are no phrase with a slot."""

_CJK = "\u3005-\u3007\u3040-\u30ff\u3400-\u9fff"
_SPACED = re.compile(r"[^\W_]+(?:[.-][^\W_]+)*['’]?")
_MIXED = rf"[{_CJK}]|[^\W_{_CJK}]+(?:[.-][^\W_{_CJK}]+)*['’]?"
"""A pattern that ``re`` compiles when it is first needed, for that takes a while."""

_FIRST_CJK = "\u3005"
_MOST_TOKENS, _MOST_CJK = 8, 12
_MOST_SPANS, _MOST_PAIRS = 24, 120


class Span(msgspec.Struct, frozen=True, gc=False):
    """The half-open span [start, end) of a text, the mark of the slot that it may fill, and
    what it fills it with: a filling, or a filler's number.
    """

    start: int
    end: int
    mark: str
    filling: Filling | int


def fits(text: str) -> bool:
    """Tell whether a text may be a phrase with slots at all."""
    return (
        0 < len(text) <= MAX_CHARACTERS
        and "{" not in text
        and "\n" not in text
        and is_storable(text)
    )


class Tokens:
    """The words (or ideographs) of a text, and the keys of its stretches of up to eight words
    (or twelve ideographs).
    """

    def __init__(self, text: str) -> None:
        """Cut ``text`` into words."""
        self._text = text
        self._is_mixed = not text.isascii() and max(text) >= _FIRST_CJK
        self._tokens = list((re.compile(_MIXED) if self._is_mixed else _SPACED).finditer(text))
        self.starts = [token.start() for token in self._tokens]

    def beginning_with(self, openings: Set[str]) -> list[int]:
        """Return where one of ``openings`` stands: a word, or two, as ``opening`` gives them."""
        words = [_plain(token[0]) for token in self._tokens]
        pairs = map(" ".join, zip(words, [*words, ""][1:], strict=True))
        return [
            start
            for start, word, pair in zip(self.starts, words, pairs, strict=True)
            if word in openings or pair in openings
        ]

    def keys(self, starts: Sequence[int] | None = None) -> dict[tuple[int, int], str]:
        """Return the keys of the stretches from each of ``starts`` (None: from each word)."""
        found: dict[tuple[int, int], str] = {}
        wanted = self.starts if starts is None else starts
        if not wanted:
            return found
        key_of = _slicer(self._text)
        ends = [token.end() for token in self._tokens]
        for start in wanted:
            first = bisect_left(self.starts, start)
            is_single = self._is_mixed and self._text[start] >= _FIRST_CJK
            for end in ends[first : first + (_MOST_CJK if is_single else _MOST_TOKENS)]:
                found[start, end] = key_of(start, end)
        return found


def opening(key: str) -> str:
    """Return the first two words of a spaced language's key; its only one where it has one."""
    return " ".join(map(_plain, _SPACED.findall(key)[:2]))


def _plain(word: str) -> str:
    return word.casefold().rstrip("'’")


def phrase_keys(text: str) -> dict[tuple[int, int], str]:
    """Return the keys of all stretches of a text that may be fillers, by their spans."""
    return Tokens(text).keys()


def _slicer(text: str) -> Callable[[int, int], str]:
    """Return what gives the key of a stretch: cut from the whole's where nothing moves in it."""
    whole = text.casefold().replace("’", "'")
    if text.isascii() and whole == " ".join(whole.split()):
        return lambda start, end: whole[start:end]
    if text.isascii() or (len(whole) == len(text) and curated_key(whole) in whole):
        return lambda start, end: " ".join(whole[start:end].split())
    return lambda start, end: curated_key(text[start:end])


def filler_spans(keys: Mapping[tuple[int, int], str], known: Mapping[str, Rows]) -> list[Span]:
    """Return the stretches that are fillers."""
    return [
        Span(start, end, mark, filler)
        for (start, end), key in keys.items()
        if key in known
        for mark, filler in sorted((str(mark), int(filler)) for mark, filler in known[key])
    ]


def replaced(
    text: str, spans: list[Span], opens: Callable[[str], bool]
) -> dict[str, tuple[Span, ...]]:
    """Return the keys of a text with one or two spans replaced by their marks.

    ``opens`` tells whether a mark can stand after a part of the text from its start on.
    """
    longest = sorted(spans, key=lambda span: (span.start - span.end, span.start))[:_MOST_SPANS]
    found: dict[str, tuple[Span, ...]] = {}
    for span in longest:
        if opens(text[: span.start]):
            found.setdefault(curated_key(marked(text, (span,))), (span,))
    pairs = 0
    for one, other in combinations(longest, 2):
        first, second = (one, other) if one.start < other.start else (other, one)
        if first.end > second.start or not opens(text[: first.start]):
            continue
        if not opens(marked(text[: second.start], (first,))):
            continue
        pairs += 1
        if pairs > _MOST_PAIRS:
            break
        found.setdefault(curated_key(marked(text, (first, second))), (first, second))
    return found


def marked(text: str, spans: tuple[Span, ...]) -> str:
    """Return ``text`` with marks in place of spans."""
    parts: list[str] = []
    end = 0
    for span in spans:
        parts += (text[end : span.start], span.mark)
        end = span.end
    return "".join((*parts, text[end:]))
