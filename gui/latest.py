"""Latest: of work that was asked for again and again, only the newest counts."""

from collections.abc import Callable
from typing import Any, TypeVar

from gui.operations import Cancel, Operation, Operations
from translator import WaywordError

Value = TypeVar("Value")
_Told = TypeVar("_Told")


class Latest:
    """Runs work of one sort; what runs already is cancelled, so that no stale answer arrives."""

    def __init__(self, operations: Operations) -> None:
        self._operations = operations
        self._running: Operation[Any] | None = None

    @property
    def busy(self) -> bool:
        """Whether the newest work has not been answered yet."""
        return self._running is not None

    def run(
        self,
        work: Callable[[Cancel], Value],
        *,
        done: Callable[[Value], None],
        failed: Callable[[WaywordError], None],
    ) -> None:
        """Start ``work`` in place of what was started before."""
        self.cancel()
        self._running = self._operations.run(
            work, done=self._ending(done), failed=self._ending(failed)
        )

    def cancel(self) -> None:
        """Cancel what runs, if anything does."""
        if self._running is not None:
            self._running.cancel()
        self._running = None

    def _ending(self, tell: Callable[[_Told], None]) -> Callable[[_Told], None]:
        """Return a callback that is called with no work running any more."""

        def end(told: _Told) -> None:
            self._running = None
            tell(told)

        return end
