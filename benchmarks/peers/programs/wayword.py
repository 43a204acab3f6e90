"""Wayword itself, run like its peers: the model alone, no phrasebook, no Memory."""

from pathlib import Path
from typing import Any

from benchmarks.bench import Bench
from benchmarks.peers.programs.harness import Translate, serve


def load(job: dict[str, Any]) -> Translate:
    """Return a translator with the packs in the folder ``model`` (none: the installed ones)."""
    bench = Bench(packs=Path(job["model"]) if job["model"] else None)
    context = bench.translator()
    translator = context.__enter__()  # it serves until the process ends
    source, target = job["source"], job["target"]

    def translate(texts: list[str]) -> list[str]:
        if len(texts) == 1:
            return [translator.translate(texts[0], source=source, target=target).text]
        found = translator.translate_batch(texts, source=source, target=target)
        return [one.text for one in found]

    return translate


if __name__ == "__main__":
    serve(load)
