"""Stretches: what of a segment is for the model, and what is carried over as it is."""

from collections.abc import Callable
from dataclasses import dataclass

from translator.text.masks import Mask, MaskKind, find_masks, find_uncovered, merge_masks

_PLAIN = {
    **dict.fromkeys("‘’‚‛′ʼ`´", "'"),
    **dict.fromkeys("“”„‟″«»", '"'),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    "；": ";",
    "¡": "!",
    "¿": "?",
    "、": ",",
    "。": ".",
    "·": " ",
}
"""Typographic characters and the plain ones that stand for them, one for one."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of a segment; ``masks`` lie inside ``text`` and count from its start.

    ``translatable`` is False for what is carried over: symbols, spaces, numbers alone.
    """

    text: str
    masks: tuple[Mask, ...] = ()
    translatable: bool = False


def split_stretches(segment: str, covers: Callable[[str], bool]) -> list[Stretch]:
    """Cut a segment at the symbols that the vocabulary cannot spell.

    Typographic quotes and dashes that it lacks are replaced by plain ones; joined, the
    stretches give the segment back but for those.
    """
    plain = segment if segment.isascii() else _plain(segment, covers)
    masks = find_masks(segment)
    inside = {at for mask in masks for at in range(mask.start, mask.end)}
    uncovered = find_uncovered(plain, lambda character: character in _ALWAYS or covers(character))
    if not masks and not uncovered:
        return [_stretch(plain, (), 0)]
    outside = [mask for mask in uncovered if mask.start not in inside]
    return _cut(plain, merge_masks(segment, masks, outside))


_ALWAYS = frozenset("\u200c\u200d\u200e\u200f\ufe0e\ufe0f")
"""Joiners, marks of direction and variants: no model misses them."""


def _plain(segment: str, covers: Callable[[str], bool]) -> str:
    return "".join(
        _PLAIN[character] if character in _PLAIN and not covers(character) else character
        for character in segment
    )


def _cut(text: str, masks: list[Mask]) -> list[Stretch]:
    stretches, held, start = [], [], 0
    for mask in masks:
        if mask.kind is not MaskKind.SYMBOL:
            held.append(mask)
            continue
        stretches += _padded(text[start : mask.start], held, start)
        stretches.append(Stretch(mask.text))
        held, start = [], mask.end
    return stretches + _padded(text[start:], held, start)


def _padded(text: str, masks: list[Mask], start: int) -> list[Stretch]:
    """Return the stretch without its outer white space, and that white space beside it."""
    core = text.strip()
    if not core:
        return [Stretch(text)] if text else []
    lead = text.index(core)
    parts = [
        Stretch(text[:lead]),
        _stretch(core, masks, start + lead),
        Stretch(text[lead + len(core) :]),
    ]
    return [part for part in parts if part.text]


def _stretch(text: str, masks: list[Mask] | tuple[()], start: int) -> Stretch:
    moved = tuple(
        Mask(mask.start - start, mask.end - start, mask.text, mask.kind) for mask in masks
    )
    rest = "".join(between(text, moved)) if moved else text
    return Stretch(text, moved, translatable=any(map(str.isalpha, rest)))


def between(text: str, masks: tuple[Mask, ...]) -> list[str]:
    """Return the parts of ``text`` around its masks: one more than there are masks."""
    starts = [0, *(mask.end for mask in masks)]
    ends = [*(mask.start for mask in masks), len(text)]
    return [text[start:end] for start, end in zip(starts, ends, strict=True)]
