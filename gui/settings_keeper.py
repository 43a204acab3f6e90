"""The keeper of the translator's settings: changed here, used and written by the engine thread."""

from typing import TYPE_CHECKING, Any

import msgspec
from PySide6.QtCore import QObject, Signal

from gui.engine_thread import EngineThread
from translator.settings import Settings

if TYPE_CHECKING:  # imported after the window has been painted
    from translator import Translator


class SettingsKeeper(QObject):
    """Changes settings for the window and for every later run."""

    failed = Signal(str)
    """A sentence on what went wrong behind; settings hold for this run in any case."""

    def __init__(
        self, engine: EngineThread, translator: "Translator", parent: QObject | None = None
    ) -> None:
        """Begin with the settings of ``translator``."""
        super().__init__(parent)
        self._engine = engine
        self.translator = translator
        self.settings: Settings = translator.settings
        engine.warned.connect(self.failed)

    def change(self, **fields: Any) -> None:
        """Change settings by name."""
        settings = msgspec.structs.replace(self.settings, **fields)
        if settings != self.settings:
            self.settings = self.translator.settings = settings
            self._engine.renew(settings)
