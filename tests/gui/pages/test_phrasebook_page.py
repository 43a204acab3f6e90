"""The phrasebook page as it is used."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.operations import Operations
from gui.phrasebook_page import PhrasebookPage
from gui.phrasebook_shelf import Category, Kind
from tests.gui.pages.conftest import Settle
from translator import Translator
from translator.languages import LanguagePair
from translator.phrasebook.curated.curated import Curated
from translator.phrasebook.curated.search import CuratedSearch

EN_ES = LanguagePair("en", "es")
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(scope="module")
def search() -> CuratedSearch:
    """One index for all tests, since it takes a second to build."""
    return CuratedSearch(Curated())


@pytest.fixture
def page(
    qtbot: QtBot,
    translator: Translator,
    operations: Operations,
    settle: Settle,
    search: CuratedSearch,
) -> PhrasebookPage:
    translator.verified._search = search
    made = PhrasebookPage(translator, operations)
    qtbot.addWidget(made)
    made.resize(1000, 640)
    made.show()
    made.visit()
    settle()
    made.set_pair(EN_ES)
    settle()
    return made


def listed(page: PhrasebookPage) -> list[str]:
    model = page.ui.model
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def look_for(page: PhrasebookPage, settle: Settle, query: str) -> None:
    page.ui.bar.search.setText(query)
    settle()


def choose(page: PhrasebookPage, settle: Settle, source: str) -> None:
    page.ui.phrases.setCurrentIndex(page.ui.model.index(listed(page).index(source), 0))
    settle()


def category(page: PhrasebookPage, settle: Settle, kind: Kind, name: str = "") -> None:
    row = page.ui.categories.row_of(Category(kind, name))
    page.ui.category_list.setCurrentIndex(page.ui.categories.index(row, 0))
    settle()


def add_own(page: PhrasebookPage, settle: Settle, source: str, target: str) -> None:
    """Store a phrase behind the page's back, and have it read."""
    page.translator.phrasebook.phrases.add(source, target, EN_ES, category="bar", note="loud")
    page.visit()
    settle()


def write(page: PhrasebookPage, source: str, target: str) -> None:
    """Fill the open dialog."""
    assert page.own.editor is not None
    page.own.editor.source.setPlainText(source)
    page.own.editor.target.setPlainText(target)


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


def test_a_phrase_is_added_in_the_dialog(page: PhrasebookPage, settle: Settle) -> None:
    page.add()
    assert not page.own.editor.save_button.isEnabled()  # type: ignore[union-attr]
    write(page, "Cheers to the cook!", "¡Salud!")
    page.own.editor.save_button.click()  # type: ignore[union-attr]
    settle()
    assert listed(page)[0] == "Cheers to the cook!"
    assert page.ui.notice.text == "Added to your phrases."
    page.ui.notice.choices[0].click()
    settle()
    assert page.translator.phrasebook.phrases.count() == 0


def test_the_dialog_is_filled_and_saved_with_the_keyboard(
    qtbot: QtBot, page: PhrasebookPage, settle: Settle
) -> None:
    QTest.keyClick(page.ui.bar.search, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    editor = page.own.editor
    assert editor is not None
    qtbot.waitUntil(editor.source.hasFocus)
    for text in ("Bottoms up", "Hasta el fondo", "bar", "loud"):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClicks(focused, text)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle()
    (phrase,) = page.translator.phrasebook.phrases.select()
    assert (phrase.source, phrase.target) == ("Bottoms up", "Hasta el fondo")
    assert (phrase.category, phrase.note) == ("bar", "loud")


def test_a_phrase_that_is_there_already_is_refused_in_the_dialog(
    page: PhrasebookPage, settle: Settle
) -> None:
    add_own(page, settle, "Cheers to the cook!", "¡Salud!")
    page.add()
    write(page, "cheers to the cook", "Chinchín")
    editor = page.own.editor
    assert editor is not None
    editor.save_button.click()
    settle()
    assert editor.isVisible()
    assert "'Cheers to the cook!' already" in editor.error.text()
    assert editor.target.toPlainText() == "Chinchín"
    assert editor.save_button.isEnabled()


def test_a_phrase_is_edited_and_the_change_undone(page: PhrasebookPage, settle: Settle) -> None:
    add_own(page, settle, "Cheers to the cook!", "¡Salud!")
    choose(page, settle, "Cheers to the cook!")
    page.ui.details.edit_button.click()
    write(page, "Bottoms up!", "¡Hasta el fondo!")
    page.own.editor.save_button.click()  # type: ignore[union-attr]
    settle()
    assert page.ui.details.source.text() == "Bottoms up!"
    page.changes.undo()
    settle()
    (phrase,) = page.translator.phrasebook.phrases.select()
    assert (phrase.source, phrase.category, phrase.note) == ("Cheers to the cook!", "bar", "loud")


def test_a_deleted_phrase_comes_back_just_as_it_was(
    qtbot: QtBot, page: PhrasebookPage, settle: Settle
) -> None:
    add_own(page, settle, "Cheers to the cook!", "¡Salud!")
    choose(page, settle, "Cheers to the cook!")
    page.ui.phrases.setFocus()
    QTest.keyClick(page.ui.phrases, Qt.Key.Key_Delete)
    settle()
    assert "Cheers to the cook!" not in listed(page)
    assert page.ui.notice.text == "Deleted “Cheers to the cook!”."
    QTest.keyClick(page.ui.phrases, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle()
    (phrase,) = page.translator.phrasebook.phrases.select()
    assert (phrase.source, phrase.category, phrase.note) == ("Cheers to the cook!", "bar", "loud")


def test_a_curated_phrase_can_be_neither_edited_nor_deleted(
    page: PhrasebookPage, settle: Settle
) -> None:
    look_for(page, settle, "thank you")
    assert page.ui.details.edit_button.isHidden()
    assert page.ui.details.delete_button.isHidden()
    page.delete()
    page.edit()
    settle()
    assert page.own.editor is None
    assert listed(page)[0] == "Thank you."


@pytest.mark.parametrize("ending", ["csv", "tsv", "json"])
def test_own_phrases_are_exported_and_imported(
    page: PhrasebookPage, settle: Settle, tmp_path: Path, ending: str
) -> None:
    add_own(page, settle, "Cheers to the cook!", "¡Salud!")
    path = tmp_path / f"mine.{ending}"
    page.own.export_to(path)
    settle()
    assert page.ui.notice.text == f"Exported to mine.{ending}: 1."
    page.translator.phrasebook.phrases.remove(1)
    page.import_from(path)
    settle()
    assert page.ui.notice.text == f"Imported mine.{ending}: 1 new, 0 changed."
    assert listed(page)[0] == "Cheers to the cook!"


def test_an_import_is_undone_as_a_whole(
    page: PhrasebookPage, settle: Settle, tmp_path: Path
) -> None:
    add_own(page, settle, "Cheers to the cook!", "¡Salud!")
    path = tmp_path / "mine.csv"
    path.write_text(
        "source,target\nCheers to the cook!,Chinchín\nGood night,Buenas noches\n", "utf-8"
    )
    page.import_from(path)
    settle()
    assert page.ui.notice.text == "Imported mine.csv: 1 new, 1 changed."
    page.changes.undo()
    settle()
    (phrase,) = page.translator.phrasebook.phrases.select()
    assert (phrase.source, phrase.target, phrase.note) == ("Cheers to the cook!", "¡Salud!", "loud")


def test_a_faulty_file_is_said_and_nothing_imported(
    page: PhrasebookPage, settle: Settle, tmp_path: Path
) -> None:
    path = tmp_path / "mine.csv"
    path.write_text("source,target\nCheers to the cook!,\n", "utf-8")
    page.import_from(path)
    settle()
    assert "line 2" in page.ui.notice.text
    assert page.ui.notice.label.property("role") == "error"
    assert page.translator.phrasebook.phrases.count() == 0


def test_a_file_that_cannot_be_written_is_said(
    page: PhrasebookPage, settle: Settle, tmp_path: Path
) -> None:
    page.own.export_to(tmp_path / "no-folder" / "mine.csv")
    settle()
    assert "cannot be written" in page.ui.notice.text


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
