"""Packs of several directions, and grades, on the packs page."""

from pathlib import Path

import pytest

from gui.packs_labels import pack_label
from gui.packs_page import PacksPage
from tests.gui.pages.conftest import Settle
from tests.gui.pages.packs.conftest import install, listed
from translator.packs.direction import Direction
from translator.packs.grade import Grade
from translator.packs.pack import Pack
from translator.testing import build_tiny_multilingual_pack

TOKEN = "▁<2{target}>"  # noqa: S105 - a piece, no password


def build(folder: Path, *directions: Direction) -> Pack:
    """Make a pack of these directions."""
    token = TOKEN if len({each.target for each in directions}) > 1 else None
    return build_tiny_multilingual_pack(folder, directions, pack_id="many", target_token=token)


def out_of_english(*targets: str) -> list[Direction]:
    return [Direction(source="en", target=target) for target in targets]


def facts(page: PacksPage) -> dict[str, str]:
    return {name: label.text() for name, label in page.ui.details.facts.items()}


def test_every_direction_is_listed_with_its_grade(
    page: PacksPage, settle: Settle, tmp_path: Path
) -> None:
    pack = build(
        tmp_path / "many",
        Direction(source="en", target="sv", grade=Grade.EXPERIMENTAL),
        Direction(source="en", target="nl", grade=Grade.GOOD),
        Direction(source="en", target="da", grade=Grade.FAIR),
        Direction(source="en", target="pt-BR"),
    )

    said = install(page, settle, pack.folder)
    settle()

    assert said == "Installed English → 4 languages 1.0.0."
    assert listed(page) == ["English → 4 languages"]
    assert page.ui.details.title.text() == "English → 4 languages"
    assert facts(page)["Languages"].split("\n") == [
        "English → Danish (fair)",
        "English → Dutch (good)",
        "English → Portuguese (BR)",
        "English → Swedish (experimental)",
    ]
    assert "Grade" not in facts(page)


@pytest.mark.parametrize(("grade", "shown"), [(Grade.FAIR, "fair"), (None, None)])
def test_a_pack_of_one_pair_shows_its_grade_where_it_has_one(
    page: PacksPage, settle: Settle, tmp_path: Path, grade: Grade | None, shown: str | None
) -> None:
    pack = build(tmp_path / "many", Direction(source="en", target="sv", grade=grade))
    install(page, settle, pack.folder)
    settle()
    assert listed(page) == ["English → Swedish"]
    assert facts(page).get("Grade") == shown
    assert "Languages" not in facts(page)


def test_a_few_languages_are_named_by_the_order_of_their_names(tmp_path: Path) -> None:
    out = build(tmp_path / "out", *out_of_english("sv", "nl", "da"))
    assert pack_label(out) == "English → Danish, Dutch, Swedish"
    into = [Direction(source=source, target="en") for source in ("sv", "nl", "da", "fi")]
    assert pack_label(build(tmp_path / "into", *into)) == "4 languages → English"
