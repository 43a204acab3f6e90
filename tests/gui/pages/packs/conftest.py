"""A packs page over a store that can be held up, and what one does with it."""

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from pytestqt.qtbot import QtBot

from gui.operations import Operations
from gui.packs_page import PacksPage
from tests.gui.pages.conftest import Settle
from translator import Translator
from translator.packs.manifest import Score
from translator.packs.pack import Pack
from translator.packs.store import PackStore, Progress
from translator.settings import Folders, Settings
from translator.testing import build_tiny_pack

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


@pytest.fixture(scope="session")
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
