"""Buttons whose icons follow the palette."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from gui.icon import SIZE, icon
from gui.named import styled
from gui.style import DARK, LIGHT, Palette

_MIDDLE = 128
_CHANGES = frozenset({QEvent.Type.PaletteChange, QEvent.Type.ApplicationPaletteChange})


def palette_of(widget: QWidget) -> Palette:
    """Return the palette that a widget is dressed in."""
    window: QColor = widget.palette().color(QPalette.ColorRole.Window)
    return DARK if window.lightness() < _MIDDLE else LIGHT


class IconButton(QToolButton):
    """A button that is an icon; checked, it may be another one."""

    def __init__(self, name: str, *, checked: str | None = None) -> None:
        super().__init__()
        self._drawing, self._checked = name, checked
        self.setIconSize(QSize(SIZE, SIZE))
        if checked is not None:
            self.setCheckable(True)
            self.toggled.connect(self._draw)
        self._draw()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the icon anew in other colours."""
        super().changeEvent(event)
        if event.type() in _CHANGES:
            self._draw()

    def _draw(self) -> None:
        palette = palette_of(self)
        if self.isChecked() and self._checked is not None:
            self.setIcon(icon(self._checked, palette.star))
        else:
            self.setIcon(icon(self._drawing, palette.ink, disabled=palette.faint))


class TextButton(QPushButton):
    """A button with an icon and a text; ``role`` is one of the style sheet."""

    def __init__(self, name: str, text: str, *, role: str | None = None) -> None:
        super().__init__(text)
        self._drawing = name
        self._primary = role == "primary"
        if role is not None:
            styled(self, role)
        self._draw()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the icon anew in other colours."""
        super().changeEvent(event)
        if event.type() in _CHANGES:
            self._draw()

    def _draw(self) -> None:
        palette = palette_of(self)
        colour = palette.on_accent if self._primary else palette.ink
        self.setIcon(icon(self._drawing, colour, disabled=palette.faint))
        self.setIconSize(QSize(SIZE, SIZE))
