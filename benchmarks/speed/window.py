"""The window: its start, its smoothness while one types, and what it costs when nobody does."""

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.result import Result

_EMPTY = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
class Window(QWidget):
    def paintEvent(self, event):
        QTimer.singleShot(0, tell)
def tell():
    print(time.monotonic() - float(sys.argv[1]), time.process_time())
    application.quit()
application = QApplication([])
window = Window()
window.show()
application.exec()
"""
_PREFERENCES = "[languages]\nsource=en\ntarget=es\n"


def measure(*, runs: int = 7) -> list[Result]:
    """Measure the window offscreen, in a new process and an empty home for each run."""
    empty, found = [], []
    for turn in range(runs + 1):
        bare = [float(part) for part in _run([sys.executable, "-c", _EMPTY]).split()]
        told = json.loads(_run([sys.executable, "-m", "benchmarks.speed.window_run"]))
        if turn:
            empty.append(bare)
            found.append(told)

    def values(name: str) -> list[float]:
        return [one[name] for one in found]

    return [
        Result.of("an empty PySide6 window: first paint", "s", [one[0] for one in empty]),
        Result.of("its processor time until then", "s", [one[1] for one in empty]),
        Result.of("window: first paint", "s", values("paint"), atmost=0.4),
        Result.of("its processor time until then", "s", values("paint_cpu")),
        Result.of("window: first translation by the model", "s", values("first"), atmost=0.8),
        Result.of("its processor time until then", "s", values("first_cpu")),
        Result.of("event loop late while typing, p99", "ms", values("late"), atmost=16),
        Result.of("event loop late while typing, worst", "ms", values("worst")),
        Result.of("translations painted while typing", "", values("painted")),
        Result.of("results painted after 50 rapid edits", "", values("rapid"), atmost=1),
        Result.of("processor time when idle", "ms/s", values("idle")),
        Result.of("resident memory with one pair", "MB", values("memory"), atmost=160),
    ]


def _run(command: list[str]) -> str:
    with tempfile.TemporaryDirectory() as home:
        settings = Path(home) / "config" / "window.ini"
        settings.parent.mkdir()
        settings.write_text(_PREFERENCES, encoding="utf-8")
        environment = {**os.environ, "WAYWORD_HOME": home, "QT_QPA_PLATFORM": "offscreen"}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed wheel is compiled
        started = time.monotonic()
        done = subprocess.run(
            [*command, str(started)],
            env=environment,
            check=True,
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )
    return done.stdout
