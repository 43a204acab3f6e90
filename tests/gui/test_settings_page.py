"""The Settings page and what keeps its choices."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gui.preferences import LARGEST_TEXT, Preferences
from gui.settings_page import SettingsPage
from gui.shell import Shell
from gui.style import Theme
from translator import Origin, Translation
from translator.manner import Register
from translator.settings import Folders, Settings


@pytest.fixture
def settings(shell: Shell) -> SettingsPage:
    shell.go("settings")
    page = shell.page("settings")
    assert isinstance(page, SettingsPage)
    return page


def test_translation_settings_are_written_and_used(
    qtbot: QtBot, shell: Shell, settings: SettingsPage, folders: Folders
) -> None:
    settings.history.click()
    settings.register.activated.emit(1)
    settings.beam.activated.emit(1)
    page = shell.translate
    with qtbot.waitSignal(page.live.answered, timeout=10_000):
        page.source.text.setPlainText("How are you?")
    assert page.target.shown == "¿Cómo estás?"
    written = Settings.load(folders.settings)
    assert written == Settings(history=False, register=Register.INFORMAL, beam=1)
    assert settings.translator.settings == written


def test_settings_that_cannot_be_written_are_said_and_hold_for_this_run(
    qtbot: QtBot, shell: Shell, settings: SettingsPage, folders: Folders
) -> None:
    folders.settings.parent.mkdir(parents=True, exist_ok=True)
    folders.settings.mkdir()
    settings.memory.click()
    qtbot.waitUntil(lambda: "settings file" in settings.notice.text, timeout=10_000)
    assert not settings.translator.settings.memory


def test_preferences_outlive_the_run(settings: SettingsPage, preferences: Preferences) -> None:
    settings.theme.activated.emit(2)
    settings.text_size.activated.emit(5)
    settings.start_page.activated.emit(4)
    settings.clipboard.click()
    again = Preferences(Path(preferences.store.fileName()))
    preferences.store.sync()
    again.store.sync()
    assert (again.theme, again.text_points, again.start_page) == (Theme.DARK, 24, "")
    assert again.clipboard_watch
    assert not again.tray


def test_clearing_asks_first(qtbot: QtBot, shell: Shell, settings: SettingsPage) -> None:
    history = settings.translator.phrasebook.history
    history.add(Translation("owl", "búho", "en", "es", Origin.MODEL))
    settings.clear_history.click()
    assert history.count() == 1
    settings.notice.choices[1].click()
    assert history.count() == 1
    settings.clear_history.click()
    settings.notice.choices[0].click()
    qtbot.waitUntil(lambda: not shell.operations.busy)
    assert history.count() == 0


def test_a_damaged_preference_is_as_if_it_had_never_been_set(tmp_path: Path) -> None:
    path = tmp_path / "window.ini"
    path.write_text("[look]\ntheme=purple\ntext=9999\n[window]\ngeometry=x\ntray=maybe\n")
    preferences = Preferences(path)
    assert preferences.theme is Theme.SYSTEM
    assert preferences.text_points == LARGEST_TEXT
    assert preferences.geometry.isEmpty()
    assert not preferences.tray
