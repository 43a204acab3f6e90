"""What a pack translates, and how well, in the interface's language."""

from collections.abc import Iterable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from gui.languages import by_name, language_label
from translator.languages import LanguagePair
from translator.packs.direction import Direction
from translator.packs.grade import Grade
from translator.packs.pack import Pack

_NAMED = 3
"""Languages of one side that a label names; of more it tells the number."""

_GRADES = {
    Grade.GOOD: QT_TRANSLATE_NOOP("Grade", "good"),
    Grade.FAIR: QT_TRANSLATE_NOOP("Grade", "fair"),
    Grade.EXPERIMENTAL: QT_TRANSLATE_NOOP("Grade", "experimental"),
}


def pack_label(pack: Pack) -> str:
    """Return "English → Spanish", "English → Dutch, Swedish" or "English → 26 languages"."""
    sources = _side(pair.source for pair in pack.pairs)
    return f"{sources} → {_side(pair.target for pair in pack.pairs)}"


def pair_label(pair: LanguagePair) -> str:
    """Return "English → Spanish"."""
    return f"{language_label(pair.source)} → {language_label(pair.target)}"


def grade_label(grade: Grade | None) -> str:
    """Return the name of a grade; nothing where a pack's maker gave none."""
    return "" if grade is None else QCoreApplication.translate("Grade", str(_GRADES[grade]))


def directions_label(directions: Iterable[Direction]) -> str:
    """Return one direction a line, by name, each with its grade: "English → Dutch (good)"."""
    lines = [
        f"{pair_label(each.pair)} ({grade_label(each.grade)})"
        if each.grade
        else pair_label(each.pair)
        for each in directions
    ]
    return "\n".join(sorted(lines, key=str.casefold))


def _side(tags: Iterable[str]) -> str:
    languages = by_name(set(tags))
    if len(languages) <= _NAMED:
        return ", ".join(map(language_label, languages))
    text = QCoreApplication.translate("Packs", "{count} languages")
    return text.format(count=len(languages))
