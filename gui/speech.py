"""Speech: reading aloud, where Qt and the system have a voice for the language."""

from importlib.util import find_spec
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal, Slot

from gui.buttons import IconButton
from gui.languages import language_in_text

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech


class Speech(QObject):
    """Speaks; the system's speech is not touched before somebody wants to know of it."""

    changed = Signal()
    """It began or ended to speak, or learnt what it can."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.voice: QTextToSpeech | None = None
        self._opened = False
        self._languages: frozenset[str] = frozenset()
        self._lack = ""

    @property
    def speaking(self) -> bool:
        """Whether it speaks now."""
        return self.voice is not None and self.voice.state() is self.voice.State.Speaking

    def lack(self, language: str) -> str:
        """Return a sentence on why it cannot speak ``language``; empty where it can."""
        self._open()
        if self._lack:
            return self._lack
        if language.split("-", maxsplit=1)[0] in self._languages:
            return ""
        return self.tr("This system has no voice for %1.").replace("%1", language_in_text(language))

    def say(self, text: str, language: str) -> None:
        """Speak, instead of what is being spoken."""
        if self.voice is not None and not self.lack(language):
            self.voice.setLocale(QLocale(language))
            self.voice.say(text)

    def stop(self) -> None:
        """Be silent."""
        if self.voice is not None:
            self.voice.stop()

    def _open(self) -> None:
        if self._opened:
            return
        self._opened = True
        if find_spec("PySide6.QtTextToSpeech") is None:
            self._lack = self.tr("To hear phrases, install the extra: pip install wayword[speech]")
            return
        try:
            from PySide6.QtTextToSpeech import QTextToSpeech  # noqa: PLC0415 - an extra
        except ImportError as error:
            self._lack = self.tr("Speech cannot be loaded: %1.").replace("%1", str(error))
            return
        if not QTextToSpeech.availableEngines():
            self._lack = self.tr("This system has no speech.")
            return
        self.voice = QTextToSpeech(self)
        self.voice.stateChanged.connect(self._learn)
        self._learn()

    @Slot()
    def _learn(self) -> None:
        """See which languages there are: some systems tell only after a while."""
        if self.voice is not None:
            locales = self.voice.availableLocales()
            self._languages = frozenset(one.name().split("_", maxsplit=1)[0] for one in locales)
        self.changed.emit()


class SpeakButton(IconButton):
    """Speaks a text, or stops; disabled with the reason in its tooltip where it cannot."""

    def __init__(self, speech: Speech) -> None:
        super().__init__("speak", self.tr("Speak"))
        self._speech = speech
        self._text = ""
        self._language: str | None = None
        self.clicked.connect(self._on_click)
        speech.changed.connect(self._refresh)
        self.setEnabled(False)

    def offer(self, text: str, language: str | None) -> None:
        """Speak ``text`` in ``language`` when asked to; None is a language not known yet."""
        self._text, self._language = text.strip(), language
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        lack = self._speech.lack(self._language) if self._language and self._text else ""
        self.setEnabled(bool(self._text and self._language and not lack))
        self.setToolTip(lack or self.accessibleName())
        self.draw("stop" if self._speech.speaking else "speak")

    @Slot()
    def _on_click(self) -> None:
        if self._speech.speaking:
            self._speech.stop()
        elif self._language is not None:
            self._speech.say(self._text, self._language)
