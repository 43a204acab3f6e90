"""A filling: what stands in a slot of a phrase, in any language."""

from collections.abc import Mapping
from typing import Protocol

import msgspec

from translator.phrasebook.curated.template import BARE
from translator.phrasebook.grammar.noun import Agreement, Inflected


class Spelling(msgspec.Struct, frozen=True):
    """A text and its reading in kana (Japanese only)."""

    text: str
    kana: str | None = None


class Filling(Protocol):
    """What can be spelt in a form of a language, and agreed with."""

    @property
    def is_verbatim(self) -> bool:
        """Whether it is given just as it was typed, capitals included."""

    def spell(self, language: str, form: str) -> Spelling:
        """Return it in a form."""

    def agreement(self, language: str) -> Agreement:
        """Return what words around it agree with."""


class Inflection(msgspec.Struct, frozen=True):
    """A noun, number or duration whose forms in every language are known."""

    languages: Mapping[str, Inflected]
    is_verbatim: bool = False

    def spell(self, language: str, form: str) -> Spelling:
        """Return it in a form."""
        found = self.languages[language]
        return Spelling(found.forms[form], found.kana.get(form))

    def agreement(self, language: str) -> Agreement:
        """Return what words around it agree with."""
        return self.languages[language].agreement


class Digits(msgspec.Struct, frozen=True):
    """A number in digits, given as typed; in Japanese with a counter where one is asked for."""

    text: str
    is_verbatim: bool = True

    def spell(self, language: str, form: str) -> Spelling:
        """Return the digits, and a counter where ``form`` names one."""
        if language != "ja" or form == BARE:
            return Spelling(self.text, self.text if language == "ja" else None)
        from translator.phrasebook.grammar.japanese import (  # noqa: PLC0415 - one target of seven
            counted,
        )

        return Spelling(*counted(self.text, form))

    def agreement(self, language: str) -> Agreement:
        """Return the singular or plural that the number takes."""
        from translator.phrasebook.grammar.inflection import (  # noqa: PLC0415 - few phrases need it
            is_one,
        )

        return Agreement(plural=not is_one(self.text, language))


class Verbatim(msgspec.Struct, frozen=True):
    """A text that is the same in every language."""

    text: str
    is_verbatim: bool = True

    def spell(self, language: str, form: str) -> Spelling:  # noqa: ARG002 - as every filling
        """Return the text."""
        return Spelling(self.text, self.text if language == "ja" else None)

    def agreement(self, language: str) -> Agreement:  # noqa: ARG002 - as every filling
        """Return the agreement of a name."""
        return Agreement()


class Clock(msgspec.Struct, frozen=True):
    """A time of day as it was typed; words agree with its hour ("a la 1:30", "a las 2:30")."""

    text: str
    is_verbatim: bool = True

    def spell(self, language: str, form: str) -> Spelling:  # noqa: ARG002 - as every filling
        """Return the time."""
        return Spelling(self.text, self.text if language == "ja" else None)

    def agreement(self, language: str) -> Agreement:  # noqa: ARG002 - as every filling
        """Return the singular for one o'clock, and the plural for every other hour."""
        hour = self.text.lstrip("0")
        return Agreement(plural=hour[:1] != "1" or hour[1:2].isdigit())
