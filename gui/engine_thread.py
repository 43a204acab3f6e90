"""The one thread that owns the engines, with a slot for the newest request."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import monotonic
from typing import TYPE_CHECKING, Self

from PySide6.QtCore import QMutex, QMutexLocker, QObject, QThread, QWaitCondition, Signal

from gui.failures import told
from gui.faults import Faults
from gui.request import Advance, Request
from translator import Translation, WaywordError
from translator.languages import LanguagePair

if TYPE_CHECKING:
    from gui.workbench import Workbench
    from translator.settings import Settings

Warn = Callable[[WaywordError], None]

_FIRST_PART_SECONDS = 0.2
_PART_SECONDS = 0.1
"""A long text's beginning is shown no sooner and no more often than this."""


class _OvertakenError(Exception):
    """A newer request came while one was being answered."""


class EngineThread(QThread):
    """Answers the newest request only; one that is overtaken is dropped, or stopped."""

    offered = Signal(object)
    """An Offer: what can be translated here, at the start and whenever it changes."""
    answered = Signal(object)
    """An Answer."""
    advanced = Signal(object)
    """An Advance: the next part of a long text's translation."""
    failed = Signal(int, object)
    """The ticket of a request and the WaywordError that stopped it."""
    served = Signal(int)
    """The ticket of a request that is over, in whatever way."""
    warned = Signal(str)
    """A sentence on what did not stop a translation."""
    broken = Signal(str)
    """A sentence on why nothing can be translated at all."""

    def __init__(
        self,
        faults: Faults,
        open_bench: Callable[[Warn], "Workbench"] | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Tell ``faults`` of bugs; ``open_bench`` is called on the thread itself."""
        super().__init__(parent)
        self._faults = faults
        self._open_bench = open_bench or _open_bench
        self._mutex = QMutex()
        self._wake = QWaitCondition()
        self._chores: list[Callable[[Workbench], None]] = []
        self._newest: Request | None = None
        self._expected: LanguagePair | None = None
        self._wanted = 0
        self._ended = False

    @classmethod
    @contextmanager
    def lasting(
        cls, faults: Faults, open_bench: Callable[[Warn], "Workbench"] | None = None
    ) -> Iterator[Self]:
        """Give a thread to connect to and then start; it is ended when the block ends."""
        thread = cls(faults, open_bench)
        try:
            yield thread
        finally:
            thread.end()

    def ask(self, request: Request) -> None:
        """Put a request into the slot; what waited there is dropped, what runs is stopped."""
        with QMutexLocker(self._mutex):
            self._newest, self._wanted = request, request.ticket
            self._wake.wakeOne()

    def drop(self) -> None:
        """Want no answer any more."""
        with QMutexLocker(self._mutex):
            self._newest, self._wanted = None, 0

    def expect(self, pair: LanguagePair) -> None:
        """Load what ``pair`` needs while nothing else is to do, since it will be asked for."""
        with QMutexLocker(self._mutex):
            self._expected = pair
            self._wake.wakeOne()

    def keep(self, translation: Translation) -> None:
        """Add a translation to the history, if the user wants one."""
        self._add(lambda bench: bench.keep(translation))

    def renew(self, settings: "Settings | None" = None) -> None:
        """Look for packs anew, with other settings where they are given, which are written too."""

        def renew(bench: "Workbench") -> None:
            bench.renew(settings)
            self.offered.emit(bench.offer())
            if settings is not None:
                settings.save(bench.folders.settings)

        self._add(renew)

    def end(self) -> None:
        """Stop what runs, do what is left to keep, and wait for the thread."""
        with QMutexLocker(self._mutex):
            self._ended, self._newest, self._wanted = True, None, 0
            self._wake.wakeOne()
        self.wait()

    def run(self) -> None:
        """Serve requests until the end; called by Qt on the thread itself."""
        try:
            bench = self._open_bench(lambda error: self.warned.emit(told(error)))
        except WaywordError as error:
            self.broken.emit(told(error))
            return
        except Exception as error:  # the thread's boundary: a bug must reach the user
            self._faults.report(error)
            return
        self.offered.emit(bench.offer())
        while (work := self._next()) is not None:
            try:
                work(bench)
            except WaywordError as error:
                self.warned.emit(told(error))
            except Exception as error:  # as above; the thread lives on
                self._faults.report(error)
        bench.close()

    def _add(self, chore: "Callable[[Workbench], None]") -> None:
        with QMutexLocker(self._mutex):
            self._chores.append(chore)
            self._wake.wakeOne()

    def _next(self) -> "Callable[[Workbench], None] | None":
        """Wait for work: chores, the newest request, what is expected; None at the end."""
        with QMutexLocker(self._mutex):
            while not (self._chores or self._newest or self._expected or self._ended):
                self._wake.wait(self._mutex)
            if self._chores:
                return self._chores.pop(0)
            request, self._newest = self._newest, None
            if request is not None:
                return lambda bench: self._serve(bench, request)
            pair, self._expected = self._expected, None
            if pair is None or self._ended:
                return None
        return lambda bench: bench.prepare(pair)

    def _serve(self, bench: "Workbench", request: Request) -> None:
        parts = _Parts(self, request.ticket)
        try:
            answer = bench.answer(request, parts.add)
        except _OvertakenError:
            return
        except WaywordError as error:
            self.failed.emit(request.ticket, error)
        else:
            if self.wants(request.ticket):
                self.answered.emit(answer)
        finally:
            self.served.emit(request.ticket)

    def wants(self, ticket: int) -> bool:
        """Tell whether a request is still the newest one."""
        with QMutexLocker(self._mutex):
            return self._wanted == ticket


class _Parts:
    """The parts of a long text, told a few times a second."""

    def __init__(self, thread: EngineThread, ticket: int) -> None:
        self._thread = thread
        self._ticket = ticket
        self._text = ""
        self._due = monotonic() + _FIRST_PART_SECONDS

    def add(self, part: Advance) -> None:
        if not self._thread.wants(self._ticket):
            raise _OvertakenError
        self._text += part.text
        if monotonic() >= self._due:
            told = Advance(part.ticket, part.done, part.total, self._text)
            self._thread.advanced.emit(told)
            self._text = ""
            self._due = monotonic() + _PART_SECONDS


def _open_bench(warn: Warn) -> "Workbench":
    from gui.workbench import Workbench  # noqa: PLC0415 - after the window has been painted

    return Workbench(warn=warn)
