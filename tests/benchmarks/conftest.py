"""A tiny pack, sentences for it, and records of what was measured."""

from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec
import pytest

from benchmarks.bench import Bench
from benchmarks.machine import Machine
from benchmarks.quality.testset import find_testsets
from benchmarks.record import Record
from benchmarks.result import Result
from translator.testing import build_tiny_pack

SENTENCES = (
    "Where is the station?",
    "How much does it cost for two people?",
    "I would like two coffees, please.",
    "The train leaves at nine tomorrow morning.",
    "My brother has lost his bag in the hotel.",
    "Can you show me the way to the market?",
    "The room is too small for us.",
    "We are going to the beach after lunch.",
)


@pytest.fixture
def packs(tmp_path: Path) -> Path:
    """A folder with one tiny pack, English to Spanish."""
    folder = tmp_path / "packs"
    build_tiny_pack(folder / "en-es")
    return folder


@pytest.fixture
def make_bench(tmp_path: Path) -> Callable[..., Bench]:
    """Make a bench whose test set, ``tiny``, has the given references."""

    def make(packs: Path, references: Sequence[str] = SENTENCES) -> Bench:
        folder = tmp_path / "sets" / "tiny"
        folder.mkdir(parents=True, exist_ok=True)
        rows = zip(SENTENCES, references, strict=True)
        text = "".join(f"{source}\t{target}\n" for source, target in rows)
        (folder / "en-es.tsv").write_text(text, encoding="utf-8")
        return Bench(tests=find_testsets([folder]), packs=packs)

    return make


def record_of(measure: str, results: Sequence[Result], machine: Machine | None = None) -> Record:
    """Return a record of results, from this machine at rest unless another is given."""
    return Record(
        measure=measure,
        when="2026-01-01T00:00:00Z",
        seconds=1.0,
        machine=machine or msgspec.structs.replace(Machine.here(), load=0.0),
        results=tuple(results),
    )
