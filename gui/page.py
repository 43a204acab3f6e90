"""A page of the window: a widget beside the navigation."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gui.operations import Operations

if TYPE_CHECKING:  # imported after the window has been painted
    from translator import Translator


class Page(QWidget):
    """What every page can ask of the window; built at its first visit.

    Pages read and write through ``translator``'s parts that threads may share (``phrasebook``,
    ``verified.curated``, ``store``), and only inside ``operations``; they never translate.
    """

    show_phrase = Signal(str, str, str)
    """Show a text large: text, its language, romanisation (may be empty)."""
    translate_text = Signal(str, str, str)
    """Take a text to the Translate page: text, source language ("" detects), target language."""
    packs_changed = Signal()
    """Packs were installed or removed: the languages on offer are others now."""
    history_wanted = Signal(bool)
    """Switch keeping the history on or off; ``translator.settings.history`` tells how it is."""

    def __init__(self, translator: "Translator", operations: Operations) -> None:
        """Keep what the page works with."""
        super().__init__()
        self.translator = translator
        self.operations = operations

    def begin_with(self, source: str, target: str) -> None:
        """Take up the languages that the user translates between, where the page has languages.

        An empty ``source`` is detected, an empty ``target`` not chosen yet.
        """

    def visit(self) -> None:
        """Bring the page up to date; called each time it comes to the front."""
