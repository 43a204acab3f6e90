"""A layout that sets widgets like words: side by side, and on the next line where none fits."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem

from gui.style import SMALL


class FlowLayout(QLayout):
    """As high as its lines need."""

    def __init__(self) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(SMALL)

    def addItem(self, item: QLayoutItem) -> None:
        """Add an item at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item; None where there is none."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take an item out; None where there is none."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Want no more room than is needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Tell that narrow lines are more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the lines of that width."""
        return self._set(QRect(0, 0, width, 0), place=False)

    def setGeometry(self, area: QRect) -> None:
        """Place the items."""
        super().setGeometry(area)
        self._set(area, place=True)

    def sizeHint(self) -> QSize:
        """Ask for the room of one line, but do not insist."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Need the room of the largest item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _set(self, area: QRect, *, place: bool) -> int:
        """Go through the lines, placing the items if asked to, and return the height."""
        at, line = QPoint(area.topLeft()), 0
        parent = self.parentWidget()
        mirrored = parent is not None and parent.isRightToLeft()
        for item in self._items:
            size = item.sizeHint()
            if at.x() > area.left() and at.x() + size.width() > area.left() + area.width():
                at, line = QPoint(area.left(), at.y() + line + self.spacing()), 0
            if place:
                left = area.left() + area.right() - at.x() - size.width() + 1
                item.setGeometry(QRect(QPoint(left if mirrored else at.x(), at.y()), size))
            at.setX(at.x() + size.width() + self.spacing())
            line = max(line, size.height())
        return at.y() + line - area.top()
