"""Spans: the parts of a typed text that may fill a slot."""

import re
from collections.abc import Callable, Mapping
from itertools import combinations

import msgspec

from translator.phrasebook.curated.filling import Filling
from translator.phrasebook.curated.key_table import Rows
from translator.phrasebook.curated.keys import curated_key
from translator.phrasebook.folding import is_storable

MAX_CHARACTERS = 200
"""Texts from here on are no phrase with a slot."""

_CJK = "\u3005-\u3007\u3040-\u30ff\u3400-\u9fff"
_SPACED = r"[^\W_]+(?:[.-][^\W_]+)*['’]?"
_MIXED = rf"[{_CJK}]|[^\W_{_CJK}]+(?:[.-][^\W_{_CJK}]+)*['’]?"
"""Patterns that ``re`` compiles when they are first needed: the second one takes a while."""

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


def phrase_keys(text: str) -> dict[tuple[int, int], str]:
    """Return the keys of all stretches of up to eight words (or twelve ideographs) of a text."""
    is_mixed = not text.isascii() and max(text) >= _FIRST_CJK
    tokens = list(re.finditer(_MIXED if is_mixed else _SPACED, text))
    found: dict[tuple[int, int], str] = {}
    key_of = _slicer(text)
    for first, token in enumerate(tokens):
        most = _MOST_CJK if is_mixed and token[0] >= _FIRST_CJK else _MOST_TOKENS
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
