"""Cold start: a new process from nothing to one translated phrase."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from benchmarks.result import Result
from translator.packs.store import PackStore
from translator.settings import Folders

_BARE = """
import sys, ctranslate2, sentencepiece
folder, vocabulary = sys.argv[1:]
pieces = sentencepiece.SentencePieceProcessor(model_file=vocabulary)
model = ctranslate2.Translator(folder, compute_type="int8", inter_threads=1, intra_threads=1)
asked = pieces.encode("Where is the yellow house?", out_type=str)
found = model.translate_batch([asked], beam_size=4)
print(pieces.decode(found[0].hypotheses[0]))
"""
_STARTER = """
import os, sys, time
start = time.perf_counter()
process = os.posix_spawn(sys.argv[1], sys.argv[1:], os.environ)
_, status, usage = os.wait4(process, 0)
wall = time.perf_counter() - start
code = os.waitstatus_to_exitcode(status)
print(wall, usage.ru_maxrss, file=sys.stderr)
sys.exit(code)
"""
_PHRASE = "Where is the yellow house?"


def measure(*, runs: int = 15) -> list[Result]:
    """Measure ``wayword translate`` against the bare engine, in turn, in an empty home."""
    pack = PackStore.default(Folders.find()).preferred()[0]
    bare = [
        sys.executable, "-c", _BARE, str(pack.folder),
        str(pack.folder / pack.manifest.vocabulary.source),
    ]  # fmt: skip
    ours = [sys.executable, "-c", "from translator.cli import main; main()", "translate"]
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "WAYWORD_HOME": home}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed wheel is compiled
        commands = {
            "bare engine": bare,
            "wayword, source given": [*ours, _PHRASE, "--from", "en", "--to", "es"],
            "wayword, source detected": [*ours, _PHRASE, "--to", "es"],
            "wayword, answered from Memory": [*ours, _PHRASE, "--from", "en", "--to", "es"],
        }
        walls: dict[str, list[float]] = {name: [] for name in commands}
        peaks: dict[str, list[float]] = {name: [] for name in commands}
        for turn in range(runs + 1):
            for name, command in commands.items():
                if name != "wayword, answered from Memory":
                    _forget(Path(home))
                wall, peak = _run(command, environment)
                if turn:
                    walls[name].append(wall)
                    peaks[name].append(peak)
    results = []
    for name in commands:
        limited = name.startswith("wayword")
        results += [
            Result.of(f"cold start: {name}", "s", walls[name], atmost=0.25 if limited else None),
            Result.of(f"peak memory: {name}", "MB", peaks[name], atmost=90 if limited else None),
        ]
    return results


def _forget(home: Path) -> None:
    """Delete the database, so that no phrase is answered from Memory."""
    for path in (home / "data").glob("phrasebook.db*"):
        path.unlink()


def _run(command: Sequence[str], environment: dict[str, str]) -> tuple[float, float]:
    """Return wall seconds and peak resident megabytes of one process.

    A small process starts it: Linux counts the starter's own memory into a child's peak.
    """
    starter = [sys.executable, "-S", "-E", "-c", _STARTER, *command]
    done = subprocess.run(starter, env=environment, check=True, capture_output=True)
    wall, peak = done.stderr.split()
    return float(wall), int(peak) / 1000
