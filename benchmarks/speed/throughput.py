"""Throughput: a batch job beside the bare engine on all cores."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from itertools import cycle, islice
from pathlib import Path
from time import perf_counter

from benchmarks.phrases import travel_phrases
from benchmarks.result import Result
from translator.engine import core_count
from translator.languages import LanguagePair
from translator.packs.store import PackStore
from translator.settings import Folders
from translator.text.masks import find_masks

_BARE = """
import sys, ctranslate2, sentencepiece
folder, vocabulary, other, source, target, beam, cores = sys.argv[1:]
pieces = sentencepiece.SentencePieceProcessor(model_file=vocabulary)
spelt = sentencepiece.SentencePieceProcessor(model_file=other)
model = ctranslate2.Translator(
    folder, compute_type="int8", inter_threads=int(cores), intra_threads=1
)
lines = open(source, encoding="utf-8").read().splitlines()
found = model.translate_batch(
    pieces.encode(lines, out_type=str), beam_size=int(beam), max_batch_size=32
)
texts = spelt.decode([one.hypotheses[0] for one in found])
open(target, "w", encoding="utf-8").writelines(text + "\\n" for text in texts)
"""


def measure(*, lines: int = 8_000, beam: int = 1, runs: int = 3) -> list[Result]:
    """Measure ``wayword batch`` and the bare engine in turn, whole processes, on one file.

    The lines hold no numbers, so that both do the same work; what numbers cost, which the bare
    engine does not care to keep, is measured by a file of phrases with a price in each.
    """
    plain = _ratios(_without_numbers(travel_phrases(40_000)), lines, beam, runs)
    priced = _ratios(_priced(travel_phrases(40_000)), lines // 4, beam, 1)
    return [
        Result.of(f"bare engine, beam {beam}, {core_count()} cores", "lines/s", plain[0]),
        Result.of(f"wayword batch, beam {beam}, {core_count()} cores", "lines/s", plain[1]),
        Result.of(f"batch / bare, beam {beam}", "ratio", plain[2], atleast=0.85),
        Result.of(f"batch / bare, beam {beam}, a price in each", "ratio", priced[2]),
    ]


def measure_sentences(
    sentences: Sequence[str], *, lines: int = 8_000, runs: int = 3
) -> list[Result]:
    """Measure the same, greedy, on people's sentences without numbers, again and again.

    The made phrases have two nouns each that a translation is held to, these one in every other.
    """
    texts = _without_numbers(sentences)
    if not texts:
        return []
    bare, ours, ratios = _ratios(texts, lines, 1, runs)
    kind = f"beam 1, {len(texts):,} sentences"
    return [
        Result.of(f"bare engine, {kind}", "lines/s", bare),
        Result.of(f"wayword batch, {kind}", "lines/s", ours),
        Result.of(f"batch / bare, {kind}", "ratio", ratios, atleast=0.85),
    ]


def _ratios(
    texts: Sequence[str], lines: int, beam: int, runs: int
) -> tuple[list[float], list[float], list[float]]:
    """Return lines a second of the bare engine and of ours, and their ratios."""
    with tempfile.TemporaryDirectory() as place:
        source = Path(place) / "lines.txt"
        _write(source, texts, lines)
        bare, ours = [], []
        for _turn in range(runs):
            bare.append(lines / _bare_seconds(source, Path(place), beam))
            ours.append(lines / _job_seconds(source, Path(place), beam))
    return bare, ours, [a / b for a, b in zip(ours, bare, strict=True)]


def write_lines(path: Path, count: int) -> None:
    """Write ``count`` phrases without numbers, again from the first once they run out."""
    _write(path, _without_numbers(travel_phrases(40_000)), count)


def _write(path: Path, texts: Sequence[str], count: int) -> None:
    with path.open("w", encoding="utf-8") as file:
        file.writelines(f"{text}\n" for text in islice(cycle(texts), count))


def _without_numbers(texts: Sequence[str]) -> list[str]:
    return [text for text in texts if not find_masks(text)]


def _priced(texts: Sequence[str]) -> list[str]:
    return [
        f"{text} It costs €{at % 90 + 3}.50." for at, text in enumerate(_without_numbers(texts))
    ]


def _bare_seconds(source: Path, place: Path, beam: int) -> float:
    pack = PackStore.default(Folders.find()).for_pair(LanguagePair("en", "es"))
    names = pack.manifest.vocabulary
    vocabularies = [str(pack.folder / name) for name in (names.source, names.target)]
    command = [
        sys.executable, "-c", _BARE, str(pack.folder), *vocabularies, str(source),
        str(place / "bare.txt"), str(beam), str(core_count()),
    ]  # fmt: skip
    start = perf_counter()
    subprocess.run(command, check=True)
    return perf_counter() - start


def _job_seconds(source: Path, place: Path, beam: int) -> float:
    start = perf_counter()
    subprocess.run(job_command(source, place), check=True, env=job_environment(place, beam))
    return perf_counter() - start


def job_command(source: Path, place: Path) -> list[str]:
    """Return the command that translates ``source`` in ``place``."""
    return [
        sys.executable, "-c", "from translator.cli import main; main()", "batch", str(source),
        "-o", str(place / "ours.txt"), "--from", "en", "--to", "es", "--overwrite", "--quiet",
    ]  # fmt: skip


def job_environment(place: Path, beam: int) -> dict[str, str]:
    """Return an environment whose settings ask for ``beam``, and for one model alone."""
    settings = place / "home" / "config" / "settings.toml"
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text(f"beam = {beam}\nrerank = false\n", encoding="utf-8")
    return {**os.environ, "WAYWORD_HOME": str(place / "home")}
