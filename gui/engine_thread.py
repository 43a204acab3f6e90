"""The one thread that owns the translator, with a slot for the newest request."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Self

from PySide6.QtCore import QMutex, QMutexLocker, QObject, QThread, QWaitCondition, Signal

from translator import Translation, Translator, WaywordError
from translator.languages import LanguagePair


@dataclass(frozen=True, slots=True)
class Request:
    """A text to translate; ``source`` None asks for detection, ``ticket`` tells answers apart."""

    ticket: int
    text: str
    source: str | None
    target: str


class EngineThread(QThread):
    """Answers the newest request only; one that was overtaken is never translated."""

    ready = Signal(list)
    """The pairs that can be translated here (list of LanguagePair)."""
    answered = Signal(int, Translation)
    failed = Signal(int, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mutex = QMutex()
        self._wake = QWaitCondition()
        self._newest: Request | None = None
        self._ended = False

    @classmethod
    @contextmanager
    def lasting(cls) -> Iterator[Self]:
        """Give a thread to connect to and then start; it is ended when the block ends."""
        thread = cls()
        try:
            yield thread
        finally:
            thread.end()

    def ask(self, request: Request) -> None:
        """Put a request into the slot; what waited there is dropped."""
        with QMutexLocker(self._mutex):
            self._newest = request
            self._wake.wakeOne()

    def end(self) -> None:
        """Finish the running request, close the translator and wait for the thread."""
        with QMutexLocker(self._mutex):
            self._ended = True
            self._wake.wakeOne()
        self.wait()

    def run(self) -> None:
        """Serve requests until the end; called by Qt on the thread itself."""
        try:
            with Translator() as translator:
                pairs: list[LanguagePair] = translator.pairs()
                self.ready.emit(pairs)
                while (request := self._next()) is not None:
                    self._serve(translator, request)
        except WaywordError as error:
            self.failed.emit(0, str(error))
        except Exception as error:  # the thread's boundary: a bug must reach the user
            self.failed.emit(0, f"Wayword stopped unexpectedly ({error!r}); start it again.")
            raise

    def _serve(self, translator: Translator, request: Request) -> None:
        try:
            found = translator.translate(request.text, source=request.source, target=request.target)
        except WaywordError as error:
            self.failed.emit(request.ticket, str(error))
        else:
            self.answered.emit(request.ticket, found)

    def _next(self) -> Request | None:
        with QMutexLocker(self._mutex):
            while self._newest is None and not self._ended:
                self._wake.wait(self._mutex)
            request, self._newest = self._newest, None
            return None if self._ended else request
