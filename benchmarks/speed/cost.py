"""Cost: time and memory of a batch as it grows; both must stay flat for each line."""

import tempfile
from collections.abc import Callable, Iterable, Iterator
from itertools import cycle, islice
from pathlib import Path
from statistics import fmean

from benchmarks.bench import Bench
from benchmarks.phrases import travel_phrases
from benchmarks.processes import run_measured
from benchmarks.result import Better, Result
from benchmarks.speed.throughput import job_command, job_environment, write_lines
from translator.languages import LanguagePair

SIZES = (1, 10, 100, 1_000, 10_000)

_SAMPLES = 50
_LEAK = 10.0
"""Megabytes that the second half of a batch may add."""


def measure(bench: Bench, *, sizes: Iterable[int] = SIZES) -> list[Result]:
    """Run ``wayword batch``, greedy, on files of growing length; then watch one batch."""
    if LanguagePair("en", "es") not in bench.direct_pairs():
        bench.remark(
            "What a growing batch costs was not measured: no pack from English to Spanish."
        )
        return []
    results = []
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        for lines in sizes:
            source = place / "lines.txt"
            write_lines(source, lines)
            used = run_measured(job_command(source, place), env=job_environment(place, 1))
            results += [
                Result.of(
                    f"wayword batch, {lines:,} lines, a line", "ms", [1000 * used.wall / lines]
                ),
                Result.of(f"wayword batch, {lines:,} lines, peak memory", "MB", [used.peak]),
            ]
    with bench.translator() as translator:
        results.append(
            growth(
                lambda texts: translator.translate_batch(
                    texts, source="en", target="es", confidence=False
                ),
                lines=5_000,
            )
        )
    return results


def growth(
    batch: Callable[[Iterator[str]], Iterable[object]],
    *,
    lines: int,
    distinct: int = 2_000,
    memory: Callable[[], float] | None = None,
) -> Result:
    """Return by how many megabytes a batch of ``distinct`` phrases, again and again, grows from
    its middle to its last tenth; before, the engine's threads fill their caches.

    ``memory`` tells the megabytes in use; by default what this process has resident. A batch
    works some 1,500 lines ahead of what is read, so there must be more lines than twice that.
    """
    read = memory or resident_megabytes
    every = max(1, lines // _SAMPLES)
    phrases = islice(cycle(travel_phrases(distinct)), lines)
    samples = [read() for at, _done in enumerate(batch(phrases)) if at % every == 0]
    tenth = len(samples) // 10
    early, late = samples[5 * tenth : 6 * tenth], samples[-tenth:]
    return Result.figure(
        f"growth in the second half of {lines:,} lines",
        "MB",
        fmean(late) - fmean(early),
        runs=lines,
        better=Better.LOWER,
        atmost=_LEAK,
    )


def resident_megabytes(process: int | str = "self") -> float:
    """Read the resident memory of a process (Linux); 0 once it has ended."""
    try:
        status = Path(f"/proc/{process}/status").read_text(encoding="utf-8")
    except OSError:
        return 0.0
    found = [line.split()[1] for line in status.splitlines() if line.startswith("VmRSS:")]
    return int(found[0]) / 1000 if found else 0.0
