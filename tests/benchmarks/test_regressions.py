"""Planted regressions: each must be caught by ``compare``, and by no other figure's luck."""

import json
import random
import shutil
import tracemalloc
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from click.testing import CliRunner

from benchmarks.bench import Bench, LoadEngine
from benchmarks.commands import main
from benchmarks.comparison import Comparison, compare
from benchmarks.quality import measure as quality
from benchmarks.record import append_record
from benchmarks.result import Result
from benchmarks.robustness.measure import Robustness
from benchmarks.speed import latency
from benchmarks.speed.cost import growth
from tests.benchmarks.conftest import SENTENCES, record_of
from translator.engine import DecodeOptions, Hypothesis
from translator.languages import LanguagePair
from translator.testing import FakeEngine

MakeBench = Callable[..., Bench]
EN_ES = LanguagePair("en", "es")


def shuffle_vocabulary(pack: Path) -> None:
    """Give the pieces of a pack's model each other's numbers, the special ones excepted."""
    (path,) = pack.glob("*vocabulary.json")
    pieces = json.loads(path.read_text(encoding="utf-8"))
    special, rest = pieces[:3], pieces[3:]
    random.Random(1).shuffle(rest)
    text = path.read_text(encoding="utf-8")
    indent = 2 if text.startswith("[\n  ") else None
    path.write_text(json.dumps([*special, *rest], indent=indent), encoding="utf-8")


def own_translations(bench: Bench) -> list[str]:
    """Return what a bench's pack makes of the sentences."""
    with bench.translator() as translator:
        found = translator.translate_batch(SENTENCES, source="en", target="es")
        return [" ".join(one.text.split()) for one in found]


@pytest.mark.parametrize("kept", [True, False], ids=["translations kept", "figures only"])
def test_a_pack_with_a_shuffled_vocabulary_is_caught(
    tmp_path: Path, packs: Path, make_bench: MakeBench, kept: bool
) -> None:
    sound = make_bench(packs, own_translations(make_bench(packs)))
    broken_packs = tmp_path / "broken"
    shutil.copytree(packs, broken_packs)
    shuffle_vocabulary(broken_packs / "en-es")
    files = [tmp_path / "before.jsonl", tmp_path / "after.jsonl"]
    for path, bench in zip(files, (sound, replace(sound, packs=broken_packs)), strict=True):
        outputs = path.with_suffix(".outputs") if kept else None
        results = quality.measure(replace(bench, outputs=outputs))
        append_record(path, record_of("quality", results))

    same = CliRunner().invoke(main, ["compare", str(files[0]), str(files[0])])
    found = CliRunner().invoke(main, ["compare", *map(str, files)])

    assert (same.exit_code, found.exit_code) == (0, 1)
    assert "REGRESSION    quality  en-es model: chrF2, tiny  100 → " in found.stdout
    assert ("p = " in found.stdout) is kept


def loads(engine: FakeEngine) -> LoadEngine:
    """Return what gives ``engine`` for every pack."""
    return lambda _pair, _workers: engine


class SlowEngine(FakeEngine):
    """An engine that moves a clock forward by so many seconds a call."""

    def __init__(self, seconds: float) -> None:
        super().__init__(lambda text, _options: [text.upper()])
        self.seconds = seconds
        self.now = 0.0

    def translate(self, segments: Sequence[str], options: DecodeOptions) -> list[list[Hypothesis]]:
        """Translate, and let time pass."""
        self.now += self.seconds
        return super().translate(segments, options)


def test_an_engine_of_half_the_speed_is_caught(packs: Path, make_bench: MakeBench) -> None:
    records = []
    for seconds in (0.005, 0.010):
        engine = SlowEngine(seconds)
        bench = replace(make_bench(packs), load_engine=loads(engine))
        results = latency.measure(bench, clock=partial(getattr, engine, "now"))
        records.append(record_of("latency", results))

    found = compare(records[:1], records[1:])

    middles = [one for one in found.regressions if one.after.name.startswith("p50")]
    assert [(one.before.value, one.after.value) for one in middles] == [
        pytest.approx((5.0, 10.0))
    ] * len(middles)
    assert middles
    assert not compare(records[:1], records[:1]).regressions


class LeakingEngine(FakeEngine):
    """An engine that keeps some bytes of every segment for ever."""

    def __init__(self, size: int) -> None:
        super().__init__(lambda text, _options: [text.upper()])
        self._size = size
        self._kept: list[bytes] = []

    def translate(self, segments: Sequence[str], options: DecodeOptions) -> list[list[Hypothesis]]:
        """Translate, and forget nothing."""
        self._kept += [bytes(self._size) for _segment in segments]
        return super().translate(segments, options)


def grown(engine: FakeEngine) -> Result:
    """Return by how much a batch through ``engine`` grows, as Python counts its memory."""
    tracemalloc.start()
    try:
        return growth(
            lambda texts: (engine.translate([text], DecodeOptions()) for text in texts),
            lines=500,
            memory=lambda: tracemalloc.get_traced_memory()[0] / 1e6,
        )
    finally:
        tracemalloc.stop()


def test_a_batch_that_leaks_memory_is_caught() -> None:
    sound, leaking = grown(LeakingEngine(0)), grown(LeakingEngine(100_000))

    found = compare([record_of("cost", [sound])], [record_of("cost", [leaking])])

    assert [one.after for one in found.regressions] == [leaking]
    assert (sound.verdict, leaking.verdict) == ("met", "MISSED")


class GossipingEngine(FakeEngine):
    """An engine whose answer depends on how many segments stand beside each other."""

    def translate(self, segments: Sequence[str], options: DecodeOptions) -> list[list[Hypothesis]]:
        """Translate, and mention the neighbours."""
        side = min(len(segments), options.batch_size)
        found = super().translate(segments, options)
        return [[Hypothesis(f"{one.text} {side * 'X'}", one.score) for one in row] for row in found]


def compared_in_batches(bench: Bench, first: FakeEngine, second: FakeEngine) -> Comparison:
    """Compare two engines by what differs in a batch."""
    records = []
    for engine in (first, second):
        with bench.translator(load_engine=loads(engine)) as translator:
            result = Robustness(translator, EN_ES, SENTENCES).batch_differences()
        records.append(record_of("robustness", [result]))
    return compare(records[:1], records[1:])


def test_a_batch_whose_answers_leak_into_each_other_is_caught(
    packs: Path, make_bench: MakeBench
) -> None:
    sound = FakeEngine(lambda text, _options: [text.upper()])
    gossiping = GossipingEngine(lambda text, _options: [text.upper()])

    found = compared_in_batches(make_bench(packs), sound, gossiping)

    assert [str(one) for one in found.regressions] == [
        "REGRESSION    robustness  en-es: differing in a batch  0 → 100 %"
    ]
