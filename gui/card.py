"""A card: a surface with rows on it."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from gui.named import restyle, styled
from gui.style import MEDIUM, SMALL

INSET = 8
"""What fields and buttons keep clear at their sides; text that stands alone keeps it too."""


class Card(QFrame):
    """A surface that holds rows, one below the other."""

    def __init__(self, *, tinted: bool = False) -> None:
        super().__init__()
        styled(self, "card")
        self.setProperty("tinted", tinted)
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        self.rows.setSpacing(SMALL)

    def mark_active(self, active: bool) -> None:
        """Show that the keyboard writes or reads here."""
        self.setProperty("active", active)
        restyle(self)


def rule() -> QFrame:
    """Return a thin line."""
    return styled(QFrame(), "rule")


def row(*widgets: QWidget | None, spacing: int = SMALL) -> QHBoxLayout:
    """Return widgets side by side; None takes the room that is left."""
    made = QHBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(spacing)
    for widget in widgets:
        if widget is None:
            made.addStretch(1)
        else:
            made.addWidget(widget)
    return made


def inset(widget: QWidget) -> QHBoxLayout:
    """Return a row that keeps a widget as clear at its sides as a field keeps its text."""
    made = row(widget)
    made.setContentsMargins(INSET, 0, INSET, 0)
    return made


def column(*widgets: QWidget, spacing: int = MEDIUM) -> QVBoxLayout:
    """Return widgets one below the other."""
    made = QVBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(spacing)
    for widget in widgets:
        made.addWidget(widget)
    return made
