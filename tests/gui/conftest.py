"""Offscreen windows; Qt's own warnings are failures."""

import os
from collections.abc import Iterator

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from gui.engine_thread import EngineThread


def pytest_itemcollected(item: pytest.Item) -> None:
    """Let no warning of Qt pass; offscreen windows have no size hints to propagate."""
    item.add_marker(pytest.mark.qt_log_level_fail("INFO"))
    item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints"))


@pytest.fixture
def engine(qapp: QApplication) -> Iterator[EngineThread]:
    """An engine thread, to be started once a window listens."""
    del qapp
    with EngineThread.lasting() as thread:
        yield thread
