from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from benchmarks import quick
from benchmarks.bench import Bench
from benchmarks.commands import main
from benchmarks.quality.testset import OWN, find_testsets
from benchmarks.quick import measure
from translator.testing import FakeEngine, build_tiny_pack


@pytest.fixture(autouse=True)
def short_batch(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the batch whose memory is watched be short: other tests watch it."""
    monkeypatch.setattr(quick, "_BATCH", 100)


def bench_of(packs: Path, answer: Callable[[str], str]) -> Bench:
    """Return a bench with our own sentences whose engine answers from a function."""
    engine = FakeEngine(lambda text, _options: [answer(text)])
    return Bench(
        tests=find_testsets([OWN]), packs=packs, load_engine=lambda _pair, _workers: engine
    )


def missed(bench: Bench) -> set[str]:
    """Return the names of the figures past their floor or ceiling."""
    return {one.name for one in measure(bench) if one.verdict == "MISSED"}


@pytest.fixture
def known(packs: Path) -> dict[str, str]:
    """Our own sentences with their translations."""
    (own,) = find_testsets([OWN])
    text = (own.folder / "en-es.tsv").read_text(encoding="utf-8")
    return dict(line.split("\t") for line in text.splitlines())


def test_a_good_engine_reaches_every_floor(packs: Path, known: dict[str, str]) -> None:
    bench = bench_of(packs, lambda text: known.get(text, f"{text} dicho"))

    assert missed(bench) == set()


@pytest.mark.parametrize(
    ("answer", "name"),
    [
        (lambda _text: "nada que ver", "chrF2, phrasebook-held-out"),
        (lambda text: text, "left untranslated"),
        (lambda _text: "где это находится", "in a wrong script"),
        (lambda text: f"{text} y y y y", "fragments looping"),
    ],
    ids=["wrong", "untranslated", "script", "loop"],
)
def test_a_broken_engine_falls_below_a_floor(
    packs: Path, answer: Callable[[str], str], name: str
) -> None:
    assert name in missed(bench_of(packs, answer))


def test_a_pack_without_sentences_of_ours_is_judged_there_and_back(tmp_path: Path) -> None:
    for source, target in (("en", "nl"), ("nl", "en")):
        build_tiny_pack(tmp_path / f"{source}-{target}", source=source, target=target)
    bench = bench_of(tmp_path, lambda text: text.swapcase())

    found = {(one.subject, one.name) for one in measure(bench)}

    assert ("nl-en", "chrF2, there and back") in found
    assert ("en-nl", "fragments looping") in found
    assert ("en-nl", "chrF2, there and back") not in found


def test_the_command_fails_for_a_pack_that_learnt_nothing(packs: Path) -> None:
    done = CliRunner().invoke(main, ["quick", "--packs", str(packs)])

    assert done.exit_code == 1
    assert "en-es: chrF2, phrasebook-held-out" in done.stdout
    assert "past their floor or ceiling" in done.stdout


def test_the_command_fails_where_there_is_no_pack(tmp_path: Path) -> None:
    assert CliRunner().invoke(main, ["quick", "--packs", str(tmp_path)]).exit_code == 1
