"""The navigation keeps its width, whatever the theme."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui import style
from gui.navigation import Navigation


def test_another_theme_leaves_the_width(qtbot: QtBot, qapp: QApplication) -> None:
    navigation = Navigation()
    qtbot.addWidget(navigation)
    for name in ("Translate", "Phrases"):
        navigation.add(name, "add", name, "Ctrl+1")
    navigation.show()
    before = navigation.sizeHint().width()
    style.apply(qapp, style.DARK, 10)
    qapp.processEvents()
    assert navigation.sizeHint().width() == before


def test_a_long_name_makes_all_buttons_wider(qtbot: QtBot) -> None:
    navigation = Navigation()
    qtbot.addWidget(navigation)
    navigation.add("a", "add", "Short", "Ctrl+1")
    short = navigation.sizeHint().width()
    navigation.add("b", "add", "A name that is much longer than all others", "Ctrl+2")
    assert navigation.sizeHint().width() > short
