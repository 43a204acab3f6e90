import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner

from benchmarks.bench import Bench
from benchmarks.commands import main
from benchmarks.quality import measure as quality
from benchmarks.quality import testset
from benchmarks.quality.outputs import Kept
from benchmarks.record import read_records
from tests.benchmarks.conftest import SENTENCES
from translator.engine import CTranslate2Engine, LoadedModel
from translator.errors import InputError
from translator.testing import build_tiny_pack

MakeBench = Callable[..., Bench]


def test_int8_is_held_against_float32_of_the_same_pack(
    tmp_path: Path, packs: Path, make_bench: MakeBench
) -> None:
    pack = build_tiny_pack(tmp_path / "float32" / "en-es", quantization="float32")
    bench = make_bench(packs)
    with bench.translator(
        load_engine=lambda _pair, workers: CTranslate2Engine(
            pack, loaded=LoadedModel(pack, workers=workers, compute_type="float32")
        )
    ) as translator:
        exact = [
            one.text for one in translator.translate_batch(SENTENCES, source="en", target="es")
        ]
    precise = make_bench(packs, [" ".join(text.split()) for text in exact])

    results = quality.measure(replace(precise, float32=tmp_path / "float32"))

    told = {one.name: one for one in results if one.subject == "en-es int8 against float32"}
    chrf = next(one for one in results if (one.subject, one.name) == ("en-es model", "chrF2, tiny"))
    assert set(told) == {"BLEU change, tiny", "chrF2 change, tiny", "same translation, tiny"}
    assert told["chrF2 change, tiny"].note.startswith(f"chrF2 {chrf.value - 100:+.2f} (100.00 → ")
    assert told["chrF2 change, tiny"].value == pytest.approx(chrf.value - 100)
    assert not any("float32" in one for one in precise.remarks)


def test_without_float32_the_manifests_figures_are_told_as_such(
    packs: Path, make_bench: MakeBench
) -> None:
    bench = make_bench(packs)

    quality.measure(bench)

    assert any("recorded in its manifest for int8: nothing" in one for one in bench.remarks)


def test_a_set_that_a_pack_learnt_from_is_not_measured(
    tmp_path: Path, packs: Path, make_bench: MakeBench
) -> None:
    data = tmp_path / "train.tsv"
    data.write_text(f"{SENTENCES[2]}\tQuisiera dos cafés.\n", encoding="utf-8")

    with pytest.raises(InputError, match="overlaps with the training data"):
        quality.measure(replace(make_bench(packs), trained_on=data))


def test_a_route_through_english_is_scored_on_joined_sets(
    packs: Path, make_bench: MakeBench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(testset, "LEAST_JOINED", len(SENTENCES))
    build_tiny_pack(packs / "fr-en", source="fr", target="en")
    bench = make_bench(packs, ["El perro es negro."] * len(SENTENCES))
    (tests,) = bench.tests
    shutil.copyfile(tests.folder / "en-es.tsv", tests.folder / "en-fr.tsv")

    results = quality.measure(bench)

    assert [str(pair) for pair in bench.pivot_pairs()] == ["fr-es"]
    told = {one.name for one in results if one.subject == "fr-es model"}
    assert {"BLEU, tiny", "chrF2, tiny"} <= told


def test_the_command_keeps_results_and_translations(
    tmp_path: Path, packs: Path, make_bench: MakeBench
) -> None:
    (tests,) = make_bench(packs).tests
    out = tmp_path / "results.jsonl"

    places = ["--packs", str(packs), "--tests", str(tests.folder), "--out", str(out)]
    done = CliRunner().invoke(main, ["run", "quality", *places, "--limit", "4"])

    assert done.exit_code == 0, done.output
    (record,) = read_records(out)
    assert [pack.pair for pack in record.packs] == ["en-es"]
    systems = ("model", "model, reranked", "phrasebook, glossary and model, reranked")
    assert {one.subject for one in record.results} == {f"en-es {name}" for name in systems}
    kept = Kept.read(tmp_path / "results.outputs" / "model.tiny.en-es.jsonl")
    assert kept.sources == SENTENCES[::2]
    assert any("tiny is not in the catalogue" in one for one in record.remarks)


def test_files_of_any_system_are_scored_and_tested_against_a_baseline(tmp_path: Path) -> None:
    files = {}
    for name, texts in {
        "made": SENTENCES, "known": SENTENCES, "worse": [one[::-1] for one in SENTENCES],
    }.items():  # fmt: skip
        files[name] = tmp_path / f"{name}.txt"
        files[name].write_text("".join(f"{text}\n" for text in texts), encoding="utf-8")
    asked = ["score", str(files["made"]), str(files["known"]), "--to", "en", "--samples", "50"]

    done = CliRunner().invoke(main, [*asked, "--baseline", str(files["worse"])])

    lines = done.stdout.splitlines()
    assert lines[0].startswith("BLEU, known.txt")
    assert " 100 BLEU" in lines[0]
    assert lines[-1].startswith("against worse.txt: chrF2 +")


def test_files_of_different_length_are_refused(tmp_path: Path) -> None:
    made, known = tmp_path / "made.txt", tmp_path / "known.txt"
    made.write_text("one\ntwo\n")
    known.write_text("one\n")

    done = CliRunner().invoke(main, ["score", str(made), str(known), "--to", "en"])

    assert isinstance(done.exception, InputError)
    assert "differ in lines" in str(done.exception)
