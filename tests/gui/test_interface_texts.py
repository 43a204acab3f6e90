"""The interface's languages: complete, up to date, and nothing beside them."""

import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from gui.phrase_label import PhraseLabel
from gui.shell import Shell
from tests.gui.interface_texts import FOLDER, LANGUAGES, Text, texts

SCRIPT = Path(__file__).parents[2] / "packaging" / "interface_texts.py"
PAGES = ("translate", "phrasebook", "history", "packs", "settings")


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files as they are when all texts of gui/ are gathered anew."""
    folder = tmp_path_factory.mktemp("texts") / "translations"
    shutil.copytree(FOLDER, folder)
    for compiled in folder.glob("*.qm"):
        compiled.unlink()
    command = [sys.executable, str(SCRIPT), "--folder", str(folder)]
    subprocess.run(command, check=True, capture_output=True)
    return folder


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_of_the_window_is_translated(language: str, fresh: Path) -> None:
    assert texts(language, fresh) == texts(language)
    lacking = [
        text for text in texts(language) if not text.finished or not all(map(str.strip, text.said))
    ]
    assert lacking == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_file_is_what_qt_makes_of_the_texts(language: str, fresh: Path) -> None:
    name = f"wayword_{language}.qm"
    assert (fresh / name).read_bytes() == (FOLDER / name).read_bytes()


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_filled_in_is_kept(language: str) -> None:
    def marks(text: str) -> Counter[str]:
        return Counter(re.findall(r"%L?n|%\d|\{\w+\}|&|…$|\.wayword|wayword\[speech\]", text))

    wrong = [
        (text.source, said)
        for text in texts(language)
        for said in text.said
        if marks(said) != marks(text.source)
    ]
    assert wrong == []


def test_french_signs_never_begin_a_line() -> None:
    said = [form for text in texts("fr") for form in text.said]
    assert [form for form in said if re.search(r"(?<!\u00a0)[?!:;»]|«(?!\u00a0)", form)] == []


class Marks(QTranslator):
    """Says the texts that Qt's files know, in their contexts, in brackets, and no others."""

    def __init__(self, known: list[Text]) -> None:
        super().__init__()
        self._known = {(text.context, text.source) for text in known}

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """Mark a text."""
        del disambiguation, n
        return f"⟦{source}⟧" if (context, source) in self._known else ""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        """Tell that there are texts."""
        return False


@pytest.fixture
def marked(qapp: QApplication) -> Iterator[None]:
    """An interface whose texts are marked if they would be translated."""
    translator = Marks(texts("de"))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def said_by(shell: Shell) -> Iterator[str]:
    """Give what the window's controls say; phrases, languages and packs are no part of it."""
    for widget in shell.findChildren(QWidget):
        if isinstance(widget, PhraseLabel) or widget.property("role") == "wording":
            continue
        yield widget.accessibleName()
        yield widget.toolTip()
        if isinstance(widget, QAbstractButton | QLabel):
            yield widget.text()
        if isinstance(widget, QLineEdit):
            yield widget.placeholderText()
    for action in shell.findChildren(QAction):
        yield action.text()


@pytest.mark.usefixtures("marked")
def test_the_window_says_nothing_that_is_not_translated(qtbot: QtBot, shell: Shell) -> None:
    with qtbot.waitSignal(shell.translate.live.answered, timeout=10_000):
        shell.translate.source.text.setPlainText("the purple owl reads a map")
    said: set[str] = set()
    for name in PAGES:
        shell.go(name)
        qtbot.waitUntil(lambda: not shell.operations.busy, timeout=20_000)
        said |= set(said_by(shell))
    unmarked = {text for text in said if re.search(r"[^\W\d_]{2}", text) and "⟦" not in text}
    assert {text for text in unmarked if not text.startswith("Wayword ")} == set()
    assert len(said - unmarked) > 80
