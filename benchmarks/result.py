"""A measured figure with its spread, what is better and, where there is one, its target."""

import math
from collections.abc import Callable, Sequence
from enum import StrEnum
from statistics import median, quantiles
from time import perf_counter

import msgspec


class Better(StrEnum):
    """Which way a figure gets better."""

    HIGHER = "higher"
    LOWER = "lower"
    NEITHER = "neither"


_BETTER = {
    "s": Better.LOWER, "ms": Better.LOWER, "MB": Better.LOWER, "J": Better.LOWER,
    "phrases": Better.LOWER, "lines/s": Better.HIGHER,
}  # fmt: skip
_Z = 1.96
"""Standard deviations on either side of which 5% of a normal distribution lie."""


class Result(msgspec.Struct, frozen=True, kw_only=True):
    """A figure of ``subject`` (a pair, a peer or nothing), from ``runs`` values.

    ``low`` and ``high`` tell the spread: the 5th and 95th percentile of repeated values, or the
    95% interval of a score, share or percentile. ``error`` is half the 95% interval of ``value``
    itself. ``atmost`` and ``atleast`` are targets in the same unit (None: no target).
    ``signature`` says how a score was computed, ``note`` what a reader should know.
    """

    name: str
    unit: str
    value: float
    low: float
    high: float
    runs: int
    subject: str = ""
    better: Better = Better.NEITHER
    error: float = 0.0
    atmost: float | None = None
    atleast: float | None = None
    signature: str = ""
    note: str = ""

    @classmethod
    def of(
        cls,
        name: str,
        unit: str,
        values: Sequence[float],
        *,
        subject: str = "",
        better: Better | None = None,
        atmost: float | None = None,
        atleast: float | None = None,
        note: str = "",
    ) -> "Result":
        """Summarise repeated values by their median, whose 95% interval is 1.57 interquartile
        ranges over the root of their number on either side (McGill, Tukey and Larsen, 1978).
        """
        cuts = quantiles(values, n=20, method="inclusive") if len(values) > 1 else [values[0]] * 19
        if better is None:
            better = Better.LOWER if atmost is not None else _BETTER.get(unit, Better.NEITHER)
            better = Better.HIGHER if atleast is not None else better
        return cls(
            name=name,
            unit=unit,
            value=median(values),
            low=cuts[0],
            high=cuts[-1],
            runs=len(values),
            subject=subject,
            better=better,
            error=1.57 * (cuts[14] - cuts[4]) / math.sqrt(len(values)),
            atmost=atmost,
            atleast=atleast,
            note=note,
        )

    @classmethod
    def figure(
        cls,
        name: str,
        unit: str,
        value: float,
        *,
        runs: int,
        subject: str = "",
        better: Better = Better.NEITHER,
        atmost: float | None = None,
        atleast: float | None = None,
        note: str = "",
    ) -> "Result":
        """Return one figure about ``runs`` texts that has no spread."""
        return cls(
            name=name,
            unit=unit,
            value=value,
            low=value,
            high=value,
            runs=runs,
            subject=subject,
            better=better,
            atmost=atmost,
            atleast=atleast,
            note=note,
        )

    @classmethod
    def share(
        cls,
        name: str,
        count: int,
        total: int,
        *,
        subject: str = "",
        better: Better = Better.LOWER,
        atmost: float | None = None,
        atleast: float | None = None,
        note: str = "",
    ) -> "Result":
        """Return ``count`` of ``total`` in per cent, with Wilson's interval (1927)."""
        share = count / total
        middle = (share + _Z**2 / (2 * total)) / (1 + _Z**2 / total)
        half = math.sqrt(share * (1 - share) / total + _Z**2 / (4 * total**2))
        half *= _Z / (1 + _Z**2 / total)
        return cls(
            name=name,
            unit="%",
            value=100 * share,
            low=round(100 * max(0.0, middle - half), 9),
            high=round(100 * min(1.0, middle + half), 9),
            runs=total,
            subject=subject,
            better=better,
            error=100 * half,
            atmost=atmost,
            atleast=atleast,
            note=note,
        )

    @classmethod
    def percentile(
        cls,
        name: str,
        unit: str,
        values: Sequence[float],
        per_cent: int,
        *,
        subject: str = "",
        atmost: float | None = None,
    ) -> "Result":
        """Return a percentile of a latency, its 95% interval taken from the ranks around it."""
        ordered = sorted(values)
        count, share = len(ordered), per_cent / 100
        at = min(count - 1, math.ceil(share * count) - 1)
        reach = math.ceil(_Z * math.sqrt(count * share * (1 - share)))
        low, high = ordered[max(0, at - reach)], ordered[min(count - 1, at + reach)]
        return cls(
            name=name,
            unit=unit,
            value=ordered[at],
            low=low,
            high=high,
            runs=count,
            subject=subject,
            better=Better.LOWER,
            error=(high - low) / 2,
            atmost=atmost,
        )

    @property
    def verdict(self) -> str:
        """Say whether the target is met; empty where there is none."""
        if self.atmost is not None:
            return "met" if self.value <= self.atmost else "MISSED"
        if self.atleast is not None:
            return "met" if self.value >= self.atleast else "MISSED"
        return ""

    def line(self) -> str:
        """Return the figure as a line for people."""
        target = ""
        if self.atmost is not None:
            target = f"  target ≤ {self.atmost:g}"
        elif self.atleast is not None:
            target = f"  target ≥ {self.atleast:g}"
        name = f"{self.subject}: {self.name}" if self.subject else self.name
        spread = f"[{self.low:.4g} – {self.high:.4g}, n={self.runs}]"
        figure = f"{name:<52} {self.value:>9.4g} {self.unit:<9}"
        note = f"  ({self.note})" if self.note else ""
        signature = f"  {self.signature}" if self.signature else ""
        return f"{figure} {spread:<28}{target}  {self.verdict}{note}{signature}".rstrip()


def timed(action: Callable[[], object], *, runs: int, warmup: int = 3) -> list[float]:
    """Return the wall milliseconds of each run after some that do not count."""
    for _turn in range(warmup):
        action()
    values = []
    for _turn in range(runs):
        start = perf_counter()
        action()
        values.append((perf_counter() - start) * 1000)
    return values
