"""The notice: one sentence at the foot of a page, with at most two buttons for it."""

from collections.abc import Callable, Sequence
from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QWidget
from shiboken6 import isValid

from gui.buttons import IconButton
from gui.named import styled
from gui.style import MEDIUM, SMALL

_MOST_SHOWN = 400
"""Characters of a sentence that are shown; all of it is in the tooltip."""

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
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(MEDIUM, SMALL, SMALL, SMALL)
        self._row.setSpacing(SMALL)
        self._row.addWidget(self.label, 1)
        self._row.addWidget(self.close_button)
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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hide at Escape, which answers no question."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def fail(self, sentence: str) -> None:
        """Show what went wrong."""
        self.say(sentence, tone=Tone.ERROR)

    def _offer(self, choices: Sequence[Choice], tone: Tone) -> None:
        for button in self.choices:
            self._row.removeWidget(button)
            button.deleteLater()
        self.choices = []
        for position, (text, act) in enumerate(choices, start=1):
            button = QPushButton(text)
            if tone is Tone.QUESTION and position < len(choices):
                styled(button, "danger")
            button.clicked.connect(self.hide)
            button.clicked.connect(act)
            self._row.insertWidget(position, button)
            self.choices.append(button)
