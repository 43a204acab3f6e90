"""Fetching: sacrebleu's own test sets, as files that a test set is read from."""

import subprocess
import sys
from pathlib import Path

from translator.errors import InputError
from translator.languages import PIVOT, LanguagePair


def fetch(name: str, pair: LanguagePair, folder: Path) -> Path:
    """Write the set that sacrebleu knows by ``name`` into ``folder``/name; return the file.

    sacrebleu downloads what it has not cached. Raises InputError where it cannot.
    """
    if PIVOT not in {pair.source, pair.target}:
        raise InputError(f"A test set has English on one side; {pair} has not.")
    sources, references = _echo(name, pair, "src"), _echo(name, pair, "ref")
    english, others = (sources, references) if pair.source == PIVOT else (references, sources)
    place = folder / name.replace("/", "-")
    place.mkdir(parents=True, exist_ok=True)
    path = place / f"{PIVOT}-{pair.target if pair.source == PIVOT else pair.source}.tsv"
    rows = zip(english, others, strict=True)
    text = "".join(f"{one}\t{other}\n" for one, other in rows if one and other)
    path.write_text(text, encoding="utf-8")
    return path


def _echo(name: str, pair: LanguagePair, field: str) -> list[str]:
    command = [sys.executable, "-m", "sacrebleu", "-t", name, "-l", str(pair), "--echo", field]
    done = subprocess.run(command, check=False, capture_output=True, encoding="utf-8")
    lines = [" ".join(line.split()) for line in done.stdout.splitlines()]
    if done.returncode or not lines:
        said = done.stderr.strip().splitlines() or ["it said nothing"]
        raise InputError(f"sacrebleu cannot give {name} {pair}: {said[-1].rstrip('.')}.")
    return lines
