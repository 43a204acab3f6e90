"""The list of phrases or translations, painted as Lines."""

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QListView

from gui.named import named
from gui.phrase_delegate import PhraseDelegate, star_rectangle

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class PhraseList(QListView):
    """Opens a row at a double click or Enter, never at a single click, whatever the system does."""

    opened = Signal()
    """The current row shall be opened."""

    def __init__(self, name: str, model: QAbstractItemModel) -> None:
        super().__init__()
        named(self, name, tip="")
        self.setModel(model)
        self.delegate = PhraseDelegate(self)
        self.setItemDelegate(self.delegate)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.doubleClicked.connect(self.opened)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the current row at Enter."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in _ENTER and plain and self.currentIndex().isValid():
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the row, unless its star was clicked twice."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self._is_on_star(index, event):
            self.mousePressEvent(event)
        else:
            super().mouseDoubleClickEvent(event)

    def _is_on_star(self, index: QModelIndex, event: QMouseEvent) -> bool:
        star = star_rectangle(self.visualRect(index), self.layoutDirection())
        return star.contains(event.position().toPoint())
