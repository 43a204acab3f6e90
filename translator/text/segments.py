"""Segments: sentences that always join back to the text they came from."""

import re
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence

import msgspec

from translator.errors import TextTooLongError
from translator.text.masks import Mask, find_masks

_WINDOW = 4_000
"""Characters looked at together: on some runs of quotes the rules take quadratic time."""

_LINES = re.compile(
    rf"\n+|[^\n]{{1,{_WINDOW}}}(?=\n|$)|[^\n]{{1,{_WINDOW}}}(?<=\s)|[^\n]{{1,{_WINDOW}}}"
)
_ONE_SENTENCE = re.compile(rf"[ \"-\-/-9<->@-~¡¿À-ÖØ-öø-ÿ]{{1,{_WINDOW}}}[.!?]?")
"""Plain characters and Latin letters, and at most one mark at the end: no language's rules find
an end within.
"""

_MOST_PIECES = 4
"""Pieces of a character beyond ASCII at most: its bytes, where the vocabulary lacks it."""

_LONGEST_MASK = 200
_NUMBERED = re.compile(r"\d\.\s*$")
_CLAUSE = re.compile(r".*?(?:[,;:]\s+|[，；：、。！？]|\s+|$)", re.DOTALL)


class Segment(msgspec.Struct, frozen=True):
    """A sentence and the white space around it; ``str`` gives back what was cut."""

    text: str
    before: str = ""
    after: str = ""

    def __str__(self) -> str:
        return f"{self.before}{self.text}{self.after}"


def split_segments(text: str, language: str) -> list[Segment]:
    """Cut ``text`` into sentences by the rules of ``language`` (a BCP-47 tag).

    Joining the segments gives ``text`` back, exactly. Line feeds always end a segment; nothing
    that is masked is cut.
    """
    if _ONE_SENTENCE.fullmatch(text):
        return [_padded(text)]
    base = language.split("-", 1)[0]
    return [
        _padded(sentence)
        for line in _LINES.findall(text)
        for sentence in (_sentences(line, base) if line[0] != "\n" else (line,))
    ]


def _sentences(line: str, language: str) -> list[str]:
    from sentencex import segment  # noqa: PLC0415 - 5 ms that a phrasebook hit does not need

    sentences: list[str] = segment(language, line)
    if len(sentences) == 1:
        return sentences
    return _uncut(_undated(sentences), find_masks(line))


def _undated(sentences: Iterable[str]) -> Iterator[str]:
    """Join a sentence in small letters to the date or number before it ("on 18.4. at noon")."""
    held = ""
    for sentence in sentences:
        if held and not (sentence[:1].islower() and _NUMBERED.search(held)):
            yield held
            held = ""
        held += sentence
    if held:
        yield held


def split_long(segment: Segment, *, length: Callable[[str], int], limit: int) -> Iterator[Segment]:
    """Cut a segment whose ``length`` (in pieces) is over ``limit`` at clauses and spaces.

    Yields the segment itself where it fits. Raises TextTooLongError, naming the stretch, where
    a stretch without any break is over the limit.
    """
    sure = limit - 2 if segment.text.isascii() else limit // _MOST_PIECES
    if len(segment.text) <= sure or length(segment.text) <= limit:
        yield segment
        return
    yield from map(_padded, _packed(str(segment), length, limit))


def _packed(text: str, length: Callable[[str], int], limit: int) -> Iterator[str]:
    """Join clauses greedily into stretches of at most ``limit`` pieces."""
    held, held_length = "", 0
    for clause in _uncut(_CLAUSE.findall(text), find_masks(text)):
        size = length(clause)
        if size > limit and length(clause.strip()) > limit:
            raise TextTooLongError(
                f"The stretch {clause[:24]!r}… has no break in {len(clause)} characters"
                f" ({size} pieces; the limit is {limit}); break it up."
            )
        if held and held_length + size > limit - 2:
            yield held
            held, held_length = "", 0
        held, held_length = held + clause, held_length + size
    if held:
        yield held


def _uncut(parts: Iterable[str], masks: Sequence[Mask]) -> list[str]:
    """Join what was cut in the midst of a mask, unless that is a whole list of numbers."""
    joined: list[str] = []
    waiting = deque(mask for mask in masks if len(mask.text) <= _LONGEST_MASK)
    start = end = 0
    for part in parts:
        start, end = end, end + len(part)
        while waiting and waiting[0].end <= start:
            waiting.popleft()
        if waiting and waiting[0].start < start:
            joined[-1] += part
        else:
            joined.append(part)
    return joined


def _padded(sentence: str) -> Segment:
    core = sentence.strip()
    if not core:
        return Segment("", after=sentence)
    start = sentence.index(core)
    return Segment(core, before=sentence[:start], after=sentence[start + len(core) :])
