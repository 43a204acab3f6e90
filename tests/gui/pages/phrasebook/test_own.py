"""The user's own phrases on the phrasebook page."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.phrasebook_page import PhrasebookPage
from tests.gui.pages.conftest import Settle
from tests.gui.pages.phrasebook.conftest import add_own, choose, listed, look_for, write


def test_a_phrase_is_added_in_the_dialog(page: PhrasebookPage, settle: Settle) -> None:
    page.add()
    assert not page.own.editor.save_button.isEnabled()  # type: ignore[union-attr]
    write(page, "Cheers to the cook!", "¡Salud!")
    page.own.editor.save_button.click()  # type: ignore[union-attr]
    settle()
    assert listed(page)[0] == "Cheers to the cook!"
    assert page.ui.notice.text == "Added to your phrases."
    page.ui.notice.choices[0].click()
    settle()
    assert page.translator.phrasebook.phrases.count() == 0


def test_the_dialog_is_filled_and_saved_with_the_keyboard(
    qtbot: QtBot, page: PhrasebookPage, settle: Settle
) -> None:
    QTest.keyClick(page.ui.bar.search, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    editor = page.own.editor
    assert editor is not None
    qtbot.waitUntil(editor.source.hasFocus)
    for text in ("Bottoms up", "Hasta el fondo", "bar", "loud"):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClicks(focused, text)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle()
    (phrase,) = page.translator.phrasebook.phrases.select()
    assert (phrase.source, phrase.target) == ("Bottoms up", "Hasta el fondo")
    assert (phrase.category, phrase.note) == ("bar", "loud")


def test_a_phrase_that_is_there_already_is_refused_in_the_dialog(
    page: PhrasebookPage, settle: Settle
) -> None:
    add_own(page, settle, "Cheers to the cook!", "¡Salud!")
    page.add()
    write(page, "cheers to the cook", "Chinchín")
    editor = page.own.editor
    assert editor is not None
    editor.save_button.click()
    settle()
    assert editor.isVisible()
    assert "'Cheers to the cook!' already" in editor.error.text()
    assert editor.target.toPlainText() == "Chinchín"
    assert editor.save_button.isEnabled()


def test_a_phrase_is_edited_and_the_change_undone(page: PhrasebookPage, settle: Settle) -> None:
    add_own(page, settle, "Cheers to the cook!", "¡Salud!")
    choose(page, settle, "Cheers to the cook!")
    page.ui.details.edit_button.click()
    write(page, "Bottoms up!", "¡Hasta el fondo!")
    page.own.editor.save_button.click()  # type: ignore[union-attr]
    settle()
    assert page.ui.details.source.text() == "Bottoms up!"
    page.changes.undo()
    settle()
    (phrase,) = page.translator.phrasebook.phrases.select()
    assert (phrase.source, phrase.category, phrase.note) == ("Cheers to the cook!", "bar", "loud")


def test_a_deleted_phrase_comes_back_just_as_it_was(
    qtbot: QtBot, page: PhrasebookPage, settle: Settle
) -> None:
    add_own(page, settle, "Cheers to the cook!", "¡Salud!")
    choose(page, settle, "Cheers to the cook!")
    page.ui.phrases.setFocus()
    QTest.keyClick(page.ui.phrases, Qt.Key.Key_Delete)
    settle()
    assert "Cheers to the cook!" not in listed(page)
    assert page.ui.notice.text == "Deleted “Cheers to the cook!”."
    QTest.keyClick(page.ui.phrases, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle()
    (phrase,) = page.translator.phrasebook.phrases.select()
    assert (phrase.source, phrase.category, phrase.note) == ("Cheers to the cook!", "bar", "loud")


def test_a_curated_phrase_can_be_neither_edited_nor_deleted(
    page: PhrasebookPage, settle: Settle
) -> None:
    look_for(page, settle, "thank you")
    assert page.ui.details.edit_button.isHidden()
    assert page.ui.details.delete_button.isHidden()
    page.delete()
    page.edit()
    settle()
    assert page.own.editor is None
    assert listed(page)[0] == "Thank you."


@pytest.mark.parametrize("ending", ["csv", "tsv", "json"])
def test_own_phrases_are_exported_and_imported(
    page: PhrasebookPage, settle: Settle, tmp_path: Path, ending: str
) -> None:
    add_own(page, settle, "Cheers to the cook!", "¡Salud!")
    path = tmp_path / f"mine.{ending}"
    page.own.export_to(path)
    settle()
    assert page.ui.notice.text == f"Exported to mine.{ending}: 1."
    page.translator.phrasebook.phrases.remove(1)
    page.import_from(path)
    settle()
    assert page.ui.notice.text == f"Imported mine.{ending}: 1 new, 0 changed."
    assert listed(page)[0] == "Cheers to the cook!"


def test_an_import_is_undone_as_a_whole(
    page: PhrasebookPage, settle: Settle, tmp_path: Path
) -> None:
    add_own(page, settle, "Cheers to the cook!", "¡Salud!")
    path = tmp_path / "mine.csv"
    path.write_text(
        "source,target\nCheers to the cook!,Chinchín\nGood night,Buenas noches\n", "utf-8"
    )
    page.import_from(path)
    settle()
    assert page.ui.notice.text == "Imported mine.csv: 1 new, 1 changed."
    page.changes.undo()
    settle()
    (phrase,) = page.translator.phrasebook.phrases.select()
    assert (phrase.source, phrase.target, phrase.note) == ("Cheers to the cook!", "¡Salud!", "loud")


def test_a_faulty_file_is_said_and_nothing_imported(
    page: PhrasebookPage, settle: Settle, tmp_path: Path
) -> None:
    path = tmp_path / "mine.csv"
    path.write_text("source,target\nCheers to the cook!,\n", "utf-8")
    page.import_from(path)
    settle()
    assert "line 2" in page.ui.notice.text
    assert page.ui.notice.label.property("role") == "error"
    assert page.translator.phrasebook.phrases.count() == 0


def test_a_file_that_cannot_be_written_is_said(
    page: PhrasebookPage, settle: Settle, tmp_path: Path
) -> None:
    page.own.export_to(tmp_path / "no-folder" / "mine.csv")
    settle()
    assert "cannot be written" in page.ui.notice.text
