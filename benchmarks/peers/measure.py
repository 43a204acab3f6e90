"""Side by side: Wayword and its peers on the same sentences, in the same minutes."""

import os
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from benchmarks.bench import Bench
from benchmarks.peers.peer import PEERS, WAYWORD, NotHereError, Peer, Place
from benchmarks.processes import ProcessFailedError, Used, run_measured
from benchmarks.quality.outputs import Outputs
from benchmarks.quality.scoring import score
from benchmarks.quality.testset import Examples, spread
from benchmarks.result import Better, Result
from translator.languages import LanguagePair

PAIRS = ("en-es", "es-en", "en-pt", "pt-en")
"""Where the most peers meet; other pairs are measured where they are asked for."""

_TEXTS = 100
_ALONE = 10
_ROUNDS = 3
_LONGEST = 900
"""Seconds that one run of a system may take."""


class _Job(msgspec.Struct, frozen=True):
    source: str
    target: str
    model: str | None
    texts: tuple[str, ...]
    alone: int


class _Found(msgspec.Struct, frozen=True):
    """What a program writes: seconds, and translations."""

    loaded: float
    each: tuple[float, ...]
    together: float
    outputs: tuple[str, ...]


@dataclass(slots=True)
class _Runs:
    """All runs of one system on one pair."""

    peer: Peer
    job: _Job
    python: str
    starts: list[float] = field(default_factory=list)
    each: list[float] = field(default_factory=list)
    speeds: list[float] = field(default_factory=list)
    peaks: list[float] = field(default_factory=list)
    outputs: tuple[str, ...] = ()


def measure(bench: Bench) -> list[Result]:
    """Measure quality, start, phrase, batch and memory of every system that is here."""
    results = []
    wanted = {str(pair) for pair in bench.pairs} or set(PAIRS)
    with tempfile.TemporaryDirectory() as name:
        place = Place(bench, bench.peer_models, Path(name))
        for pair in (pair for pair in bench.direct_pairs() if str(pair) in wanted):
            examples = _examples(bench, pair)
            if examples is None:
                bench.remark(f"No test set has {pair}, so its peers were not measured.")
                continue
            runs = _prepared(place, pair, examples)
            for _turn in range(_ROUNDS):
                for one in list(runs):
                    _run(place, one, runs)
            results += _results(bench, examples, runs)
    return results


def _examples(bench: Bench, pair: LanguagePair) -> Examples | None:
    """Return some sentences of the largest test set that has the pair."""
    found = [read for one in bench.tests if (read := one.examples(pair)) is not None]
    if not found:
        return None
    largest = max(found, key=lambda one: len(one.sources))
    rows = spread([*zip(largest.sources, largest.references, strict=True)], _TEXTS)
    sources, references = zip(*rows, strict=True)
    return Examples(largest.testset, pair, tuple(sources), tuple(references))


def _prepared(place: Place, pair: LanguagePair, examples: Examples) -> list[_Runs]:
    """Return the systems that can be run; what cannot is remarked."""
    runs = []
    for peer in (WAYWORD, *PEERS):
        python = place.bench.peer_pythons.get(peer.name, sys.executable)
        try:
            peer.check(python)
            model = peer.find(place, pair, python)
        except NotHereError as error:
            place.bench.remark(f"{peer.name} was not measured on {pair}: {error}.")
            continue
        path = str(model) if model else None
        job = _Job(pair.source, pair.target, path, examples.sources, _ALONE)
        runs.append(_Runs(peer, job, python))
    return runs


def _run(place: Place, one: _Runs, runs: list[_Runs]) -> None:
    """Run a system once for its start and once for the rest; drop it where it fails."""
    first = msgspec.structs.replace(one.job, texts=one.job.texts[:1], alone=0)
    try:
        started, _found = _ran(place, one, first)
        used, found = _ran(place, one, one.job)
    except (ProcessFailedError, msgspec.DecodeError, OSError) as error:
        pair = f"{one.job.source}-{one.job.target}"
        place.bench.remark(f"{one.peer.name} failed on {pair}: {str(error).rstrip('.')}.")
        runs.remove(one)
        return
    one.starts.append(started.wall)
    one.each += found.each
    one.speeds.append(len(found.outputs) / found.together)
    one.peaks.append(used.peak)
    one.outputs = found.outputs


def _ran(place: Place, one: _Runs, job: _Job) -> tuple[Used, _Found]:
    asked, answer = place.work / "job.json", place.work / "found.json"
    asked.write_bytes(msgspec.json.encode(job))
    answer.unlink(missing_ok=True)
    command = [one.python, "-m", one.peer.script, str(asked), str(answer)]
    used = run_measured(command, env=_environment(), seconds=_LONGEST)
    return used, msgspec.json.decode(answer.read_bytes(), type=_Found)


def _environment() -> Mapping[str, str]:
    """Return an environment in which another Python finds the programs."""
    root = str(Path(__file__).parents[2])
    known = os.environ.get("PYTHONPATH")
    path = f"{root}{os.pathsep}{known}" if known else root
    return {
        **os.environ,
        "PYTHONPATH": path,
        "HF_HUB_OFFLINE": "1",
        "TOKENIZERS_PARALLELISM": "false",
    }


def _results(bench: Bench, examples: Examples, runs: list[_Runs]) -> list[Result]:
    results = []
    ours = next((one for one in runs if one.peer is WAYWORD), None)
    for one in runs:
        subject = f"{examples.pair} {one.peer.name}"
        note = "our weights" if one.peer.same_weights else ""
        if bench.outputs is not None:
            Outputs(f"peer {one.peer.name}", examples, one.outputs).write(bench.outputs)
        results += score(
            one.outputs,
            [examples.references],
            language=examples.pair.target,
            testset=examples.testset,
            subject=subject,
        )
        taken = [1000 * value for value in one.each]
        results += [
            Result.of("start to first phrase", "s", one.starts, subject=subject, note=note),
            Result.of("a phrase", "ms", taken, subject=subject, note=note),
            Result.of("all together", "lines/s", one.speeds, subject=subject, note=note),
            Result.of("peak memory", "MB", one.peaks, subject=subject, note=note),
        ]
        if ours is not None and one is not ours:
            results += _ratios(subject, ours, one)
    return results


def _ratios(subject: str, ours: _Runs, theirs: _Runs) -> list[Result]:
    """Return the peer's figures over Wayword's of the same round or phrase; over 1, we win."""
    compared = {
        "start, times Wayword's": (theirs.starts, ours.starts),
        "a phrase, times Wayword's": (theirs.each, ours.each),
        "all together, times slower than Wayword": (ours.speeds, theirs.speeds),
        "peak memory, times Wayword's": (theirs.peaks, ours.peaks),
    }
    return [
        Result.of(
            name, "ratio", [a / b for a, b in zip(first, second, strict=True)],
            subject=subject, better=Better.HIGHER,
        )
        for name, (first, second) in compared.items()
    ]  # fmt: skip
