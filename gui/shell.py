"""The shell: the window's frame, with the navigation and the page in front."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from gui.engine_thread import EngineThread
from gui.named import styled
from gui.navigation import Navigation
from gui.operations import Operations
from gui.page import Page
from gui.pages import page_entries, title
from gui.preferences import Preferences
from gui.request import Offer
from gui.settings_keeper import SettingsKeeper
from gui.show_mode import ShowMode
from gui.speech import Speech
from gui.translate_page import TranslatePage

WIDTH, HEIGHT = 1000, 640
"""Of the window at its first run."""


class Shell(QWidget):
    """Holds the pages; those beside the first are built when they are first visited."""

    closed = Signal()

    def __init__(
        self, engine: EngineThread, operations: Operations, preferences: Preferences
    ) -> None:
        super().__init__()
        self.engine = engine
        self.operations = operations
        self.preferences = preferences
        self._offer: Offer | None = None
        self._keeper: SettingsKeeper | None = None
        self.wanted = "translate"
        self._built: dict[str, QWidget] = {}
        self.shown: ShowMode | None = None
        self.speech = Speech(self)
        self.translate = TranslatePage(engine, operations, preferences, self.speech)
        self.navigation = Navigation()
        self.waiting = styled(QLabel(self.tr("One moment…")), "muted")
        self.waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.waiting.setWordWrap(True)
        self.stack = QStackedWidget()
        self._entries = {entry.name: entry for entry in page_entries()}
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.setWindowTitle("Wayword")
        styled(self, "shell")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumSize(480, 420)
        self.resize(WIDTH, HEIGHT)
        self.restoreGeometry(self.preferences.geometry)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.navigation)
        line.addWidget(self.stack, 1)
        self._built["translate"] = self.translate
        self.stack.addWidget(self.translate)
        self._add_entry("translate", "translate", title("translate"))
        for entry in self._entries.values():
            self._add_entry(entry.name, entry.drawing, entry.title)
        self._add_entry("settings", "settings", title("settings"), last=True)
        start = self.preferences.start_page or self.preferences.last_page
        self.go(start if start in {*self._entries, "settings"} else "translate")

    def _add_entry(self, name: str, drawing: str, label: str, *, last: bool = False) -> None:
        keys = QKeySequence("Ctrl+," if last else f"Ctrl+{self.navigation.count() + 1}")
        native = keys.toString(QKeySequence.SequenceFormat.NativeText)
        self.navigation.add(name, drawing, label, native, last=last)
        QShortcut(keys, self).activated.connect(self._going(name))

    def _going(self, name: str) -> Callable[[], None]:
        return lambda: self.go(name)

    def _connect(self) -> None:
        self.navigation.wanted.connect(self.go)
        self.translate.show_phrase.connect(self.show_large)
        self.engine.offered.connect(self._on_offer)
        self.engine.warned.connect(self.translate.tell)
        self.engine.broken.connect(self.translate.tell_for_good)
        self.engine.broken.connect(self.waiting.setText)

    def go(self, name: str) -> None:
        """Bring a page to the front, built now if need be and possible."""
        self.wanted = name
        self.navigation.mark(name)
        page = self._built.get(name) or self._build(name)
        self.stack.setCurrentWidget(page)
        self.preferences.last_page = name
        if isinstance(page, Page):
            page.visit()
        page.setFocus()

    def page(self, name: str) -> QWidget | None:
        """Return a page that has been built."""
        return self._built.get(name)

    def _build(self, name: str) -> QWidget:
        if self._offer is None or self._keeper is None:
            return self._waiting()
        if name == "settings":
            from gui.settings_page import SettingsPage  # noqa: PLC0415 - at its first visit

            page: Page = SettingsPage(self._keeper, self.operations, self.preferences)
        else:
            page = self._entries[name].make(self._offer.translator, self.operations)
            page.begin_with(self.preferences.source, self.preferences.target)
        page.show_phrase.connect(self.show_large)
        page.translate_text.connect(self._translate)
        page.packs_changed.connect(self.engine.renew)
        page.history_wanted.connect(self._keep_history)
        self._built[name] = page
        self.stack.addWidget(page)
        return page

    def _waiting(self) -> QWidget:
        """Return what stands for a page as long as the translator is being opened."""
        if "" not in self._built:
            waiting = QWidget()
            self.waiting.setParent(waiting)
            column = QVBoxLayout(waiting)
            column.addWidget(self.waiting)
            self._built[""] = waiting
            self.stack.addWidget(waiting)
        return self._built[""]

    def _on_offer(self, offer: Offer) -> None:
        self._offer = offer
        if self._keeper is None:
            self._keeper = SettingsKeeper(self.engine, offer.translator, self)
        self.translate.offer(offer)
        if self.wanted not in self._built:
            self.go(self.wanted)

    def _translate(self, text: str, source: str, target: str) -> None:
        self.go("translate")
        self.translate.take(text, source, target)

    def _keep_history(self, wanted: bool) -> None:
        if self._keeper is not None:
            self._keeper.change(history=wanted)

    def show_large(self, text: str, language: str, romanisation: str) -> None:
        """Show a text over the whole screen."""
        if self.shown is not None:
            self.shown.close()
        self.shown = ShowMode(text, language, romanisation)
        self.shown.left.connect(self._on_show_closed)
        self.shown.showFullScreen()

    def _on_show_closed(self) -> None:
        self.shown = None

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember where the window was."""
        self.preferences.geometry = self.saveGeometry()
        if self.shown is not None:
            self.shown.close()
        super().closeEvent(event)
        self.closed.emit()
