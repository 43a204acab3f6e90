"""Badges: what is said of a direction that its maker does not trust."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gui.badges import Badges
from gui.shell import Shell
from translator import Origin, Translation
from translator.languages import LanguagePair
from translator.packs.direction import Direction
from translator.packs.grade import Grade
from translator.packs.store import PackStore
from translator.route import Leg, Route
from translator.settings import Folders
from translator.testing import build_tiny_multilingual_pack

REMARK = "Experimental: check it"
EN_ES, ES_EN = LanguagePair("en", "es"), LanguagePair("es", "en")


def found(origin: Origin, *grades: Grade | None) -> Translation:
    """Return a translation over legs with these grades; without any it has no route."""
    legs = tuple(map(Leg, (EN_ES, ES_EN), grades))
    return Translation(
        source_text="Hello", text="Hola", source="en", target="es", origin=origin, confidence=0.9,
        route=Route(legs) if legs else None,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("origin", "grades", "remarked"),
    [
        (Origin.MODEL, (Grade.EXPERIMENTAL,), True),
        (Origin.MEMORY, (Grade.EXPERIMENTAL,), True),
        (Origin.MODEL, (Grade.GOOD, Grade.EXPERIMENTAL), True),
        (Origin.MODEL, (Grade.FAIR,), False),
        (Origin.MODEL, (None,), False),
        (Origin.PHRASEBOOK, (Grade.EXPERIMENTAL,), False),
        (Origin.PHRASEBOOK, (), False),
    ],
)
def test_what_an_experimental_direction_gives_is_to_be_checked(
    qtbot: QtBot, origin: Origin, grades: Sequence[Grade | None], remarked: bool
) -> None:
    badges = Badges()
    qtbot.addWidget(badges)
    badges.show_origin(found(origin, *grades))
    assert (REMARK in badges.texts()) is remarked


@pytest.fixture
def experimental(folders: Folders, tmp_path: Path) -> None:
    """English to Swedish, not trusted, installed."""
    direction = Direction(source="en", target="sv", grade=Grade.EXPERIMENTAL)
    pack = build_tiny_multilingual_pack(tmp_path / "en-sv", [direction], pack_id="en-sv")
    PackStore(folders.packs).install(pack.folder)


@pytest.mark.usefixtures("experimental")
def test_the_translate_page_says_so_beside_the_origin(qtbot: QtBot, shell: Shell) -> None:
    page = shell.translate
    page.languages.choose("en", "sv")
    with qtbot.waitSignal(page.live.answered, timeout=10_000):
        page.source.text.setPlainText("the purple owl reads a map")
    assert page.target.badges.texts() == ["Machine, confidence 90%", REMARK]
