"""The harness of every peer: a job in, translations and times out.

A peer runs in a process of its own, perhaps with another Python that has nothing of Wayword
installed; so this module and its neighbours need the standard library alone.
"""

import json
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from time import perf_counter
from typing import Any

Translate = Callable[[list[str]], list[str]]
"""Translates texts together, in order."""


def serve(load: Callable[[dict[str, Any]], Translate]) -> None:
    """Run the job in the file named first; write what was found to the file named second.

    A job has ``source`` and ``target`` (languages), ``model`` (a path or nothing), ``texts``
    and ``alone``, how many of them are also translated one by one and timed. Added to it is
    ``home``, an empty folder for as long as it runs.
    """
    with tempfile.TemporaryDirectory() as home:
        job = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8")) | {"home": home}
        found = _found(job, load)
    Path(sys.argv[2]).write_text(json.dumps(found), encoding="utf-8")


def _found(job: dict[str, Any], load: Callable[[dict[str, Any]], Translate]) -> dict[str, Any]:
    start = perf_counter()
    translate = load(job)
    loaded = perf_counter() - start
    singles = job["texts"][: job["alone"]]
    for text in singles[:3]:
        translate([text])
    each = [_timed(translate, [text]) for text in singles]
    start = perf_counter()
    outputs = translate(job["texts"])
    together = perf_counter() - start
    return {"loaded": loaded, "each": each, "together": together, "outputs": outputs}


def one_by_one(translate: Callable[[str], str]) -> Translate:
    """Return how a peer that takes one text at a time translates several."""
    return lambda texts: [translate(text) for text in texts]


def _timed(translate: Translate, texts: Sequence[str]) -> float:
    start = perf_counter()
    translate([*texts])
    return perf_counter() - start
