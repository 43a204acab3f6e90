"""Languages and language pairs, named by BCP-47 tags."""

import re
from functools import lru_cache
from typing import Self

import msgspec

from translator.errors import LanguageError

_TAG = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?")

PIVOT = "en"

NAMES = {
    "ar": "Arabic",
    "bg": "Bulgarian",
    "cs": "Czech",
    "da": "Danish",
    "de": "German",
    "el": "Greek",
    "en": "English",
    "es": "Spanish",
    "fi": "Finnish",
    "fr": "French",
    "hu": "Hungarian",
    "id": "Indonesian",
    "it": "Italian",
    "ja": "Japanese",
    "ko": "Korean",
    "nl": "Dutch",
    "no": "Norwegian",
    "pl": "Polish",
    "pt": "Portuguese",
    "ro": "Romanian",
    "ru": "Russian",
    "sv": "Swedish",
    "th": "Thai",
    "tr": "Turkish",
    "uk": "Ukrainian",
    "vi": "Vietnamese",
    "zh": "Chinese",
}
"""English names of the languages that packs are made for."""

_TAGS_BY_NAME = {name.casefold(): tag for tag, name in NAMES.items()}


@lru_cache(maxsize=256)
def language_tag(text: str) -> str:
    """Return the canonical BCP-47 tag of ``text``, a tag in any case or an English name.

    Raises LanguageError where ``text`` is neither.
    """
    asked = text.strip()
    if asked.casefold() in _TAGS_BY_NAME:
        return _TAGS_BY_NAME[asked.casefold()]
    parts = asked.replace("_", "-").split("-")
    tag = "-".join([parts[0].lower(), *(_canonical_subtag(part) for part in parts[1:])])
    if not _TAG.fullmatch(tag):
        raise LanguageError(
            f"{asked[:40]!r} is not a language; use a tag such as 'es' or 'pt-BR'"
            " (see: wayword languages)."
        )
    return tag


def _canonical_subtag(part: str) -> str:
    return part.title() if len(part) == 4 else part.upper()  # noqa: PLR2004 - a script has 4 letters


def language_name(tag: str) -> str:
    """Return the English name of a tag, or the tag itself where no name is known."""
    return NAMES.get(tag) or NAMES.get(tag.split("-", maxsplit=1)[0]) or tag


class LanguagePair(msgspec.Struct, frozen=True, order=True):
    """An ordered (source, target) of canonical tags; ``str`` gives ``source-target``."""

    source: str
    target: str

    @classmethod
    def of(cls, source: str, target: str) -> Self:
        """Build a pair from two tags or names; raises LanguageError."""
        return cls(language_tag(source), language_tag(target))

    @property
    def reverse(self) -> "LanguagePair":
        """The pair the other way round."""
        return LanguagePair(self.target, self.source)

    def __str__(self) -> str:
        return f"{self.source}-{self.target}"
