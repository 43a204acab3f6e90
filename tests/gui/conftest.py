"""One offscreen application for all window tests; Qt's own warnings are failures."""

import os
from collections.abc import Iterator

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from gui.engine_thread import EngineThread


@pytest.fixture(scope="session")
def application() -> QApplication:
    """The one application of this process."""
    return QApplication.instance() or QApplication([])  # type: ignore[return-value]


@pytest.fixture(autouse=True)
def qt_says_nothing() -> Iterator[None]:
    """Fail on any Qt warning."""
    heard: list[str] = []

    def hear(kind: QtMsgType, _context: object, message: str) -> None:
        if kind is not QtMsgType.QtDebugMsg and "propagateSizeHints" not in message:
            heard.append(message)

    qInstallMessageHandler(hear)
    yield
    qInstallMessageHandler(None)
    assert heard == []


@pytest.fixture
def engine(application: QApplication) -> Iterator[EngineThread]:
    """An engine thread, to be started once a window listens."""
    del application
    with EngineThread.lasting() as thread:
        yield thread
