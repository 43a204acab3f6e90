"""The window's frame: pages, shortcuts, what it remembers, and the way through it by keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gui.engine_thread import EngineThread
from gui.operations import Operations
from gui.pages import title
from gui.preferences import Preferences
from gui.shell import Shell
from gui.workbench import Workbench
from translator import InputError
from translator.languages import LanguagePair

PAGES = ("translate", "phrasebook", "history", "packs", "settings")


def press(widget: QWidget, keys: str) -> None:
    QTest.keySequence(widget, keys)


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


@pytest.mark.parametrize("name", PAGES)
def test_every_page_opens_and_each_of_its_controls_has_a_name(
    qtbot: QtBot, shell: Shell, name: str
) -> None:
    shell.go(name)
    page = shell.page(name)
    assert page is not None
    assert shell.stack.currentWidget() is page
    qtbot.waitUntil(lambda: not shell.operations.busy, timeout=20_000)
    kinds = (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit)
    nameless = [
        widget
        for kind in kinds
        for widget in page.findChildren(kind)
        if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
        and not (widget.accessibleName() or getattr(widget, "text", str)())
        and widget.objectName() != "qt_spinbox_lineedit"
    ]
    assert nameless == []


def test_pages_beside_the_first_are_built_when_they_are_visited(shell: Shell) -> None:
    assert [name for name in PAGES if shell.page(name)] == ["translate"]


def test_shortcuts_lead_to_the_pages(shell: Shell) -> None:
    for number, name in enumerate(PAGES[:-1], start=1):
        press(shell, f"Ctrl+{number}")
        assert shell.wanted == name
    press(shell, "Ctrl+,")
    assert shell.wanted == "settings"


def test_the_main_task_needs_no_mouse(qtbot: QtBot, shell: Shell) -> None:
    page = shell.translate
    press(shell, "Ctrl+1")
    assert QApplication.focusWidget() is page.source.text
    with qtbot.waitSignal(page.live.answered, timeout=10_000):
        QTest.keyClicks(page.source.text, "Where is the station?")
    visited = set()
    for _step in range(20):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        visited.add(focused())
    wanted = {
        page.source.language, page.swap, page.target.language, page.source.paste,
        page.source.clear, page.target.text, page.target.copy, page.target.star,
        page.target.share, page.target.show_large,
    }  # fmt: skip
    assert wanted <= visited
    page.source.text.setFocus()
    press(page.source.text, "Ctrl+Shift+C")
    assert QGuiApplication.clipboard().text() == "¿Dónde está la estación?"
    press(page.source.text, "Ctrl+Return")
    assert shell.shown is not None
    QTest.keyClick(shell.shown, Qt.Key.Key_Escape)


def test_text_grows_and_shrinks_by_keys(shell: Shell, preferences: Preferences) -> None:
    page = shell.translate
    usual = page.source.text.font().pointSizeF()
    press(page.source.text, "Ctrl++")
    assert page.source.text.font().pointSizeF() > usual
    assert page.target.text.font().pointSizeF() > usual
    press(page.source.text, "Ctrl+0")
    assert page.source.text.font().pointSizeF() == usual
    assert preferences.text_points == usual


def test_the_window_comes_back_as_it_was(
    qtbot: QtBot, shell: Shell, engine: EngineThread, operations: Operations,
    preferences: Preferences,
) -> None:  # fmt: skip
    preferences.start_page = ""
    shell.resize(713, 555)
    shell.translate.languages.choose("es", "en")
    shell.go("history")
    shell.close()
    again = Shell(engine, operations, preferences)
    qtbot.addWidget(again)
    assert (again.width(), again.height()) == (713, 555)
    with qtbot.waitSignal(engine.offered, timeout=10_000):
        engine.renew()
    assert (again.translate.languages.source, again.translate.languages.target) == ("es", "en")
    assert again.stack.currentWidget() is again.page("history")


def test_languages_used_lately_come_first(shell: Shell) -> None:
    box = shell.translate.source.language
    shell.translate.languages.choose("it", "pt")
    shell.translate.languages.choose("fr", "en")
    assert [box.itemData(row) for row in range(1, 6)] == [None, "fr", "en", "it", "pt"]


def test_star_saves_the_phrase_and_takes_it_away(qtbot: QtBot, shell: Shell) -> None:
    page = shell.translate
    with qtbot.waitSignal(page.live.answered, timeout=10_000):
        page.source.text.setPlainText("the purple owl")
    translator = page.commands.translator
    assert translator is not None
    phrases, pair = translator.phrasebook.phrases, LanguagePair("en", "es")
    for wanted in (True, False):
        page.target.star.click()
        qtbot.waitUntil(lambda: not shell.operations.busy)
        found = phrases.lookup("the purple owl", pair)
        assert (found is not None and found.starred) is wanted
        assert page.target.star.isChecked() is wanted


def test_starring_a_curated_phrase_leaves_it_verified(qtbot: QtBot, shell: Shell) -> None:
    page = shell.translate
    for starred in (False, True, False):
        with qtbot.waitSignal(page.live.answered, timeout=10_000):
            page.source.text.setPlainText("Good morning.")
        assert page.target.badges.texts() == ["Phrasebook, verified"]
        assert page.target.star.isChecked() is starred
        page.target.star.click()
        qtbot.waitUntil(lambda: not shell.operations.busy)
        page.source.text.clear()


def test_only_settled_translations_enter_the_history(qtbot: QtBot, shell: Shell) -> None:
    page = shell.translate
    for text in ("the purple", "the purple owl"):
        with qtbot.waitSignal(page.live.answered, timeout=10_000):
            page.source.text.setPlainText(text)
    page.target.copy.click()
    translator = page.commands.translator
    assert translator is not None
    shell.engine.end()
    entries = translator.phrasebook.history.select()
    assert [entry.source for entry in entries] == ["the purple owl"]
    translator.close()


def test_a_page_sends_a_text_to_be_translated(qtbot: QtBot, shell: Shell) -> None:
    shell.go("history")
    page = shell.page("history")
    with qtbot.waitSignal(shell.translate.live.answered, timeout=10_000):
        page.translate_text.emit("¿Dónde está la estación?", "es", "en")  # type: ignore[union-attr]
    assert shell.wanted == "translate"
    assert shell.translate.target.shown == "Where is the station?"


def test_settings_that_cannot_be_read_are_said_and_the_window_stays(
    qtbot: QtBot, operations: Operations, preferences: Preferences
) -> None:
    def broken(_warn: object) -> Workbench:
        raise InputError("The settings file is wrong; mend it or delete it.")

    with EngineThread.lasting(operations.faults, broken) as engine:
        shell = Shell(engine, operations, preferences)
        qtbot.addWidget(shell)
        with qtbot.waitSignal(engine.broken, timeout=10_000):
            engine.start()
        assert "mend it" in shell.translate.notice.text()
        shell.go("packs")
        assert shell.page("packs") is None
        assert "mend it" in shell.waiting.text()


def test_titles_are_known_for_every_page() -> None:
    assert [title(name) for name in PAGES] == [
        "Translate", "Phrases", "History", "Packs", "Settings",
    ]  # fmt: skip
