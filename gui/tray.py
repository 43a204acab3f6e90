"""The tray: an icon that keeps Wayword at hand when its window is closed."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon


class Tray(QObject):
    """Shown where the user wants it and the system has a tray."""

    opened = Signal()
    """The window is wanted."""
    ended = Signal()
    """Wayword is to end."""

    def __init__(self, icon: QIcon, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.menu = QMenu()
        self.menu.addAction(self.tr("Open Wayword"), self.opened.emit)
        self.menu.addAction(self.tr("Quit"), self.ended.emit)
        self._icon = QSystemTrayIcon(icon, self)
        self._icon.setToolTip("Wayword")
        self._icon.setContextMenu(self.menu)
        self._icon.activated.connect(self._on_click)

    @staticmethod
    def possible() -> bool:
        """Tell whether the system has a tray."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def show(self, wanted: bool) -> None:
        """Show the icon or do not."""
        self._icon.setVisible(wanted)

    def _on_click(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.opened.emit()
