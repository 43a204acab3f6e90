"""Latest: of work that was asked for again and again, only the newest counts."""

from collections.abc import Callable
from typing import Any, TypeVar

from gui.operations import Cancel, Operation, Operations
from translator import WaywordError

Value = TypeVar("Value")


class Latest:
    """Runs work of one sort; what runs already is cancelled, so that no stale answer arrives."""

    def __init__(self, operations: Operations) -> None:
        self._operations = operations
        self._running: Operation[Any] | None = None

    def run(
        self,
        work: Callable[[Cancel], Value],
        *,
        done: Callable[[Value], None],
        failed: Callable[[WaywordError], None],
    ) -> None:
        """Start ``work`` in place of what was started before."""
        self.cancel()
        self._running = self._operations.run(work, done=done, failed=failed)

    def cancel(self) -> None:
        """Cancel what runs, if anything does."""
        if self._running is not None:
            self._running.cancel()
        self._running = None
