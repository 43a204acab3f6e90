"""Installing packs on their page: from files, folders and drops."""

import shutil
from pathlib import Path
from zipfile import ZipFile

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent
from pytestqt.qtbot import QtBot

from gui.operations import Operations
from gui.packs_page import PacksPage
from tests.gui.pages.conftest import Settle
from tests.gui.pages.packs.conftest import SlowStore, drop, install, is_error, listed, press
from translator.packs.lock import file_lock
from translator.packs.pack import Pack
from translator.packs.shelf import LOCK_NAME
from translator.testing import build_tiny_pack


def test_a_pack_is_installed_from_a_file_and_told(
    qtbot: QtBot, page: PacksPage, settle: Settle, archive: Path
) -> None:
    with qtbot.waitSignal(page.packs_changed):
        said = install(page, settle, archive)
    settle()
    assert said == "Installed English → Spanish 1.0.0."
    assert listed(page) == ["English → Spanish"]
    assert page.ui.strip.isHidden()


def test_a_dropped_folder_is_installed(page: PacksPage, settle: Settle, tiny: Pack) -> None:
    drop(page, tiny.folder)
    settle()
    assert listed(page) == ["English → Spanish"]
    assert page.ui.hint.text() == "Or drop .wayword files here."


def test_several_dropped_packs_are_installed_one_after_the_other(
    page: PacksPage, settle: Settle, archive: Path, tmp_path: Path
) -> None:
    other = build_tiny_pack(tmp_path / "es-en", source="es", target="en").folder
    drop(page, archive, other)
    settle()
    assert page.ui.notice.text == (
        "Installed English → Spanish 1.0.0. Installed Spanish → English 1.0.0."
    )


def test_what_is_no_local_file_is_not_welcome(page: PacksPage) -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/en-es.wayword")])
    event = QDragEnterEvent(
        QPoint(9, 9),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    event.ignore()
    page.dragEnterEvent(event)
    assert not event.isAccepted()


def test_an_installation_shows_how_far_it_is_and_can_be_cancelled(
    qtbot: QtBot, page: PacksPage, settle: Settle, archive: Path, store: SlowStore
) -> None:
    store.go_on.clear()
    page.install([archive])
    qtbot.waitUntil(store.begun.is_set)
    assert page.ui.strip.isVisible()
    assert page.ui.strip.label.text() == "Installing en-es.wayword…"
    page.ui.strip.cancel_button.click()
    store.go_on.set()
    settle()
    assert page.ui.strip.isHidden()
    assert page.ui.notice.text == "Cancelled; the rest was not installed."
    assert (store.list(), listed(page)) == ((), [])
    assert not list(store._folder.glob(".staging-*"))


def test_progress_moves_the_bar_to_its_end(
    qtbot: QtBot, page: PacksPage, settle: Settle, archive: Path
) -> None:
    seen: list[int] = []
    page.ui.strip.bar.valueChanged.connect(seen.append)
    install(page, settle, archive)
    assert seen == sorted(seen)
    assert seen[-1] == page.ui.strip.bar.maximum()


def test_a_pack_that_is_there_is_replaced_when_asked_for(
    page: PacksPage, settle: Settle, archive: Path
) -> None:
    install(page, settle, archive)
    assert "already installed" in install(page, settle, archive)
    press(page, "Replace")
    settle()
    assert page.ui.notice.text == "Installed English → Spanish 1.0.0."


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"no zip at all", "is no .wayword archive"),
        (None, "is neither a pack's folder nor a .wayword archive"),
    ],
)
def test_what_is_no_pack_is_said(
    page: PacksPage, settle: Settle, tmp_path: Path, content: bytes | None, sentence: str
) -> None:
    path = tmp_path / "bad.wayword"
    if content is not None:
        path.write_bytes(content)
    assert sentence in install(page, settle, path)
    assert is_error(page)


def test_a_hostile_archive_is_said_and_the_others_are_installed(
    page: PacksPage, settle: Settle, archive: Path, tmp_path: Path
) -> None:
    hostile = tmp_path / "hostile.wayword"
    shutil.copy(archive, hostile)
    with ZipFile(hostile, "a") as file:
        file.writestr("../../evil", b"x")
    said = install(page, settle, hostile, archive)
    settle()
    assert "no honest pack" in said
    assert "Installed English → Spanish" in said
    assert is_error(page)
    assert listed(page) == ["English → Spanish"]


def test_a_store_that_another_process_changes_is_said(
    page: PacksPage, settle: Settle, archive: Path, store: SlowStore
) -> None:
    store._folder.mkdir(parents=True)
    with file_lock(store._folder / LOCK_NAME, seconds=1):
        assert "Another Wayword is changing the packs" in install(page, settle, archive)


def test_closing_while_installing_is_clean(
    qtbot: QtBot, page: PacksPage, operations: Operations, archive: Path, store: SlowStore
) -> None:
    store.go_on.clear()
    page.install([archive])
    qtbot.waitUntil(store.begun.is_set)
    for operation in tuple(operations._running):
        operation.cancel()
    store.go_on.set()
    operations.close()
    assert store.list() == ()
    assert not list(store._folder.glob(".staging-*"))
