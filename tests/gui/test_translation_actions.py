"""What one does with a translation: copy, share, save to a file."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from gui.shell import Shell
from gui.translate_page import TranslatePage


@pytest.fixture
def page(qtbot: QtBot, shell: Shell) -> TranslatePage:
    """A page that shows a phrase in Japanese."""
    page = shell.translate
    page.languages.choose("en", "ja")
    with qtbot.waitSignal(page.live.answered, timeout=10_000):
        page.source.text.setPlainText("Where is the bank?")
    return page


TEXT = "Where is the bank?\n銀行はどこですか。\nGinkō wa doko desu ka."


def test_text_translation_and_romanisation_are_shared(page: TranslatePage) -> None:
    page.commands.copy_both()
    assert QGuiApplication.clipboard().text() == TEXT
    assert page.notice.text() == "Copied."


def test_the_romanisation_belongs_to_its_own_wording_alone(page: TranslatePage) -> None:
    page.target.alternatives.offer(["銀行はどこ？"])
    page.target.alternatives.chosen.emit("銀行はどこ？")
    assert page.target.romanisation.isHidden()
    assert page.commands.as_text() == "Where is the bank?\n銀行はどこ？"


def test_it_is_saved_to_a_file(qtbot: QtBot, page: TranslatePage, tmp_path: Path) -> None:
    page.commands.save(tmp_path / "phrase.txt")
    qtbot.waitUntil(lambda: page.notice.text() == "Saved.")
    assert (tmp_path / "phrase.txt").read_text(encoding="utf-8") == f"{TEXT}\n"


def test_a_file_that_cannot_be_written_is_said_in_a_sentence(
    qtbot: QtBot, page: TranslatePage, tmp_path: Path
) -> None:
    page.commands.save(tmp_path / "nowhere" / "phrase.txt")
    qtbot.waitUntil(lambda: page.notice.text().startswith("phrase.txt cannot be written: "))


def test_with_nothing_shown_there_is_nothing_to_do(page: TranslatePage) -> None:
    page.source.text.clear()
    QGuiApplication.clipboard().setText("before")
    page.commands.copy()
    page.commands.copy_both()
    page.commands.show_large()
    assert QGuiApplication.clipboard().text() == "before"
    buttons = (page.target.copy, page.target.share, page.target.star, page.target.show_large)
    assert not any(button.isEnabled() for button in buttons)
