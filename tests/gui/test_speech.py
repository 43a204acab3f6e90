"""Speech, with a stand-in for Qt's module, which needs an extra and a system with voices."""

import sys
from enum import Enum
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import ClassVar

import pytest
from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QApplication

from gui.speech import SpeakButton, Speech

NAME = "PySide6.QtTextToSpeech"


class Voice(QObject):
    """What Wayword needs of QTextToSpeech."""

    State = Enum("State", ["Ready", "Speaking"])
    stateChanged = Signal(object)
    engines: ClassVar[list[str]] = ["stand-in"]

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.said: list[tuple[str, str]] = []
        self._locale = ""
        self._state = self.State.Ready

    @classmethod
    def availableEngines(cls) -> list[str]:
        return cls.engines

    def availableLocales(self) -> list[QLocale]:
        return [QLocale("es_ES"), QLocale("en_GB")]

    def setLocale(self, locale: QLocale) -> None:
        self._locale = locale.name()

    def state(self) -> "Voice.State":
        return self._state

    def say(self, text: str) -> None:
        self.said.append((text, self._locale[:2]))
        self._turn(self.State.Speaking)

    def stop(self) -> None:
        self._turn(self.State.Ready)

    def _turn(self, state: "Voice.State") -> None:
        self._state = state
        self.stateChanged.emit(state)


def install(monkeypatch: pytest.MonkeyPatch, voice: type[Voice] | None) -> None:
    module = ModuleType(NAME)
    module.__spec__ = ModuleSpec(NAME, None)
    if voice is not None:
        module.QTextToSpeech = voice  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, NAME, module)


def button(text: str, language: str | None) -> tuple[SpeakButton, Speech]:
    speech = Speech()
    made = SpeakButton(speech)
    made.offer(text, language)
    return made, speech


def test_where_there_is_a_voice_the_text_is_spoken_and_stopped(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(monkeypatch, Voice)
    speak, speech = button("¿Dónde está?", "es-MX")
    assert speak.isEnabled()
    speak.click()
    voice: object = speech.voice
    assert isinstance(voice, Voice)
    assert voice.said == [("¿Dónde está?", "es")]
    states = [speech.speaking]
    speak.click()
    assert [*states, speech.speaking] == [True, False]
    assert len(voice.said) == 1


def test_without_a_voice_for_the_language_the_tooltip_says_so(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(monkeypatch, Voice)
    speak, _speech = button("駅", "ja")
    assert not speak.isEnabled()
    assert speak.toolTip() == "This system has no voice for Japanese."
    speak.offer("Hello", "en")
    assert speak.isEnabled()
    assert speak.toolTip() == "Speak"


def test_without_any_speech_on_the_system_the_tooltip_says_so(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Mute(Voice):
        engines: ClassVar[list[str]] = []

    install(monkeypatch, Mute)
    speak, _speech = button("Hello", "en")
    assert not speak.isEnabled()
    assert speak.toolTip() == "This system has no speech."


def test_a_module_that_cannot_be_loaded_is_told(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(monkeypatch, None)
    speak, _speech = button("Hello", "en")
    assert not speak.isEnabled()
    assert speak.toolTip().startswith("Speech cannot be loaded: ")


def test_without_the_extra_the_tooltip_names_it(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gui.speech.find_spec", lambda _name: None)
    speak, _speech = button("Hello", "en")
    assert not speak.isEnabled()
    assert "wayword[speech]" in speak.toolTip()


def test_nothing_and_an_unknown_language_are_not_spoken(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(monkeypatch, Voice)
    speak, _speech = button("  ", "en")
    assert not speak.isEnabled()
    speak.offer("Hello", None)
    assert not speak.isEnabled()
