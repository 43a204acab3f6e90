"""Show mode: the largest text that fits, for the person opposite."""

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QTransform
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.fitting import LARGEST, fitting_points
from gui.shell import Shell
from gui.show_mode import ShowMode
from gui.style import font

TEXTS = [
    ("Where is the station?", "en"),
    ("駅はどこですか。", "ja"),
    ("Donaudampfschifffahrtsgesellschaft, please", "de"),
    ("أين المحطة؟", "ar"),
    ("A longer text. " * 30, "en"),
]


@pytest.mark.parametrize(("text", "language"), TEXTS)
@pytest.mark.parametrize("area", [(800, 500), (1600, 1000), (300, 700)])
def test_the_text_fits_and_a_larger_one_would_not(
    text: str, language: str, area: tuple[int, int]
) -> None:
    def widest_word_and_height(points: int) -> tuple[float, float]:
        metrics = QFontMetricsF(font(points, language=language, bold=True))
        box = metrics.boundingRect(
            QRectF(0, 0, area[0], 10_000), int(Qt.TextFlag.TextWordWrap), text.strip()
        )
        return max(map(metrics.horizontalAdvance, text.split())), box.height()

    points = fitting_points(text.strip(), language, QRectF(0, 0, *area))
    word, height = widest_word_and_height(points)
    assert height <= area[1] + 1
    if language != "ja":
        assert word <= area[0] + 1
    if points < LARGEST:
        word, height = widest_word_and_height(points + 2)
        assert height > area[1] - 1 or word > area[0] - 1


def test_space_turns_the_text_round_and_escape_leaves(qtbot: QtBot) -> None:
    shown = ShowMode("¿Dónde está la estación?", "es", "")
    with qtbot.waitExposed(shown):
        shown.showFullScreen()
    upright = shown.grab().toImage()
    QTest.keyClick(shown, Qt.Key.Key_Space)
    assert shown.turned
    assert shown.grab().toImage() != upright
    QTest.keyClick(shown, Qt.Key.Key_Space)
    assert shown.grab().toImage() == upright
    with qtbot.waitSignal(shown.destroyed):
        QTest.keyClick(shown, Qt.Key.Key_Escape)


def test_turned_text_is_the_same_text_upside_down(qtbot: QtBot) -> None:
    shown = ShowMode("Hello", "en", "")
    qtbot.addWidget(shown)
    shown.resize(400, 300)
    shown.hint = ""
    upright = shown.grab().toImage()
    shown.turn()
    turned_back = shown.grab().toImage().transformed(QTransform().rotate(180))
    pixels = [(x, y) for x in range(0, 400, 2) for y in range(0, 300, 2)]
    dark = sum(upright.pixelColor(*at).lightness() < 100 for at in pixels)
    other = sum(
        abs(upright.pixelColor(*at).lightness() - turned_back.pixelColor(*at).lightness()) > 128
        for at in pixels
    )
    assert dark > 100
    assert other < dark / 20


def test_the_romanisation_stands_below_the_phrase(qtbot: QtBot) -> None:
    shown = ShowMode("駅はどこですか。", "ja", "Eki wa doko desu ka.")
    qtbot.addWidget(shown)
    shown.resize(800, 500)
    phrase, reading = shown.areas()
    assert phrase.bottom() <= reading.top()
    assert reading.bottom() < 500


def test_the_window_opens_it_with_what_is_shown(qtbot: QtBot, shell: Shell) -> None:
    page = shell.translate
    with qtbot.waitSignal(page.live.answered, timeout=10_000):
        page.source.text.setPlainText("Where is the station?")
    page.target.show_large.click()
    assert shell.shown is not None
    assert shell.shown.text == "¿Dónde está la estación?"
    shell.show_large("銀行", "ja", "")
    qtbot.wait(50)
    assert shell.shown is not None
    assert shell.shown.text == "銀行"
    shell.shown.close()
    assert shell.shown is None
