"""A page's surroundings: operations whose unexpected errors fail the test."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui.faults import Faults
from gui.operations import Operations


def pytest_itemcollected(item: pytest.Item) -> None:
    """Let the offscreen platform say what it cannot do, such as raising a list of choices."""
    item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"), append=False)


Settle = Callable[[], None]


class LoudFaults(Faults):
    """Keeps what nobody expected instead of opening a dialog."""

    def __init__(self) -> None:
        super().__init__()
        self.caught: list[BaseException] = []

    def report(self, error: BaseException) -> None:
        """Keep an exception."""
        self.caught.append(error)


@pytest.fixture
def faults(qtbot: QtBot) -> Iterator[LoudFaults]:
    """Faults that must not have caught anything in the end."""
    made = LoudFaults()
    yield made
    assert made.caught == []


@pytest.fixture
def operations(faults: LoudFaults) -> Iterator[Operations]:
    """Operations on real threads."""
    made = Operations(faults)
    yield made
    made.close()


@pytest.fixture
def settle(qtbot: QtBot, operations: Operations) -> Settle:
    """Wait until no work is running and all of it has been answered."""

    def wait() -> None:
        qtbot.waitUntil(lambda: not operations.busy, timeout=30_000)

    return wait


@pytest.fixture
def reachable(qtbot: QtBot) -> Callable[[QWidget], None]:
    """Check that Tab comes to every control that is shown, and that each has a name."""

    def check(page: QWidget) -> None:
        page.activateWindow()
        page.setFocus()
        wanted = {each for each in page.findChildren(QWidget) if _takes_focus(each)}
        assert wanted
        visited: set[QWidget] = set()
        for _step in range(2 * len(wanted) + 10):
            focused = QApplication.focusWidget()
            assert focused is not None
            visited.add(focused)
            QTest.keyClick(focused, Qt.Key.Key_Tab)
        assert {_name(each) for each in wanted - visited} == set()
        assert {type(each).__name__ for each in wanted if not _name(each)} == set()

    return check


def _takes_focus(widget: QWidget) -> bool:
    policy = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(policy) and widget.isVisible() and widget.isEnabled() and not widget.focusProxy()


def _name(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return str(interface.text(QAccessible.Text.Name))


@pytest.fixture
def watched() -> Iterator[Callable[[QAbstractItemModel], None]]:
    """Have Qt's tester watch a model for the rest of the test; its warnings fail the test."""
    testers: list[QAbstractItemModelTester] = []
    mode = QAbstractItemModelTester.FailureReportingMode.Warning
    yield lambda model: testers.append(QAbstractItemModelTester(model, mode))
    testers.clear()
