"""The packs page: what it shows, verifies, removes and exports."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.operations import Operations
from gui.packs_page import PacksPage
from tests.gui.pages.conftest import Settle
from tests.gui.pages.packs.conftest import SCORE, SlowStore, install, is_error, listed, press
from translator import Translator


def test_a_store_without_packs_says_so(page: PacksPage) -> None:
    assert page.ui.stack.currentWidget() is page.ui.empty
    assert page.ui.details.empty.isVisible()
    assert not page.ui.details.title.isVisible()


def test_the_details_tell_what_a_pack_says_of_itself(
    page: PacksPage, settle: Settle, archive: Path, store: SlowStore
) -> None:
    install(page, settle, archive)
    facts = {name: label.text() for name, label in page.ui.details.facts.items()}
    assert facts["Pack"] == "en-es 1.0.0, installed by you"
    assert facts["Licence"] == "CC0-1.0"
    assert facts["Scores"] == "chrF2 63.7 on tatoeba-dev"
    assert facts["Origin"] == "Random weights, made for tests."
    assert page.ui.details.facts["Scores"].toolTip() == SCORE.signature
    assert page.ui.details.facts["Folder"].toolTip() == str(store.get("en-es").folder)


def test_a_sound_pack_is_verified(page: PacksPage, settle: Settle, archive: Path) -> None:
    install(page, settle, archive)
    page.ui.details.verify_button.click()
    assert page.ui.strip.isVisible()
    settle()
    assert page.ui.notice.text == "Every file is as it should be: en-es."
    assert page.ui.strip.isHidden()


def test_a_damaged_pack_is_found_and_said_to_be_installed_again(
    page: PacksPage, settle: Settle, archive: Path, store: SlowStore
) -> None:
    install(page, settle, archive)
    path = store.get("en-es").path("model.bin")
    content = bytearray(path.read_bytes())
    content[-1] ^= 1
    path.write_bytes(content)
    page.ui.verify_button.click()
    settle()
    assert page.ui.notice.text.startswith("en-es is damaged, install it again: the SHA-256 of")
    assert is_error(page)


def test_verifying_a_pack_that_is_gone_is_said(
    page: PacksPage, settle: Settle, archive: Path, store: SlowStore
) -> None:
    install(page, settle, archive)
    store.remove("en-es")
    page.ui.details.verify_button.click()
    settle()
    assert "No pack 'en-es' is installed" in page.ui.notice.text
    assert page.ui.strip.isHidden()


def test_a_pack_is_removed_after_a_question(
    qtbot: QtBot, page: PacksPage, settle: Settle, archive: Path
) -> None:
    install(page, settle, archive)
    page.ui.packs.setFocus()
    QTest.keyClick(page.ui.packs, Qt.Key.Key_Delete)
    press(page, "Cancel")
    settle()
    assert listed(page) == ["English → Spanish"]
    page.ui.details.remove_button.click()
    with qtbot.waitSignal(page.packs_changed):
        press(page, "Remove")
    settle()
    assert page.ui.notice.text == "Removed en-es."
    assert listed(page) == []


def test_a_folder_without_a_pack_is_shown_with_its_fault_and_can_be_removed(
    page: PacksPage, settle: Settle, store: SlowStore
) -> None:
    broken = store._folder / "en-fr"
    broken.mkdir(parents=True)
    page.visit()
    settle()
    assert listed(page) == ["en-fr"]
    assert "holds no pack" in page.ui.details.fault.text()
    assert not page.ui.details.export_button.isEnabled()
    page.ui.details.remove_button.click()
    press(page, "Remove")
    settle()
    assert not broken.exists()


def test_a_bundled_pack_cannot_be_removed_and_says_why(
    qtbot: QtBot, translator: Translator, operations: Operations, settle: Settle
) -> None:
    page = PacksPage(translator, operations)
    qtbot.addWidget(page)
    page.visit()
    settle()
    assert "English → Spanish" in listed(page)
    assert not page.ui.details.remove_button.isEnabled()
    assert page.ui.details.remove_button.toolTip() == "It came with Wayword and stays."


def test_a_pack_is_exported_for_another_machine(
    page: PacksPage, settle: Settle, archive: Path, tmp_path: Path
) -> None:
    install(page, settle, archive)
    copy = tmp_path / "copy.wayword"
    page.export_to("en-es", copy)
    settle()
    assert page.ui.notice.text == "Exported to copy.wayword."
    assert copy.read_bytes() == archive.read_bytes()
    page.export_to("en-es", tmp_path / "no-folder" / "copy.wayword")
    settle()
    assert is_error(page)


def test_every_control_has_a_name_and_can_be_reached_by_tab(
    page: PacksPage, settle: Settle, archive: Path, reachable: Callable[[PacksPage], None]
) -> None:
    install(page, settle, archive)
    settle()
    reachable(page)
