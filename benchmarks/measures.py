"""The measures, by name, in the order in which they are run."""

from collections.abc import Callable

from benchmarks.bench import Bench
from benchmarks.quality import measure as quality
from benchmarks.result import Result
from benchmarks.robustness import invariance
from benchmarks.robustness import measure as robustness
from benchmarks.speed import cold, growth, phrasebook, throughput, warm

MEASURES: dict[str, Callable[[Bench], list[Result]]] = {
    "quality": quality.measure,
    "robustness": robustness.measure,
    "cold": lambda _bench: cold.measure(),
    "warm": lambda _bench: warm.measure(),
    "phrasebook": lambda _bench: phrasebook.measure(),
    "invariance": lambda _bench: invariance.measure(),
    "throughput": lambda _bench: [
        *throughput.measure(beam=1),
        *throughput.measure(beam=2),
        *throughput.measure(beam=4),
    ],
    "growth": lambda _bench: growth.measure(),
}

LONG = frozenset({"invariance", "growth"})
"""Those that take many minutes, run only where they are named."""
