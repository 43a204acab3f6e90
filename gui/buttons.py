"""Buttons and pictures that keep to the palette when the theme changes."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton

from gui.icon import SIZE, icon, pixmap
from gui.named import named, styled
from gui.style import Palette, current_palette


class _Redrawn:
    """Tells whether a picture has to be drawn anew: style changes come often, themes seldom."""

    _last: tuple[str, str, Palette] | None = None

    def is_stale(self, drawing: str, colour: str) -> bool:
        """Take note of what is drawn now; False where it was drawn just so."""
        now = (drawing, colour, current_palette())
        stale, self._last = now != self._last, now
        return stale


class IconButton(_Redrawn, QToolButton):
    """A button with an icon alone; its name is its tooltip."""

    def __init__(self, drawing: str, name: str, *, tip: str | None = None) -> None:
        """Draw ``drawing``, one of gui/icons, in the colour named ``colour``."""
        super().__init__()
        named(self, name, tip=tip)
        self.setIconSize(QSize(SIZE, SIZE))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._drawing = drawing
        self._colour = "muted"
        self._draw()

    def draw(self, drawing: str, *, colour: str = "muted") -> None:
        """Show another icon, in a colour of the palette."""
        if (drawing, colour) != (self._drawing, self._colour):
            self._drawing, self._colour = drawing, colour
            self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Draw anew when the theme changes."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._draw()

    def _draw(self) -> None:
        if not self.is_stale(self._drawing, self._colour):
            return
        palette = current_palette()
        colour = getattr(palette, self._colour)
        self.setIcon(icon(self._drawing, colour, disabled=palette.faint))


class TextButton(_Redrawn, QPushButton):
    """A button with an icon and a text; ``role`` is primary, plain, danger or none."""

    def __init__(self, text: str, drawing: str | None = None, *, role: str = "") -> None:
        super().__init__(text)
        styled(self, role)
        self._drawing = drawing
        self.setIconSize(QSize(18, 18))
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Draw anew when the theme changes."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._draw()

    def _draw(self) -> None:
        if self._drawing is None or not self.is_stale(self._drawing, self.property("role")):
            return
        palette = current_palette()
        colours = {"primary": palette.on_accent, "danger": palette.danger}
        colour = colours.get(self.property("role"), palette.muted)
        self.setIcon(icon(self._drawing, colour, disabled=palette.faint, size=18))


class Picture(_Redrawn, QLabel):
    """An icon that is no button."""

    def __init__(self, drawing: str, *, colour: str = "muted", size: int = 16) -> None:
        super().__init__()
        self._drawing, self._colour, self._size = drawing, colour, size
        self.setFixedSize(size, size)
        self._draw()

    def draw(self, drawing: str, *, colour: str = "muted") -> None:
        """Show another icon, in a colour of the palette."""
        self._drawing, self._colour = drawing, colour
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Draw anew when the theme changes."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._draw()

    def _draw(self) -> None:
        if not self.is_stale(self._drawing, self._colour):
            return
        colour = getattr(current_palette(), self._colour)
        scale = self.devicePixelRatioF()
        self.setPixmap(pixmap(self._drawing, colour, size=self._size, scale=scale))
