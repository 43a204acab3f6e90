"""The clipboard watch: what is copied in another program is told, where the user wants that."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QClipboard, QGuiApplication

LONGEST = 5_000
"""Characters; more than that is no phrase that somebody wants translated."""


class ClipboardWatch(QObject):
    """Off until it is switched on; nothing that is copied is looked at before."""

    copied = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clipboard: QClipboard = QGuiApplication.clipboard()
        self._watching = False
        self._last = ""

    def watch(self, on: bool) -> None:
        """Look at what is copied, or do not."""
        if on and not self._watching:
            self._clipboard.dataChanged.connect(self._on_change)
        elif self._watching and not on:
            self._clipboard.dataChanged.disconnect(self._on_change)
        self._watching = on

    @Slot()
    def _on_change(self) -> None:
        text = self._clipboard.text().strip()
        if self._clipboard.ownsClipboard() or not text or text == self._last:
            return
        if len(text) <= LONGEST:
            self._last = text
            self.copied.emit(text)
