"""Segments: sentences that always join back to the text they came from."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from translator.errors import TextTooLongError

_LINES = re.compile(r"\n+|[^\n]+")
_CLAUSE = re.compile(r".*?(?:[,;:]\s+|[，；：、。！？]|\s+|$)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Segment:
    """A sentence and the white space around it; ``str`` gives back what was cut."""

    text: str
    before: str = ""
    after: str = ""

    def __str__(self) -> str:
        return f"{self.before}{self.text}{self.after}"


def split_segments(text: str, language: str) -> list[Segment]:
    """Cut ``text`` into sentences by the rules of ``language`` (a BCP-47 tag).

    Joining the segments gives ``text`` back, exactly. Line feeds always end a segment.
    """
    from sentencex import segment  # noqa: PLC0415 - 5 ms that a phrasebook hit does not need

    base = language.split("-", 1)[0]
    return [
        _padded(sentence)
        for line in _LINES.findall(text)
        for sentence in (segment(base, line) if line[0] != "\n" else (line,))
    ]


def split_long(segment: Segment, *, length: Callable[[str], int], limit: int) -> Iterator[Segment]:
    """Cut a segment whose ``length`` (in pieces) is over ``limit`` at clauses and spaces.

    Yields the segment itself where it fits. Raises TextTooLongError, naming the stretch, where
    a stretch without any break is over the limit.
    """
    if len(segment.text) <= limit // 4 or length(segment.text) <= limit:
        yield segment
        return
    yield from map(_padded, _packed(str(segment), length, limit))


def _packed(text: str, length: Callable[[str], int], limit: int) -> Iterator[str]:
    """Join clauses greedily into stretches of at most ``limit`` pieces."""
    held, held_length = "", 0
    for clause in _CLAUSE.findall(text):
        size = length(clause)
        if size > limit:
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


def _padded(sentence: str) -> Segment:
    core = sentence.strip()
    if not core:
        return Segment("", after=sentence)
    start = sentence.index(core)
    return Segment(core, before=sentence[:start], after=sentence[start + len(core) :])
