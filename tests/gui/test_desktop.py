"""The desktop: theme, tray, clipboard and language as they are wanted."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from gui import style
from gui.clipboard_watch import LONGEST, ClipboardWatch
from gui.desktop import Desktop
from gui.engine_thread import EngineThread
from gui.operations import Operations
from gui.preferences import Preferences
from gui.settings_page import SettingsPage
from gui.style import DARK, LIGHT, Theme
from gui.tray import Tray


@pytest.fixture
def desktop(
    qtbot: QtBot, qapp: QApplication, engine: EngineThread, operations: Operations,
    preferences: Preferences,
) -> Iterator[Desktop]:  # fmt: skip
    made = Desktop(qapp, engine, operations, preferences)
    made.open()
    yield made
    made.shell.close()
    qapp.setQuitOnLastWindowClosed(True)


def test_the_theme_changes_at_once(desktop: Desktop, preferences: Preferences) -> None:
    preferences.theme = Theme.DARK
    assert style.current_palette() is DARK
    preferences.theme = Theme.LIGHT
    assert style.current_palette() is LIGHT
    assert desktop.shell.isVisible()


def test_another_language_of_the_interface_leaves_text_and_page(
    qtbot: QtBot, desktop: Desktop, engine: EngineThread
) -> None:
    with qtbot.waitSignal(engine.offered, timeout=30_000):
        engine.start()
    before = desktop.shell
    before.translate.languages.choose("en", "es")
    before.translate.source.text.setPlainText("the purple owl")
    before.go("history")
    with qtbot.waitSignal(engine.offered, timeout=10_000):
        desktop.rebuild()
    shell = desktop.shell
    assert shell is not before
    assert shell.stack.currentWidget() is shell.page("history")
    assert (shell.translate.languages.source, shell.translate.languages.target) == ("en", "es")
    qtbot.waitUntil(lambda: shell.translate.target.shown == "THE PURPLE OWL", timeout=10_000)
    qtbot.waitUntil(lambda: not isValid(before))


def test_a_language_chosen_in_the_settings_is_spoken_at_once(
    qtbot: QtBot, desktop: Desktop, engine: EngineThread, preferences: Preferences
) -> None:
    with qtbot.waitSignal(engine.offered, timeout=30_000):
        engine.start()
    desktop.shell.go("settings")
    page = desktop.shell.page("settings")
    assert isinstance(page, SettingsPage)
    choice = page.language
    with qtbot.waitSignal(engine.offered, timeout=10_000):
        choice.activated.emit(choice.findText("Deutsch"))
    page = desktop.shell.page("settings")
    assert isinstance(page, SettingsPage)
    assert page.theme.itemText(1) == "Hell"
    preferences.interface_language = "en"


def test_the_tray_keeps_wayword_alive_where_it_is_wanted(
    qapp: QApplication, desktop: Desktop, preferences: Preferences, monkeypatch: pytest.MonkeyPatch
) -> None:
    preferences.tray = True
    assert qapp.quitOnLastWindowClosed()  # this system has no tray
    monkeypatch.setattr(Tray, "possible", staticmethod(lambda: True))
    shown: list[bool] = []
    monkeypatch.setattr(Tray, "show", lambda _self, wanted: shown.append(wanted))
    preferences.changed.emit()
    assert not qapp.quitOnLastWindowClosed()
    preferences.tray = False
    assert qapp.quitOnLastWindowClosed()
    assert shown == [True, False]


def test_the_tray_opens_and_ends(qapp: QApplication) -> None:
    tray = Tray(QIcon())
    told: list[str] = []
    tray.opened.connect(lambda: told.append("open"))
    tray.ended.connect(lambda: told.append("end"))
    for action in tray.menu.actions():
        action.trigger()
    assert told == ["open", "end"]


def test_what_is_copied_elsewhere_is_told_only_where_it_is_wanted(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    clipboard = QGuiApplication.clipboard()
    monkeypatch.setattr(type(clipboard), "ownsClipboard", lambda _self: False)
    watch = ClipboardWatch()
    seen: list[str] = []
    watch.copied.connect(seen.append)
    clipboard.setText("before")
    watch.watch(True)
    for text in ("owl", "owl", "  ", "x" * (LONGEST + 1), "fox"):
        clipboard.setText(text)
    watch.watch(False)
    clipboard.setText("after")
    assert seen == ["owl", "fox"]


def test_own_copies_are_not_translated(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    clipboard = QGuiApplication.clipboard()
    monkeypatch.setattr(type(clipboard), "ownsClipboard", lambda _self: True)
    watch = ClipboardWatch()
    seen: list[str] = []
    watch.copied.connect(seen.append)
    watch.watch(True)
    clipboard.setText("ours")
    assert seen == []


def test_every_text_can_be_read_on_its_ground() -> None:
    def luminance(colour: str) -> float:
        parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
        red, green, blue = (
            part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
        )
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    def contrast(one: str, other: str) -> float:
        low, high = sorted((luminance(one), luminance(other)))
        return (high + 0.05) / (low + 0.05)

    for palette in (LIGHT, DARK):
        for ground in (palette.window, palette.surface, palette.tint):
            for ink in (
                palette.ink,
                palette.muted,
                palette.accent,
                palette.danger,
                palette.caution,
            ):
                assert contrast(ink, ground) >= 4.5, (ink, ground)
        assert contrast(palette.on_accent, palette.accent) >= 4.5
        assert contrast(palette.ink, palette.hover) >= 4.5
