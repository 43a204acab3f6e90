"""Durations: a number and a unit of time, in the words of every language."""

from dataclasses import dataclass
from typing import Literal

from translator.phrasebook.grammar.counters import kanji_number
from translator.phrasebook.grammar.inflection import is_one, spelt_number
from translator.phrasebook.grammar.japanese import counted
from translator.phrasebook.grammar.noun import Agreement, Inflected

_UNITS: dict[str, dict[str, tuple[str, str, str]]] = {
    "minute": {
        "en": ("minute", "minutes", "bare"),
        "es": ("minuto", "minutos", "m"),
        "fr": ("minute", "minutes", "f"),
        "de": ("Minute", "Minuten", "f"),
        "it": ("minuto", "minuti", "m"),
        "pt": ("minuto", "minutos", "m"),
        "ja": ("", "", "fun"),
    },
    "hour": {
        "en": ("hour", "hours", "bare"),
        "es": ("hora", "horas", "f"),
        "fr": ("heure", "heures", "f"),
        "de": ("Stunde", "Stunden", "f"),
        "it": ("ora", "ore", "f"),
        "pt": ("hora", "horas", "f"),
        "ja": ("", "", "jikan"),
    },
    "day": {
        "en": ("day", "days", "bare"),
        "es": ("día", "días", "m"),
        "fr": ("jour", "jours", "m"),
        "de": ("Tag", "Tage", "m_acc"),
        "it": ("giorno", "giorni", "m"),
        "pt": ("dia", "dias", "m"),
        "ja": ("", "", "nichi"),
    },
    "night": {
        "en": ("night", "nights", "bare"),
        "es": ("noche", "noches", "f"),
        "fr": ("nuit", "nuits", "f"),
        "de": ("Nacht", "Nächte", "f"),
        "it": ("notte", "notti", "f"),
        "pt": ("noite", "noites", "f"),
        "ja": ("", "", "haku"),
    },
    "week": {
        "en": ("week", "weeks", "bare"),
        "es": ("semana", "semanas", "f"),
        "fr": ("semaine", "semaines", "f"),
        "de": ("Woche", "Wochen", "f"),
        "it": ("settimana", "settimane", "f"),
        "pt": ("semana", "semanas", "f"),
        "ja": ("", "", "shuukan"),
    },
    "month": {
        "en": ("month", "months", "bare"),
        "es": ("mes", "meses", "m"),
        "fr": ("mois", "mois", "m"),
        "de": ("Monat", "Monate", "m_acc"),
        "it": ("mese", "mesi", "m"),
        "pt": ("mês", "meses", "m"),
        "ja": ("", "", "kagetsu"),
    },
    "year": {
        "en": ("year", "years", "bare"),
        "es": ("año", "años", "m"),
        "fr": ("an", "ans", "m"),
        "de": ("Jahr", "Jahre", "n"),
        "it": ("anno", "anni", "m"),
        "pt": ("ano", "anos", "m"),
        "ja": ("", "", "nen"),
    },
}
"""Singular, plural, and the form of the number: its gender (German: accusative) or counter."""

_COUNTS = {
    "minute": (*range(1, 11), 15, 20, 25, 30, 35, 40, 45, 50, 60, 90),
    "hour": (*range(1, 13), 18, 24, 36, 48, 72),
    "day": (*range(1, 22), 25, 28, 30, 60, 90),
    "night": range(1, 15),
    "week": range(1, 13),
    "month": (*range(1, 13), 18, 24),
    "year": (*range(1, 13), 15, 20, 25, 30),
}
"""How many of each unit a traveller is likely to speak of."""


@dataclass(frozen=True, slots=True)
class Duration:
    """A number of units of time, in digits or in words."""

    count: int
    unit: str
    style: Literal["digits", "words"]

    @property
    def id(self) -> str:
        """A name such as "duration-3-day-words"."""
        return f"duration-{self.count}-{self.unit}-{self.style}"

    def inflected(self, language: str) -> Inflected:
        """Return its one form in a language, with its reading in Japanese."""
        agreement = Agreement(plural=not is_one(str(self.count), language))
        singular, plural, form = _UNITS[self.unit][language]
        if language == "ja":
            digits = str(self.count) if self.style == "digits" else kanji_number(self.count)
            text = counted(str(self.count), form)[0].removeprefix(str(self.count))
            kana = counted(str(self.count), form)[1]
            return Inflected({"bare": digits + text}, agreement, {"bare": kana})
        number = str(self.count)
        if self.style == "words":
            number = spelt_number(self.count, language).forms[form]
        unit = plural if agreement.plural else singular
        return Inflected({"bare": f"{number} {unit}"}, agreement)


def all_durations() -> tuple[Duration, ...]:
    """Return every duration that a phrase can be filled with, digits first."""
    return tuple(
        Duration(count, unit, style)
        for unit, counts in _COUNTS.items()
        for count in counts
        for style in ("digits", "words")
    )
