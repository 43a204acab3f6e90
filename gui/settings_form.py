"""The form of the Settings page: cards with rows, in a column that scrolls."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from gui.card import Card, inset, row, rule
from gui.named import named, styled
from gui.style import LARGE, MEDIUM, SMALL

_WIDTH = 640
_FIELD = 210


class SettingsForm:
    """Builds the form, section by section."""

    def __init__(self, page: QWidget, title: str, foot: QWidget) -> None:
        """Lay out ``page``; ``foot`` stands below what scrolls."""
        inner = QWidget()
        inner.setMaximumWidth(_WIDTH)
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        self._column.setSpacing(SMALL)
        self._column.addWidget(styled(QLabel(title), "title"))
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = QVBoxLayout(page)
        whole.setContentsMargins(0, 0, 0, SMALL)
        whole.addWidget(area, 1)
        footing = row(foot)
        footing.setContentsMargins(LARGE, 0, LARGE, 0)
        whole.addLayout(footing)
        self._card = Card()

    def begin(self, heading: str) -> None:
        """Begin a section."""
        label = styled(QLabel(heading), "heading")
        label.setContentsMargins(0, SMALL, 0, 0)
        self._column.addWidget(label)
        self._card = Card()
        self._card.rows.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        self._column.addWidget(self._card)

    def add(self, label: str, field: QWidget, *, hint: str = "") -> None:
        """Add a field with its label before it."""
        self._part()
        named(field, label, tip="")
        field.setFixedWidth(max(_FIELD, field.sizeHint().width()))
        text = QLabel(label)
        text.setWordWrap(True)
        text.setBuddy(field)
        text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        line = row(text, field, spacing=MEDIUM)
        line.setContentsMargins(SMALL, 0, SMALL, 0)
        self._card.rows.addLayout(line)
        self._add_hint(hint)

    def add_wide(self, field: QWidget, *, hint: str = "") -> None:
        """Add a field that holds its own label."""
        self._part()
        self._card.rows.addLayout(inset(field))
        self._add_hint(hint)

    def add_buttons(self, *buttons: QWidget) -> None:
        """Add buttons side by side."""
        self._part()
        line = row(*buttons, None)
        line.setContentsMargins(SMALL, 0, SMALL, 0)
        self._card.rows.addLayout(line)

    def add_lines(self, *lines: str) -> None:
        """Add lines to read, which can be copied."""
        for line in lines:
            label = styled(QLabel(line), "small")
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._card.rows.addLayout(inset(label))

    def finish(self) -> None:
        """Leave the rest of the room empty."""
        self._column.addStretch(1)

    def _part(self) -> None:
        if self._card.rows.count():
            self._card.rows.addLayout(inset(rule()))

    def _add_hint(self, hint: str) -> None:
        if hint:
            label = styled(QLabel(hint), "small")
            label.setWordWrap(True)
            self._card.rows.addLayout(inset(label))
