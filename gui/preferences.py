"""Preferences: how the window looks and behaves, kept between runs."""

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

from gui.style import Theme

SMALLEST_TEXT, USUAL_TEXT, LARGEST_TEXT = 10, 16, 40
"""Points of the texts on the Translate page."""

_RECENT = 6

Value = TypeVar("Value", bool, int, str)


class Preferences(QObject):
    """The window's own settings; the translator's are in ``translator.settings``.

    A value that cannot be read is as if it had never been set.
    """

    changed = Signal()
    """The theme, the text size, the tray, the clipboard watch or the language is another."""

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        """Keep them in the file ``path``, which need not exist."""
        super().__init__(parent)
        self.store = QSettings(str(path), QSettings.Format.IniFormat, self)

    @property
    def theme(self) -> Theme:
        """Light, dark, or the system's."""
        text = self._get("look/theme", Theme.SYSTEM.value)
        return Theme(text) if text in list(Theme) else Theme.SYSTEM

    @theme.setter
    def theme(self, value: Theme) -> None:
        self._change("look/theme", value.value)

    @property
    def text_points(self) -> int:
        """The size of the texts on the Translate page."""
        return max(SMALLEST_TEXT, min(LARGEST_TEXT, self._get("look/text", USUAL_TEXT)))

    @text_points.setter
    def text_points(self, value: int) -> None:
        self._change("look/text", max(SMALLEST_TEXT, min(LARGEST_TEXT, value)))

    @property
    def interface_language(self) -> str:
        """The tag of the interface's language; empty for the system's."""
        return self._get("look/language", "")

    @interface_language.setter
    def interface_language(self, value: str) -> None:
        self._change("look/language", value)

    @property
    def start_page(self) -> str:
        """The name of the page that comes first; empty for the one of the last time."""
        return self._get("window/start", "translate")

    @start_page.setter
    def start_page(self, value: str) -> None:
        self._change("window/start", value)

    @property
    def tray(self) -> bool:
        """Whether an icon stays in the system's tray."""
        return self._get("window/tray", default=False)

    @tray.setter
    def tray(self, value: bool) -> None:
        self._change("window/tray", value)

    @property
    def clipboard_watch(self) -> bool:
        """Whether what is copied elsewhere is translated."""
        return self._get("window/clipboard", default=False)

    @clipboard_watch.setter
    def clipboard_watch(self, value: bool) -> None:
        self._change("window/clipboard", value)

    @property
    def welcomed(self) -> bool:
        """Whether the first run is over."""
        return self._get("window/welcomed", default=False)

    @welcomed.setter
    def welcomed(self, value: bool) -> None:
        self.store.setValue("window/welcomed", value)

    @property
    def geometry(self) -> QByteArray:
        """Where the window was; empty at the first run."""
        value = self.store.value("window/geometry")
        return value if isinstance(value, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self.store.setValue("window/geometry", value)

    @property
    def last_page(self) -> str:
        """The page that was in front."""
        return self._get("window/page", "translate")

    @last_page.setter
    def last_page(self, value: str) -> None:
        self.store.setValue("window/page", value)

    @property
    def source(self) -> str:
        """The source language chosen last; empty for "Detect"."""
        return self._get("languages/source", "")

    @source.setter
    def source(self, value: str) -> None:
        self.store.setValue("languages/source", value)

    @property
    def target(self) -> str:
        """The target language chosen last; empty at the first run."""
        return self._get("languages/target", "")

    @target.setter
    def target(self, value: str) -> None:
        self.store.setValue("languages/target", value)

    @property
    def recent(self) -> list[str]:
        """The languages used lately, the latest first."""
        return self._get("languages/recent", "").split()

    def use(self, tag: str) -> None:
        """Make a language the latest one used."""
        tags = [tag, *(one for one in self.recent if one != tag)]
        self.store.setValue("languages/recent", " ".join(tags[:_RECENT]))

    def _get(self, key: str, default: Value) -> Value:
        value = self.store.value(key)
        if isinstance(default, bool):
            return default if value is None else str(value).casefold() in {"true", "1"}
        if isinstance(default, int):
            text = str(value)
            return int(text) if text.isascii() and text.isdecimal() else default
        return value if isinstance(value, str) else default

    def _change(self, key: str, value: bool | int | str) -> None:
        self.store.setValue(key, value)
        self.changed.emit()
