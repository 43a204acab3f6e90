"""The source pane: the language, the text as it is typed, and what to do with it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from gui.buttons import IconButton
from gui.card import Card, inset, row, rule
from gui.figures import percent
from gui.language_box import LanguageBox
from gui.languages import language_label
from gui.named import styled
from gui.phrase_edit import PhraseEdit
from gui.speech import SpeakButton, Speech

_COUNT_FROM = 200
"""Characters; below, nobody wants to know."""

_UNSURE = 0.5
"""A language that was detected less surely is marked as a guess."""


class SourcePane(Card):
    """Shows and emits."""

    edited = Signal()
    """The text is another one."""

    def __init__(self, speech: Speech) -> None:
        super().__init__()
        self.language = LanguageBox(self.tr("Source language"), detects=True)
        self.found = styled(QLabel(), "muted")
        self.text = PhraseEdit(self.tr("Text to translate"), self.tr("Type or paste a phrase"))
        self.paste = IconButton("paste", self.tr("Paste"))
        self.clear = IconButton("clear", self.tr("Clear"))
        self.speak = SpeakButton(speech)
        self.count = styled(QLabel(), "muted")
        self.rows.addLayout(row(self.language, self.found, None))
        self.rows.addLayout(inset(rule()))
        self.rows.addWidget(self.text, 1)
        self.rows.addLayout(row(self.speak, self.paste, self.clear, None, self.count, spacing=2))
        self.setFocusProxy(self.text)
        self.text.focused.connect(self.mark_active)
        self.text.edited.connect(self._on_edit)
        self.paste.clicked.connect(self._paste)
        self.clear.clicked.connect(self._clear)
        self._on_edit()

    def tell_found(self, language: str, certainty: float | None) -> None:
        """Say which language was detected, and how surely."""
        label = language_label(language)
        if certainty is not None:
            doubt = "?" if certainty < _UNSURE else ""
            label = f"{label}{doubt} · {percent(certainty)}"
        self.found.setText(label)

    def _on_edit(self) -> None:
        text = self.text.toPlainText()
        self.clear.setEnabled(bool(text))
        self.speak.offer(text, self.language.tag)
        long = len(text) >= _COUNT_FROM
        self.count.setText(self.tr("%Ln characters", "", len(text)) if long else "")
        self.edited.emit()

    def _paste(self) -> None:
        self.text.replace(QGuiApplication.clipboard().text())
        self.text.setFocus()

    def _clear(self) -> None:
        self.text.replace("")
        self.text.setFocus()
