"""Similar phrases: what the phrasebook can say where nothing can translate the text itself."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gui.operations import Cancel, Operation, Operations
from translator import WaywordError

if TYPE_CHECKING:  # imported after the window has been painted
    from translator import Translator


class SimilarPhrases(QObject):
    """Looks for phrases near a text; the newest text wins."""

    found = Signal(list)
    """Phrases in the language of the text, ready to be translated."""

    def __init__(self, operations: Operations, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.translator: Translator | None = None
        self._operations = operations
        self._running: Operation[list[str]] | None = None

    def look(self, text: str, language: str) -> None:
        """Look for phrases near ``text``."""
        self.forget()
        translator = self.translator
        if translator is not None:
            self._running = self._operations.run(
                lambda cancel: _similar(translator, text, language, cancel),
                done=self.found.emit,
                failed=self._fail,
            )

    def forget(self) -> None:
        """Tell nothing of what was looked for before."""
        if self._running is not None:
            self._running.cancel()
            self._running = None

    def _fail(self, _error: WaywordError) -> None:
        """Leave it: that there is no translation has been said already."""


def _similar(translator: "Translator", text: str, language: str, cancel: Cancel) -> list[str]:
    from translator.near import near_phrases  # noqa: PLC0415 - after the window has been painted

    found = near_phrases(translator.verified, text, language, look=cancel.check)
    return [phrase.render(language, fillings).text for phrase, _found, fillings in found]
