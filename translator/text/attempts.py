"""Attempts: the ways of asking a model for a stretch, the most fluent first."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from translator.text.casing import has_capital_word, is_capitals, truecase
from translator.text.checks import Fault, find_faults
from translator.text.masks import Mask, MaskKind, standing_alone
from translator.text.stretches import Stretch, between

_NAMES = ("Tom", "Mary", "John", "Boston")
_STAND_INS = {
    MaskKind.NUMBER: (
        ("15", "2000", "5", "300", "12", "40"),
        ("2000", "12", "300", "5", "40", "15"),
        _NAMES,
    ),
    MaskKind.TIME: (("5:30", "8:15", "9:45"), ("12", "15", "10", "5"), _NAMES),
    MaskKind.NAME: (_NAMES, ("Boston", "Paris", "London", "Tom"), ("Mary", "Tom", "Paris")),
}
"""Words and numbers that models of everyday text copy well; three sets to try for each kind.

Numbers such as 20 or 30 are left out: after them such models like to say "years".
"""

_DIGITS = re.compile(r"\d+")
_TURNS = 3
_FIRST_PRIVATE = 0xE000
_ENDS = re.compile(r"[.!?…。！？:;,]['\"”»)]*$")


@dataclass(frozen=True, slots=True)
class Attempt:
    """What is asked of the engine for a stretch, and how its answer becomes text.

    ``texts`` are asked for; with ``glue`` (one more than there are texts) the answers are
    joined. ``swaps`` pairs each word expected in the answer with the masked text that belongs
    there. ``careful`` asks for decoding without repeated n-grams.
    """

    stretch: Stretch
    texts: tuple[str, ...]
    glue: tuple[str, ...] = ()
    swaps: tuple[tuple[str, str], ...] = ()
    careful: bool = False
    capitals: bool = False

    def join(self, outputs: Sequence[str]) -> str:
        """Put the answers between the kept parts, each cased and ended like its text."""
        parts = [self.glue[0]]
        for text, output, after in zip(self.texts, outputs, self.glue[1:], strict=True):
            parts += [_same_start(text, _same_end(text, output)), after]
        return "".join(parts)

    def finish(self, output: str) -> tuple[str, list[Fault]]:
        """Return the text with its masks restored, and the faults found in it."""
        source = self.stretch.text
        faults = find_faults(" ".join(self.texts), output)
        protected, whole = _protect(output, [expected for expected, _text in self.swaps])
        if not whole:
            faults.append(Fault.MASK)
        protected = _same_end(source, protected)
        if self.capitals:
            protected = protected.upper()
        for at, (_expected, text) in enumerate(self.swaps):
            place = chr(_FIRST_PRIVATE + at)
            if text.endswith("."):
                protected = protected.replace(f"{place}.", place)
            protected = protected.replace(place, text)
        if Fault.MASK not in faults and _digits(protected) != _digits(source):
            faults.append(Fault.MASK)
        return protected, faults


def attempts_for(
    stretch: Stretch,
    *,
    covers: Callable[[str], bool],
    log_probability: Callable[[str], float],
    placeholders: Sequence[str] = (),
) -> Iterator[Attempt]:
    """Yield attempts for one stretch, lazily: most need only the first."""
    masks = stretch.masks
    parts = between(stretch.text, masks)
    capitals = is_capitals(" ".join(parts))
    if capitals:
        parts = [truecase(part, log_probability) if part else part for part in parts]
    base = _Base(stretch, tuple(parts), capitals=capitals)
    if all(covers(character) for mask in masks for character in mask.text):
        yield base.asking([mask.text for mask in masks])
    if masks:
        for words in _stand_in_sets(masks, stretch.text, placeholders):
            yield base.asking(words)
        yield base.cut()
    words = next(iter(_stand_in_sets(masks, stretch.text, placeholders)), [])
    if len(words) == len(masks):
        yield from _variants(base, words, log_probability)


@dataclass(frozen=True, slots=True)
class _Base:
    """The parts of a stretch around its masks, spelt as they are to be asked."""

    stretch: Stretch
    parts: tuple[str, ...]
    capitals: bool = False

    def asking(self, words: Sequence[str], *, careful: bool = False) -> Attempt:
        """Ask for the whole, ``words`` standing for the masks."""
        pieces = [self.parts[0]]
        for word, part in zip(words, self.parts[1:], strict=True):
            pieces += [word, part]
        swaps = zip(words, (mask.text for mask in self.stretch.masks), strict=True)
        return Attempt(
            self.stretch,
            ("".join(pieces),),
            swaps=tuple(swaps),
            careful=careful,
            capitals=self.capitals,
        )

    def cut(self) -> Attempt:
        """Ask for the parts between the masks, each by itself."""
        texts: list[str] = []
        glue = [""]
        for at, part in enumerate(self.parts):
            if at:
                glue[-1] += self.stretch.masks[at - 1].text
            core = part.strip()
            if not any(map(str.isalpha, core)):
                glue[-1] += part
                continue
            start = part.index(core)
            glue[-1] += part[:start]
            texts.append(core)
            glue.append(part[start + len(core) :])
        return Attempt(self.stretch, tuple(texts), glue=tuple(glue))


def _variants(
    base: _Base, words: Sequence[str], log_probability: Callable[[str], float]
) -> Iterator[Attempt]:
    """Yield the ways out of a loop: other casing, other final punctuation, no repeats."""
    if not base.capitals and has_capital_word(base.stretch.text):
        recased = tuple(truecase(part, log_probability) if part else part for part in base.parts)
        yield _Base(base.stretch, recased).asking(words)
    last = base.parts[-1]
    ended = _ENDS.sub("", last) if _ENDS.search(last) else last + "."
    if ended.strip():
        yield _Base(base.stretch, (*base.parts[:-1], ended), capitals=base.capitals).asking(words)
    yield base.asking(words, careful=True)


def _stand_in_sets(
    masks: Sequence[Mask], text: str, placeholders: Sequence[str]
) -> Iterator[list[str]]:
    """Yield lists of words, one a mask, all different and none in ``text``."""
    if len(placeholders) >= len(masks):
        yield list(placeholders[: len(masks)])
    for turn in range(_TURNS):
        used: list[str] = []
        for mask in masks:
            choices = _STAND_INS[mask.kind][turn]
            free = (word for word in choices if word not in used and word not in text)
            used.append(next(free, ""))
        if all(used):
            yield used


def _protect(output: str, expected: Sequence[str]) -> tuple[str, bool]:
    """Replace each expected word by a private character; tell whether all stood there."""
    counts = Counter(expected)
    whole = True
    for word, count in counts.items():
        positions = iter([at for at, other in enumerate(expected) if other == word])
        pattern = standing_alone(word)
        if len(pattern.findall(output)) != count:
            whole = False
            continue
        output = pattern.sub(lambda _match: chr(_FIRST_PRIVATE + next(positions)), output)  # noqa: B023 - used at once
    return output, whole


def _digits(text: str) -> Counter[str]:
    """Count the runs of digits, ordinals included: none may be lost, changed or invented."""
    return Counter(_DIGITS.findall(text))


def _same_end(source: str, output: str) -> str:
    """Drop the full stop that a model puts after a fragment that had none."""
    if _ENDS.search(source) or not output.endswith((".", "。")) or output.endswith(".."):
        return output
    return output[:-1]


def _same_start(source: str, output: str) -> str:
    """Begin with a small letter where the source does."""
    return output[:1].lower() + output[1:] if source[:1].islower() else output
