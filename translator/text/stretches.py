"""Stretches: what of a segment is for the model, and what is carried over as it is."""

import re
from collections.abc import Callable, Iterable, Sequence

import msgspec

from translator.text.casing import Spelling, find_codes, in_small, is_capitals, may_shout
from translator.text.masks import Mask, MaskKind, find_masks, find_uncovered, merge_masks
from translator.text.normalise import plain_width
from translator.text.places import find_alone

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

_LOUD = 4
_OPENING = '"“„«(['
_CLOSING = '"”“»)]'
_WRAPPED = re.compile(
    rf"([{re.escape(_OPENING)}]{{0,2}})[^\"“”„«»()\[\]]+([{re.escape(_CLOSING)}]{{0,2}})[.,;:!?…]?"
)


class Stretch(msgspec.Struct, frozen=True):
    """A part of a segment; ``masks`` lie inside ``text`` and count from its start.

    ``translatable`` is False for what is carried over: symbols, spaces, numbers alone.
    ``continues`` tells that words of the same segment come before it, ``capitals`` that the
    segment is written in capitals and is more than a word like "OK", ``plain`` that no word of
    it is in capitals.
    """

    text: str
    masks: tuple[Mask, ...] = ()
    translatable: bool = False
    continues: bool = False
    capitals: bool = False
    plain: bool = False


def split_stretches(segment: str, spelling: Spelling, keep: Iterable[str] = ()) -> list[Stretch]:
    """Cut a segment at the symbols that the vocabulary cannot spell, and off its outer quotes.

    What ``keep`` names is masked wherever it stands alone. Typographic quotes and dashes that
    the vocabulary lacks are replaced by plain ones outside masks; joined, the stretches give
    the segment back but for those.
    """
    masks = find_masks(segment)
    if not (masks or keep or may_shout(segment)) and segment.isascii():
        return _split_plain(segment, spelling)
    words = " ".join(between(segment, masks))
    is_large = is_capitals(words)
    plain = segment if segment.isascii() else _plain(segment, spelling.covers)
    small = in_small(plain) if is_large else plain
    found = [*masks, *_kept(segment, keep), *_wrapping(segment), *_codes(plain, spelling)]
    found += [_of(segment, mask) for mask in find_uncovered(small, spelling.covers)]
    capitals = is_large and len(words) >= _LOUD
    if not found:
        return [_stretch(plain, (), 0, continues=False, capitals=capitals)]
    merged = merge_masks(segment, found)
    return _cut(_with(plain, merged), merged, capitals=capitals)


def _split_plain(segment: str, spelling: Spelling) -> list[Stretch]:
    """Do the work of ``split_stretches`` for ASCII without masks or words in capitals."""
    found = [*_wrapping(segment), *find_uncovered(segment, spelling.covers)]
    if found:
        return _cut(segment, merge_masks(segment, found), capitals=False)
    return [Stretch(segment, translatable=any(map(str.isalpha, segment)), plain=True)]


def between(text: str, masks: Sequence[Mask]) -> list[str]:
    """Return the parts of ``text`` around its masks: one more than there are masks."""
    if not masks:
        return [text]
    starts = [0, *(mask.end for mask in masks)]
    ends = [*(mask.start for mask in masks), len(text)]
    return [text[start:end] for start, end in zip(starts, ends, strict=True)]


def masked_texts(stretches: Iterable[Stretch]) -> list[str]:
    """Return every text that must survive: masks, and what is carried over but punctuation."""
    texts: list[str] = []
    for part in stretches:
        texts += [mask.text for mask in part.masks]
        if not (part.masks or part.translatable) and any(map(_weighs, part.text)):
            texts.append(part.text)
    return texts


def _weighs(character: str) -> bool:
    return character.isalnum() or character >= "\u20a0"


def _kept(segment: str, keep: Iterable[str]) -> list[Mask]:
    return [
        Mask(at, at + len(text), text, _kind(text))
        for text in keep
        for at in find_alone(text, segment)
    ]


def _kind(text: str) -> MaskKind:
    return MaskKind.NAME if any(map(str.isalnum, text)) else MaskKind.SYMBOL


def _codes(text: str, spelling: Spelling) -> list[Mask]:
    return [
        Mask(start, end, text[start:end], MaskKind.NAME)
        for start, end in find_codes(text, spelling)
    ]


def _of(segment: str, mask: Mask) -> Mask:
    return Mask(mask.start, mask.end, segment[mask.start : mask.end], mask.kind)


def _wrapping(text: str) -> list[Mask]:
    """Return the quotes and brackets at both ends of a text that has none within."""
    if text[:1] not in _OPENING and not set(text[-2:]) & set(_CLOSING):
        return []
    match = _WRAPPED.fullmatch(text)
    if match is None:
        return []
    return [
        Mask(*match.span(group), match.group(group), MaskKind.SYMBOL)
        for group in (1, 2)
        if match.group(group)
    ]


def _plain(segment: str, covers: Callable[[str], bool]) -> str:
    segment = plain_width(segment)
    lacking = {one for one in set(segment) & _PLAIN.keys() if not covers(one)}
    return (
        "".join(_PLAIN[one] if one in lacking else one for one in segment) if lacking else segment
    )


def _with(text: str, masks: Sequence[Mask]) -> str:
    """Return ``text`` with the masks' own texts in their spans, which are as long."""
    texts = [*(mask.text for mask in masks), ""]
    return "".join(map("".join, zip(between(text, masks), texts, strict=True)))


def _cut(text: str, masks: Sequence[Mask], *, capitals: bool) -> list[Stretch]:
    stretches: list[Stretch] = []
    held: list[Mask] = []
    start = 0
    continues = False
    for mask in [*masks, Mask(len(text), len(text), "", MaskKind.SYMBOL)]:
        if mask.kind is not MaskKind.SYMBOL:
            held.append(mask)
            continue
        body = text[start : mask.start]
        core = body.strip()
        lead = body.index(core) if core else len(body)
        whole = _stretch(core, held, start + lead, continues=continues, capitals=capitals)
        continues = continues or whole.translatable
        trail = Stretch(body[lead + len(core) :])
        stretches += [Stretch(body[:lead]), whole, trail, Stretch(mask.text)]
        held, start = [], mask.end
    return [part for part in stretches if part.text]


def _stretch(
    text: str, masks: Sequence[Mask], start: int, *, continues: bool, capitals: bool
) -> Stretch:
    moved = tuple([Mask(one.start - start, one.end - start, one.text, one.kind) for one in masks])
    rest = "".join(between(text, moved))
    return Stretch(
        text,
        moved,
        translatable=any(map(str.isalpha, rest)),
        continues=continues,
        capitals=capitals,
    )
