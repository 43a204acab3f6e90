"""Changes: what the user does to stored things, one after the other, and takes back."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from gui.failures import told
from gui.operations import Operations
from translator import WaywordError

Undo = Callable[[], None]

_MOST_UNDONE = 50


@dataclass(frozen=True, slots=True)
class Change:
    """A change: ``do`` makes it on a worker thread and returns what takes it back, or None.

    ``sentence`` (or what it returns) tells of it when it is made; an empty one tells nothing.
    ``done`` and ``failed`` are for whoever asked, beside the signals.
    """

    sentence: str | Callable[[], str]
    do: Callable[[], Undo | None]
    done: Callable[[], None] | None = None
    failed: Callable[[str], None] | None = None


class Changes(QObject):
    """Makes changes in the order in which they were asked for, and undoes the last one."""

    made = Signal(str, bool)
    """A change was made or taken back: its sentence, and whether it can be undone."""
    failed = Signal(str)
    """A change was not made, and nobody in particular waits for the reason."""

    def __init__(self, operations: Operations, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._operations = operations
        self._waiting: deque[Change] = deque()
        self._busy = False
        self._undone: list[Undo] = []

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to take back."""
        return bool(self._undone)

    def make(self, change: Change) -> None:
        """Make a change as soon as those before it are made."""
        self._waiting.append(change)
        self._next()

    def undo(self) -> None:
        """Take the last change back; nothing where there is none."""
        if self._undone:
            self.make(Change(self.tr("Undone."), self._undone.pop()))

    def forget(self) -> None:
        """Leave no change to be taken back, since what it was made to is gone."""
        self._undone = []

    def _next(self) -> None:
        if self._busy or not self._waiting:
            return
        self._busy = True
        change = self._waiting.popleft()
        running = self._operations.run(
            lambda _cancel: change.do(),
            done=partial(self._done, change),
            failed=partial(self._failed, change),
        )
        running.ended.connect(self._ended)

    def _done(self, change: Change, undo: Undo | None) -> None:
        if undo is not None:
            self._undone = [*self._undone[1 - _MOST_UNDONE :], undo]
        if change.done is not None:
            change.done()
        sentence = change.sentence if isinstance(change.sentence, str) else change.sentence()
        self.made.emit(sentence, undo is not None)

    def _failed(self, change: Change, error: WaywordError) -> None:
        if change.failed is not None:
            change.failed(told(error))
        else:
            self.failed.emit(told(error))

    def _ended(self) -> None:
        self._busy = False
        self._next()
