"""Throughput: a batch job beside the bare engine on all cores, and memory as the job grows."""

import os
import subprocess
import sys
import tempfile
from itertools import cycle, islice
from pathlib import Path
from time import perf_counter, sleep

from benchmarks.phrases import travel_phrases
from benchmarks.result import Result
from translator.engine import core_count
from translator.text.masks import find_masks

_BARE = """
import sys, ctranslate2, sentencepiece
folder, vocabulary, source, target, beam, cores = sys.argv[1:]
pieces = sentencepiece.SentencePieceProcessor(model_file=vocabulary)
model = ctranslate2.Translator(
    folder, compute_type="int8", inter_threads=int(cores), intra_threads=1
)
lines = open(source, encoding="utf-8").read().splitlines()
found = model.translate_batch(
    pieces.encode(lines, out_type=str), beam_size=int(beam), max_batch_size=32
)
texts = pieces.decode([one.hypotheses[0] for one in found])
open(target, "w", encoding="utf-8").writelines(text + "\\n" for text in texts)
"""


def measure(*, lines: int = 8_000, beam: int = 1, runs: int = 3) -> list[Result]:
    """Measure ``wayword batch`` and the bare engine in turn, whole processes, on one file.

    The lines hold no numbers, so that both do the same work; what numbers cost, which the bare
    engine does not care to keep, is measured by a file of phrases with a price in each.
    """
    plain = _ratios(lines, beam, runs, priced=False)
    priced = _ratios(lines // 4, beam, 1, priced=True)
    return [
        Result.of(f"bare engine, beam {beam}, {core_count()} cores", "lines/s", plain[0]),
        Result.of(f"wayword batch, beam {beam}, {core_count()} cores", "lines/s", plain[1]),
        Result.of(f"batch / bare, beam {beam}", "ratio", plain[2], atleast=0.85),
        Result.of(f"batch / bare, beam {beam}, a price in each", "ratio", priced[2]),
    ]


def _ratios(
    lines: int, beam: int, runs: int, *, priced: bool
) -> tuple[list[float], list[float], list[float]]:
    """Return lines a second of the bare engine and of ours, and their ratios."""
    with tempfile.TemporaryDirectory() as place:
        source = Path(place) / "lines.txt"
        write_lines(source, lines, priced=priced)
        bare, ours = [], []
        for _turn in range(runs):
            bare.append(lines / _bare_seconds(source, Path(place), beam))
            ours.append(lines / _job_seconds(source, Path(place), beam))
    return bare, ours, [a / b for a, b in zip(ours, bare, strict=True)]


def measure_growth(*, lines: int = 1_000_000, beam: int = 1) -> list[Result]:
    """Run one long job and compare its resident memory early and late."""
    with tempfile.TemporaryDirectory() as place:
        source = Path(place) / "lines.txt"
        write_lines(source, lines)
        process = subprocess.Popen(
            _job_command(source, Path(place)), env=_environment(Path(place), beam)
        )
        samples = []
        while process.poll() is None:
            samples.append(_resident_megabytes(process.pid))
            sleep(0.5)
        if process.returncode:
            raise RuntimeError(f"wayword batch failed with exit code {process.returncode}")
    steady = [value for value in samples[4:] if value] or samples
    tenth = max(1, len(steady) // 10)
    growth = [
        late - early for early, late in zip(steady[:tenth], steady[-tenth - 1 :], strict=False)
    ]
    return [
        Result.of(f"resident memory over {lines:,} lines", "MB", steady),
        Result.of("growth from the first to the last tenth", "MB", growth, atmost=10),
    ]


def write_lines(path: Path, count: int, *, priced: bool = False) -> None:
    """Write ``count`` phrases without numbers, again from the first once they run out."""
    phrases = [phrase for phrase in travel_phrases(40_000) if not find_masks(phrase)]
    with path.open("w", encoding="utf-8") as file:
        for at, phrase in enumerate(islice(cycle(phrases), count)):
            price = f" It costs €{at % 90 + 3}.50." if priced else ""
            file.write(f"{phrase}{price}\n")


def _bare_seconds(source: Path, place: Path, beam: int) -> float:
    from translator.packs.store import PackStore  # noqa: PLC0415 - for this figure only
    from translator.settings import Folders  # noqa: PLC0415

    pack = PackStore.default(Folders.find()).preferred()[0]
    vocabulary = pack.folder / pack.manifest.vocabulary.source
    command = [
        sys.executable, "-c", _BARE, str(pack.folder), str(vocabulary),
        str(source), str(place / "bare.txt"), str(beam), str(core_count()),
    ]  # fmt: skip
    start = perf_counter()
    subprocess.run(command, check=True)
    return perf_counter() - start


def _job_seconds(source: Path, place: Path, beam: int) -> float:
    start = perf_counter()
    subprocess.run(_job_command(source, place), check=True, env=_environment(place, beam))
    return perf_counter() - start


def _job_command(source: Path, place: Path) -> list[str]:
    return [
        sys.executable, "-c", "from translator.cli import main; main()", "batch", str(source),
        "-o", str(place / "ours.txt"), "--from", "en", "--to", "es", "--overwrite", "--quiet",
    ]  # fmt: skip


def _environment(place: Path, beam: int) -> dict[str, str]:
    """Return an environment whose settings ask for ``beam``."""
    settings = place / "home" / "config" / "settings.toml"
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text(f"beam = {beam}\n", encoding="utf-8")
    return {**os.environ, "WAYWORD_HOME": str(place / "home")}


def _resident_megabytes(pid: int) -> float:
    """Read the resident memory of a process (Linux); 0 once it has ended."""
    try:
        status = Path(f"/proc/{pid}/status").read_text(encoding="utf-8")
    except OSError:
        return 0.0
    found = [line.split()[1] for line in status.splitlines() if line.startswith("VmRSS:")]
    return int(found[0]) / 1000 if found else 0.0
