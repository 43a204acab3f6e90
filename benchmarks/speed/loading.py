"""Loading: what a pack costs before its first phrase, in a process that runs already."""

from functools import partial

from benchmarks.bench import Bench
from benchmarks.result import Result, timed
from translator.engine import LoadedModel


def measure(bench: Bench) -> list[Result]:
    """Time the loading of every pack, from files that the system has cached."""
    with bench.translator() as translator:
        packs = dict.fromkeys(translator.pack(pair) for pair in bench.direct_pairs())
    results = []
    for pack in packs:
        values = timed(partial(LoadedModel, pack), runs=7, warmup=1)
        results.append(Result.of("pack loaded", "ms", values, subject=pack.id))
    return results
