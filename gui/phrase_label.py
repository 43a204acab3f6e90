"""A label for a text in some language, in a size of its own."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel

from gui.named import styled
from gui.style import direction, font


class PhraseLabel(QLabel):
    """Shows plain text in the typeface of its language; hidden while it has no text."""

    def __init__(self, role: str = "", *, larger: float = 0) -> None:
        """Show text ``larger`` points larger than others; ``role`` is one of the style sheet."""
        super().__init__()
        styled(self, role)
        self._larger, self._language = larger, ""
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._dress()

    def show_text(self, text: str, language: str = "") -> None:
        """Show a text, or nothing where it is empty."""
        self._language = language
        self._dress()
        if language:
            self.setLayoutDirection(direction(language))
        self.setText(text)
        self.setVisible(bool(text))

    def changeEvent(self, event: QEvent) -> None:
        """Take the typeface again that another theme has taken away."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.FontChange}:
            self._dress()

    def _dress(self) -> None:
        points = QApplication.font().pointSizeF() + self._larger
        wanted = font(points, language=self._language)
        if self.font() != wanted:
            self.setFont(wanted)
