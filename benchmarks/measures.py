"""The measures, by name, in the order in which they are run."""

from collections.abc import Callable

from benchmarks import energy
from benchmarks.bench import Bench
from benchmarks.peers import measure as peers
from benchmarks.quality import measure as quality
from benchmarks.result import Result
from benchmarks.robustness import invariance
from benchmarks.robustness import measure as robustness
from benchmarks.speed import (
    batches,
    cold,
    cost,
    growth,
    latency,
    loading,
    phrasebook,
    small,
    throughput,
    warm,
    window,
)
from translator.languages import LanguagePair

MEASURES: dict[str, Callable[[Bench], list[Result]]] = {
    "quality": quality.measure,
    "robustness": robustness.measure,
    "latency": latency.measure,
    "loading": loading.measure,
    "small": small.measure,
    "batches": batches.measure,
    "cost": cost.measure,
    "cold": lambda _bench: cold.measure(),
    "warm": lambda _bench: warm.measure(),
    "phrasebook": lambda _bench: phrasebook.measure(),
    "window": lambda _bench: window.measure(),
    "energy": energy.measure,
    "peers": peers.measure,
    "throughput": lambda bench: [
        *throughput.measure_sentences(bench.sentences(LanguagePair("en", "es"))),
        *throughput.measure(beam=1),
        *throughput.measure(beam=2),
        *throughput.measure(beam=4),
    ],
    "invariance": lambda _bench: invariance.measure(),
    "growth": lambda _bench: growth.measure(),
}

LONG = frozenset({"throughput", "invariance", "growth"})
"""Those that take many minutes, run only where they are named."""
