"""Packs of several directions on the command line."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Wayword
from translator.packs.direction import Direction, Score
from translator.packs.grade import Grade
from translator.testing import build_tiny_multilingual_pack

REMARK = "wayword: English to Swedish is experimental; have what matters checked by a speaker.\n"


@pytest.fixture
def many(wayword: Wayword, tmp_path: Path) -> None:
    """English into Dutch (good) and Swedish (experimental), installed."""
    score = Score(testset="dev", metric="chrF2", value=51.5, signature="version:2.6.0")
    build_tiny_multilingual_pack(
        tmp_path / "en-many",
        [
            Direction(source="en", target="nl", grade=Grade.GOOD, scores=(score,)),
            Direction(source="en", target="sv", grade=Grade.EXPERIMENTAL),
        ],
        pack_id="en-many",
        target_token="▁<2{target}>",  # noqa: S106 - a piece, no password
    )
    done = wayword("packs", "install", str(tmp_path / "en-many"))
    assert (done.code, done.out) == (0, "Installed en-many 1.0.0 (en → nl, sv).\n")


@pytest.mark.usefixtures("many")
def test_an_experimental_direction_is_remarked_on_once(wayword: Wayword) -> None:
    done = wayword("translate", "See you, Bob", "--from", "en", "--to", "sv")
    assert (done.code, done.err.count(REMARK)) == (0, 1)
    lines = wayword(
        "translate", "--from", "en", "--to", "sv", "--json", stdin=b"One fish\nTwo fish\n"
    )
    assert lines.err.count(REMARK) == 1
    found = [json.loads(line) for line in lines.out.splitlines()]
    assert [(one["route"], one["grade"]) for one in found] == [(["en", "sv"], "experimental")] * 2


@pytest.mark.usefixtures("many")
def test_a_good_direction_is_not_remarked_on(wayword: Wayword) -> None:
    done = wayword("translate", "See you, Bob", "--from", "en", "--to", "nl", "--json")
    assert "experimental" not in done.err
    assert json.loads(done.out)["grade"] == "good"


@pytest.mark.usefixtures("many")
@pytest.mark.parametrize(("quiet", "times"), [(False, 1), (True, 0)])
def test_a_batch_remarks_on_it_unless_it_is_quiet(
    wayword: Wayword, tmp_path: Path, quiet: bool, times: int
) -> None:
    given, made = tmp_path / "in.txt", tmp_path / "out.txt"
    given.write_text("One fish\nTwo fish\n", encoding="utf-8")
    options = ["--quiet"] if quiet else []
    done = wayword("batch", str(given), "-o", str(made), "--from", "en", "--to", "sv", *options)
    assert (done.code, done.err.count(REMARK)) == (0, times)


@pytest.mark.usefixtures("many")
def test_languages_and_packs_show_every_direction_and_its_grade(wayword: Wayword) -> None:
    rows = [line.split() for line in wayword("languages").out.splitlines()]
    assert ["en", "→", "sv", "English", "→", "Swedish", "direct", "experimental"] in rows
    assert ["es", "→", "nl", "Spanish", "→", "Dutch", "via", "English", "fair"] in rows
    assert ["en", "→", "nl", "English", "→", "Dutch", "direct", "good"] in rows
    assert ["en", "→", "es", "English", "→", "Spanish", "direct", "fair"] in rows
    assert "en → nl, sv" in wayword("packs", "list").out
    info = wayword("packs", "info", "en-many").out
    assert "pair        en → sv (experimental)" in info
    assert "chrF2 51.5 on dev" in info
    manifest = json.loads(wayword("packs", "info", "en-many", "--json").out)
    assert [one["grade"] for one in manifest["directions"]] == ["good", "experimental"]
    listed = [json.loads(line) for line in wayword("packs", "list", "--json").out.splitlines()]
    shown = [(one["id"], one["source"], len(one["directions"])) for one in listed]
    assert ("en-es", "en", 1) in shown
    assert [one["target"] for one in listed if one["id"] == "en-many"] == [None]
