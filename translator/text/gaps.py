"""Gaps: what stands between sentences and clauses, by the habits of the target language."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from msgspec.structs import replace

from translator.text.segments import Segment

_CLOSE = frozenset({"ja", "zh"})
"""Languages that put no space between sentences."""
_CLOSING = frozenset("』】〕》〉）)]」”’、，。？！")
_BEFORE, _BEHIND = frozenset(" \t([{“‘«"), frozenset(" \t,.;:!?)]}”’»…")
_MARKS = ",;:、，；： "
_FIRST_CLOSE = "\u3005"
"""The first character of the scripts without spaces."""
_WIDE = {", ": "、", "; ": "；", ": ": "："}
_CHINESE = _WIDE | {", ": "，"}
_NARROW = {wide: narrow for narrow, wide in _WIDE.items()} | {"，": ", "}


def gapped(segments: Sequence[Segment], source: str, target: str) -> Sequence[Segment]:
    """Return segments with a space more, or one less, between those of a line, where sentences
    follow each other without space in one of the two languages and not in the other.
    """
    if not segments[1:] or _is_close(source) is _is_close(target):
        return segments
    return [*_changed(segments, was=" " * _is_close(target), gap=" " * _is_close(source))]


def _changed(segments: Sequence[Segment], *, was: str, gap: str) -> Iterator[Segment]:
    before = segments[0].before
    for one, after in pairwise(segments):
        is_within = (
            one.text
            and after.text
            and after.text[0] not in _CLOSING
            and one.after + after.before == was
        )
        yield replace(one, before=before, after=gap if is_within else one.after)
        before = "" if is_within else after.before
    yield replace(segments[-1], before=before)


def mark_between(mark: str, target: str) -> str:
    """Return the mark between two clauses as the target language writes it."""
    if not _is_close(target):
        return _NARROW.get(mark, mark)
    return (_WIDE if target.startswith("ja") else _CHINESE).get(mark, mark)


def without_mark(clause: str, mark: str) -> str:
    """Return a clause without a mark of its own where one comes behind it."""
    return clause.rstrip(_MARKS) if mark in _WIDE or mark in _NARROW else clause


def space_between(before: str, after: str, edge: str, target: str) -> str:
    """Return the space between what was side by side in a script without spaces, as its ``edge``
    (a character) shows, and is now a word or mask beside another.
    """
    if not (before and after) or edge < _FIRST_CLOSE or _is_close(target):
        return ""
    return "" if before[-1] in _BEFORE or after[0] in _BEHIND else " "


def _is_close(tag: str) -> bool:
    return tag.split("-", 1)[0] in _CLOSE
