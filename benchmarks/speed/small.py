"""A small device: one core, the engine's plainest instructions, 512 MB of memory.

It stands for an old laptop or a single-board computer. Run as a program, this module is the
process that is bound in that way; it prints the milliseconds of each phrase as JSON.
"""

import os
import sys
import tempfile
from pathlib import Path

import msgspec

from benchmarks.bench import Bench
from benchmarks.processes import ProcessFailedError, run_measured
from benchmarks.quality.testset import spread
from benchmarks.result import Result
from benchmarks.speed.latency import latencies, texts_by_length
from translator.languages import LanguagePair

MEGABYTES = 512
_LIMIT = 100.0
"""Milliseconds that a phrase may take on such a device."""

_TEXTS = 40


class _Task(msgspec.Struct, frozen=True):
    pair: str
    packs: str | None
    texts: tuple[str, ...]


def measure(bench: Bench) -> list[Result]:
    """Time phrases of 5 to 8 words of every pack on a small device, and tell its peak memory."""
    if sys.platform != "linux":
        bench.remark("The small device was not measured: only Linux can bind a process so.")
        return []
    results = []
    for pair in bench.direct_pairs():
        texts = texts_by_length(bench.sentences(pair), pair.source).get("5 to 8 words", [])
        if not texts:
            bench.remark(f"No test set has phrases of {pair} for the small device.")
            continue
        try:
            results += _measured(bench, pair, spread(texts, _TEXTS))
        except ProcessFailedError as error:
            bench.remark(f"The small device failed on {pair}: {error}")
    return results


def _measured(bench: Bench, pair: LanguagePair, texts: list[str]) -> list[Result]:
    task = _Task(str(pair), str(bench.packs) if bench.packs else None, tuple(texts))
    environment = {**os.environ, "CT2_FORCE_CPU_ISA": "GENERIC", "OMP_NUM_THREADS": "1"}
    with tempfile.TemporaryDirectory() as place:
        path = Path(place) / "task.json"
        path.write_bytes(msgspec.json.encode(task))
        used = run_measured(
            [sys.executable, "-m", "benchmarks.speed.small", str(path)], env=environment
        )
    values = msgspec.json.decode(used.output, type=list[float])
    name, subject = "small device, 5 to 8 words", str(pair)
    return [
        Result.percentile(f"p50, {name}", "ms", values, 50, subject=subject, atmost=_LIMIT),
        Result.percentile(f"p95, {name}", "ms", values, 95, subject=subject, atmost=_LIMIT),
        Result.of(f"peak memory, {name}", "MB", [used.peak], subject=subject, atmost=MEGABYTES),
    ]


def _child(path: Path) -> None:
    """Bind this process, translate the texts of a task twice, and time the second time."""
    import resource  # noqa: PLC0415 - not on Windows

    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    limit = MEGABYTES * 1_000_000
    resource.setrlimit(resource.RLIMIT_DATA, (limit, limit))
    task = msgspec.json.decode(path.read_bytes(), type=_Task)
    pair = LanguagePair.of(*task.pair.split("-", 1))
    bench = Bench(packs=Path(task.packs) if task.packs else None)
    with bench.translator() as translator:
        latencies(translator, task.texts, source=pair.source, target=pair.target)
        values = latencies(translator, task.texts, source=pair.source, target=pair.target)
    print(msgspec.json.encode(values).decode())


if __name__ == "__main__":
    _child(Path(sys.argv[1]))
