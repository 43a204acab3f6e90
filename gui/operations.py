"""Operations: work away from the GUI thread, answered on it."""

from collections.abc import Callable
from threading import Event
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, QThreadPool, Signal, Slot

from gui.faults import Faults
from translator import WaywordError

_THREADS = 2
"""So that a long installation does not keep a search waiting."""

Value = TypeVar("Value")


class CancelledError(Exception):
    """Work was asked to stop, and did."""


class Cancel:
    """What work gets: the wish to stop, and a way to tell how far it is."""

    def __init__(self, tell: Callable[[int, int], None]) -> None:
        self._wanted = Event()
        self._tell = tell

    def is_set(self) -> bool:
        """Tell whether the work should stop."""
        return self._wanted.is_set()

    def set(self) -> None:
        """Ask the work to stop."""
        self._wanted.set()

    def check(self) -> None:
        """Raise CancelledError, which ends the work quietly, if it should stop."""
        if self._wanted.is_set():
            raise CancelledError

    def report(self, done: int, total: int) -> None:
        """Tell how far the work is, and stop it here if it should (see ``check``)."""
        self.check()
        self._tell(done, total)


class Operation(QObject, Generic[Value]):
    """Work that was started; keep it to be able to cancel it."""

    ended = Signal()
    """The work is over: done, failed or cancelled."""

    def __init__(
        self,
        tell: Callable[[Callable[[], None]], None],
        *,
        done: Callable[[Value], None],
        failed: Callable[[WaywordError], None],
        progress: Callable[[int, int], None] | None,
    ) -> None:
        """Call back by ``tell``, which has a function called on the GUI thread."""
        super().__init__()
        self._tell = tell
        self._done, self._failed, self._progress = done, failed, progress
        self._cancel = Cancel(self._tell_progress)

    def cancel(self) -> None:
        """Ask the work to stop; from now on no callback is called, only ``ended`` is told."""
        self._cancel.set()

    def work(self, work: Callable[[Cancel], Value], faults: Faults) -> None:
        """Do the work and tell how it went; called on the worker thread."""
        try:
            value = work(self._cancel)
            self._tell_unless_cancelled(lambda: self._done(value))
        except WaywordError as error:
            failure = error  # Python forgets ``error`` before it is told
            self._tell_unless_cancelled(lambda: self._failed(failure))
        except CancelledError:
            pass
        except Exception as error:  # the thread's boundary: a bug must reach the user
            faults.report(error)

    def _tell_progress(self, done: int, total: int) -> None:
        if self._progress is not None:
            progress = self._progress
            self._tell_unless_cancelled(lambda: progress(done, total))

    def _tell_unless_cancelled(self, callback: Callable[[], None]) -> None:
        self._tell(lambda: None if self._cancel.is_set() else callback())


class Operations(QObject):
    """Runs work on threads of its own and calls back on the GUI thread."""

    idle = Signal()
    """No work is running any more."""
    _told = Signal(object)

    def __init__(self, faults: Faults, parent: QObject | None = None) -> None:
        """Hand exceptions that are nobody's to ``faults``."""
        super().__init__(parent)
        self.faults = faults
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(_THREADS)
        self._running: set[Operation[Any]] = set()
        self._told.connect(self._call)

    def run(
        self,
        work: Callable[[Cancel], Value],
        *,
        done: Callable[[Value], None],
        failed: Callable[[WaywordError], None],
        progress: Callable[[int, int], None] | None = None,
    ) -> Operation[Value]:
        """Start ``work``; one of ``done`` and ``failed`` follows unless it is cancelled."""
        tell = self._told.emit
        operation = Operation(tell, done=done, failed=failed, progress=progress)
        self._running.add(operation)

        def begin() -> None:
            operation.work(work, self.faults)
            tell(lambda: self._end(operation))

        self._pool.start(begin)
        return operation

    @property
    def busy(self) -> bool:
        """Whether any work is still running."""
        return bool(self._running)

    def close(self) -> None:
        """Cancel all work and wait until it has stopped; nothing is called back any more."""
        for operation in self._running:
            operation.cancel()
        self._pool.clear()
        self._pool.waitForDone()

    @Slot(object)
    def _call(self, callback: Callable[[], None]) -> None:
        callback()

    def _end(self, operation: Operation[Any]) -> None:
        operation.ended.emit()
        self._running.discard(operation)
        if not self._running:
            self.idle.emit()
