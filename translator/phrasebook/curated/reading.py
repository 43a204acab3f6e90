"""A reading: one typed text, and the skeletons that it may be with spans of it in the slots."""

import re
from collections.abc import Iterator, Mapping

import msgspec

from translator.phrasebook.curated.beginnings import Beginnings
from translator.phrasebook.curated.filling import Filling, Verbatim
from translator.phrasebook.curated.key_table import Rows
from translator.phrasebook.curated.keys import MARK
from translator.phrasebook.curated.spans import (
    Span,
    Tokens,
    filler_spans,
    marked,
    replaced,
)


class Candidate(msgspec.Struct, frozen=True):
    """A skeleton that a text may be, and what its marks stand for, in order.

    ``free`` is what was typed in a slot that takes any text, if it has one.
    """

    key: str
    fillings: tuple[Filling | int, ...]
    free: str | None = None

    @property
    def rank(self) -> tuple[int, int]:
        """The fewer slots, then the more literal text, the better."""
        return len(self.fillings), -len(MARK.sub("", self.key))


class Reading:
    """A text while its slots are looked for: first those that may come first, then the others."""

    def __init__(self, text: str, key: str, language: str, beginnings: Beginnings) -> None:
        """Look for nothing yet; ``key`` is the text's, ``beginnings`` are the language's."""
        self.text = text
        self._key = key
        self._language = language
        self._beginnings = beginnings
        self._opens = beginnings.of(text, key)
        self._tokens = Tokens(text)
        self._values = _values(text, language)
        self._fillers: list[Span] = []
        self._starts: list[int] = []

    def first_keys(self) -> dict[tuple[int, int], str]:
        """Return the stretches that may fill the first slot, by their spans."""
        text, opens = self.text, self._opens
        self._starts = [start for start in self._tokens.starts if opens(text[:start])]
        return self._tokens.keys(self._starts)

    def second_keys(self) -> dict[tuple[int, int], str]:
        """Return the other stretches that may fill a second slot, by their spans."""
        text, opens = self.text, self._opens
        if len(self._starts) == len(self._tokens.starts):
            return {}
        starts = {
            start
            for first in (*self._values, *self._fillers)
            if opens(text[: first.start])
            for start in self._tokens.starts
            if start >= first.end and opens(marked(text[:start], (first,)))
        }
        return self._tokens.keys(sorted(starts.difference(self._starts)))

    def fill(self, stretches: Mapping[tuple[int, int], str], known: Mapping[str, Rows]) -> None:
        """Take up those stretches that are fillers."""
        self._fillers += filler_spans(stretches, known)

    @property
    def may_have_slots(self) -> bool:
        """Whether there is anything that could fill a slot."""
        return bool(self._fillers or self._values or self._beginnings.may_be_free(self._key))

    def candidates(self) -> Iterator[Candidate]:
        """Yield the skeletons that the text may be, with one slot or more."""
        found = [Candidate(self._key, ())]
        spans = [*self._values, *sorted(self._fillers, key=lambda span: (span.start, span.end))]
        for key, chosen in replaced(self.text, spans, self._opens).items():
            found.append(Candidate(key, tuple(span.filling for span in chosen)))
        yield from found[1:]
        for each in found:
            if len(each.fillings) <= 1:
                yield from self._freed(each)

    def _freed(self, candidate: Candidate) -> Iterator[Candidate]:
        """Yield the skeletons with a free slot that a candidate may be."""
        key = candidate.key
        for before, after, slot in self._beginnings.free_slots(key):
            middle = key[len(before) : len(key) - len(after)]
            if not key.endswith(after) or not middle or "{" in middle:
                continue
            typed = _as_typed(middle, self.text) or _between(before, after, self.text)
            if typed is None or not _is_free(slot, typed, self._language):
                continue
            at = len(MARK.findall(before))
            fillings = (*candidate.fillings[:at], Verbatim(typed), *candidate.fillings[at:])
            yield Candidate(f"{before}{{{slot}}}{after}", fillings, typed)


def _values(text: str, language: str) -> list[Span]:
    if not any(map(str.isdigit, text)):
        return []
    from translator.phrasebook.curated.values import (  # noqa: PLC0415 - few texts have any
        value_spans,
    )

    return value_spans(text, language)


def _is_free(slot: str, typed: str, language: str) -> bool:
    from translator.phrasebook.curated.free_text import (  # noqa: PLC0415 - few texts need it
        is_free,
    )

    return is_free(slot, typed, language)


def _as_typed(folded: str, text: str) -> str | None:
    """Return the part of a text whose folded form is given, capitals as typed."""
    pattern = re.escape(folded.strip()).replace("'", "['’‘ʼ´`]").replace(r"\ ", r"[\s,，、]+")
    found = re.search(pattern, text, re.IGNORECASE)
    return found[0] if found else None


def _between(before: str, after: str, text: str) -> str | None:
    """Return the words that stand between so many others, where ß was folded to ss."""
    words = text.split()
    first, last = len(before.split()), len(words) - len(after.split())
    return " ".join(words[first:last]).strip(".!?。 ") or None
