"""The packs page as it is used, and the model of its table."""

import shutil
from collections.abc import Callable
from pathlib import Path
from threading import Event
from zipfile import ZipFile

import pytest
from msgspec import structs
from PySide6.QtCore import QAbstractItemModel, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.operations import Operations
from gui.packs_model import Column, PackRow, PacksModel
from gui.packs_page import PacksPage
from gui.phrase_lines import SORT_ROLE
from tests.gui.pages.conftest import Settle
from translator import Translator
from translator.packs.lock import file_lock
from translator.packs.manifest import Score
from translator.packs.pack import Pack
from translator.packs.shelf import LOCK_NAME
from translator.packs.store import PackStore, Progress
from translator.settings import Folders, Settings
from translator.testing import build_tiny_pack

Watch = Callable[[QAbstractItemModel], None]
SCORE = Score(testset="tatoeba-dev", metric="chrF2", value=63.71, signature="nrefs:1|case:mixed")


class SlowStore(PackStore):
    """A store whose installations wait for the test after their first bytes."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, lock_seconds=0.1)
        self.begun, self.go_on = Event(), Event()
        self.go_on.set()

    def install(
        self, source: Path, *, replace: bool = False, progress: Progress | None = None
    ) -> Pack:
        """Install, and wait at each report."""

        def report(done: int, total: int) -> None:
            self.begun.set()
            assert self.go_on.wait(30)
            if progress is not None:
                progress(done, total)

        return super().install(source, replace=replace, progress=report)


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Pack:
    """One tiny pack for all tests, which must not change it."""
    folder = tmp_path_factory.mktemp("tiny") / "en-es"
    return build_tiny_pack(folder, scores=(SCORE,))


@pytest.fixture
def archive(tiny: Pack, tmp_path: Path) -> Path:
    """The tiny pack as a file."""
    store = PackStore(tiny.folder.parent)
    store.export("en-es", tmp_path / "en-es.wayword")
    return tmp_path / "en-es.wayword"


@pytest.fixture
def store(folders: Folders) -> SlowStore:
    return SlowStore(folders.packs)


@pytest.fixture
def page(
    qtbot: QtBot, store: SlowStore, folders: Folders, operations: Operations, settle: Settle
) -> PacksPage:
    translator = Translator(folders=folders, settings=Settings(), store=store)
    made = PacksPage(translator, operations)
    qtbot.addWidget(made)
    made.resize(1200, 640)
    made.show()
    made.visit()
    settle()
    return made


def listed(page: PacksPage) -> list[str]:
    model = page.ui.model
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def install(page: PacksPage, settle: Settle, *paths: Path) -> str:
    """Install and return what is said of it."""
    page.install(paths)
    settle()
    return page.ui.notice.text


def press(page: PacksPage, text: str) -> None:
    """Press a button of the notice."""
    next(button for button in page.ui.notice.choices if button.text() == text).click()


def is_error(page: PacksPage) -> bool:
    return bool(page.ui.notice.label.property("role") == "error")


def drop(page: PacksPage, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(QPoint(9, 9), copy, data, left, none)
    page.dragEnterEvent(entered)
    if entered.isAccepted():
        assert page.ui.hint.text() == "Drop it to install it."
        page.dropEvent(QDropEvent(QPointF(9, 9), copy, data, left, none))


def test_a_store_without_packs_says_so(page: PacksPage) -> None:
    assert page.ui.stack.currentWidget() is page.ui.empty
    assert page.ui.details.empty.isVisible()
    assert not page.ui.details.title.isVisible()


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


def test_the_packs_model_keeps_qts_rules(watched: Watch, tiny: Pack) -> None:
    model = PacksModel()
    watched(model)
    for shown in ([PackRow(pack=tiny)], [], [PackRow(pack=tiny), PackRow(pack=tiny)]):
        model.set_rows(shown)
        assert model.rowCount() == len(shown)


def test_sizes_and_versions_are_sorted_by_value(tiny: Pack) -> None:
    versions = ["0.9.0", "1.0.0-rc1", "1.0.0", "1.2.0", "1.10.0", "10.0.0"]
    packs = [
        structs.replace(tiny, manifest=structs.replace(tiny.manifest, version=each))
        for each in versions
    ]
    model = PacksModel()
    model.set_rows([PackRow(pack=pack) for pack in packs])
    keys = [model.index(row, Column.VERSION).data(SORT_ROLE) for row in range(len(packs))]
    assert keys == sorted(keys)
    assert len(set(keys)) == len(keys)
    assert model.index(0, Column.SIZE).data(SORT_ROLE) == tiny.manifest.size
    assert model.index(0, Column.SIZE).data().endswith("B")
