"""The phrases of the phrasebook page as Qt's item model."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from gui.phrase_lines import LINES_ROLE, SORT_ROLE
from gui.phrase_row import PhraseRow

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Column(IntEnum):
    """What the columns hold."""

    SOURCE = 0
    TARGET = 1
    READING = 2
    CATEGORY = 3
    STARRED = 4


class PhraseModel(QAbstractTableModel):
    """One phrase a row; ``set_rows`` is the way to fill it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[PhraseRow] = []

    def set_rows(self, rows: Sequence[PhraseRow]) -> None:
        """Show these phrases in place of others; views keep their place if they are the same."""
        if rows and [row.key for row in rows] == [row.key for row in self._rows]:
            self._rows = list(rows)
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(Column) - 1))
            return
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def phrase(self, row: int) -> PhraseRow | None:
        """Return the phrase of a row; None where there is no such row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def row_of(self, key: str) -> int:
        """Return the row of a phrase, -1 where it is not shown."""
        return next((at for at, row in enumerate(self._rows) if row.key == key), -1)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many phrases there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows, tells and is sorted by."""
        row = self.phrase(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == LINES_ROLE:
            return row.lines
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.lines.spoken
        values = (row.source, row.target, row.reading, row.category, row.starred)
        value = values[index.column()]
        if role == SORT_ROLE:
            return value
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(value)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the name of a column."""
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        names = (
            self.tr("Phrase"),
            self.tr("Translation"),
            self.tr("Reading"),
            self.tr("Category"),
            self.tr("Starred"),
        )
        return names[section] if 0 <= section < len(names) else None

    def _shown(self, value: str | bool) -> str:
        if isinstance(value, bool):
            return self.tr("starred") if value else ""
        return value
