"""One run of the window, its figures as JSON: ``python -m benchmarks.speed.window_run``.

The one argument is the start of the process in seconds of the monotonic clock.
"""

import json
import sys
import time
from pathlib import Path
from statistics import quantiles

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from gui.application import run
from gui.desktop import Desktop
from gui.request import Answer

_FIRST = "The purple owl would like to read the map."
_TYPED = (
    "I saw a grey fox. It ran up a hill. My bag is wet. We sat by a lake. He has two red cars. "
)
_SECONDS = 10
_KEYS_PER_SECOND = 30
_HEARTBEAT_MS = 4
_QUIET_SECONDS = 3


class _Run(QObject):
    """Leads a window through its day."""

    def __init__(self, desktop: Desktop, start: float) -> None:
        super().__init__()
        self._start = start
        self._shell = desktop.shell
        self._page = desktop.shell.translate
        self._told: dict[str, float] = {}
        self._painted = 0
        self._late: list[float] = []
        self._next = 0.0
        self._typed = 0
        self._shell.installEventFilter(self)
        self._page.live.answered.connect(self._on_answer)
        self._keys = self._timer(1000 // _KEYS_PER_SECOND, self._type)
        self._heart = self._timer(_HEARTBEAT_MS, self._beat)

    def _timer(self, milliseconds: int, action: object) -> QTimer:
        timer = QTimer(self)
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.setInterval(milliseconds)
        timer.timeout.connect(action)
        return timer

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note the first paint, and type."""
        if event.type() is QEvent.Type.Paint and "paint" not in self._told:
            QTimer.singleShot(0, self._on_paint)
        return False

    def _on_paint(self) -> None:
        if "paint" not in self._told:
            self._told["paint"] = time.monotonic() - self._start
            self._told["paint_cpu"] = time.process_time()
            self._page.source.text.setPlainText(_FIRST)

    def _on_answer(self, answer: Answer) -> None:
        self._painted += 1
        if "first" not in self._told and answer.translation.source_text == _FIRST:
            self._shell.repaint()
            self._told["first"] = time.monotonic() - self._start
            self._told["first_cpu"] = time.process_time()
            QTimer.singleShot(500, self._begin_typing)

    def _begin_typing(self) -> None:
        self._page.source.text.clear()
        self._painted = 0
        self._next = time.perf_counter() + _HEARTBEAT_MS / 1000
        self._keys.start()
        self._heart.start()
        QTimer.singleShot(_SECONDS * 1000, self._end_typing)

    def _type(self) -> None:
        self._page.source.text.insertPlainText(_TYPED[self._typed % len(_TYPED)])
        self._typed += 1
        if self._typed % (2 * len(_TYPED)) == 0:
            self._page.source.text.clear()

    def _beat(self) -> None:
        now = time.perf_counter()
        self._late.append(max(0.0, now - self._next) * 1000)
        self._next = now + _HEARTBEAT_MS / 1000

    def _end_typing(self) -> None:
        self._keys.stop()
        self._heart.stop()
        self._told["late"] = quantiles(self._late, n=100)[-1]
        self._told["worst"] = max(self._late)
        self._told["painted"] = self._painted
        QTimer.singleShot(1000, self._edit_rapidly)

    def _edit_rapidly(self) -> None:
        self._painted = 0
        for turn in range(50):
            self._page.source.text.setPlainText(f"{_FIRST[:-1]} with {turn} words")
            QApplication.processEvents()
        QTimer.singleShot(3000, self._rest)

    def _rest(self) -> None:
        self._told["rapid"] = self._painted
        spent = time.process_time()
        QTimer.singleShot(_QUIET_SECONDS * 1000, lambda: self._end(spent))

    def _end(self, spent: float) -> None:
        self._told["idle"] = (time.process_time() - spent) * 1000 / _QUIET_SECONDS
        self._told["memory"] = _resident_megabytes()
        print(json.dumps(self._told))
        QApplication.quit()


def _resident_megabytes() -> float:
    for line in Path("/proc/self/status").read_text(encoding="utf-8").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1000
    raise OSError("This system does not tell the memory of a process.")


if __name__ == "__main__":
    kept: list[_Run] = []
    sys.exit(run([], begun=lambda desktop: kept.append(_Run(desktop, float(sys.argv[1])))))
