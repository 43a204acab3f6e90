"""Overlap: a test set that a pack has learnt from measures nothing, so it is refused."""

import gzip
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from benchmarks.quality.scoring import plain
from benchmarks.quality.testset import Examples
from translator.errors import InputError
from translator.languages import PIVOT, LanguagePair

SHORT = 4
"""Texts of fewer words ("Good morning") stand in every corpus, and are not held against a set."""

_SHORT_CHARACTERS = 10
_UNSPACED = frozenset({"ja", "ko", "th", "zh"})
_MOST = 0.005
"""The share of a set that may be known: people say the same thing twice."""


@dataclass(frozen=True, slots=True)
class Overlap:
    """How many of ``asked`` longer test sources also stand in training data, with one of them."""

    examples: Examples
    asked: int
    known: tuple[str, ...]

    def refuse(self) -> None:
        """Raise InputError where more than one in 200 is known."""
        if len(self.known) > _MOST * self.asked:
            raise InputError(
                f"The test set {self.examples.testset} {self.examples.pair} overlaps with the"
                f" training data: {len(self.known)} of {self.asked} sources stand there, such as"
                f" {self.known[0][:60]!r}; measure with another set."
            )

    def __str__(self) -> str:
        share = f"{len(self.known)} of {self.asked} longer sources"
        return f"{self.examples.testset} {self.examples.pair}: {share} in the training data"


def find_overlaps(sets: Iterable[Examples], trained_on: Path) -> list[Overlap]:
    """Look for the sources of test sets in the training data of their pair.

    ``trained_on`` is a TSV of pairs, packed by gzip or not, or a folder of files ``en-XX.tsv``
    of which that of the pair's other language is read; a set whose language has none there is
    left out. Case, punctuation and spaces do not count. Raises InputError.
    """
    by_files: dict[tuple[Path, ...], list[Examples]] = {}
    for examples in sets:
        by_files.setdefault(_files(trained_on, examples.pair), []).append(examples)
    return [
        overlap for files, group in by_files.items() if files for overlap in _overlaps(group, files)
    ]


def _overlaps(sets: Iterable[Examples], files: Iterable[Path]) -> list[Overlap]:
    wanted = {
        examples: {plain(text): text for text in examples.sources if _is_long(text, examples)}
        for examples in sets
    }
    everything = set(chain.from_iterable(wanted.values()))
    seen = {key for text in _texts(files) if (key := plain(text)) in everything}
    return [
        Overlap(examples, len(keys), tuple(text for key, text in keys.items() if key in seen))
        for examples, keys in wanted.items()
    ]


def _files(place: Path, pair: LanguagePair) -> tuple[Path, ...]:
    other = pair.target if pair.source == PIVOT else pair.source
    if not place.is_dir():
        return (place,)
    return tuple(
        sorted({*place.glob(f"{PIVOT}-{other}.tsv"), *place.glob(f"{PIVOT}-{other}.tsv.gz")})
    )


def _is_long(text: str, examples: Examples) -> bool:
    if examples.pair.source.partition("-")[0] in _UNSPACED:
        return len(text) >= _SHORT_CHARACTERS
    words = [word for word in text.split() if any(map(str.isalnum, word))]
    return len(words) >= SHORT  # French writes its marks as words of their own


def _texts(paths: Iterable[Path]) -> Iterator[str]:
    for path in paths:
        try:
            with (
                gzip.open(path, "rt", encoding="utf-8")
                if path.suffix == ".gz"
                else path.open(encoding="utf-8")
            ) as file:
                for line in file:
                    yield from line.rstrip("\n").split("\t")
        except (OSError, UnicodeDecodeError, EOFError) as error:
            raise InputError(f"{path} cannot be read: {error}.") from error
