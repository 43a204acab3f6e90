"""The installed packs as Qt's item model."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from gui.packs_labels import pack_label
from gui.phrase_lines import SORT_ROLE
from translator.packs.pack import BrokenPack, Pack, version_key

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_NUMBERS = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Column(IntEnum):
    """What the columns hold."""

    PAIR = 0
    VERSION = 1
    SIZE = 2
    LICENCE = 3
    FROM = 4


@dataclass(frozen=True, slots=True)
class PackRow:
    """A pack that can be used, or a folder that should hold one and does not."""

    pack: Pack | None = None
    broken: BrokenPack | None = None

    @property
    def name(self) -> str:
        """The pack's id."""
        return self.pack.id if self.pack else self.broken.name if self.broken else ""

    @property
    def bundled(self) -> bool:
        """Whether it came with Wayword."""
        return self.pack.bundled if self.pack else self.broken.bundled if self.broken else False

    @property
    def key(self) -> tuple[str, bool, bool]:
        """What tells rows apart: a broken pack may hide behind a sound one of its name."""
        return self.name, self.broken is None, self.bundled


class PacksModel(QAbstractTableModel):
    """One pack a row; ``set_rows`` is the way to fill it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[PackRow] = []

    def set_rows(self, rows: Sequence[PackRow]) -> None:
        """Show these packs in place of others."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def row(self, row: int) -> PackRow | None:
        """Return the pack of a row; None where there is no such row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def row_of(self, key: tuple[str, bool, bool]) -> int:
        """Return the row of a pack, -1 where it is not shown."""
        return next((at for at, each in enumerate(self._rows) if each.key == key), -1)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many packs there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows, tells and is sorted by."""
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        column = Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(row)[column]
        if role == SORT_ROLE:
            return self._sorted(row)[column]
        if role == Qt.ItemDataRole.TextAlignmentRole and column is Column.SIZE:
            return _NUMBERS
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.broken.reason if row.broken else row.name
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the name of a column."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            start = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            return _NUMBERS if section == Column.SIZE else start
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        names = (
            self.tr("Languages"),
            self.tr("Version"),
            self.tr("Size"),
            self.tr("Licence"),
            self.tr("From"),
        )
        return names[section] if 0 <= section < len(names) else None

    def _shown(self, row: PackRow) -> tuple[str, ...]:
        if row.pack is None:
            return row.name, "", "", "", self.tr("damaged")
        manifest = row.pack.manifest
        place = self.tr("bundled") if row.bundled else self.tr("installed")
        return (
            pack_label(row.pack),
            manifest.version,
            data_size(manifest.size),
            manifest.licence,
            place,
        )

    def _sorted(self, row: PackRow) -> tuple[Any, ...]:
        if row.pack is None:
            return row.name, "", 0, "", row.bundled
        manifest = row.pack.manifest
        return (
            pack_label(row.pack),
            _version_text(manifest.version),
            manifest.size,
            manifest.licence,
            row.bundled,
        )


def _version_text(version: str) -> str:
    """Return a text that sorts as the version does, for Qt compares no tuples."""
    numbers, rank, suffix = version_key(version)
    parts = [f"{length:04}{run:>10}" for length, run in numbers]
    return "".join([*parts, str(rank), *(f"{length:010}{run}" for length, run in suffix)])


def data_size(size: int) -> str:
    """Return a number of bytes as the user writes it."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
