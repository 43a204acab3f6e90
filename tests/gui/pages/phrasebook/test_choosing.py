"""A phrase of the phrasebook page: shown large, starred, copied, sent on."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.phrasebook_page import PhrasebookPage
from gui.phrasebook_shelf import Kind
from tests.gui.pages.conftest import Settle
from tests.gui.pages.phrasebook.conftest import LEFT, category, choose, listed, look_for
from translator.languages import LanguagePair


def test_enter_shows_the_phrase_large(qtbot: QtBot, page: PhrasebookPage, settle: Settle) -> None:
    look_for(page, settle, "thank you")
    with qtbot.waitSignal(page.show_phrase) as shown:
        QTest.keyClick(page.ui.phrases, Qt.Key.Key_Return)
    assert shown.args == ["Gracias.", "es", ""]


def test_a_double_click_shows_the_phrase_large_with_its_reading(
    qtbot: QtBot, page: PhrasebookPage, settle: Settle
) -> None:
    page.set_pair(LanguagePair("en", "ja"))
    settle()
    look_for(page, settle, "where is the bank")
    view = page.ui.phrases
    place = view.visualRect(page.ui.model.index(0, 0)).topLeft() + QPoint(20, 20)
    QTest.mouseClick(view.viewport(), LEFT, pos=place)
    with qtbot.waitSignal(page.show_phrase) as shown:
        QTest.mouseDClick(view.viewport(), LEFT, pos=place)
    assert shown.args == ["銀行はどこですか。", "ja", "Ginkō wa doko desu ka."]


def test_an_open_slot_is_asked_for_before_the_phrase_is_shown(
    qtbot: QtBot, page: PhrasebookPage, settle: Settle
) -> None:
    category(page, settle, Kind.CURATED, "directions")
    choose(page, settle, "Where is [Place]?")
    with qtbot.assertNotEmitted(page.show_phrase, wait=100):
        page.show_chosen()
    edit = page.ui.details.slots.edits["place"]
    qtbot.waitUntil(edit.hasFocus)
    QTest.keyClicks(edit, "museum")
    with qtbot.waitSignal(page.show_phrase) as shown:
        QTest.keyClick(edit, Qt.Key.Key_Return)
        if not shown.signal_triggered:  # the first Enter may choose from the list
            QTest.keyClick(edit, Qt.Key.Key_Return)
    assert shown.args == ["¿Dónde está el museo?", "es", ""]


def test_a_phrase_shown_before_its_slots_are_read_waits_for_them(
    qtbot: QtBot, page: PhrasebookPage, settle: Settle
) -> None:
    category(page, settle, Kind.CURATED, "directions")
    page.ui.phrases.setCurrentIndex(page.ui.model.index(listed(page).index("Where is [Place]?"), 0))
    page.show_chosen()
    settle()
    qtbot.waitUntil(page.ui.details.slots.edits["place"].hasFocus)


def test_a_phrase_goes_to_the_translate_page_with_its_slots_filled(
    qtbot: QtBot, page: PhrasebookPage, settle: Settle
) -> None:
    look_for(page, settle, "where is the bank")
    with qtbot.waitSignal(page.translate_text) as sent:
        page.ui.details.translate_button.click()
    assert sent.args == ["Where is the bank?", "en", "es"]


def test_the_translation_is_copied(page: PhrasebookPage, settle: Settle) -> None:
    look_for(page, settle, "thank you")
    page.ui.details.copy_button.click()
    assert QApplication.clipboard().text() == "Gracias."


def test_a_click_on_the_star_stars_and_undo_takes_it_back(
    qtbot: QtBot, page: PhrasebookPage, settle: Settle
) -> None:
    look_for(page, settle, "thank you")
    view = page.ui.phrases
    rectangle = view.visualRect(page.ui.model.index(0, 0))
    QTest.mouseClick(
        view.viewport(), LEFT, pos=QPoint(rectangle.right() - 20, rectangle.center().y())
    )
    settle()
    assert page.translator.phrasebook.stars.all() == ["courtesy.thank-you"]
    assert page.ui.model.phrase(0).starred  # type: ignore[union-attr]
    page.changes.undo()
    settle()
    assert page.translator.phrasebook.stars.all() == []


def test_a_star_does_not_empty_the_slots(page: PhrasebookPage, settle: Settle) -> None:
    category(page, settle, Kind.CURATED, "directions")
    choose(page, settle, "Where is [Place]?")
    page.ui.details.slots.edits["place"].setText("airport")
    settle()
    page.ui.details.star_button.click()
    settle()
    assert page.ui.details.slots.texts == {"place": "airport"}
    assert page.ui.details.target.text() == "¿Dónde está el aeropuerto?"
    assert page.ui.details.star_button.toolTip() == "Take the star away"


def test_two_quick_clicks_on_the_star_open_nothing(
    qtbot: QtBot, page: PhrasebookPage, settle: Settle
) -> None:
    look_for(page, settle, "thank you")
    view = page.ui.phrases
    rectangle = view.visualRect(page.ui.model.index(0, 0))
    place = QPoint(rectangle.right() - 20, rectangle.center().y())
    with qtbot.assertNotEmitted(page.show_phrase, wait=100):
        QTest.mouseClick(view.viewport(), LEFT, pos=place)
        QTest.mouseDClick(view.viewport(), LEFT, pos=place)
    settle()


def test_a_single_click_chooses_and_opens_nothing(
    qtbot: QtBot, page: PhrasebookPage, settle: Settle
) -> None:
    place = page.ui.phrases.visualRect(page.ui.model.index(1, 0)).center()
    with qtbot.assertNotEmitted(page.show_phrase, wait=100):
        QTest.mouseClick(page.ui.phrases.viewport(), LEFT, pos=place)
        settle()
    assert page.ui.phrases.currentIndex().row() == 1


def test_enter_in_the_search_shows_what_was_typed_and_not_what_stood_there(
    qtbot: QtBot, page: PhrasebookPage
) -> None:
    page.ui.bar.search.setText("thank you")
    with qtbot.waitSignal(page.show_phrase) as shown:
        QTest.keyClick(page.ui.bar.search, Qt.Key.Key_Return)
    assert shown.args == ["Gracias.", "es", ""]
