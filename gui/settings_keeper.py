"""The keeper of the translator's settings: changed here, written behind, told to the engine."""

from typing import TYPE_CHECKING, Any

import msgspec
from PySide6.QtCore import QObject, Signal

from gui.engine_thread import EngineThread
from gui.operations import Operations
from translator import WaywordError
from translator.settings import Folders, Settings

if TYPE_CHECKING:  # imported after the window has been painted
    from translator import Translator


class SettingsKeeper(QObject):
    """Changes settings for the window and for every later run."""

    failed = Signal(str)
    """A sentence on why settings could not be written; they hold for this run."""

    def __init__(
        self,
        engine: EngineThread,
        operations: Operations,
        translator: "Translator",
        parent: QObject | None = None,
    ) -> None:
        """Begin with the settings of ``translator``."""
        super().__init__(parent)
        self._engine = engine
        self.operations = operations
        self.translator = translator
        self.settings: Settings = translator.settings

    def change(self, **fields: Any) -> None:
        """Change settings by name."""
        settings = msgspec.structs.replace(self.settings, **fields)
        if settings == self.settings:
            return
        self.settings = self.translator.settings = settings
        self._engine.renew(settings)
        self.operations.run(
            lambda _cancel: settings.save(Folders.find().settings),
            done=lambda _nothing: None,
            failed=self._on_failure,
        )

    def _on_failure(self, error: WaywordError) -> None:
        self.failed.emit(str(error))
