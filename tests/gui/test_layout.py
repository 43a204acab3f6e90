"""The layout at every size: it comes to rest, and nothing that is to be read is cut."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QEventLoop, QObject, QTranslator
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QSizePolicy, QToolButton
from pytestqt.qtbot import QtBot

from gui.interface_language import InterfaceLanguage
from gui.request import Answer
from gui.shell import Shell
from translator import Origin, Translation

PAGES = ("translate", "phrasebook", "history", "packs", "settings")
SENTENCE = "Quisiera colgar mi abrigo junto a la ventana de la casa amarilla. "


class Counter(QObject):
    """Counts how often a widget is given another size."""

    def __init__(self) -> None:
        super().__init__()
        self.resized = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        self.resized += event.type() is QEvent.Type.Resize
        return False


class Wordy(QTranslator):
    """Says everything in a third as many letters more, as German does with short words."""

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """Lengthen a text."""
        del context, disambiguation, n
        return f"{source}{'n' * (len(source) // 3)}"

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        """Tell that there are texts."""
        return False


@pytest.fixture(params=["en", "de", "fr", "ja", "pt", "wordy"])
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """The language of the interface: one of those shipped, or a very long one."""
    language, translator = InterfaceLanguage(qapp), Wordy()
    language.speak("en" if request.param == "wordy" else request.param)
    if request.param == "wordy":
        qapp.installTranslator(translator)
    yield str(request.param)
    qapp.removeTranslator(translator)
    language.speak("en")


def settle() -> None:
    for _turn in range(4):
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 100)


@pytest.mark.parametrize("sentences", [1, 4, 12, 40])
def test_a_translation_of_any_length_comes_to_rest_at_any_size(
    shell: Shell, sentences: int
) -> None:
    text = SENTENCE * sentences
    answer = Answer(0, Translation(text, text, "en", "es", Origin.MODEL, alternatives=(text,)))
    target, counter = shell.translate.target, Counter()
    target.show_answer(answer)
    target.text.viewport().installEventFilter(counter)
    for width in range(480, 1300, 61):
        shell.resize(width, 420 + width % 300)
        counter.resized = 0
        settle()
        assert counter.resized < 20
        bar = target.text.verticalScrollBar()
        assert bar.isVisible() == (target.text.needed_height() > target.text.height())


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("size", [(800, 500), (1600, 1000)])
def test_nothing_that_is_to_be_read_is_cut(
    spoken: str, qtbot: QtBot, shell: Shell, name: str, size: tuple[int, int]
) -> None:
    with qtbot.waitSignal(shell.translate.live.answered, timeout=10_000):
        shell.translate.source.text.setPlainText("the purple owl reads a map")
    shell.resize(*size)
    shell.go(name)
    qtbot.waitUntil(lambda: not shell.operations.busy, timeout=20_000)
    settle()
    ignored = QSizePolicy.Policy.Ignored
    cut = [
        f"{type(widget).__name__} {widget.accessibleName() or getattr(widget, 'text', str)()}:"
        f" {widget.width()} of {widget.minimumSizeHint().width()}"
        for kind in (QLabel, QPushButton, QToolButton, QComboBox)
        for widget in shell.findChildren(kind)
        if widget.isVisible()
        and (isinstance(widget, QComboBox) or getattr(widget, "text", str)())
        and widget.sizePolicy().horizontalPolicy() is not ignored
        and widget.width() < widget.minimumSizeHint().width()
    ]
    assert cut == []
