"""The item model of the history, without a window."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QAbstractItemModel, QDate, QLocale, QModelIndex, Qt, QTime
from pytestqt.qtbot import QtBot

from gui.history_model import Column, HistoryModel
from gui.phrase_lines import LINES_ROLE, SORT_ROLE, Lines
from translator.phrasebook.history import HistoryEntry

Watch = Callable[[QAbstractItemModel], None]
NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)
NOWHERE = QModelIndex()


def entries(first: int, last: int) -> list[HistoryEntry]:
    """Return entries with these ids, each a minute older than the one before."""
    return [
        HistoryEntry(
            id=number,
            source=f"text {number}",
            target=f"texto {number}",
            source_language="en",
            target_language="es",
            origin="model",
            starred=number % 2 == 0,
            created=NOON - timedelta(minutes=number),
        )
        for number in range(first, last)
    ]


@pytest.fixture
def model(qtbot: QtBot) -> HistoryModel:
    there = NOON.astimezone().date()
    return HistoryModel(today=lambda: there)


def test_the_history_model_keeps_qts_rules(watched: Watch, model: HistoryModel) -> None:
    watched(model)
    model.set_entries(entries(0, 5), complete=False)
    model.add_entries(entries(5, 9), complete=False)
    model.add_entries([], complete=True)
    model.set_entries(entries(0, 9), complete=True)
    model.set_entries([], complete=True)
    assert model.rowCount() == 0


def test_more_is_asked_for_once_until_it_is_there(qtbot: QtBot, model: HistoryModel) -> None:
    asked: list[int] = []
    model.more_wanted.connect(asked.append)
    model.set_entries(entries(0, 5), complete=False)
    model.fetchMore(NOWHERE)
    model.fetchMore(NOWHERE)
    assert asked == [5]
    model.add_entries(entries(5, 7), complete=True)
    assert not model.canFetchMore(NOWHERE)
    assert model.rowCount() == 7


def test_the_same_entries_again_keep_the_views_place(qtbot: QtBot, model: HistoryModel) -> None:
    model.set_entries(entries(0, 5), complete=True)
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        model.set_entries(entries(0, 5), complete=True)


def test_an_entry_of_today_tells_the_time_and_an_older_one_the_day(qtbot: QtBot) -> None:
    (entry,) = entries(0, 1)
    there = entry.created.astimezone()
    short = QLocale.FormatType.ShortFormat
    same = HistoryModel(today=there.date)
    assert same.when(entry) == QLocale().toString(QTime(there.hour, there.minute), short)
    later = HistoryModel(today=lambda: date(2027, 1, 1))
    assert later.when(entry) == QLocale().toString(QDate(there.year, there.month, there.day), short)


def test_a_row_gives_its_lines_and_what_is_heard(model: HistoryModel) -> None:
    model.set_entries(entries(2, 3), complete=True)
    lines = model.index(0, 0).data(LINES_ROLE)
    assert isinstance(lines, Lines)
    assert (lines.text, lines.answer, lines.starred) == ("text 2", "texto 2", True)
    heard = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard.startswith("text 2, texto 2, en → es")


def test_times_are_sorted_as_times(model: HistoryModel) -> None:
    model.set_entries(entries(0, 3), complete=True)
    times = [model.index(row, Column.WHEN).data(SORT_ROLE) for row in range(3)]
    assert times == sorted(times, reverse=True)
    assert times[0] - times[1] == 60


def test_every_column_has_a_name(model: HistoryModel) -> None:
    names = [model.headerData(at, Qt.Orientation.Horizontal) for at in Column]
    assert len(set(names)) == len(Column)
    assert all(names)
