"""Growth: the resident memory of one long batch job, by the lines that it has done."""

import subprocess
import tempfile
from pathlib import Path
from time import sleep

import msgspec

from benchmarks.result import Result
from benchmarks.speed.cost import resident_megabytes
from benchmarks.speed.throughput import job_command, job_environment, write_lines

MARKS = (10_000, 50_000, 100_000, 200_000, 300_000, 500_000, 700_000, 1_000_000)
"""Lines done at which the memory is told."""


class _Done(msgspec.Struct):
    rows: int


class _Checkpoint(msgspec.Struct):
    """What is read of a job's checkpoint: how far it is."""

    done: _Done


def measure(*, lines: int = 1_000_000, beam: int = 1) -> list[Result]:
    """Run one long job; tell its resident memory at each mark, and how much it grew.

    Growth is the last tenth of the lines beside the tenth that follows the first one, in which
    the engine's threads are still filling their caches.
    """
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        source = place / "lines.txt"
        write_lines(source, lines)
        samples = _watch(source, place, beam)
    results = [
        Result.of(f"resident memory at {mark:,} lines", "MB", found)
        for low, mark in zip((0, *MARKS), MARKS, strict=False)
        if (found := [size for rows, size in samples if low < rows <= mark][-5:])
    ]
    tenth = lines // 10
    early = [size for rows, size in samples if tenth < rows <= 2 * tenth]
    late = [size for rows, size in samples if rows > 9 * tenth]
    growth = sum(late) / len(late) - sum(early) / len(early)
    name = f"growth from the second to the last tenth of {lines:,} lines"
    return [*results, Result.of(name, "MB", [growth], atmost=10)]


def _watch(source: Path, place: Path, beam: int) -> list[tuple[int, float]]:
    """Run the job and return (lines done, megabytes), about twice a second."""
    checkpoint = place / "ours.txt.partial.json"
    samples: list[tuple[int, float]] = []
    process = subprocess.Popen(job_command(source, place), env=job_environment(place, beam))
    while process.poll() is None:
        size = resident_megabytes(process.pid)
        rows = _rows_done(checkpoint)
        if rows and size:
            samples.append((rows, size))
        sleep(0.5)
    if process.returncode:
        raise RuntimeError(f"wayword batch failed with exit code {process.returncode}")
    return samples


def _rows_done(checkpoint: Path) -> int:
    """Return the rows that a job has confirmed; 0 where it has not begun or has ended."""
    try:
        return msgspec.json.decode(checkpoint.read_bytes(), type=_Checkpoint).done.rows
    except (OSError, msgspec.DecodeError):
        return 0
