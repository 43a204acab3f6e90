"""The notice at the foot of a page."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gui.notice import Notice, Tone


def shown(qtbot: QtBot) -> Notice:
    notice = Notice()
    qtbot.addWidget(notice)
    return notice


def test_it_is_hidden_until_it_has_something_to_say(qtbot: QtBot) -> None:
    notice = shown(qtbot)
    assert (notice.isHidden(), notice.text) == (True, "")
    notice.say("Deleted.")
    assert (notice.isHidden(), notice.text) == (False, "Deleted.")


def test_a_button_does_its_work_and_hides_the_notice(qtbot: QtBot) -> None:
    notice, done = shown(qtbot), []
    notice.say("Deleted.", ("Undo", lambda: done.append("undone")))
    QTest.mouseClick(notice.choices[0], Qt.MouseButton.LeftButton)
    assert done == ["undone"]
    assert notice.isHidden()


def test_a_newer_sentence_takes_the_buttons_of_the_older_one_away(qtbot: QtBot) -> None:
    notice = shown(qtbot)
    notice.say("Deleted.", ("Undo", lambda: None))
    notice.fail("The disk is full; free some space.")
    assert notice.choices == []
    assert notice.label.property("role") == "error"


def test_a_question_puts_the_focus_on_its_harmless_answer(qtbot: QtBot) -> None:
    notice = shown(qtbot)
    notice.show()
    notice.activateWindow()
    notice.say(
        "Delete all?", ("Delete", lambda: None), ("Cancel", lambda: None), tone=Tone.QUESTION
    )
    qtbot.waitUntil(notice.choices[-1].hasFocus)
    assert notice.choices[0].property("role") == "danger"


def test_escape_answers_no_question_and_gives_the_focus_back(qtbot: QtBot) -> None:
    page, edit, notice = QWidget(), QLineEdit(), Notice()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    column.addWidget(edit)
    column.addWidget(notice)
    page.show()
    page.activateWindow()
    edit.setFocus()
    qtbot.waitUntil(edit.hasFocus)
    done: list[str] = []
    notice.say(
        "Delete all?",
        ("Delete", lambda: done.append("deleted")),
        ("Cancel", lambda: done.append("cancelled")),
        tone=Tone.QUESTION,
    )
    qtbot.waitUntil(notice.choices[-1].hasFocus)
    QTest.keyClick(notice.choices[-1], Qt.Key.Key_Escape)
    assert (done, notice.isHidden()) == ([], True)
    qtbot.waitUntil(edit.hasFocus)


def test_a_very_long_sentence_is_cut_and_whole_in_the_tooltip(qtbot: QtBot) -> None:
    notice = shown(qtbot)
    notice.fail("fault " * 200)
    assert len(notice.text) < 500
    assert notice.label.toolTip() == "fault " * 200


def test_markup_is_shown_as_it_is(qtbot: QtBot) -> None:
    notice = shown(qtbot)
    notice.say("Deleted “<b>x</b>”.")
    assert notice.label.textFormat() is Qt.TextFormat.PlainText


@pytest.mark.parametrize("width", [320, 400, 560, 900])
def test_buttons_and_sentence_are_whole_at_any_width(qtbot: QtBot, width: int) -> None:
    notice = shown(qtbot)
    names = ("Alle löschen", "Alle außer markierten", "Abbrechen")
    choices = [(name, lambda: None) for name in names]
    notice.say("Den ganzen Verlauf löschen? Das lässt sich nicht rückgängig machen.", *choices)
    notice.resize(width, notice.heightForWidth(width))
    QApplication.processEvents()
    notice.resize(width, notice.heightForWidth(width))
    QApplication.processEvents()
    assert [one.text() for one in notice.choices if one.width() < one.sizeHint().width()] == []
    assert notice.label.height() >= notice.label.heightForWidth(notice.label.width())
    assert notice.label.width() >= 190
