"""Operations, with real threads."""

from collections.abc import Iterator
from threading import Event, current_thread, main_thread

import pytest
from pytestqt.qtbot import QtBot

from gui.faults import Faults
from gui.operations import Cancel, Operations
from translator import InputError, WaywordError


@pytest.fixture
def operations(qtbot: QtBot) -> Iterator[Operations]:
    made = Operations(Faults())
    yield made
    made.close()


def unexpected(error: WaywordError) -> None:
    raise AssertionError(error)


def test_work_runs_elsewhere_and_is_answered_here(qtbot: QtBot, operations: Operations) -> None:
    seen = []
    operation = operations.run(
        lambda _cancel: current_thread() is main_thread(),
        done=lambda there: seen.append((there, current_thread() is main_thread())),
        failed=unexpected,
    )
    with qtbot.waitSignal(operation.ended):
        pass
    assert seen == [(False, True)]
    assert not operations.busy


def test_an_error_raised_on_purpose_is_a_failure(qtbot: QtBot, operations: Operations) -> None:
    def work(_cancel: Cancel) -> None:
        raise InputError("The file is empty.")

    said: list[str] = []
    with qtbot.waitSignal(
        operations.run(
            work, done=lambda _nothing: None, failed=lambda error: said.append(str(error))
        ).ended
    ):
        pass
    assert said == ["The file is empty."]


def test_progress_is_told_in_order(qtbot: QtBot, operations: Operations) -> None:
    def work(cancel: Cancel) -> None:
        for turn in range(1, 4):
            cancel.report(turn, 3)

    told: list[tuple[int, int]] = []
    with qtbot.waitSignal(
        operations.run(
            work,
            done=lambda _nothing: told.append((0, 0)),
            failed=unexpected,
            progress=lambda done, total: told.append((done, total)),
        ).ended
    ):
        pass
    assert told == [(1, 3), (2, 3), (3, 3), (0, 0)]


def test_cancelled_work_stops_and_calls_nothing_back(qtbot: QtBot, operations: Operations) -> None:
    begun = Event()
    told: list[object] = []

    def work(cancel: Cancel) -> None:
        begun.set()
        while True:
            cancel.check()

    operation = operations.run(work, done=told.append, failed=told.append)
    begun.wait()
    with qtbot.waitSignal(operation.ended):
        operation.cancel()
    assert told == []


def test_a_bug_is_told_once_with_details_and_work_goes_on(
    qtbot: QtBot, operations: Operations
) -> None:
    def work(_cancel: Cancel) -> None:
        raise ZeroDivisionError("a bug")

    with qtbot.waitSignal(
        operations.run(work, done=lambda _nothing: None, failed=unexpected).ended
    ):
        pass
    dialog = operations.faults.dialog
    assert dialog is not None
    assert "ZeroDivisionError: a bug" in dialog.details.toPlainText()
    dialog.accept()
    assert operations.faults.dialog is None
    done: list[int] = []
    with qtbot.waitSignal(
        operations.run(lambda _cancel: 7, done=done.append, failed=unexpected).ended
    ):
        pass
    assert done == [7]


def test_closing_while_busy_waits_for_the_work_to_stop(qtbot: QtBot) -> None:
    operations, begun, stopped = Operations(Faults()), Event(), Event()

    def work(cancel: Cancel) -> None:
        begun.set()
        while not cancel.is_set():
            pass
        stopped.set()

    operations.run(work, done=lambda _nothing: None, failed=unexpected)
    begun.wait()
    operations.close()
    assert stopped.is_set()
