"""Comparison: what changed between two runs beyond noise, and what of it is a regression."""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.quality.outputs import Kept
from benchmarks.quality.paired import SIGNIFICANT, Difference, paired_bootstrap
from benchmarks.record import Record, newest
from benchmarks.result import Better, Result

ABSOLUTE = {
    "BLEU": 1.0, "chrF2": 1.0, "chrF2++": 1.0, "TER": 1.5, "%": 2.0, "phrases": 0.0,
}  # fmt: skip
"""Losses up to so much are no regression: points of a score, per cent, phrases."""

RELATIVE = {"ms": 0.25, "s": 0.25, "lines/s": 0.20, "MB": 0.10, "J": 0.25, "ratio": 0.15}
"""The same for times, speeds, memory and energy, as a part of the earlier figure."""

_ELSEWHERE = frozenset({"ms", "s", "lines/s", "MB", "J"})
"""Units that mean nothing on another machine."""

_LEAST = 2.0
"""Megabytes of growth that are no leak: what allocators and caches round up to."""


@dataclass(frozen=True, slots=True)
class Change:
    """A figure in both runs; ``paired`` is the test on the kept translations where there is one."""

    measure: str
    before: Result
    after: Result
    paired: Difference | None = None
    same_machine: bool = True

    @property
    def worse(self) -> float:
        """How much worse the figure became, in its unit; negative where it became better."""
        change = self.after.value - self.before.value
        return -change if self.after.better is Better.HIGHER else change

    @property
    def is_judged(self) -> bool:
        """Whether the two figures can be held against each other."""
        known = self.after.better is not Better.NEITHER
        return known and (self.same_machine or self.after.unit not in _ELSEWHERE)

    @property
    def is_real(self) -> bool:
        """Whether more changed than noise explains: the paired test where there is one, else
        half the 95% intervals of both figures, added as independent errors are.
        """
        if self.paired is not None:
            return self.paired.p < SIGNIFICANT
        return abs(self.worse) > math.hypot(self.before.error, self.after.error)

    @property
    def is_regression(self) -> bool:
        """Whether the figure is worse beyond noise and beyond what is allowed."""
        return self.is_judged and self.is_real and self.worse > self._allowed

    @property
    def _allowed(self) -> float:
        unit = self.after.unit
        if unit in ABSOLUTE:
            return ABSOLUTE[unit]
        allowed = RELATIVE.get(unit, 0.0) * abs(self.before.value)
        return max(allowed, _LEAST) if unit == "MB" else allowed

    def __str__(self) -> str:
        name = f"{self.after.subject}: {self.after.name}" if self.after.subject else self.after.name
        verdict = "REGRESSION" if self.is_regression else "worse" if self.worse > 0 else "better"
        if not self.is_judged:
            verdict = "other machine" if not self.same_machine else "changed"
        test = f"  p = {self.paired.p:.3f}" if self.paired else ""
        figures = f"{self.before.value:.4g} → {self.after.value:.4g} {self.after.unit}"
        return f"{verdict:<13} {self.measure}  {name}  {figures}{test}"


@dataclass(frozen=True, slots=True)
class Comparison:
    """What changed from one run to another, and what only one of them has."""

    changes: tuple[Change, ...]
    only_before: tuple[str, ...]
    only_after: tuple[str, ...]

    @property
    def regressions(self) -> list[Change]:
        """The changes past what is allowed."""
        return [one for one in self.changes if one.is_regression]

    @property
    def real(self) -> list[Change]:
        """The changes beyond noise."""
        return [one for one in self.changes if one.is_real]


def compare(
    before: Sequence[Record],
    after: Sequence[Record],
    *,
    outputs: tuple[Path, Path] | None = None,
) -> Comparison:
    """Compare the newest record of each measure; ``outputs`` are the folders of translations."""
    old, new = newest(before), newest(after)
    tests = _paired_tests(*outputs) if outputs else {}
    changes: list[Change] = []
    missing: list[str] = [f"{name}: all of it" for name in old if name not in new]
    added: list[str] = [f"{name}: all of it" for name in new if name not in old]
    for name in (name for name in old if name in new):
        first, second = _by_key(old[name].results), _by_key(new[name].results)
        same = _same_machine(old[name], new[name])
        missing += [f"{name}: {' '.join(key)}" for key in first if key not in second]
        added += [f"{name}: {' '.join(key)}" for key in second if key not in first]
        changes += [
            Change(name, first[key], second[key], tests.get((*key, first[key].unit)), same)
            for key in first
            if key in second
        ]
    return Comparison(tuple(changes), tuple(missing), tuple(added))


def _by_key(results: Sequence[Result]) -> dict[tuple[str, str], Result]:
    return {(one.subject, one.name): one for one in results}


def _same_machine(before: Record, after: Record) -> bool:
    a, b = before.machine, after.machine
    return (a.cpu, a.cores) == (b.cpu, b.cores)


def _paired_tests(before: Path, after: Path) -> Mapping[tuple[str, str, str], Difference]:
    """Test each system and set whose translations are kept in both folders."""
    found = {}
    for path in sorted(before.glob("*.jsonl")) if after.is_dir() else []:
        if (after / path.name).is_file():
            for (subject, testset), difference in _tested(path, after / path.name):
                name = f"{difference.metric}, {testset}"
                found[subject, name, difference.metric] = difference
    return found


def _tested(before: Path, after: Path) -> Iterator[tuple[tuple[str, str], Difference]]:
    old, new = Kept.read(before), Kept.read(after)
    if (old.sources, old.references) != (new.sources, new.references) or old.texts == new.texts:
        return
    system, _dot, rest = before.stem.partition(".")
    testset, _dot, pair = rest.rpartition(".")
    target = pair.partition("-")[2]
    for difference in paired_bootstrap(old.texts, new.texts, [old.references], language=target):
        yield (f"{pair} {system}", testset), difference
