"""Offscreen windows; Qt's own warnings are failures."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui import style
from gui.engine_thread import EngineThread, Warn
from gui.faults import Faults
from gui.operations import Operations
from gui.preferences import Preferences
from gui.shell import Shell
from gui.translate_page import TranslatePage
from gui.workbench import Workbench
from tests.gui.slow_engine import SlowEngine
from translator.engine import Engine
from translator.languages import LanguagePair


def pytest_itemcollected(item: pytest.Item) -> None:
    """Let no warning of Qt pass; offscreen windows have no size hints to propagate."""
    item.add_marker(pytest.mark.qt_log_level_fail("INFO"))
    item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints"))


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> None:
    """Dress every test's widgets in the same style."""
    style.apply(qapp, style.LIGHT, 10)


@pytest.fixture
def faults(qapp: QApplication) -> Faults:
    """What nobody expected."""
    del qapp
    return Faults()


@pytest.fixture
def operations(faults: Faults) -> Iterator[Operations]:
    """Work away from the GUI thread."""
    made = Operations(faults)
    yield made
    made.close()


@pytest.fixture
def preferences(tmp_path: Path, qapp: QApplication) -> Preferences:
    """The preferences of a first run."""
    del qapp
    return Preferences(tmp_path / "window.ini")


@pytest.fixture
def slow() -> SlowEngine:
    """An engine that answers in capitals, and waits where it is told to."""
    return SlowEngine()


@pytest.fixture
def engine(faults: Faults, slow: SlowEngine) -> Iterator[EngineThread]:
    """An engine thread over the fake engine, to be started once somebody listens."""

    def load(_pair: LanguagePair, _workers: int) -> Engine:
        return slow

    def open_bench(warn: Warn) -> Workbench:
        return Workbench(warn=warn, load_engine=load)

    with EngineThread.lasting(faults, open_bench) as thread:
        yield thread
        slow.go.set()


@pytest.fixture
def shell(
    qtbot: QtBot, engine: EngineThread, operations: Operations, preferences: Preferences
) -> Shell:
    """A window that is ready to translate from English into Spanish."""
    made = Shell(engine, operations, preferences)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    with qtbot.waitSignal(engine.offered, timeout=30_000):
        engine.start()
    made.translate.languages.choose("en", "es")
    return made


@pytest.fixture
def page(shell: Shell) -> TranslatePage:
    """The Translate page of that window."""
    return shell.translate


@pytest.fixture
def painted(page: TranslatePage, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the target pane has shown so far, one text for each painting."""
    seen: list[str] = []
    show = page.target.show_answer

    def note(*answers: object) -> None:
        show(*answers)  # type: ignore[arg-type]
        seen.append(page.target.shown)

    monkeypatch.setattr(page.target, "show_answer", note)
    return seen
