"""The history as Qt's item model, read in pages as far as it is scrolled."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QDate,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTime,
    Signal,
)

from gui.phrase_lines import LINES_ROLE, SORT_ROLE, Lines
from translator.phrasebook.history import HistoryEntry

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Column(IntEnum):
    """What the columns hold."""

    SOURCE = 0
    TARGET = 1
    PAIR = 2
    WHEN = 3
    ORIGIN = 4
    STARRED = 5


class HistoryModel(QAbstractTableModel):
    """One entry a row, the newest first; asks for more when its end comes into sight."""

    more_wanted = Signal(int)
    """The entries from this place on shall be read and added."""

    def __init__(
        self, parent: QObject | None = None, *, today: Callable[[], date] = date.today
    ) -> None:
        super().__init__(parent)
        self._today = today
        self._entries: list[HistoryEntry] = []
        self._complete = True
        self._asked = False

    def set_entries(self, entries: Sequence[HistoryEntry], *, complete: bool) -> None:
        """Show these entries; views keep their place if they are the same ones."""
        self._complete, self._asked = complete, False
        if entries and [each.id for each in entries] == [each.id for each in self._entries]:
            self._entries = list(entries)
            last = self.index(len(entries) - 1, len(Column) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self._entries = list(entries)
        self.endResetModel()

    def add_entries(self, entries: Sequence[HistoryEntry], *, complete: bool) -> None:
        """Add the next entries; ``complete`` tells that these are the last."""
        self._complete, self._asked = complete, False
        if entries:
            first = len(self._entries)
            self.beginInsertRows(_NOWHERE, first, first + len(entries) - 1)
            self._entries += entries
            self.endInsertRows()

    def entry(self, row: int) -> HistoryEntry | None:
        """Return the entry of a row; None where there is no such row."""
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def row_of(self, entry_id: int) -> int:
        """Return the row of an entry, -1 where it is not shown."""
        return next((at for at, each in enumerate(self._entries) if each.id == entry_id), -1)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many entries have been read."""
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def canFetchMore(self, parent: Index) -> bool:
        """Tell whether there may be more entries."""
        return not parent.isValid() and not self._complete and not self._asked

    def fetchMore(self, parent: Index) -> None:
        """Ask for the next page."""
        if self.canFetchMore(parent):
            self._asked = True
            self.more_wanted.emit(len(self._entries))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows, tells and is sorted by."""
        entry = self.entry(index.row()) if index.isValid() else None
        if entry is None:
            return None
        if role in {LINES_ROLE, Qt.ItemDataRole.AccessibleTextRole}:
            lines = self._lines(entry)
            return lines if role == LINES_ROLE else lines.spoken
        if role == SORT_ROLE:
            values = (entry.source, entry.target, str(entry.pair), entry.created.timestamp())
            return (*values, entry.origin, entry.starred)[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            shown = (entry.source, entry.target, _pair(entry), self.when(entry))
            starred = self.tr("starred") if entry.starred else ""
            return (*shown, entry.origin, starred)[index.column()]
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the name of a column."""
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        names = (
            self.tr("Text"),
            self.tr("Translation"),
            self.tr("Languages"),
            self.tr("When"),
            self.tr("From"),
            self.tr("Starred"),
        )
        return names[section] if 0 <= section < len(names) else None

    def when(self, entry: HistoryEntry) -> str:
        """Return the time of an entry of today, else its day, as the user writes them."""
        there: datetime = entry.created.astimezone()
        short = QLocale.FormatType.ShortFormat
        if there.date() == self._today():
            return QLocale().toString(QTime(there.hour, there.minute), short)
        return QLocale().toString(QDate(there.year, there.month, there.day), short)

    def _lines(self, entry: HistoryEntry) -> Lines:
        return Lines(
            entry.source,
            entry.source_language,
            entry.target,
            entry.target_language,
            remark=f"{_pair(entry)}  {self.when(entry)}",
            starred=entry.starred,
        )


def _pair(entry: HistoryEntry) -> str:
    return f"{entry.source_language} → {entry.target_language}"
