"""The categories of the phrasebook page as Qt's item model."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from gui.phrasebook_shelf import EVERYTHING, Category, Kind

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()

CATEGORY_ROLE = Qt.ItemDataRole.UserRole + 1
COUNT_ROLE = Qt.ItemDataRole.UserRole + 2


class CategoryModel(QAbstractListModel):
    """One category a row, with how many phrases it has."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._categories: list[Category] = []

    def set_categories(self, categories: Sequence[Category]) -> None:
        """Show these categories in place of others."""
        self.beginResetModel()
        self._categories = list(categories)
        self.endResetModel()

    def category(self, row: int) -> Category:
        """Return the category of a row; that of all phrases where there is no such row."""
        return self._categories[row] if 0 <= row < len(self._categories) else EVERYTHING

    def row_of(self, category: Category) -> int:
        """Return the row of a category, whatever its count; 0 where it is gone."""
        wanted = (category.kind, category.id)
        rows = enumerate(self._categories)
        return next((at for at, each in rows if (each.kind, each.id) == wanted), 0)

    def own_names(self) -> list[str]:
        """Return the names of the user's own categories."""
        return [each.name for each in self._categories if each.kind is Kind.OWN_CATEGORY]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many categories there are."""
        return 0 if parent.isValid() else len(self._categories)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a category's name, its count, or itself."""
        if not index.isValid() or index.row() >= len(self._categories):
            return None
        category = self._categories[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._name(category)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._name(category)}, {category.count}"
        if role == CATEGORY_ROLE:
            return category
        return category.count if role == COUNT_ROLE else None

    def _name(self, category: Category) -> str:
        if category.kind is Kind.ALL:
            return self.tr("All phrases")
        if category.kind is Kind.STARRED:
            return self.tr("Starred")
        return self.tr("My phrases") if category.kind is Kind.OWN else category.name
