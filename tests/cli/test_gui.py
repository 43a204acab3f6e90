"""``wayword gui``, in a process without a display."""

import os
import subprocess
import sys

import pytest


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display")
def test_without_a_display_or_without_pyside_one_sentence_says_what_to_do() -> None:
    hidden = {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"}
    done = subprocess.run(
        [sys.executable, "-c", "from translator.cli import main; main()", "gui"],
        env={name: value for name, value in os.environ.items() if name not in hidden},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
    assert done.stderr.startswith("wayword-gui: ")
