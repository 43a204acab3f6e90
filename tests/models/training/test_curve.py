"""The curve's picture holds what the run found."""

from pathlib import Path
from xml.etree import ElementTree as ET

from models.training.checkpoint import Progress
from models.training.curve import draw_curve

SVG = "{http://www.w3.org/2000/svg}"


def picture(folder: Path, progress: Progress) -> str:
    path = folder / "curve.svg"
    draw_curve(progress, path)
    assert [one.name for one in folder.iterdir()] == ["curve.svg"]
    return path.read_text(encoding="utf-8")


def test_every_evaluation_is_a_mark_of_score_and_of_loss(tmp_path: Path) -> None:
    points = [{"update": 100.0 * n, "score": 40.0 + n, "loss": 4.0 - n} for n in range(1, 4)]
    svg = picture(tmp_path, Progress(updates=300, curve=points))
    words = "".join(ET.fromstring(svg).itertext())  # noqa: S314 - written by the test itself
    assert "update (of 300)" in words
    assert "chrF2, development sets" in words
    assert "loss a piece, training" in words
    uses = list(ET.fromstring(svg).iter(f"{SVG}use"))  # noqa: S314
    assert len({one.get("x") for one in uses}) >= len(points)


def test_the_same_run_gives_the_same_bytes(tmp_path: Path) -> None:
    progress = Progress(updates=9, curve=[{"update": 9.0, "score": 50.0}])
    assert picture(tmp_path, progress) == picture(tmp_path, progress)


def test_before_the_first_evaluation_there_is_nothing_to_see(tmp_path: Path) -> None:
    draw_curve(Progress(), tmp_path / "curve.svg")
    assert list(tmp_path.iterdir()) == []
