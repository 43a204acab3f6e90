"""Writing behind: what may be written a moment later, so that an answer need not wait for it."""

import atexit
import os
import threading
from collections import deque
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Generic, TypeVar

Item = TypeVar("Item")

DELAY_SECONDS = 0.05
"""How long a first item waits for others to be written with it."""

IDLE_SECONDS = 5.0
"""How long the thread lives without work."""

MOST_WAITING = 256
"""Items that wait at most; whoever adds one more writes them all."""


class WriteBehind(Generic[Item]):
    """A bounded queue before ``write``, emptied by a thread, at ``settle`` and at exit.

    ``lock`` gives what ``write`` itself holds, so that items are written in their order and a
    ``settle`` returns only when what another thread is writing is written, too. In a forked
    process the queue starts empty: what waited is its parent's to write.
    """

    def __init__(
        self,
        write: Callable[[list[Item]], None],
        lock: Callable[[], AbstractContextManager[object]],
    ) -> None:
        """Start nothing yet; ``write`` gets items in order and must report its own failures."""
        self._write = write
        self._lock = lock
        self._begin()

    def _begin(self) -> None:
        self._waiting: deque[Item] = deque()
        self._writing = False
        self._thread: threading.Thread | None = None
        self._gate = threading.Lock()
        self._awake = threading.Event()
        self._closing = threading.Event()
        self._process = os.getpid()

    def put(self, item: Item) -> None:
        """Have ``item`` written within ``DELAY_SECONDS``."""
        if self._process != os.getpid():
            self._begin()
        self._waiting.append(item)
        if len(self._waiting) > MOST_WAITING:
            self.settle()
            return
        with self._gate:
            if not self._awake.is_set():
                self._awake.set()
            if self._thread is None:
                self._thread = threading.Thread(
                    target=self._run, name="phrasebook writer", daemon=True
                )
                self._thread.start()
                atexit.register(self.settle)

    def settle(self) -> None:
        """Write what waits, now."""
        if not self._waiting and not self._writing:
            return
        with self._lock():
            items = list(self._waiting)
            if items and self._process == os.getpid():
                self._writing = True
                try:
                    for _item in items:
                        self._waiting.popleft()
                    self._write(items)
                finally:
                    self._writing = False

    def close(self) -> None:
        """Write what waits and end the thread; a later ``put`` starts it again."""
        self.settle()
        with self._gate:
            thread = self._thread
            self._closing.set()
            self._awake.set()
        if thread is not None and self._process == os.getpid():
            thread.join()
        self._closing.clear()

    def _run(self) -> None:
        """Write now and then, until there is nothing to do for a while."""
        try:
            while self._has_work():
                self._awake.clear()
                self._closing.wait(DELAY_SECONDS)
                self.settle()
        finally:
            with self._gate:
                self._thread = None
            atexit.unregister(self.settle)

    def _has_work(self) -> bool:
        """Wait for work; from False on, a ``put`` starts another thread."""
        self._awake.wait(IDLE_SECONDS)
        with self._gate:
            if self._awake.is_set() and not self._closing.is_set():
                return True
            self._thread = None
            return False
