"""The history page as it is used."""

from collections.abc import Callable
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest
from msgspec import structs
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.history_page import PAGE, HistoryPage
from gui.operations import Operations
from tests.gui.pages.conftest import Settle
from translator import Origin, Translation, Translator

LEFT = Qt.MouseButton.LeftButton
STATION = Translation(
    "Where is the station?", "¿Dónde está la estación?", "en", "es", Origin.PHRASEBOOK
)
DOG = Translation("The dog is black.", "El perro es negro.", "en", "es", Origin.MODEL)
BANK = Translation("Where is the bank?", "銀行はどこですか。", "en", "ja", Origin.PHRASEBOOK)


@pytest.fixture
def kept(translator: Translator) -> Translator:
    """A translator with three translations in its history, the newest last."""
    ticks = count(1_800_000_000)
    history = translator.phrasebook.history
    history._clock = lambda: next(ticks)
    for made in (STATION, DOG, BANK):
        history.add(made)
    return translator


@pytest.fixture
def page(qtbot: QtBot, kept: Translator, operations: Operations, settle: Settle) -> HistoryPage:
    made = HistoryPage(kept, operations)
    qtbot.addWidget(made)
    made.resize(1000, 640)
    made.show()
    made.visit()
    settle()
    return made


def listed(page: HistoryPage) -> list[str]:
    model = page.ui.model
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def choose(page: HistoryPage, settle: Settle, made: Translation) -> None:
    index = page.ui.model.index(listed(page).index(made.source_text), 0)
    page.ui.entries.setCurrentIndex(index)
    settle()


def stored(page: HistoryPage) -> list[tuple[str, bool]]:
    history = page.translator.phrasebook.history
    return [(entry.source, entry.starred) for entry in history.select()]


def test_the_newest_translation_comes_first_and_is_chosen(page: HistoryPage) -> None:
    assert listed(page) == [made.source_text for made in (BANK, DOG, STATION)]
    assert page.ui.details.target.text() == BANK.text
    assert page.ui.details.reading.text() == "Ginkō wa doko desu ka."


def test_searching_ignores_accents_and_case(page: HistoryPage, settle: Settle) -> None:
    page.ui.search.setText("ESTACION")
    settle()
    assert listed(page) == [STATION.source_text]
    page.ui.search.clear()
    settle()
    assert len(listed(page)) == 3


def test_a_search_without_a_result_says_so(page: HistoryPage, settle: Settle) -> None:
    page.ui.search.setText("qqq")
    settle()
    assert page.ui.stack.currentWidget() is page.ui.empty
    assert page.ui.empty.text() == "Nothing in the history holds that."


def test_enter_takes_the_text_back_to_the_translate_page(
    qtbot: QtBot, page: HistoryPage, settle: Settle
) -> None:
    choose(page, settle, DOG)
    with qtbot.waitSignal(page.translate_text) as sent:
        QTest.keyClick(page.ui.entries, Qt.Key.Key_Return)
    assert sent.args == [DOG.source_text, "en", "es"]


def test_a_translation_is_shown_large_with_its_reading(qtbot: QtBot, page: HistoryPage) -> None:
    with qtbot.waitSignal(page.show_phrase) as shown:
        page.ui.details.show_button.click()
    assert shown.args == [BANK.text, "ja", "Ginkō wa doko desu ka."]


def test_a_click_on_the_star_stars_and_the_filter_shows_it_alone(
    page: HistoryPage, settle: Settle
) -> None:
    view = page.ui.entries
    rectangle = view.visualRect(page.ui.model.index(1, 0))
    place = QPoint(rectangle.right() - 20, rectangle.center().y())
    QTest.mouseClick(view.viewport(), LEFT, pos=place)
    settle()
    assert (DOG.source_text, True) in stored(page)
    page.ui.starred_button.click()
    settle()
    assert listed(page) == [DOG.source_text]
    page.ui.details.star_button.click()
    settle()
    assert listed(page) == []
    assert page.ui.empty.text() == "Nothing is starred."


def test_deleted_entries_come_back_just_as_they_were(page: HistoryPage, settle: Settle) -> None:
    before = page.translator.phrasebook.history.select()
    view, model = page.ui.entries, page.ui.model
    rows = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    view.selectionModel().select(model.index(1, 0), rows)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Delete)
    settle()
    assert listed(page) == [STATION.source_text]
    assert page.ui.notice.text == "Deleted: 2."
    page.ui.notice.choices[0].click()
    settle()
    assert page.translator.phrasebook.history.select() == before
    assert len(listed(page)) == 3


def test_one_deleted_entry_is_named(page: HistoryPage, settle: Settle) -> None:
    choose(page, settle, DOG)
    page.ui.details.delete_button.click()
    settle()
    assert page.ui.notice.text == "Deleted “The dog is black.”."
    assert len(listed(page)) == 2


@pytest.mark.parametrize(
    ("answer", "left"), [("Delete all", 0), ("All but starred", 1), ("Cancel", 3)]
)
def test_deleting_everything_asks_first(
    page: HistoryPage, settle: Settle, answer: str, left: int
) -> None:
    choose(page, settle, DOG)
    page.star()
    settle()
    page.ui.clear_button.click()
    assert len(stored(page)) == 3
    choices = {button.text(): button for button in page.ui.notice.choices}
    choices[answer].click()
    settle()
    assert len(stored(page)) == len(listed(page)) == left


def test_nothing_of_a_deleted_history_can_be_undone(page: HistoryPage, settle: Settle) -> None:
    page.delete()
    settle()
    page.ask_to_clear()
    page.ui.notice.choices[0].click()
    settle()
    page.changes.undo()
    settle()
    assert stored(page) == []


def test_one_click_asks_to_keep_no_history(qtbot: QtBot, page: HistoryPage, settle: Settle) -> None:
    assert page.ui.keep_box.isChecked()
    with qtbot.waitSignal(page.history_wanted) as wanted:
        page.ui.keep_box.click()
    assert wanted.args == [False]


def test_a_history_that_is_off_says_so(
    qtbot: QtBot, translator: Translator, operations: Operations, settle: Settle
) -> None:
    translator.settings = structs.replace(translator.settings, history=False)
    page = HistoryPage(translator, operations)
    qtbot.addWidget(page)
    with qtbot.assertNotEmitted(page.history_wanted):
        page.visit()
        settle()
    assert not page.ui.keep_box.isChecked()
    assert "is off" in page.ui.empty.text()


def test_older_entries_are_read_as_the_list_is_scrolled(page: HistoryPage, settle: Settle) -> None:
    history = page.translator.phrasebook.history
    for number in range(PAGE + 30):
        history.add(replace(DOG, source_text=f"Dog {number}."))
    page.visit()
    settle()
    assert page.ui.model.rowCount() == PAGE
    page.ui.entries.scrollToBottom()
    settle()
    assert page.ui.model.rowCount() == PAGE + 33
    assert len(set(listed(page))) == PAGE + 33


def test_an_entry_that_was_deleted_elsewhere_is_said(page: HistoryPage, settle: Settle) -> None:
    page.translator.phrasebook.history.clear(keep_starred=False)
    page.delete()
    settle()
    assert "holds no entry" in page.ui.notice.text
    assert page.ui.notice.label.property("role") == "error"


def test_a_history_that_cannot_be_read_is_said(
    qtbot: QtBot, translator: Translator, operations: Operations, settle: Settle, home: Path
) -> None:
    (home / "data" / "phrasebook.db").mkdir(parents=True)
    page = HistoryPage(translator, operations)
    qtbot.addWidget(page)
    page.visit()
    settle()
    assert "is no file" in page.ui.notice.text


def test_every_control_has_a_name_and_can_be_reached_by_tab(
    page: HistoryPage, reachable: Callable[[HistoryPage], None]
) -> None:
    reachable(page)


def test_a_narrow_page_has_its_details_below(page: HistoryPage) -> None:
    page.resize(500, 420)
    assert page.ui.splitter.orientation() is Qt.Orientation.Vertical
    page.resize(1000, 640)
    assert page.ui.splitter.orientation() is Qt.Orientation.Horizontal
