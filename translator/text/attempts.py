"""Attempts: the ways of asking a model for a stretch, the most fluent first."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

import msgspec
from msgspec.structs import replace

from translator.text.casing import (
    NOUNS_LARGE,
    Spelling,
    begun_small,
    calmed,
    capitalised,
    has_capital_word,
    in_capitals,
    is_capitals,
    truecase,
    uncapitalised,
)
from translator.text.checks import Fault, find_faults
from translator.text.gaps import mark_between, space_between, without_mark
from translator.text.masks import LONGEST_ASKED, Mask
from translator.text.normalise import plain_width
from translator.text.places import find_all
from translator.text.standins import stand_in_sets
from translator.text.stretches import Stretch, between

_ENDS = re.compile(r"[.!?…。！？:;,]['\"”»)]*$")
_ELLIPSIS = re.compile(r"(?:\.{3,}|…)$")
_OPENING_SPACE = re.compile(r"(?<=[¡¿]) +")
_SPACES = re.compile(r" {2,}")
_CLAUSE = re.compile(r"([,;:]\s+|[，；：、])")
_WONDERS = re.compile(
    "(?<![ぶんあこそみよ])(?:どこ|何|なに|いつ|誰|だれ|いくら|いくつ|どれ|どう|なぜ)$"
)
_DIGITS = re.compile(r"\d+")
_LEFT_DIGITS = re.compile(r"\d+(?![\d月])")
_WORD = re.compile(r"[^\W\d_]+")


class Attempt(msgspec.Struct, frozen=True):
    """What is asked of the engine for a stretch, and how its answer becomes text.

    ``texts`` are asked for; with ``glue`` (one more than there are texts) the answers are
    joined. ``expected`` are the words that stand for the stretch's masks in the answer, in the
    masks' order. ``careful`` asks for decoding without repeated n-grams.
    """

    stretch: Stretch
    texts: tuple[str, ...]
    expected: tuple[str, ...] = ()
    glue: tuple[str, ...] = ()
    careful: bool = False

    def join(self, outputs: Sequence[str], *, target: str = "") -> str:
        """Put the answers between the kept parts, each cased and ended like its text.

        Gives nothing where one of the answers is nothing.
        """
        if not all(map(str.strip, outputs)):
            return ""
        joined = self.glue[0]
        for text, output, after in zip(self.texts, outputs, self.glue[1:], strict=True):
            part = without_mark(_same_start(text, _same_end(text, output), target), after)
            joined += space_between(joined, part, text[0], target) + part
            mark = mark_between(after, target)
            joined += space_between(part, mark, text[-1], target) + mark
        return joined

    def finish(self, output: str, *, target: str = "") -> tuple[str, list[Fault]] | None:
        """Return the text with its masks restored, and the faults found in it.

        None where a stand-in did not come back as it was sent, for it would be shown.
        ``target`` is the language of the answer, by whose rules letters grow and shrink.
        """
        faults = find_faults(self._asked(), output)
        output = _same_end(self.stretch.text, output)
        places = find_all(self.expected, output) if self.expected else []
        parts = self._around(output, places) if places else [output]
        if places is None or (places and self._adds("\n".join(parts))):
            if self._stands_in():
                return None
            faults.append(Fault.MASK)
            places, parts = [], [output]
        if Fault.MASK not in faults and self._loses("\n".join(parts)):
            faults.append(Fault.MASK)
        parts = [_tidy(part) for part in parts]
        if self.stretch.continues:
            parts[0] = _same_start(self.stretch.text, parts[0], target)
        elif self.stretch.text[:1].isupper() and self.texts[0][:1].islower():
            parts[0] = capitalised(parts[0])
        if self.stretch.capitals:
            parts = [in_capitals(part, target) for part in parts]
        return self._restored(parts, [index for _start, index in places]), faults

    def _asked(self) -> str:
        if not self.glue:
            return self.texts[0]
        return "".join(map("".join, zip(self.glue, (*self.texts, ""), strict=True)))

    def _stands_in(self) -> bool:
        masks = self.stretch.masks
        return any(word != mask.text for word, mask in zip(self.expected, masks, strict=True))

    def _around(self, output: str, places: Sequence[tuple[int, int]]) -> list[str]:
        """Return the parts of an answer around the places of the expected words."""
        starts = [0, *(start + len(self.expected[index]) for start, index in places)]
        ends = [*(start for start, _index in places), len(output)]
        return [output[start:end] for start, end in zip(starts, ends, strict=True)]

    def _adds(self, rest: str) -> bool:
        """Tell whether the answer beside its masks holds a number that the source has not.

        A single digit may come of a word ("two"), unless a mask has it or stand-ins were sent;
        nor may a stand-in come twice, in whatever case, or begin another word.
        """
        source = "\n".join(between(self.stretch.text, self.stretch.masks))
        new = set(_DIGITS.findall(rest)).difference(_DIGITS.findall(source))
        if self._stands_in():
            words = _WORD.findall(rest)
            small = {word.casefold() for word in self.expected}
            return (
                bool(new)
                or any(word.startswith(self.expected) for word in words)
                or any(word.casefold() in small for word in words)
            )
        masked = {digits for word in self.expected for digits in _DIGITS.findall(word)}
        return any(len(digits) > 1 or digits in masked for digits in new)

    def _loses(self, rest: str) -> bool:
        """Tell whether the answer beside its masks lacks digits of the source beside them:
        ordinals ("3rd") are left to the model, but for Japanese months, which become words.
        """
        if not _DIGITS.search(self.stretch.text):
            return False
        source = "\n".join(between(self.stretch.text, self.stretch.masks))
        return bool(Counter(_LEFT_DIGITS.findall(source)) - Counter(_DIGITS.findall(rest)))

    def _restored(self, parts: Sequence[str], order: Sequence[int]) -> str:
        """Put the masks, in the order of the answer, between its parts."""
        pieces = [parts[0]]
        for index, part in zip(order, parts[1:], strict=True):
            text = self.stretch.masks[index].text
            is_doubled = text.endswith(".") and part.startswith(".") and part[1:2] != "."
            pieces += [text, part[1:] if is_doubled else part]
        return "".join(pieces)


def attempts_for(
    stretch: Stretch, spelling: Spelling, placeholders: Sequence[str] = ()
) -> Iterator[Attempt]:
    """Yield attempts for one stretch, lazily: most need only the first."""
    masks = stretch.masks
    base = _Base.of(stretch, spelling)
    if all(_is_askable(mask, spelling) for mask in masks):
        yield base.asking([mask.text for mask in masks])
    sets = [[]] if not masks else list(stand_in_sets(masks, stretch.text, placeholders))
    if masks:
        yield from map(base.asking, sets)
        if sets and len(masks) > 1 and _CLAUSE.search("".join(base.parts)):
            yield base.clauses(sets[0])
        yield base.cut()
    if sets:
        yield from _variants(base, sets[0], spelling)


def _is_askable(mask: Mask, spelling: Spelling) -> bool:
    """Tell whether a mask can be asked for as it is: a model learns plain digits only."""
    return (
        len(mask.text) <= LONGEST_ASKED
        and all(map(spelling.covers, mask.text))
        and plain_width(mask.text) == mask.text
    )


class _Base(msgspec.Struct, frozen=True):
    """The parts of a stretch around its masks, spelt as they are to be asked."""

    stretch: Stretch
    parts: tuple[str, ...]

    @classmethod
    def of(cls, stretch: Stretch, spelling: Spelling) -> "_Base":
        """Respell what is in capitals."""
        parts = between(stretch.text, stretch.masks)
        if not stretch.plain:
            parts = _calm(parts, stretch, spelling)
        if (mark := _mark_of(parts[-1])) and spelling.covers(mark):
            parts[-1] += mark
        if not _ENDS.search(stretch.text) or len(stretch.text.split()) == 1:
            parts[0] = begun_small(parts[0], spelling)
        return cls(stretch, tuple(parts))

    def asking(self, words: Sequence[str]) -> Attempt:
        """Ask for the whole, ``words`` standing for the masks."""
        return Attempt(self.stretch, ("".join(self._alternating(words)),), tuple(words))

    def clauses(self, words: Sequence[str]) -> Attempt:
        """Ask for each clause by itself, ``words`` standing for the masks."""
        return self._divided(_CLAUSE.split("".join(self._alternating(words))), words)

    def cut(self) -> Attempt:
        """Ask for the parts between the masks, each by itself."""
        texts = [mask.text for mask in self.stretch.masks]
        return self._divided(self._alternating(texts), texts)

    def _alternating(self, words: Sequence[str]) -> list[str]:
        """Return the parts with ``words`` between them."""
        return [piece for pair in zip(self.parts, (*words, ""), strict=True) for piece in pair][:-1]

    def _divided(self, pieces: Sequence[str], words: Sequence[str]) -> Attempt:
        """Ask for every other piece, the first to begin with; the rest is glue."""
        texts: list[str] = []
        glue = [""]
        for at, piece in enumerate(pieces):
            core = piece.strip()
            if at % 2 or not any(map(str.isalpha, core)):
                glue[-1] += piece
                continue
            start = piece.index(core)
            glue[-1] += piece[:start]
            texts.append(core)
            glue.append(piece[start + len(core) :])
        return Attempt(self.stretch, tuple(texts), tuple(words), tuple(glue))


def _mark_of(text: str) -> str:
    """Return the mark that a Japanese question is understood by, where it ends without one."""
    if text.isascii():
        return ""
    if text.endswith("か"):
        return "。"
    return "？" if _WONDERS.search(text) else ""


def _calm(parts: list[str], stretch: Stretch, spelling: Spelling) -> list[str]:
    if stretch.capitals or (not stretch.continues and is_capitals(stretch.text)):
        parts = [truecase(part, spelling) for part in parts]
        if not stretch.continues:
            parts[0] = capitalised(parts[0])
    elif has_capital_word(stretch.text):
        parts = [calmed(part, spelling) for part in parts]
    return parts


def _variants(base: _Base, words: Sequence[str], spelling: Spelling) -> Iterator[Attempt]:
    """Yield the ways out of a loop: other casing, other final punctuation, no repeats."""
    if not base.stretch.capitals and has_capital_word(base.stretch.text):
        recased = tuple(truecase(part, spelling) for part in base.parts)
        yield replace(base, parts=recased).asking(words)
    last = base.parts[-1]
    ended = _ENDS.sub("", last) if _ENDS.search(last) else last + "."
    if ended.strip():
        yield replace(base, parts=(*base.parts[:-1], ended)).asking(words)
    yield replace(base.asking(words), careful=True)


def _tidy(output: str) -> str:
    """Drop spaces that no text has: doubled ones, and those after an opening mark."""
    if "  " in output:
        output = _SPACES.sub(" ", output)
    if "¡ " in output or "¿ " in output:
        output = _OPENING_SPACE.sub("", output)
    return output


def _same_end(source: str, output: str) -> str:
    """Drop the full stop that a model puts after a fragment that had none; keep an ellipsis."""
    if not output.endswith((".", "。")) or output.endswith(".."):
        return output
    if not _ENDS.search(source):
        return output[:-1]
    ellipsis = _ELLIPSIS.search(source)
    return output[:-1] + ellipsis.group() if ellipsis else output


def _same_start(source: str, output: str, target: str) -> str:
    """Begin with a small letter where the source does."""
    if not source[:1].islower() or target.split("-", 1)[0] in NOUNS_LARGE:
        return output
    return uncapitalised(output)
