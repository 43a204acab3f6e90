"""Fixed words: the little that stands on cards and is no phrase, in every language."""

from datetime import date

from translator.phrasebook.curated.answering import base_language

NOT_TRANSLATED = {
    "en": "not translated",
    "es": "sin traducir",
    "fr": "non traduit",
    "de": "nicht übersetzt",
    "it": "non tradotto",
    "pt": "não traduzido",
    "ja": "翻訳なし",
}
"""Stands after words that the phrasebook lacks."""

LABEL_ENDS = {"fr": "\u00a0: ", "ja": "："}
OTHER_LABEL_END = ": "
"""Stand between a label and what it labels."""

COMMAS = {"ja": "、"}
OTHER_COMMA = ", "
"""Stand between the words of a list."""

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def written_date(day: date, language: str) -> str:
    """Return a date as a language writes it on forms, in English with the month in letters."""
    match base_language(language):
        case "ja":
            return f"{day.year}年{day.month}月{day.day}日"
        case "en":
            return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
        case "de":
            return f"{day:%d.%m.%Y}"
        case _:
            return f"{day:%d/%m/%Y}"
