"""Paired bootstrap: is one system better than another on the same sentences, or was it luck?"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from benchmarks.quality.scoring import SAMPLES, metrics_for

if TYPE_CHECKING:
    from sacrebleu.significance import Result

SIGNIFICANT = 0.05


@dataclass(frozen=True, slots=True)
class Difference:
    """A system's score minus the baseline's, and how likely chance alone makes one as large."""

    metric: str
    baseline: float
    value: float
    p: float

    @property
    def change(self) -> float:
        """How much the score rose."""
        return self.value - self.baseline

    def __str__(self) -> str:
        sign = "significant" if self.p < SIGNIFICANT else "not significant"
        scores = f"{self.baseline:.2f} → {self.value:.2f}"
        return f"{self.metric} {self.change:+.2f} ({scores}, p = {self.p:.3f}, {sign})"


def paired_bootstrap(
    baseline: Sequence[str],
    system: Sequence[str],
    references: Sequence[Sequence[str]],
    *,
    language: str,
    samples: int = SAMPLES,
    names: Sequence[str] = ("BLEU", "chrF2"),
) -> list[Difference]:
    """Test ``system`` against ``baseline`` by paired bootstrap resampling (Koehn, 2004), as
    sacrebleu does it.
    """
    from sacrebleu.significance import PairedTest  # noqa: PLC0415 - comparing alone needs it

    metrics = {name: metric for name, metric in metrics_for(language).items() if name in names}
    test = PairedTest(
        [("baseline", list(baseline)), ("system", list(system))],
        metrics,
        references=[list(column) for column in references],
        test_type="bs",
        n_samples=samples,
    )
    _signatures, scores = test()
    return [_difference(name, scores[name]) for name in metrics]


def _difference(name: str, scores: "list[str | Result]") -> Difference:
    baseline, system = (one for one in scores if not isinstance(one, str))
    return Difference(name, float(baseline.score), float(system.score), float(system.p_value or 0))
