"""The application: everything is built here, and closed here."""

import os
import signal
import sys
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from pathlib import Path

from PySide6.QtCore import QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from gui.desktop import Desktop
from gui.engine_thread import EngineThread
from gui.faults import Faults
from gui.operations import Operations
from gui.preferences import Preferences
from translator.settings import Folders

_ICON = Path(__file__).with_name("icons") / "wayword.svg"
_NO_DISPLAY = (
    "there is no display to open a window on; start it in a desktop session,"
    " or use: wayword translate."
)
_NO_CURSORS = (
    "the system library libxcb-cursor is missing; install it with the system's package manager"
    " (on Debian: apt install libxcb-cursor0)."
)
_SWITCH_SECONDS = 0.001
"""How long a thread may keep the interpreter while another waits: painting must not wait."""


def run(arguments: Sequence[str], *, begun: Callable[[Desktop], None] | None = None) -> int:
    """Open the window and return its exit code; 1, and a sentence, without a display.

    ``begun`` is called once the window is open and nothing has been painted yet.
    """
    if not _has_display():
        sys.stderr.write(f"wayword-gui: {_NO_DISPLAY}\n")
        return 1
    before = qInstallMessageHandler(_LastWords().hear)
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    application = QApplication(list(arguments))
    qInstallMessageHandler(before)
    sys.setswitchinterval(_SWITCH_SECONDS)
    application.setApplicationName("Wayword")
    application.setDesktopFileName("wayword")
    application.setWindowIcon(QIcon(str(_ICON)))
    faults = Faults()
    faults.install()
    preferences = Preferences(Folders.find().config / "window.ini")
    with ExitStack() as stack:
        operations = Operations(faults)
        stack.callback(operations.close)
        engine = stack.enter_context(EngineThread.lasting(faults))
        desktop = Desktop(application, engine, operations, preferences)
        desktop.open()
        QTimer.singleShot(0, engine.start)  # once the window stands on the screen
        if begun is not None:
            begun(desktop)
        return application.exec()


def _has_display() -> bool:
    if not sys.platform.startswith("linux") or "QT_QPA_PLATFORM" in os.environ:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


class _LastWords:
    """What Qt says before it would abort because it cannot reach a display."""

    def __init__(self) -> None:
        self._lacks_cursors = False

    def hear(self, kind: QtMsgType, _context: object, message: str) -> None:
        """Keep what explains the end, and end with a sentence instead of a core dump."""
        self._lacks_cursors |= "xcb-cursor0" in message
        if kind is QtMsgType.QtFatalMsg:
            sentence = _NO_CURSORS if self._lacks_cursors else _NO_DISPLAY
            sys.stderr.write(f"wayword-gui: {sentence}\n")
            sys.stderr.flush()
            os._exit(1)
