"""The window as a process: it opens and ends, or says in one sentence why it cannot."""

import os
import subprocess
import sys

HIDDEN = {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"}


def run(code: str, **variables: str) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if name not in HIDDEN}
    return subprocess.run(
        [sys.executable, "-c", code],
        env=environment | variables,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def sentence(done: subprocess.CompletedProcess[str]) -> str:
    assert done.returncode == 1
    (line,) = done.stderr.splitlines()
    return line


def test_without_pyside_it_says_what_to_install() -> None:
    done = run(
        "import sys; sys.modules['PySide6'] = None; from gui.__main__ import main; sys.exit(main())"
    )
    assert "pip install 'wayword[gui]'" in sentence(done)


def test_without_a_system_library_it_says_what_to_install() -> None:
    done = run(
        "import sys\n"
        "class Finder:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        "        if name == 'PySide6.QtWidgets':\n"
        "            raise ImportError('libEGL.so.1: cannot open shared object file')\n"
        "sys.meta_path.insert(0, Finder())\n"
        "from gui.__main__ import main\n"
        "sys.exit(main())\n"
    )
    assert "libEGL.so.1" in sentence(done)
    assert "apt install libegl1" in sentence(done)


def test_a_display_that_cannot_be_reached_is_no_core_dump() -> None:
    done = run("from gui.__main__ import main; import sys; sys.exit(main())", DISPLAY=":987")
    assert sentence(done).startswith("wayword-gui: ")


def test_the_window_opens_translates_and_ends_in_silence() -> None:
    done = run(
        "import sys\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from gui.application import run\n"
        "def begun(desktop):\n"
        "    page = desktop.shell.translate\n"
        "    page.live.answered.connect(lambda answer: (\n"
        "        print(answer.translation.text), desktop.shell.close()))\n"
        "    desktop.shell.engine.offered.connect(lambda _offer: (\n"
        "        page.languages.choose('en', 'es'),\n"
        "        page.source.text.setPlainText('Where is Tom?')))\n"
        "sys.exit(run([], begun=begun))\n",
        QT_QPA_PLATFORM="offscreen",
        PYTHONIOENCODING="utf-8",
    )
    assert (done.returncode, done.stdout.strip()) == (0, "¿Dónde está Tom?")
    assert [line for line in done.stderr.splitlines() if "propagateSizeHints" not in line] == []


def test_a_bug_in_the_window_opens_a_dialog_and_the_window_lives_on() -> None:
    done = run(
        "import sys\n"
        "from PySide6.QtCore import QTimer\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from gui.application import run\n"
        "def bug():\n"
        "    raise ZeroDivisionError('a bug')\n"
        "def begun(desktop):\n"
        "    def look():\n"
        "        dialog = desktop.shell.operations.faults.dialog\n"
        "        print(dialog.isVisible(), 'a bug' in dialog.details.toPlainText())\n"
        "        dialog.accept()\n"
        "        print(desktop.shell.isVisible())\n"
        "        desktop.shell.close()\n"
        "    QTimer.singleShot(0, bug)\n"
        "    QTimer.singleShot(500, look)\n"
        "sys.exit(run([], begun=begun))\n",
        QT_QPA_PLATFORM="offscreen",
    )
    assert (done.returncode, done.stdout.split()) == (0, ["True", "True", "True"])
    assert "ZeroDivisionError: a bug" in done.stderr
