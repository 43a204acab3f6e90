"""Installing packs: one after the other, with progress, to be cancelled at any time."""

from collections import deque
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from gui.failures import told
from gui.operations import Cancel, Operation, Operations
from gui.packs_labels import pack_label
from gui.packs_work import WorkStrip
from translator import WaywordError
from translator.errors import PackExistsError
from translator.packs.pack import Pack
from translator.packs.store import PackStore


class PackInstaller(QObject):
    """Installs what it is given and tells how it went when all of it is over."""

    ended = Signal()
    """All is over; ``installed``, ``failures`` and ``existing`` say how it went."""

    def __init__(
        self, store: PackStore, operations: Operations, strip: WorkStrip, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._store, self._operations, self._strip = store, operations, strip
        self._waiting: deque[tuple[Path, bool]] = deque()
        self._running: Operation[Pack] | None = None
        self.installed: list[str] = []
        """What was installed, such as "English → Spanish 1.0.0"."""
        self.failures: list[str] = []
        """Why something was not, each a sentence."""
        self.existing: list[Path] = []
        """What was not, for a pack of its id is there already."""
        self.cancelled = False
        strip.cancel_wanted.connect(self.cancel)

    @property
    def busy(self) -> bool:
        """Whether something is being installed."""
        return self._running is not None

    def install(self, paths: Sequence[Path], *, replace: bool = False) -> None:
        """Install archives or folders; those given while others are installed come after them."""
        self._waiting += [(path, replace) for path in paths]
        if self.busy or not self._waiting:
            return
        self.cancelled = False
        self.installed, self.failures, self.existing = [], [], []
        self._next()

    def cancel(self) -> None:
        """Stop; nothing of what is being installed stays."""
        if self._running is not None:
            self.cancelled = True
            self._waiting.clear()
            self._running.cancel()

    def _next(self) -> None:
        if not self._waiting:
            self._running = None
            self._strip.end()
            self.ended.emit()
            return
        path, replace = self._waiting.popleft()
        self._strip.begin(self.tr("Installing {name}…").format(name=path.name))

        def work(cancel: Cancel) -> Pack:
            return self._store.install(path, replace=replace, progress=cancel.report)

        self._running = self._operations.run(
            work,
            done=self._done,
            failed=partial(self._failed, path),
            progress=self._strip.advance,
        )
        self._running.ended.connect(self._next)

    def _done(self, pack: Pack) -> None:
        self.installed.append(f"{pack_label(pack)} {pack.version}")

    def _failed(self, path: Path, error: WaywordError) -> None:
        self.failures.append(told(error))
        if isinstance(error, PackExistsError):
            self.existing.append(path)
