"""A measured figure with its spread and, where there is one, its target."""

from collections.abc import Callable, Sequence
from statistics import median, quantiles
from time import perf_counter

import msgspec


class Result(msgspec.Struct, frozen=True, kw_only=True):
    """A figure: the median of ``runs`` values, their 5th and 95th percentile, and the target.

    ``atmost`` and ``atleast`` are the stated targets in the same unit (None: no target).
    """

    name: str
    unit: str
    value: float
    low: float
    high: float
    runs: int
    atmost: float | None = None
    atleast: float | None = None

    @classmethod
    def of(
        cls,
        name: str,
        unit: str,
        values: Sequence[float],
        *,
        atmost: float | None = None,
        atleast: float | None = None,
    ) -> "Result":
        """Summarise repeated values."""
        cuts = quantiles(values, n=20, method="inclusive") if len(values) > 1 else [values[0]] * 19
        return cls(
            name=name,
            unit=unit,
            value=median(values),
            low=cuts[0],
            high=cuts[-1],
            runs=len(values),
            atmost=atmost,
            atleast=atleast,
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
        spread = f"[{self.low:.4g} – {self.high:.4g}, n={self.runs}]"
        figure = f"{self.name:<52} {self.value:>9.4g} {self.unit:<9}"
        return f"{figure} {spread:<28}{target}  {self.verdict}".rstrip()


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
