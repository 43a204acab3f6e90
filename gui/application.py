"""The application: everything is built here, and closed here."""

import os
import signal
import sys
from collections.abc import Callable, Sequence
from contextlib import ExitStack

from PySide6.QtCore import QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from gui import style
from gui.engine_thread import EngineThread
from gui.faults import Faults
from gui.operations import Operations
from gui.preferences import Preferences
from gui.shell import Shell
from translator.settings import Folders

_INTERFACE_POINTS = 10.0


def run(arguments: Sequence[str]) -> int:
    """Open the window and return its exit code; 1, and a sentence, without a display."""
    if not _has_display():
        sys.stderr.write(f"wayword-gui: {_NO_DISPLAY}\n")
        return 1
    before = qInstallMessageHandler(_say_why)
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    application = QApplication(list(arguments))
    qInstallMessageHandler(before)
    application.setApplicationName("Wayword")
    application.setDesktopFileName("wayword")
    folders = Folders.find()
    faults = Faults()
    faults.install()
    preferences = Preferences(folders.config / "window.ini")
    style.apply(application, style.palette_for(preferences.theme), _INTERFACE_POINTS)
    with ExitStack() as stack:
        operations = Operations(faults)
        stack.callback(operations.close)
        engine = stack.enter_context(EngineThread.lasting(faults))
        shell = Shell(engine, operations, preferences)
        shell.show()
        after_painting(engine.start)
        return application.exec()


def after_painting(action: Callable[[], object]) -> None:
    """Do something once the window stands on the screen."""
    QTimer.singleShot(0, action)


_NO_DISPLAY = (
    "there is no display to open a window on; start it in a desktop session,"
    " or use: wayword translate."
)


def _has_display() -> bool:
    if not sys.platform.startswith("linux") or "QT_QPA_PLATFORM" in os.environ:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _say_why(kind: QtMsgType, _context: object, message: str) -> None:
    """End with a sentence where Qt would abort: a display that cannot be reached."""
    if kind is QtMsgType.QtFatalMsg:
        sys.stderr.write(f"wayword-gui: {_NO_DISPLAY}\n{message.strip()}\n")
        sys.stderr.flush()
        os._exit(1)
