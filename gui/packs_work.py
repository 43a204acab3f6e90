"""The strip that tells how far work on packs is, and stops it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from gui.named import named, styled
from gui.style import MEDIUM, SMALL

_STEPS = 1000


class WorkStrip(QFrame):
    """Hidden while nothing is being done."""

    cancel_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        styled(self, "card")
        self.label = QLabel()
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.bar = named(QProgressBar(), self.tr("Progress"), tip="")
        self.bar.setTextVisible(False)
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self.cancel_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(MEDIUM, SMALL, SMALL, SMALL)
        row.setSpacing(MEDIUM)
        row.addWidget(self.label)
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel_button)
        self.hide()

    def begin(self, sentence: str) -> None:
        """Tell that work has begun, of which nothing is done yet."""
        self.label.setText(sentence)
        self.bar.setRange(0, _STEPS)
        self.bar.setValue(0)
        self.cancel_button.setEnabled(True)
        self.show()

    def advance(self, done: int, total: int) -> None:
        """Tell how far the work is."""
        self.bar.setValue(_STEPS * done // max(1, total))

    def end(self) -> None:
        """Tell that the work is over."""
        self.hide()
