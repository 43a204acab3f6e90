"""The window: a pane to type in, a pane to read from."""

from typing import TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui.engine_thread import EngineThread, Request
from translator import Origin, Translation
from translator.languages import LanguagePair, language_name

TYPING_PAUSE_MS = 150
_PANE_POINTS = 16


class Window(QWidget):
    """Translates as one types; shows and emits, and leaves all work to the engine thread."""

    def __init__(self, engine: EngineThread) -> None:
        """Build the widgets and connect them to ``engine``."""
        super().__init__()
        self._engine = engine
        self._ticket = 0
        self._pairs: list[LanguagePair] = []
        self.source = _named(QComboBox(), "Source language")
        self.target = _named(QComboBox(), "Target language")
        self.swap = _named(QPushButton("⇄"), "Swap languages")
        self.given = self._pane("Type a phrase…", "Text to translate")
        self.shown = self._pane("The translation appears here.", "Translation", read_only=True)
        self.status = QLabel("Loading…")
        self.status.setWordWrap(True)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE_MS)
        self._lay_out()
        self._connect()

    def _pane(self, hint: str, name: str, *, read_only: bool = False) -> QPlainTextEdit:
        pane = _named(QPlainTextEdit(), name)
        pane.setPlaceholderText(hint)
        pane.setReadOnly(read_only)
        font = QFont(pane.font())
        font.setPointSize(_PANE_POINTS)
        pane.setFont(font)
        pane.setTabChangesFocus(True)
        return pane

    def _lay_out(self) -> None:
        self.setWindowTitle("Wayword")
        self.resize(820, 380)
        languages = QHBoxLayout()
        for widget, stretch in ((self.source, 1), (self.swap, 0), (self.target, 1)):
            languages.addWidget(widget, stretch)
        panes = QHBoxLayout()
        panes.addWidget(self.given)
        panes.addWidget(self.shown)
        column = QVBoxLayout(self)
        column.addLayout(languages)
        column.addLayout(panes, 1)
        column.addWidget(self.status)

    def _connect(self) -> None:
        self._engine.ready.connect(self.set_pairs)
        self._engine.answered.connect(self._show)
        self._engine.failed.connect(self._say)
        self._pause.timeout.connect(self.ask)
        self.given.textChanged.connect(self._soon)
        self.source.currentIndexChanged.connect(self._offer_targets)
        self.target.currentIndexChanged.connect(self._soon)
        self.swap.clicked.connect(self._swap)

    def set_pairs(self, pairs: list[LanguagePair]) -> None:
        """Offer the languages of ``pairs``; "Detect" comes first."""
        self._pairs = pairs
        self.source.clear()
        self.source.addItem("Detect", None)
        for tag in sorted({pair.source for pair in pairs}, key=language_name):
            self.source.addItem(language_name(tag), tag)
        self.status.setText("Ready. Nothing you type leaves this machine.")
        self.given.setFocus()

    def _soon(self) -> None:
        """Ask once the typing pauses; the index or text that changed does not matter."""
        self._pause.start()

    def ask(self) -> None:
        """Ask for the translation of what is typed now."""
        self._ticket += 1
        text = self.given.toPlainText()
        if not text.strip() or self.target.currentData() is None:
            self.shown.clear()
            return
        source, target = self.source.currentData(), self.target.currentData()
        self._engine.ask(Request(self._ticket, text, source, target))

    def _offer_targets(self) -> None:
        source, chosen = self.source.currentData(), self.target.currentData()
        tags = {pair.target for pair in self._pairs if source in {None, pair.source}}
        self.target.clear()
        for tag in sorted(tags, key=language_name):
            self.target.addItem(language_name(tag), tag)
        self.target.setCurrentIndex(max(0, self.target.findData(chosen)))

    def _swap(self) -> None:
        source, target = self.source.currentData(), self.target.currentData()
        if LanguagePair(target, source or "") not in self._pairs:
            self.status.setText("No installed pack translates the other way round.")
            return
        self.source.setCurrentIndex(self.source.findData(target))
        self.target.setCurrentIndex(self.target.findData(source))

    def _show(self, ticket: int, found: Translation) -> None:
        if ticket != self._ticket:
            return
        self.shown.setPlainText(found.text)
        self.status.setText(_describe(found))

    def _say(self, ticket: int, sentence: str) -> None:
        if ticket in {0, self._ticket}:
            self.shown.clear()
            self.status.setText(sentence)


_Widget = TypeVar("_Widget", bound=QWidget)


def _named(widget: _Widget, name: str) -> _Widget:
    """Give a widget its accessible name, shown as its tooltip too."""
    widget.setAccessibleName(name)
    widget.setToolTip(name)
    return widget


def _describe(found: Translation) -> str:
    labels = {
        Origin.PHRASEBOOK: "phrasebook, verified" if found.verified else "your own phrase",
        Origin.MEMORY: "memory",
        Origin.MODEL: f"machine, confidence {found.confidence:.0%}",
        Origin.COPY: "nothing to translate",
        Origin.NONE: "not translated",
    }
    via = [f"via {language_name(tag)}" for tag in found.route.pivots] if found.route else []
    return " · ".join([language_name(found.source), labels[found.origin], *via, *found.flags])
