"""The notice: one sentence at the foot of a page, with at most two buttons for it."""

from collections.abc import Callable, Sequence
from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QWidget,
)
from shiboken6 import isValid

from gui.buttons import IconButton
from gui.failures import told
from gui.named import styled
from gui.style import MEDIUM, SMALL

_MOST_SHOWN = 400
"""Characters of a sentence that are shown; all of it is in the tooltip."""
_LEAST_TEXT = 200
"""Pixels that a sentence gets beside its buttons."""

Choice = tuple[str, Callable[[], None]]


class Tone(Enum):
    """How a sentence is meant."""

    INFO = "info"
    QUESTION = "caution"
    ERROR = "error"


class Notice(QFrame):
    """Hidden until it has something to say; a newer sentence replaces an older one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        styled(self, "card")
        self.label = QLabel()
        self.label.setWordWrap(True)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.close_button = IconButton("clear", self.tr("Dismiss"))
        self.close_button.clicked.connect(self.hide)
        along = QBoxLayout.Direction.LeftToRight
        self._texts, self._buttons = QBoxLayout(along), QBoxLayout(along)
        self._texts.setSpacing(SMALL)
        self._buttons.setSpacing(SMALL)
        self._texts.addWidget(self.label, 1)
        self._texts.addLayout(self._buttons)
        self._texts.setAlignment(self._buttons, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self)
        row.setContentsMargins(MEDIUM, SMALL, SMALL, SMALL)
        row.setSpacing(SMALL)
        row.addLayout(self._texts, 1)
        row.addWidget(self.close_button)
        self.choices: list[QPushButton] = []
        self._before: QWidget | None = None
        self.hide()

    @property
    def text(self) -> str:
        """The sentence that is shown; empty where none is."""
        return "" if self.isHidden() else self.label.text()

    def say(self, sentence: str, *choices: Choice, tone: Tone = Tone.INFO) -> None:
        """Show a sentence, with a button for each choice; a button pressed hides it."""
        self._offer(choices, tone)
        cut = sentence if len(sentence) <= _MOST_SHOWN else f"{sentence[:_MOST_SHOWN]}…"
        self.label.setText(cut)
        self.label.setToolTip(sentence if cut != sentence else "")
        styled(self.label, "error" if tone is Tone.ERROR else "")
        self.label.style().polish(self.label)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self.label, QAccessible.Event.Alert))
        if tone is Tone.QUESTION and self.choices:
            self._before = QApplication.focusWidget()
            self.choices[-1].show()
            self.choices[-1].setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Give the focus back to what had it before a question."""
        super().hideEvent(event)
        before, self._before = self._before, None
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out by the width that there is."""
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hide at Escape, which answers no question."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def fail(self, reason: str | Exception) -> None:
        """Show what went wrong."""
        self.say(reason if isinstance(reason, str) else told(reason), tone=Tone.ERROR)

    def _offer(self, choices: Sequence[Choice], tone: Tone) -> None:
        for button in self.choices:
            self._buttons.removeWidget(button)
            button.deleteLater()
        self.choices = []
        for position, (text, act) in enumerate(choices, start=1):
            button = QPushButton(text)
            if tone is Tone.QUESTION and position < len(choices):
                styled(button, "danger")
            button.clicked.connect(self.hide)
            button.clicked.connect(act)
            self._buttons.addWidget(button)
            self.choices.append(button)
        self._fit()

    def _fit(self) -> None:
        """Put the buttons below the sentence, or each in a line, where they leave no room."""
        room = self.width() - MEDIUM - 2 * SMALL - self.close_button.sizeHint().width()
        taken = sum(button.sizeHint().width() + SMALL for button in self.choices)
        along, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._texts.setDirection(down if taken > room - _LEAST_TEXT else along)
        self._buttons.setDirection(down if taken > room else along)
