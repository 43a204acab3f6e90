"""Other wordings, to choose from."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from gui.card import INSET, inset
from gui.named import styled


class _Wording(QPushButton):
    """A wording, cut to the width there is."""

    def __init__(self, text: str) -> None:
        super().__init__()
        styled(self, "wording")
        self.wording = text
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """Let the width shrink."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the text anew."""
        super().resizeEvent(event)
        line = " ".join(self.wording.split()).replace("&", "&&")
        width = self.width() - 2 * INSET - 4
        self.setText(self.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, width))


class Alternatives(QWidget):
    """Up to a few other wordings below a heading; hidden where there are none."""

    chosen = Signal(str)

    def __init__(self, heading: str) -> None:
        super().__init__()
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._rows.addLayout(inset(styled(QLabel(heading), "small")))
        self._buttons: list[_Wording] = []
        self.hide()

    def offer(self, wordings: Sequence[str]) -> None:
        """Offer other wordings instead of those before."""
        for button in self._buttons:
            button.setParent(None)
        self._buttons = [_Wording(text) for text in wordings]
        for button in self._buttons:
            self._rows.addWidget(button)
            button.clicked.connect(lambda _on, text=button.wording: self.chosen.emit(text))
        self.setVisible(bool(wordings))

    def wordings(self) -> list[str]:
        """Return what is on offer."""
        return [button.wording for button in self._buttons]
