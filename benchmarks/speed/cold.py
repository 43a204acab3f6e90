"""Cold start: a new process from nothing to one translated phrase."""

import os
import sys
import tempfile
from pathlib import Path

from benchmarks.processes import run_measured
from benchmarks.result import Result
from translator.languages import LanguagePair
from translator.packs.store import PackStore
from translator.settings import Folders

_BARE = """
import sys, ctranslate2, sentencepiece
folder, source, target = sys.argv[1:]
pieces = sentencepiece.SentencePieceProcessor(model_file=source)
model = ctranslate2.Translator(folder, compute_type="int8", inter_threads=1, intra_threads=1)
asked = pieces.encode("Where is the yellow house?", out_type=str)
found = model.translate_batch([asked], beam_size=4)
texts = sentencepiece.SentencePieceProcessor(model_file=target)
print(texts.decode(found[0].hypotheses[0]))
"""
_PHRASE = "Where is the yellow house?"


def measure(*, runs: int = 15) -> list[Result]:
    """Measure ``wayword translate`` against the bare engine, in turn, in an empty home."""
    pack = PackStore.default(Folders.find()).for_pair(LanguagePair("en", "es"))
    names = pack.manifest.vocabulary
    vocabularies = [str(pack.folder / name) for name in (names.source, names.target)]
    bare = [sys.executable, "-c", _BARE, str(pack.folder), *vocabularies]
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
                used = run_measured(command, env=environment)
                if turn:
                    walls[name].append(used.wall)
                    peaks[name].append(used.peak)
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
