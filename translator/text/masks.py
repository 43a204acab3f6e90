"""Masks: spans that must come out exactly as they went in."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum

import msgspec

from translator.text.patterns import masked
from translator.text.places import rest_of_word


class MaskKind(StrEnum):
    """What a masked span is, as far as its stand-ins differ."""

    NUMBER = "number"
    TIME = "time"
    NAME = "name"
    """A URL, e-mail address, placeholder, code, or a word that the vocabulary cannot spell."""
    SYMBOL = "symbol"
    """Emoji, brackets and the like that the vocabulary cannot spell."""


class Mask(msgspec.Struct, frozen=True):
    """The half-open span [start, end) of a text, and what stands there."""

    start: int
    end: int
    text: str
    kind: MaskKind


LONGEST_ASKED = 48
"""Characters of a mask that a model may be asked to copy; for a longer one others stand in."""

_KINDS = {
    "symbol": MaskKind.SYMBOL,
    "time": MaskKind.TIME,
    "date": MaskKind.NUMBER,
    "phone": MaskKind.NUMBER,
    "number": MaskKind.NUMBER,
}
_BRACKETS = {"(": ")", "[": "]", "{": "}", "<": ">", "“": "”", '"': '"', "«": "»"}
_PARTED = frozenset('()[]{}<>"“”„«»‹›「」『』（）')
_SPACES = " \xa0\u202f"
_LINK = re.compile(r"[-–—−/+^*~=:_.,]| [-–—] | ?[×x] ?")
_NAMES_AFTER = re.compile(r"(?:(?<=\w) [A-ZÀ-Þ][a-zß-ÿ]+(?![^\W_]))+")
_ALWAYS = frozenset("\u200c\u200d\u200e\u200f\ufe0e\ufe0f")
"""Joiners, marks of direction and variants: no model misses them."""

_JOINING = "\u200d\u200c\ufe0e\ufe0f\u20e3"


def find_masks(text: str) -> list[Mask]:
    """Return the numbers, prices, times, dates, phone numbers, addresses, codes and
    placeholders of ``text``, in order and without overlap.

    What is linked or bracketed ("5-10", "3 × 4", "12/05 6:30", "(5)") is one mask. Ordinals
    ("3rd") and Japanese months ("11月") are left to the model: they are words.
    """
    found = (
        Mask(start, end, text[start:end], _KINDS.get(kind, MaskKind.NAME))
        for start, end, kind in masked(text)
        if kind != "ordinal"
    )
    return merge_masks(text, found)


def shortened(text: str) -> str:
    """Return ``text`` with a short word in place of each mask that no model is asked to copy."""
    masks = [mask for mask in find_masks(text) if len(mask.text) > LONGEST_ASKED]
    for mask in reversed(masks):
        text = f"{text[: mask.start]}Tom{text[mask.end :]}"
    return text


def find_uncovered(text: str, covers: Callable[[str], bool]) -> list[Mask]:
    """Return what a vocabulary cannot spell: whole words, and runs of other symbols.

    ``covers`` tells whether one character can be spelt. Scripts written without spaces are
    masked by runs of characters, since their words have no visible ends. Capitalised words
    right after a word are taken with it: "São Paulo" is one name.
    """
    lacking = {one for one in set(text) - _ALWAYS if not (covers(one) or one.isspace())}
    if not lacking:
        return []
    masks: list[Mask] = []
    for at, character in enumerate(text):
        if character not in lacking or (masks and at < masks[-1].end):
            continue
        if _is_letter(character):
            start, end = _word_around(text, at, lacking)
            names = _NAMES_AFTER.match(text, end)
            end = names.end() if names else end
            masks.append(Mask(start, end, text[start:end], MaskKind.NAME))
        else:
            end = _symbols_from(text, at, lacking)
            masks.append(Mask(at, end, text[at:end], MaskKind.SYMBOL))
    return masks


def merge_masks(text: str, *groups: Iterable[Mask]) -> list[Mask]:
    """Join masks that overlap, touch or are linked into one each, with brackets around them.

    None ends within a word. The first kind that is no symbol wins. Brackets and quotes that
    hold more than a mask stay apart: the rest is for the model.
    """
    joined = _joined(text, (mask for group in groups for mask in group))
    if not joined:
        return joined
    starts = [0, *(mask.end for mask in joined[:-1])]
    ends = [*(mask.start for mask in joined[1:]), len(text)]
    widened = [
        _bracketed(text, _whole(text, mask, start, end))
        for mask, start, end in zip(joined, starts, ends, strict=True)
    ]
    return joined if widened == joined else _joined(text, widened)


def _joined(text: str, masks: Iterable[Mask]) -> list[Mask]:
    runs: list[list[Mask]] = []
    end = 0
    for mask in sorted(masks, key=lambda one: one.start):
        if runs and _belong(text, end, runs[-1][-1], mask):
            runs[-1].append(mask)
            end = max(end, mask.end)
        else:
            runs.append([mask])
            end = mask.end
    return [run[0] if len(run) == 1 else _one(text, run) for run in runs]


def _one(text: str, run: Sequence[Mask]) -> Mask:
    start, end = run[0].start, max(mask.end for mask in run)
    kinds = (mask.kind for mask in run if mask.kind is not MaskKind.SYMBOL)
    return Mask(start, end, text[start:end], next(kinds, MaskKind.SYMBOL))


def _belong(text: str, end: int, left: Mask, right: Mask) -> bool:
    """Tell whether ``right`` goes with ``left``, the last of a run that ends at ``end``."""
    if right.start < end:
        return True
    if right.start == end:
        return not (_is_parted(left) or _is_parted(right))
    if right.start > end + 3 or MaskKind.SYMBOL in {left.kind, right.kind}:
        return False
    gap = text[end : right.start]
    if gap in _SPACES:
        return (left.kind is MaskKind.NAME) is (right.kind is MaskKind.NAME)
    return _LINK.fullmatch(gap) is not None


def _is_parted(mask: Mask) -> bool:
    return mask.kind is MaskKind.SYMBOL and not _PARTED.isdisjoint(mask.text)


def _whole(text: str, mask: Mask, first: int, last: int) -> Mask:
    """Take in the rest of a word that a mask ends in, no further than the next masks."""
    start, end = mask.start, mask.end
    while more := rest_of_word(text[start], text[max(first, start - 2) : start][::-1]):
        start -= more
    while more := rest_of_word(text[end - 1], text[end : min(last, end + 2)]):
        end += more
    if (start, end) == (mask.start, mask.end):
        return mask
    return Mask(start, end, text[start:end], mask.kind)


def _bracketed(text: str, mask: Mask) -> Mask:
    """Take in a pair of brackets or quotes that holds the mask and nothing else."""
    start, end = mask.start - 1, mask.end + 1
    if start < 0 or end > len(text) or mask.kind is MaskKind.SYMBOL:
        return mask
    if _BRACKETS.get(text[start]) != text[mask.end] or text[max(0, start - 1) : start].strip():
        return mask
    return Mask(start, end, text[start:end], mask.kind)


def _is_letter(character: str) -> bool:
    return character.isalnum() or character == "\ufffd" or unicodedata.category(character)[0] == "M"


def _is_spaced(character: str) -> bool:
    """Tell whether a letter's script puts spaces between words."""
    return _is_letter(character) and not "\u0e00" <= character <= "\u0eff" and character < "\u2e80"


def _is_unspaced(character: str) -> bool:
    return _is_letter(character) and not _is_spaced(character)


def _word_around(text: str, at: int, lacking: set[str]) -> tuple[int, int]:
    start, end = at, at + 1
    if not _is_spaced(text[at]):
        while end < len(text) and text[end] in lacking and _is_unspaced(text[end]):
            end += 1
        return start, end
    while start and (_is_spaced(text[start - 1]) or text[start - 1] in "-'’"):
        start -= 1
    while end < len(text) and (_is_spaced(text[end]) or text[end] in "-'’" + _JOINING):
        end += 1
    return start, end


def _symbols_from(text: str, at: int, lacking: set[str]) -> int:
    end = at + 1
    while end < len(text) and (
        text[end] in _JOINING or (text[end] in lacking and not _is_letter(text[end]))
    ):
        end += 1
    return end
