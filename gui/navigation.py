"""The navigation: one button a page, in a column at the side."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QFrame, QVBoxLayout

from gui.buttons import IconButton
from gui.named import styled
from gui.style import SMALL, TIGHT

_NARROWEST = 88
"""Pixels of a button; longer names make all of them wider."""


class _PageButton(IconButton):
    """The button of a page: its icon and, below, its name."""

    def __init__(self, drawing: str, name: str, tip: str) -> None:
        super().__init__(drawing, name, tip=tip)
        styled(self, "page")
        self.setText(name)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.setCheckable(True)
        self.narrowest = _NARROWEST
        self.toggled.connect(self._on_toggle)

    def sizeHint(self) -> QSize:
        """Return a size as wide as all pages' buttons: a fixed one yields to style sheets."""
        hint = super().sizeHint()
        return QSize(max(self.narrowest, hint.width()), hint.height())

    def _on_toggle(self, checked: bool) -> None:
        self.draw(self._drawing, colour="accent" if checked else "muted")


class Navigation(QFrame):
    """Tells which page is wanted."""

    wanted = Signal(str)
    """The name of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Pages"))
        self._group = QButtonGroup(self)
        self._width = _NARROWEST
        self._buttons: dict[str, _PageButton] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(SMALL, SMALL * 2, SMALL, SMALL)
        self._column.setSpacing(TIGHT)
        self._column.addStretch(1)

    def add(self, name: str, drawing: str, title: str, keys: str, *, last: bool = False) -> None:
        """Add a page; the ``last`` ones stand at the bottom."""
        button = _PageButton(drawing, title, f"{title} ({keys})")
        self._buttons[name] = button
        self._group.addButton(button)
        if last:
            self._column.addWidget(button)
        else:
            self._column.insertWidget(len(self._buttons) - 1, button)
        button.clicked.connect(lambda: self.wanted.emit(name))
        button.ensurePolished()
        bold = QFont(button.font())
        bold.setWeight(QFont.Weight.DemiBold)
        text = QFontMetrics(bold).horizontalAdvance(title) + SMALL
        self._width = max(self._width, text)
        for one in self._buttons.values():
            one.narrowest = self._width
            one.updateGeometry()

    def count(self) -> int:
        """Return how many pages there are."""
        return len(self._buttons)

    def mark(self, name: str) -> None:
        """Mark the page that is in front."""
        self._buttons[name].setChecked(True)
