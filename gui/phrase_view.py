"""The field that holds a translation: as high as its text."""

from math import ceil

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QTextLayout

from gui.card import INSET
from gui.phrase_edit import PhraseEdit

_LONG = 3_000
"""Characters of a text that fills the field in any case; it is not measured."""

_SLACK = 8
_UNLIMITED = 16_777_215
"""Qt's own largest size."""


class PhraseView(PhraseEdit):
    """A text to read, with a scroll bar only where it does not fit."""

    def __init__(self, name: str, hint: str) -> None:
        super().__init__(name, hint, read_only=True)
        self.textChanged.connect(self.fit)

    def hint(self, text: str) -> None:
        """Show what will stand here."""
        self.setPlaceholderText(text)
        self.fit()

    def fit(self) -> None:
        """Grow no higher than the text, so that what belongs to it stands right below."""
        needed = self.needed_height()
        self.setMaximumHeight(needed)
        policies = Qt.ScrollBarPolicy
        fits = needed <= self.height()
        wanted = policies.ScrollBarAlwaysOff if fits else policies.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(wanted)

    def needed_height(self) -> int:
        """Return the height of the whole text where there is no scroll bar."""
        text = self.toPlainText() or self.placeholderText()
        if len(text) > _LONG:
            return _UNLIMITED
        return ceil(sum(map(self._paragraph_height, text.split("\n")))) + _SLACK

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap and measure anew."""
        super().resizeEvent(event)
        self.fit()

    def _paragraph_height(self, paragraph: str) -> float:
        layout = QTextLayout(paragraph, self.font())
        layout.setTextOption(self.document().defaultTextOption())
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self.width() - 2 * INSET)
            height += line.height()
        layout.endLayout()
        return height
