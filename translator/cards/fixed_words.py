"""Fixed words: the little that stands on cards and is no phrase, in every language."""

from datetime import date

from translator.phrasebook.curated.answering import answered_language

NOT_TRANSLATED = {
    "en": "not translated",
    "es": "sin traducir",
    "fr": "non traduit",
    "de": "nicht übersetzt",
    "it": "non tradotto",
    "pt": "não traduzido",
    "ja": "翻訳なし",
    "ar": "غير مترجم",
    "bg": "без превод",
    "cs": "nepřeloženo",
    "da": "ikke oversat",
    "el": "χωρίς μετάφραση",
    "fi": "ei käännetty",
    "hu": "nincs lefordítva",
    "id": "tidak diterjemahkan",
    "nl": "niet vertaald",
    "no": "ikke oversatt",
    "pl": "nieprzetłumaczone",
    "ro": "netradus",
    "ru": "без перевода",
    "sv": "ej översatt",
    "tr": "çevrilmedi",
    "uk": "без перекладу",
    "vi": "chưa dịch",
    "zh": "未翻译",
}
"""Stands after words that the phrasebook lacks."""

LABEL_ENDS = {"fr": "\u00a0: ", "ja": "：", "zh": "："}
OTHER_LABEL_END = ": "
"""Stand between a label and what it labels."""

COMMAS = {"ja": "、", "zh": "、", "ar": "، "}
OTHER_COMMA = ", "
"""Stand between the words of a list."""

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


_WRITTEN = {
    "ja": "{0.year}年{0.month}月{0.day}日",
    "zh": "{0.year}年{0.month}月{0.day}日",
    "hu": "{0:%Y. %m. %d.}",
    "sv": "{0:%Y-%m-%d}",
    "nl": "{0:%d-%m-%Y}",
    **dict.fromkeys(
        ["bg", "cs", "da", "de", "fi", "no", "pl", "ro", "ru", "tr", "uk"],
        "{0:%d.%m.%Y}",
    ),
}
"""How dates are written, where not as "12/04/1990"."""


def written_date(day: date, language: str) -> str:
    """Return a date as a language writes it on forms, in English with the month in letters."""
    base = answered_language(language)
    if base == "en":
        return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
    return _WRITTEN.get(base or "", "{0:%d/%m/%Y}").format(day)
