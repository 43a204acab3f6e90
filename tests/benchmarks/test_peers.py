import json
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile

import pytest

from benchmarks.bench import Bench
from benchmarks.peers import measure as peers
from benchmarks.peers.peer import PEERS, NotHereError, Peer, Place
from benchmarks.processes import ProcessFailedError, run_measured
from translator.languages import LanguagePair
from translator.packs.direction import Direction
from translator.testing import build_tiny_multilingual_pack

MakeBench = Callable[..., Bench]


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    """One round of two phrases, the dictionary as the only peer that is here."""
    monkeypatch.setattr(peers, "_ROUNDS", 1)
    monkeypatch.setattr(peers, "_TEXTS", 2)
    monkeypatch.setattr(peers, "_ALONE", 1)
    absent = Peer("absent", "argos", "no_such_module", lambda *_: None)
    failing = Peer("failing", "fx", "", lambda *_: Path("/nonexistent"))
    literal = next(peer for peer in PEERS if peer.program == "literal")
    monkeypatch.setattr(peers, "PEERS", (absent, failing, literal))


@pytest.mark.usefixtures("few")
def test_systems_are_run_side_by_side_and_what_is_missing_is_said(
    packs: Path, make_bench: MakeBench, tmp_path: Path
) -> None:
    bench = replace(make_bench(packs), outputs=tmp_path / "outputs")

    results = peers.measure(bench)

    found = {(one.subject, one.name): one for one in results}
    assert {subject for subject, _name in found} == {"en-es wayword", "en-es literal dictionary"}
    for subject in ("en-es wayword", "en-es literal dictionary"):
        for name in ("start to first phrase", "a phrase", "all together", "peak memory"):
            assert found[subject, name].value > 0
    start, ours = (
        found[subject, "start to first phrase"].value
        for subject in ("en-es literal dictionary", "en-es wayword")
    )
    ratio = found["en-es literal dictionary", "start, times Wayword's"]
    assert ratio.value == pytest.approx(start / ours)
    remarks = sorted(bench.remarks)
    assert remarks[0].startswith("absent was not measured on en-es: no_such_module is not ")
    assert remarks[1].startswith("failing failed on en-es: ")
    assert (tmp_path / "outputs" / "peer literal dictionary.tiny.en-es.jsonl").is_file()


def test_the_dictionary_replaces_the_longest_words_it_has(tmp_path: Path) -> None:
    job, answer = tmp_path / "job.json", tmp_path / "answer.json"
    texts = ["Where is the bus stop?", "WATER, please."]
    content = {"source": "en", "target": "es", "model": None, "texts": texts, "alone": 1}
    job.write_text(json.dumps(content), encoding="utf-8")

    program = "benchmarks.peers.programs.literal"
    run_measured([sys.executable, "-m", program, str(job), str(answer)])

    found = json.loads(answer.read_text(encoding="utf-8"))
    assert found["outputs"] == ["Where is the parada de autobús?", "agua, please."]
    assert len(found["each"]) == 1


def test_a_process_is_measured_as_a_whole() -> None:
    used = run_measured([sys.executable, "-c", "x = b'x' * 50_000_000; print(len(x))"])

    assert used.output == "50000000\n"
    assert used.peak > 50
    assert used.wall > 0


def test_a_process_that_fails_tells_its_last_line() -> None:
    with pytest.raises(ProcessFailedError, match="ValueError: too bad"):
        run_measured([sys.executable, "-c", "raise ValueError('too bad')"])


def test_a_process_that_hangs_is_ended_with_all_it_started() -> None:
    inner = "import time; time.sleep(600)"
    outer = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {inner!r}])"

    with pytest.raises(ProcessFailedError, match=r"longer than 0\.5 seconds"):
        run_measured([sys.executable, "-c", outer], seconds=0.5)


@pytest.mark.parametrize(("name", "pair"), [("apertium", "en-fr"), ("fxtranslate", "en-es")])
def test_a_peer_says_which_pairs_it_has_not(
    tmp_path: Path, packs: Path, make_bench: MakeBench, name: str, pair: str
) -> None:
    peer = next(one for one in PEERS if one.name == name)
    place = Place(make_bench(packs), tmp_path, tmp_path)

    with pytest.raises(NotHereError, match=pair):
        peer.find(place, LanguagePair(*pair.split("-")), sys.executable)


def test_models_made_elsewhere_are_found_by_pair(
    tmp_path: Path, packs: Path, make_bench: MakeBench
) -> None:
    bergamot = tmp_path / "bergamot" / "enes"
    bergamot.mkdir(parents=True)
    (bergamot / "model.enes.intgemm.bin").write_bytes(b"weights")
    place = Place(make_bench(packs), tmp_path, tmp_path / "work")
    fxtranslate = next(peer for peer in PEERS if peer.name == "fxtranslate")

    assert fxtranslate.find(place, LanguagePair("en", "es"), sys.executable) == bergamot


def test_argos_gets_the_very_pack_that_is_measured(
    tmp_path: Path, packs: Path, make_bench: MakeBench
) -> None:
    argos = next(peer for peer in PEERS if peer.name == "argos")
    place = Place(make_bench(packs), None, tmp_path)

    path = argos.find(place, LanguagePair("en", "es"), sys.executable)

    assert path == tmp_path / "en-es.argosmodel"
    with ZipFile(path) as package:
        weights = package.read("translate-en_es-1_0_0/model/model.bin")
    assert weights == (packs / "en-es" / "model.bin").read_bytes()


def test_a_pack_that_argos_cannot_run_is_said(
    tmp_path: Path, packs: Path, make_bench: MakeBench
) -> None:
    argos = next(peer for peer in PEERS if peer.name == "argos")
    directions = [Direction(source="en", target=target) for target in ("nl", "sv")]
    build_tiny_multilingual_pack(
        packs / "en-many",
        directions,
        pack_id="en-many",
        target_token="▁<2{target}>",  # noqa: S106 - a piece, no password
    )
    place = Place(make_bench(packs), None, tmp_path)

    with pytest.raises(NotHereError, match=r"^Pack en-many translates 2 pairs"):
        argos.find(place, LanguagePair("en", "nl"), sys.executable)


def test_a_model_that_cannot_be_made_is_said(
    tmp_path: Path, packs: Path, make_bench: MakeBench
) -> None:
    transformers = next(one for one in PEERS if one.name == "transformers")
    place = Place(make_bench(packs), None, tmp_path)
    failing = tmp_path / "python"
    failing.write_text("#!/bin/sh\necho 'Error: no torch here.' >&2\nexit 1\n", encoding="utf-8")
    failing.chmod(0o755)

    with pytest.raises(NotHereError, match=r"^no torch here$"):
        transformers.find(place, LanguagePair("en", "es"), str(failing))
