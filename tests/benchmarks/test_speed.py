from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from benchmarks.bench import Bench
from benchmarks.machine import Machine
from benchmarks.speed import batches, loading, small
from benchmarks.speed.latency import texts_by_length
from translator.languages import LanguagePair
from translator.testing import build_tiny_pack

MakeBench = Callable[..., Bench]


def test_texts_of_each_length_are_taken_or_joined_from_sentences() -> None:
    sentences = [f"This is sentence number {at}." for at in range(60)]

    found = texts_by_length(sentences, "en")

    assert [*found] == ["5 to 8 words", "9 to 16 words", "17 to 32 words"]
    assert set(found["5 to 8 words"]) <= set(sentences)
    assert all(9 <= len(text.split()) <= 16 for text in found["9 to 16 words"])
    assert all(17 <= len(text.split()) <= 32 for text in found["17 to 32 words"])


def test_japanese_is_measured_by_characters() -> None:
    found = texts_by_length(["駅はどこですか。"], "ja")

    assert found == {"1 to 4 words": ["駅はどこですか。"]}


def test_every_pack_is_timed_on_a_small_device(packs: Path, make_bench: MakeBench) -> None:
    bench = make_bench(packs)

    middle, slow, memory = small.measure(bench)

    assert middle.name == "p50, small device, 5 to 8 words"
    assert 0 < middle.value <= slow.value
    assert 10 < memory.value < 512
    assert not bench.remarks


def test_packs_are_loaded_and_batches_run(packs: Path, make_bench: MakeBench) -> None:
    bench = make_bench(packs)

    (loaded,) = loading.measure(bench)
    speeds = batches.measure(bench)

    assert (loaded.subject, loaded.runs) == ("en-es", 7)
    threads = len({1, Machine.here().cores})
    assert len(speeds) == threads * len(batches.SIZES)
    assert all(one.value > 0 for one in speeds)


def test_pairs_through_a_pivot_are_left_out_and_others_chosen(
    tmp_path: Path, make_bench: MakeBench
) -> None:
    for source, target in (("es", "en"), ("en", "es"), ("en", "fr")):
        build_tiny_pack(tmp_path / "three" / f"{source}-{target}", source=source, target=target)
    bench = make_bench(tmp_path / "three")

    pairs = [str(pair) for pair in bench.direct_pairs()]
    chosen = replace(bench, pairs=(LanguagePair("es", "en"),))

    assert pairs == ["en-es", "en-fr", "es-en"]
    assert [str(pair) for pair in chosen.direct_pairs()] == ["es-en"]
    assert [one.pair for one in bench.facts()] == pairs
