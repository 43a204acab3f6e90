"""Apertium, a rule-based translator, through its command: a process for each call."""

import subprocess
from typing import Any

from benchmarks.peers.programs.harness import Translate, serve

_CODES = {"en": "eng", "es": "spa"}


def load(job: dict[str, Any]) -> Translate:
    """Return what asks ``apertium``, which marks no unknown words."""
    mode = f"{_CODES[job['source']]}-{_CODES[job['target']]}"

    def translate(texts: list[str]) -> list[str]:
        done = subprocess.run(
            ["apertium", "-u", mode],  # noqa: S607 - wherever it is installed
            input="\n\n".join(texts) + "\n\n", capture_output=True, check=True, encoding="utf-8",
        )  # fmt: skip
        found = [block.strip() for block in done.stdout.strip("\n").split("\n\n")]
        if len(found) != len(texts):
            raise RuntimeError(f"Apertium gave {len(found)} texts for {len(texts)}.")
        return found

    return translate


if __name__ == "__main__":
    serve(load)
