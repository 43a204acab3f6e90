"""A phrasebook page, and what one does with it."""

import pytest
from PySide6.QtCore import Qt
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


@pytest.fixture(scope="session")
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
