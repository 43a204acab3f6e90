"""Render each page of the window, light and dark, with real translations, to PNG files.

    python docs/render_pages.py
    python docs/render_pages.py --size 800x500 --scale 2 --language de --out /tmp/pages

It needs no display, but the fonts that the languages need (on Debian: apt install
fonts-noto-core fonts-noto-cjk).
"""

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from time import monotonic, sleep
from typing import TYPE_CHECKING

import click

from translator.languages import LanguagePair

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

    from gui.desktop import Desktop
    from gui.shell import Shell

IMAGES = Path(__file__).with_name("images")
PATIENCE_S = 60
PAGES = ("translate", "phrasebook", "history", "packs", "settings")
_CATEGORY, _ROW = "directions", 2
"""Those that are chosen for the picture."""

PHRASES = (
    ("Where is the bank?", "en", "ja"),
    ("The soup is too cold.", "en", "es"),
    ("Do you have a table for four?", "en", "fr"),
    ("El tren sale a las nueve.", "es", "en"),
    ("I would like to sit by the window, please.", "en", "es"),
)


@click.command()
@click.option("--out", type=click.Path(path_type=Path), default=IMAGES, help="The folder.")
@click.option("--size", default="1000x640", help="Of the window, in logical pixels.")
@click.option("--scale", default=1.0, help="Device pixels for a logical one.")
@click.option("--language", default="en", help="Of the interface.")
def main(out: Path, size: str, scale: float, language: str) -> None:
    """Render all pages in both themes."""
    width, height = map(int, size.split("x"))
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_SCALE_FACTOR"] = str(scale)
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home, ExitStack() as stack:
        os.environ["WAYWORD_HOME"] = home
        window = stack.enter_context(_open(language))
        window.shell.resize(width, height)
        _fill(window.shell)
        for theme in ("light", "dark"):
            for name, widget in _views(window, theme):
                path = out / f"{name}-{theme}.png"
                widget.grab().save(str(path))
                click.echo(path)


@contextmanager
def _open(language: str) -> "Iterator[Desktop]":
    """Give a window that is ready; everything it started has stopped when the block ends."""
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - after the environment is set

    from gui.desktop import Desktop  # noqa: PLC0415
    from gui.engine_thread import EngineThread  # noqa: PLC0415
    from gui.faults import Faults  # noqa: PLC0415
    from gui.operations import Operations  # noqa: PLC0415
    from gui.preferences import Preferences  # noqa: PLC0415
    from translator.settings import Folders  # noqa: PLC0415

    application = QApplication([])
    faults = Faults()
    faults.install()
    preferences = Preferences(Folders.find().config / "window.ini")
    preferences.interface_language = language
    preferences.welcomed = True
    operations = Operations(faults)
    with EngineThread.lasting(faults) as engine:
        window = Desktop(application, engine, operations, preferences)
        window.open()
        engine.start()
        _wait(application, lambda: window.shell.translate.languages.target != "")
        yield window
        window.shell.close()
        operations.close()


def _fill(shell: "Shell") -> None:
    """Translate some phrases, so that there is a history, and save two."""
    for text, source, target in PHRASES:
        _translate(shell, text, source, target)
        shell.translate.live.keep()
        if target in {"ja", "fr"}:
            shell.translate.target.star.click()
    _settle(shell)
    shell.translate.notice.clear()


def _translate(shell: "Shell", text: str, source: str, target: str) -> None:
    page = shell.translate
    page.languages.choose(source, target)
    page.source.text.setPlainText(text)
    page.live.ask_at_once()
    _wait(_application(), lambda: page.target.answer is not None and _is_of(shell, text))


def _is_of(shell: "Shell", text: str) -> bool:
    answer = shell.translate.target.answer
    return answer is not None and answer.translation.source_text == text


def _views(window: "Desktop", theme: str) -> "Iterator[tuple[str, QWidget]]":
    """Bring each page to the front in a theme, and give it when it has settled."""
    from gui.style import Theme  # noqa: PLC0415

    shell = window.shell
    shell.preferences.theme = Theme(theme)
    for name in PAGES:
        shell.go(name)
        _settle(shell)
        _choose(shell)
        yield name, shell
    shell.go("translate")
    _translate(shell, "¿Dónde está la casa amarilla?", "es", "fr")
    shell.translate.source.text.setFocus()
    _settle(shell)
    yield "translate-pivot", shell
    shell.show_large("駅はどこですか。", "ja", "Eki wa doko desu ka.")
    if shell.shown is not None:
        shell.shown.resize(shell.size())
        yield "show", shell.shown


def _choose(shell: "Shell") -> None:
    """Choose a phrase on the page in front, where it has some."""
    from gui.history_page import HistoryPage  # noqa: PLC0415
    from gui.phrasebook_page import PhrasebookPage  # noqa: PLC0415
    from gui.phrasebook_shelf import Category, Kind  # noqa: PLC0415

    page = shell.stack.currentWidget()
    if isinstance(page, PhrasebookPage):
        page.set_pair(LanguagePair("en", "ja"))
        _settle(shell)
        row = page.ui.categories.row_of(Category(Kind.CURATED, _CATEGORY))
        page.ui.category_list.setCurrentIndex(page.ui.categories.index(row, 0))
        _settle(shell)
    if isinstance(page, PhrasebookPage | HistoryPage):
        rows = page.ui.phrases if isinstance(page, PhrasebookPage) else page.ui.entries
        rows.setCurrentIndex(rows.model().index(_ROW, 0))
        _settle(shell)


def _application() -> "QApplication":
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    application = QApplication.instance()
    if not isinstance(application, QApplication):
        raise TypeError("There is no application.")
    return application


def _settle(shell: "Shell") -> None:
    _wait(_application(), lambda: not shell.operations.busy)
    end = monotonic() + 0.4
    _wait(_application(), lambda: monotonic() > end and not shell.operations.busy)


def _wait(application: "QApplication", reached: Callable[[], bool]) -> None:
    end = monotonic() + PATIENCE_S
    while not reached():
        if monotonic() > end:
            raise TimeoutError("The window did not get there.")
        application.processEvents()
        sleep(0.005)


if __name__ == "__main__":
    main()
