"""The item models of the phrasebook page, without a window."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QAbstractItemModel, QSortFilterProxyModel, Qt
from pytestqt.qtbot import QtBot

from gui.phrase_categories import CATEGORY_ROLE, COUNT_ROLE, CategoryModel
from gui.phrase_lines import LINES_ROLE, SORT_ROLE
from gui.phrase_model import Column, PhraseModel
from gui.phrase_row import PhraseRow
from gui.phrasebook_shelf import EVERYTHING, Category, Kind
from translator.languages import LanguagePair
from translator.phrasebook.curated.curated import Curated

Watch = Callable[[QAbstractItemModel], None]

EN_ES = LanguagePair("en", "es")


@pytest.fixture(scope="module")
def rows() -> list[PhraseRow]:
    """A few rows of curated phrases."""
    return [
        PhraseRow(EN_ES, each.show("en"), each.show("es"), category="Hotel", known=each)
        for each in Curated().phrases(category="hotel")[:5]
    ]


def test_the_phrase_model_keeps_qts_rules(watched: Watch, rows: list[PhraseRow]) -> None:
    model = PhraseModel()
    watched(model)
    for shown in (rows, rows[2:], [], rows, list(rows)):
        model.set_rows(shown)
        assert model.rowCount() == len(shown)


def test_the_category_model_keeps_qts_rules(watched: Watch) -> None:
    model = CategoryModel()
    watched(model)
    for shown in ([EVERYTHING, Category(Kind.OWN, count=3)], [EVERYTHING], []):
        model.set_categories(shown)
        assert model.rowCount() == len(shown)


def test_the_same_phrases_again_keep_the_views_place(qtbot: QtBot, rows: list[PhraseRow]) -> None:
    model = PhraseModel()
    model.set_rows(rows)
    with (
        qtbot.assertNotEmitted(model.modelReset),
        qtbot.waitSignal(model.dataChanged, timeout=1000),
    ):
        model.set_rows(list(rows))


def test_other_phrases_reset_the_model(qtbot: QtBot, rows: list[PhraseRow]) -> None:
    model = PhraseModel()
    model.set_rows(rows)
    with qtbot.waitSignal(model.modelReset, timeout=1000):
        model.set_rows(rows[1:])


def test_a_row_gives_its_cells_its_lines_and_what_is_heard(rows: list[PhraseRow]) -> None:
    model = PhraseModel()
    model.set_rows(rows)
    first = rows[0]
    assert model.index(0, Column.TARGET).data() == first.target
    assert model.index(0, 0).data(LINES_ROLE) == first.lines
    heard = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard == f"{first.source}, {first.target}, Hotel"


def test_the_sort_role_gives_native_values(rows: list[PhraseRow]) -> None:
    model, proxy = PhraseModel(), QSortFilterProxyModel()
    model.set_rows(rows)
    proxy.setSourceModel(model)
    proxy.setSortRole(SORT_ROLE)
    proxy.sort(Column.TARGET, Qt.SortOrder.DescendingOrder)
    shown = [proxy.index(row, Column.TARGET).data() for row in range(proxy.rowCount())]
    assert len(shown) == 5
    assert proxy.index(0, Column.STARRED).data(SORT_ROLE) is False


def test_every_column_has_a_name() -> None:
    model = PhraseModel()
    names = [model.headerData(at, Qt.Orientation.Horizontal) for at in Column]
    assert len(set(names)) == len(Column)
    assert all(names)


def test_a_category_is_found_again_whatever_its_count() -> None:
    model = CategoryModel()
    hotel = Category(Kind.CURATED, "hotel", "Hotel", 53)
    model.set_categories([EVERYTHING, Category(Kind.OWN_CATEGORY, "hotel", "hotel", 1), hotel])
    assert model.row_of(Category(Kind.CURATED, "hotel")) == 2
    assert model.row_of(Category(Kind.CURATED, "gone")) == 0
    assert model.index(2, 0).data(COUNT_ROLE) == 53
    assert model.index(2, 0).data(CATEGORY_ROLE) == hotel
    assert model.index(0, 0).data() == "All phrases"
    assert model.own_names() == ["hotel"]
