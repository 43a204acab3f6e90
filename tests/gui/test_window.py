"""The window, offscreen, with the real engine thread."""

import subprocess
import sys
from collections.abc import Callable
from time import monotonic, sleep

from PySide6.QtWidgets import QApplication

from gui.engine_thread import EngineThread, Request
from gui.window import Window

PATIENCE_S = 30


def wait_for(application: QApplication, condition: Callable[[], bool]) -> None:
    end = monotonic() + PATIENCE_S
    while not condition():
        assert monotonic() < end, "the window did not get there"
        application.processEvents()
        sleep(0.005)


def ready_window(application: QApplication, engine: EngineThread) -> Window:
    window = Window(engine)
    engine.start()
    window.show()
    wait_for(application, lambda: window.target.count() > 0)
    return window


def from_english_to_spanish(window: Window) -> None:
    window.source.setCurrentIndex(window.source.findData("en"))
    window.target.setCurrentIndex(window.target.findData("es"))


def test_typing_shows_the_translation_and_where_it_came_from(
    application: QApplication, engine: EngineThread
) -> None:
    window = ready_window(application, engine)
    from_english_to_spanish(window)
    window.given.setPlainText("Where is Tom?")
    wait_for(application, lambda: window.shown.toPlainText() != "")
    assert window.shown.toPlainText() == "¿Dónde está Tom?"
    assert "machine" in window.status.text()


def test_a_phrase_of_the_phrasebook_is_called_verified(
    application: QApplication, engine: EngineThread
) -> None:
    window = ready_window(application, engine)
    from_english_to_spanish(window)
    window.given.setPlainText("Where is the station?")
    wait_for(application, lambda: window.shown.toPlainText() != "")
    assert window.shown.toPlainText() == "¿Dónde está la estación?"
    assert "phrasebook, verified" in window.status.text()


def test_an_answer_that_was_overtaken_is_never_shown(
    application: QApplication, engine: EngineThread
) -> None:
    window = ready_window(application, engine)
    from_english_to_spanish(window)
    window.given.setPlainText("The dog is black.")
    window.ask()
    window.given.setPlainText("Where is Tom?")
    window.ask()
    seen = set()

    def arrived() -> bool:
        seen.add(window.shown.toPlainText())
        return window.shown.toPlainText() == "¿Dónde está Tom?"

    wait_for(application, arrived)
    assert not any("perro" in text for text in seen)


def test_a_request_that_cannot_be_met_is_said_in_a_sentence(
    application: QApplication, engine: EngineThread
) -> None:
    window = ready_window(application, engine)
    window._ticket = 7
    engine.ask(Request(7, "Where is Tom?", "en", "nl"))
    wait_for(application, lambda: "No pack leads" in window.status.text())


def test_closing_while_busy_ends_the_thread(application: QApplication) -> None:
    with EngineThread.lasting() as engine:
        window = ready_window(application, engine)
        window.given.setPlainText("How do I get to the old town? " * 40)
        window.ask()
    assert engine.isFinished()


def test_the_module_says_in_a_sentence_when_pyside_is_missing() -> None:
    code = (
        "import sys; sys.modules['PySide6'] = None; from gui.__main__ import main; sys.exit(main())"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 1
    assert "pip install 'wayword[gui]'" in done.stderr
