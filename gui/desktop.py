"""The desktop: the window, the tray and the clipboard, as the preferences want them."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from gui import style
from gui.clipboard_watch import ClipboardWatch
from gui.engine_thread import EngineThread
from gui.interface_language import InterfaceLanguage
from gui.operations import Operations
from gui.preferences import Preferences
from gui.shell import Shell
from gui.tray import Tray

INTERFACE_POINTS = 10.0


class Desktop(QObject):
    """Keeps one window; another language of the interface builds it anew."""

    def __init__(
        self,
        application: QApplication,
        engine: EngineThread,
        operations: Operations,
        preferences: Preferences,
    ) -> None:
        super().__init__()
        self._application = application
        self._engine = engine
        self._operations = operations
        self._preferences = preferences
        self._language = InterfaceLanguage(application)
        self._look: style.Palette | None = None
        self._tray: Tray | None = None
        self.clipboard = ClipboardWatch(self)
        self.clipboard.copied.connect(self._on_copied)
        self._language.speak(preferences.interface_language)
        self._dress()
        self.shell = Shell(engine, operations, preferences)
        self.shell.closed.connect(self._on_closed)
        preferences.changed.connect(self._on_change)
        application.styleHints().colorSchemeChanged.connect(self._dress)
        self._attend()

    def open(self) -> None:
        """Bring the window to the front."""
        self.shell.show()
        self.shell.activateWindow()

    def _on_change(self) -> None:
        self._dress()
        self._attend()
        self.shell.translate.resize_text(self._preferences.text_points)
        before = self._language.tag
        self._language.speak(self._preferences.interface_language)
        if self._language.tag != before:
            self.rebuild()

    def _dress(self) -> None:
        look = style.palette_for(self._preferences.theme)
        if look is not self._look:
            self._look = look
            style.apply(self._application, look, INTERFACE_POINTS)

    def _attend(self) -> None:
        """Show the tray and watch the clipboard, as far as they are wanted."""
        wanted = self._preferences.tray and Tray.possible()
        if wanted and self._tray is None:
            self._tray = Tray(self._application.windowIcon(), self)
            self._tray.opened.connect(self.open)
            self._tray.ended.connect(self._application.quit)
        if self._tray is not None:
            self._tray.show(wanted)
        self._application.setQuitOnLastWindowClosed(not wanted)
        self.clipboard.watch(self._preferences.clipboard_watch)

    def rebuild(self) -> None:
        """Build the window in another language, with the same text and page."""
        old = self.shell
        text, name = old.translate.source.text.toPlainText(), old.wanted
        self.shell = Shell(self._engine, self._operations, self._preferences)
        self.shell.closed.connect(self._on_closed)
        self.shell.setGeometry(old.geometry())
        self.shell.translate.source.text.setPlainText(text)
        self.shell.go(name)
        self._engine.renew()
        self.shell.show()
        old.closed.disconnect(self._on_closed)
        old.close()
        if self._operations.busy:  # what runs for the old pages calls them back
            self._operations.idle.connect(old.deleteLater)
        else:
            old.deleteLater()

    def _on_copied(self, text: str) -> None:
        self.shell.go("translate")
        self.shell.translate.take(text, "", "")

    def _on_closed(self) -> None:
        self.shell.translate.live.keep()
