"""The phrasebook page: categories, search, slots and languages."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.operations import Operations
from gui.phrasebook_page import PhrasebookPage
from gui.phrasebook_shelf import Kind
from tests.gui.pages.conftest import Settle
from tests.gui.pages.phrasebook.conftest import (
    EN_ES,
    add_own,
    category,
    choose,
    listed,
    look_for,
)
from translator import Translator


def test_the_first_visit_lists_all_phrases_and_chooses_the_first(page: PhrasebookPage) -> None:
    assert len(listed(page)) > 1100
    assert page.ui.details.target.text() == "Voy en silla de ruedas."
    assert not page.ui.phrases.isHidden()


def test_a_category_lists_its_phrases(page: PhrasebookPage, settle: Settle) -> None:
    category(page, settle, Kind.CURATED, "weather")
    assert len(listed(page)) == 46
    assert page.ui.bar.categories.currentText() == "Weather"


def test_the_box_of_a_narrow_page_chooses_a_category_too(
    page: PhrasebookPage, settle: Settle
) -> None:
    page.resize(700, 500)
    assert page.ui.category_list.isHidden()
    box = page.ui.bar.categories
    box.setCurrentIndex(box.findText("Weather"))
    box.activated.emit(box.currentIndex())
    settle()
    assert len(listed(page)) == 46


def test_searching_finds_with_typing_errors_and_fills_the_slot(
    page: PhrasebookPage, settle: Settle
) -> None:
    look_for(page, settle, "where is the bnak")
    assert listed(page)[0] == "Where is the bank?"
    assert page.ui.details.slots.texts == {"place": "bank"}
    assert page.ui.details.target.text() == "¿Dónde está el banco?"
    assert page.ui.details.say.text() == "DOHN-deh ehs-TAH ehl BAHN-koh?"


def test_only_the_answer_to_the_last_key_is_shown(page: PhrasebookPage, settle: Settle) -> None:
    seen: list[str] = []
    page.ui.model.modelReset.connect(lambda: seen.append(listed(page)[0]))
    for end in range(1, len("thank you") + 1):
        page.ui.bar.search.setText("thank you"[:end])
    settle()
    assert seen == ["Thank you."]


def test_an_emptied_search_goes_back_to_the_category(page: PhrasebookPage, settle: Settle) -> None:
    category(page, settle, Kind.CURATED, "weather")
    look_for(page, settle, "thank you")
    look_for(page, settle, "")
    assert len(listed(page)) == 46


def test_a_search_without_a_result_says_so_and_begins_a_new_phrase(
    page: PhrasebookPage, settle: Settle
) -> None:
    look_for(page, settle, "qqqq zzzz")
    assert page.ui.stack.currentWidget() is page.ui.empty
    assert "qqqq zzzz" in page.ui.empty.text()
    page.ui.bar.add_button.click()
    assert page.own.editor is not None
    assert page.own.editor.source.toPlainText() == "qqqq zzzz"


def test_filling_a_slot_changes_the_answer(page: PhrasebookPage, settle: Settle) -> None:
    look_for(page, settle, "where is the bank")
    page.ui.details.slots.edits["place"].setText("airport")
    settle()
    assert page.ui.details.source.text() == "Where is the airport?"
    assert page.ui.details.target.text() == "¿Dónde está el aeropuerto?"


def test_swapping_turns_the_phrases_round(page: PhrasebookPage, settle: Settle) -> None:
    look_for(page, settle, "thank you")
    page.ui.bar.swap_button.click()
    settle()
    assert page.pair == EN_ES.reverse
    assert listed(page)[0] == "Gracias."
    assert page.ui.details.target.text() == "Thank you."


def test_choosing_the_other_sides_language_swaps(page: PhrasebookPage, settle: Settle) -> None:
    box = page.ui.bar.source
    box.setCurrentIndex(box.findData("es"))
    box.activated.emit(box.currentIndex())
    settle()
    assert page.pair == EN_ES.reverse


def test_a_phrasebook_that_cannot_be_read_is_said(
    qtbot: QtBot, translator: Translator, operations: Operations, settle: Settle, home: Path
) -> None:
    (home / "data" / "phrasebook.db").mkdir(parents=True)
    page = PhrasebookPage(translator, operations)
    qtbot.addWidget(page)
    page.visit()
    settle()
    assert "is no file" in page.ui.notice.text
    page.set_pair(EN_ES)
    settle()
    assert "is no file" in page.ui.notice.text


def test_the_whole_task_is_done_with_the_keyboard(
    qtbot: QtBot, page: PhrasebookPage, settle: Settle
) -> None:
    page.activateWindow()
    page.setFocus()
    search = page.ui.bar.search
    qtbot.waitUntil(search.hasFocus)
    QTest.keyClicks(search, "thank")
    settle()
    QTest.keyClick(search, Qt.Key.Key_Down)
    qtbot.waitUntil(page.ui.phrases.hasFocus)
    QTest.keyClick(page.ui.phrases, Qt.Key.Key_Down)
    settle()
    assert page.ui.phrases.currentIndex().row() == 1
    with qtbot.waitSignal(page.show_phrase):
        QTest.keyClick(page.ui.phrases, Qt.Key.Key_Return)
    QTest.keyClick(page.ui.phrases, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert len(page.translator.phrasebook.stars.all()) == 1


def test_every_control_has_a_name_and_can_be_reached_by_tab(
    qtbot: QtBot, page: PhrasebookPage, settle: Settle, reachable: Callable[[PhrasebookPage], None]
) -> None:
    add_own(page, settle, "Cheers to the cook!", "¡Salud!")
    choose(page, settle, "Cheers to the cook!")
    reachable(page)


def test_closing_while_busy_is_clean(page: PhrasebookPage, operations: Operations) -> None:
    page.ui.bar.search.setText("thank you")
    page.reload()
    operations.close()
    assert not page.ui.notice.text
