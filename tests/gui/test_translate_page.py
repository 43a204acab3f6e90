"""The Translate page: typing, reading, choosing languages."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QTextCursor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.engine_thread import EngineThread
from gui.live import BUSY_MS, TYPING_PAUSE_MS
from gui.request import Request
from gui.shell import Shell
from gui.translate_page import TranslatePage
from tests.gui.slow_engine import SlowEngine
from translator import EngineError

NO_PHRASE = "the purple owl reads a map"


def answer(qtbot: QtBot, page: TranslatePage, text: str) -> str:
    """Type a text at once and return its translation."""
    with qtbot.waitSignal(page.live.answered, timeout=10_000):
        page.source.text.setPlainText(text)
    return page.target.shown


def test_typing_shows_the_translation_and_where_it_came_from(
    qtbot: QtBot, page: TranslatePage
) -> None:
    assert answer(qtbot, page, NO_PHRASE) == NO_PHRASE.upper()
    assert page.target.badges.texts() == ["Machine, confidence 90%"]


def test_a_phrase_of_the_phrasebook_is_called_verified(qtbot: QtBot, page: TranslatePage) -> None:
    assert answer(qtbot, page, "Where is the station?") == "¿Dónde está la estación?"
    assert page.target.badges.texts() == ["Phrasebook, verified"]


def test_a_route_through_english_is_told(qtbot: QtBot, page: TranslatePage) -> None:
    page.languages.choose("fr", "es")
    answer(qtbot, page, "le hibou violet lit une carte")
    assert page.target.badges.texts()[1:] == ["Experimental: check it", "via English"]


def test_fifty_rapid_edits_paint_one_result_the_last(
    qtbot: QtBot, page: TranslatePage, painted: list[str]
) -> None:
    text = (NO_PHRASE + " and the small red fox looks on")[:50]
    for end in range(1, 51):
        page.source.text.setPlainText(text[:end])
        QApplication.processEvents()
    with qtbot.waitSignal(page.live.answered, timeout=10_000):
        pass
    qtbot.wait(2 * TYPING_PAUSE_MS)
    assert painted == [text.upper()]


def test_an_answer_that_was_overtaken_is_never_painted(
    qtbot: QtBot, page: TranslatePage, painted: list[str], slow: SlowEngine
) -> None:
    page.source.text.setPlainText("please wait a bit.")
    qtbot.waitUntil(slow.waiting.is_set, timeout=10_000)
    page.source.text.setPlainText(NO_PHRASE)
    slow.go.set()
    with qtbot.waitSignal(page.live.answered, timeout=10_000):
        pass
    qtbot.wait(TYPING_PAUSE_MS)
    assert painted == [NO_PHRASE.upper()]


def test_an_answer_is_not_painted_over_text_that_is_still_being_typed(
    qtbot: QtBot, page: TranslatePage, painted: list[str], slow: SlowEngine, engine: EngineThread
) -> None:
    page.source.text.setPlainText("please wait a bit.")
    qtbot.waitUntil(slow.waiting.is_set, timeout=10_000)
    page.source.text.insertPlainText("x")
    with qtbot.waitSignal(engine.served, timeout=10_000):
        slow.go.set()
    assert painted == []


def test_the_end_of_a_sentence_is_translated_at_once(qtbot: QtBot, page: TranslatePage) -> None:
    page.live._pause.setInterval(60_000)
    for end in ".?!。？！\n":
        page.source.text.setPlainText(NO_PHRASE)
        page.source.text.moveCursor(QTextCursor.MoveOperation.End)
        with qtbot.waitSignal(page.live.answered, timeout=10_000):
            page.source.text.insertPlainText(end)


def test_nothing_is_asked_while_an_input_method_is_at_work(
    qtbot: QtBot, page: TranslatePage, slow: SlowEngine
) -> None:
    def compose(preedit: str, commit: str = "") -> None:
        event = QInputMethodEvent(preedit, [])
        event.setCommitString(commit)
        QApplication.sendEvent(page.source.text, event)

    page.source.text.setPlainText("owl")
    for preedit in ("に", "にほ", "にほん"):
        compose(preedit)
        qtbot.wait(TYPING_PAUSE_MS + 50)
    assert slow.asked == []
    with qtbot.waitSignal(page.live.answered, timeout=10_000):
        compose("", "日本")
    assert slow.asked[0] == "日本owl"


def test_the_busy_sign_comes_late_and_goes(
    qtbot: QtBot, page: TranslatePage, slow: SlowEngine
) -> None:
    page.source.text.setPlainText("please wait.")
    qtbot.waitUntil(slow.waiting.is_set, timeout=10_000)
    assert page.target.busy.isHidden()
    qtbot.wait(BUSY_MS + 100)
    assert page.target.busy.isVisible()
    with qtbot.waitSignal(page.live.answered, timeout=10_000):
        slow.go.set()
    qtbot.waitUntil(page.target.busy.isHidden)


def test_a_chosen_wording_changes_places_with_the_one_shown(
    qtbot: QtBot, page: TranslatePage
) -> None:
    first = answer(qtbot, page, NO_PHRASE)
    (other,) = page.target.alternatives.wordings()
    page.target.alternatives.chosen.emit(other)
    assert page.target.shown == other
    assert page.target.alternatives.wordings() == [first]
    page.target.copy.click()
    assert QGuiApplication.clipboard().text() == other


def test_the_language_found_is_told_with_its_confidence(qtbot: QtBot, page: TranslatePage) -> None:
    page.languages.choose(None, "es")
    answer(qtbot, page, "The old man would like to drink a glass of cold water.")
    assert page.source.found.text().startswith("English · ")
    page.source.text.clear()
    assert page.source.found.text() == ""


def test_swapping_with_text_translates_the_translation(qtbot: QtBot, page: TranslatePage) -> None:
    answer(qtbot, page, "Where is the station?")
    with qtbot.waitSignal(page.live.answered, timeout=10_000):
        page.swap.click()
    assert (page.languages.source, page.languages.target) == ("es", "en")
    assert page.source.text.toPlainText() == "¿Dónde está la estación?"
    assert page.target.shown == "Where is the station?"


def test_swapping_languages_only_leaves_the_text(qtbot: QtBot, page: TranslatePage) -> None:
    answer(qtbot, page, "Where is the station?")
    page.source.text.setFocus()
    QTest.keyClick(
        page.source.text,
        Qt.Key.Key_L,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    assert (page.languages.source, page.languages.target) == ("es", "en")
    assert page.source.text.toPlainText() == "Where is the station?"


def test_what_was_cleared_or_pasted_over_comes_back(page: TranslatePage) -> None:
    text = page.source.text
    text.setPlainText("owl")
    page.source.clear.click()
    assert text.toPlainText() == ""
    text.undo()
    assert text.toPlainText() == "owl"
    QGuiApplication.clipboard().setText("fox")
    page.source.paste.click()
    assert text.toPlainText() == "fox"
    text.undo()
    assert text.toPlainText() == "owl"


def test_the_wheel_with_control_changes_the_size_of_both_texts(page: TranslatePage) -> None:
    usual = page.source.text.font().pointSizeF()
    for field, turn in ((page.target.text, 120), (page.source.text, -120)):
        event = QWheelEvent(
            QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, turn), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(field.viewport(), event)
        larger = turn > 0
        assert (page.source.text.font().pointSizeF() > usual) is larger
        assert page.target.text.font().pointSizeF() == page.source.text.font().pointSizeF()


def test_right_to_left_text_is_laid_out_from_the_right(page: TranslatePage) -> None:
    page.source.text.setPlainText("أين المحطة؟\nWhere?")
    page.source.text.show()
    blocks = page.source.text.document()
    assert blocks.firstBlock().textDirection() is Qt.LayoutDirection.RightToLeft
    assert blocks.lastBlock().textDirection() is Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize(
    ("target", "edge"), [("ar", Qt.AlignmentFlag.AlignRight), ("ru", Qt.AlignmentFlag.AlignLeft)]
)
def test_lines_run_from_the_side_of_their_language(
    page: TranslatePage, target: str, edge: Qt.AlignmentFlag
) -> None:
    view = page.target.text
    view.dress(language="en")
    view.dress(language=target)
    assert view.document().defaultTextOption().alignment() & edge


def test_a_failing_engine_is_said_in_a_sentence(
    qtbot: QtBot, page: TranslatePage, slow: SlowEngine
) -> None:
    slow.fault = EngineError("The model cannot be run.")
    with qtbot.waitSignal(page.live.failed, timeout=10_000):
        page.source.text.setPlainText(NO_PHRASE)
    assert page.target.message.label.text() == "The model cannot be run."
    assert page.target.shown == ""
    slow.fault = None
    assert answer(qtbot, page, NO_PHRASE + "s") == (NO_PHRASE + "s").upper()
    assert page.target.message.isHidden()


def test_a_bug_in_the_engine_is_told_and_the_thread_lives_on(
    qtbot: QtBot, shell: Shell, engine: EngineThread, slow: SlowEngine
) -> None:
    page, faults = shell.translate, shell.operations.faults
    slow.fault = ZeroDivisionError("a bug")
    with qtbot.waitSignal(engine.served, timeout=10_000):
        page.source.text.setPlainText(NO_PHRASE)
    qtbot.waitUntil(lambda: faults.dialog is not None)
    assert faults.dialog is not None
    assert "a bug" in faults.dialog.details.toPlainText()
    faults.dialog.accept()
    slow.fault = None
    assert answer(qtbot, page, NO_PHRASE + "s") == (NO_PHRASE + "s").upper()


@pytest.mark.usefixtures("no_japanese")
def test_a_pair_without_a_pack_answers_phrases_and_refuses_the_rest_in_a_sentence(
    qtbot: QtBot, page: TranslatePage
) -> None:
    page.languages.choose("en", "ja")
    assert page.target.language.currentText() == "Japanese · phrases only"
    assert answer(qtbot, page, "Where is the station?") == "駅はどこですか。"
    with qtbot.waitSignal(page.live.failed, timeout=10_000):
        page.source.text.setPlainText(NO_PHRASE)
    assert "only phrases of the phrasebook" in page.target.message.label.text()


@pytest.mark.usefixtures("no_japanese")
def test_where_there_are_only_phrases_similar_ones_are_offered(
    qtbot: QtBot, page: TranslatePage
) -> None:
    page.languages.choose("en", "ja")
    with qtbot.waitSignal(page.similar.found, timeout=30_000):
        page.source.text.setPlainText("where is the statoin")
    assert "Where is the station?" in page.target.similar.wordings()
    with qtbot.waitSignal(page.live.answered, timeout=10_000):
        page.target.similar.chosen.emit("Where is the station?")
    assert page.target.shown == "駅はどこですか。"
    assert page.target.similar.isHidden()


def test_a_request_of_an_unknown_pair_is_refused(qtbot: QtBot, engine: EngineThread) -> None:
    with qtbot.waitSignal(engine.offered, timeout=30_000):
        engine.start()
    with qtbot.waitSignal(engine.failed, timeout=10_000) as told:
        engine.ask(Request(7, NO_PHRASE, "en", "ko"))
    assert told.args is not None
    assert told.args[0] == 7
    assert "No pack leads" in str(told.args[1])
