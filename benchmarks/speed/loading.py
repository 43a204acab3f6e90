"""Loading: what a pack costs before its first phrase, in a process that runs already."""

from functools import partial

from benchmarks.bench import Bench
from benchmarks.result import Result, timed
from translator.engine import CTranslate2Engine


def measure(bench: Bench) -> list[Result]:
    """Time the loading of every pack, from files that the system has cached."""
    results = []
    with bench.translator() as translator:
        for pair in bench.direct_pairs():
            load = partial(CTranslate2Engine, translator.pack(pair))
            values = timed(load, runs=7, warmup=1)
            results.append(Result.of("pack loaded", "ms", values, subject=str(pair)))
    return results
