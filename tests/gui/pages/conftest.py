"""A page's surroundings: operations whose unexpected errors fail the test."""

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from gui.faults import Faults
from gui.operations import Operations

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
