"""Languages on offer: their names in the interface's language, and their order."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from gui.order import by_text
from translator.languages import LanguagePair, language_name

_NAMES = {
    "ar": QT_TRANSLATE_NOOP("Language", "Arabic"),
    "bg": QT_TRANSLATE_NOOP("Language", "Bulgarian"),
    "cs": QT_TRANSLATE_NOOP("Language", "Czech"),
    "da": QT_TRANSLATE_NOOP("Language", "Danish"),
    "de": QT_TRANSLATE_NOOP("Language", "German"),
    "el": QT_TRANSLATE_NOOP("Language", "Greek"),
    "en": QT_TRANSLATE_NOOP("Language", "English"),
    "es": QT_TRANSLATE_NOOP("Language", "Spanish"),
    "fi": QT_TRANSLATE_NOOP("Language", "Finnish"),
    "fr": QT_TRANSLATE_NOOP("Language", "French"),
    "hu": QT_TRANSLATE_NOOP("Language", "Hungarian"),
    "id": QT_TRANSLATE_NOOP("Language", "Indonesian"),
    "it": QT_TRANSLATE_NOOP("Language", "Italian"),
    "ja": QT_TRANSLATE_NOOP("Language", "Japanese"),
    "ko": QT_TRANSLATE_NOOP("Language", "Korean"),
    "nl": QT_TRANSLATE_NOOP("Language", "Dutch"),
    "no": QT_TRANSLATE_NOOP("Language", "Norwegian"),
    "pl": QT_TRANSLATE_NOOP("Language", "Polish"),
    "pt": QT_TRANSLATE_NOOP("Language", "Portuguese"),
    "ro": QT_TRANSLATE_NOOP("Language", "Romanian"),
    "ru": QT_TRANSLATE_NOOP("Language", "Russian"),
    "sv": QT_TRANSLATE_NOOP("Language", "Swedish"),
    "th": QT_TRANSLATE_NOOP("Language", "Thai"),
    "tr": QT_TRANSLATE_NOOP("Language", "Turkish"),
    "uk": QT_TRANSLATE_NOOP("Language", "Ukrainian"),
    "vi": QT_TRANSLATE_NOOP("Language", "Vietnamese"),
    "zh": QT_TRANSLATE_NOOP("Language", "Chinese"),
}


def language_label(tag: str) -> str:
    """Return the name of a language as it stands alone, in a list or a title."""
    name = language_in_text(tag)
    return name[:1].upper() + name[1:]


def language_in_text(tag: str) -> str:
    """Return the name of a language in the interface's language, with its region if it has one.

    It is as within a sentence, where French, Italian and Spanish write it small.
    """
    base, _hyphen, rest = tag.partition("-")
    name = _NAMES.get(base)
    label = (
        language_name(tag) if name is None else QCoreApplication.translate("Language", str(name))
    )
    return f"{label} ({rest})" if rest and label != tag else label


def by_name(tags: Iterable[str]) -> list[str]:
    """Return languages in the order of their names, as the interface's language sorts."""
    return by_text(tags, language_label)


@dataclass(frozen=True, slots=True)
class Choices:
    """What leads where: any text by the pairs of packs, phrases between phrase languages."""

    pairs: frozenset[LanguagePair] = frozenset()
    phrase_languages: tuple[str, ...] = ()

    def sources(self) -> list[str]:
        """Return the languages that can be translated from, by name."""
        return by_name({pair.source for pair in self.pairs}.union(self.phrase_languages))

    def targets(self, source: str | None) -> list[str]:
        """Return the languages that ``source`` (None: any) can be translated into, by name."""
        known = {pair.target for pair in self.pairs if source in {None, pair.source}}
        if source is None or source in self.phrase_languages:
            known.update(self.phrase_languages)
        return by_name(known - {source})

    def can(self, source: str | None, target: str) -> bool:
        """Tell whether ``source`` can be translated into ``target``."""
        return target in self.targets(source)

    def phrases_only(self, source: str | None, target: str) -> bool:
        """Tell whether no pack leads there, so that only the phrasebook can answer."""
        return not any(
            pair.target == target and source in {None, pair.source} for pair in self.pairs
        )

    def only_phrases_from(self, source: str) -> bool:
        """Tell whether no pack leads from ``source`` to anywhere."""
        return all(pair.source != source for pair in self.pairs)


def recent_first(tags: Sequence[str], recent: Collection[str]) -> tuple[list[str], list[str]]:
    """Part languages into those used lately, the latest first, and the others."""
    first = [tag for tag in recent if tag in tags]
    return first, [tag for tag in tags if tag not in first]
