"""Failures in the window's words: the translator's own sentences speak of commands."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from gui.languages import language_in_text
from translator import NoRouteError, UnsureError, WaywordError, errors

_SAID: dict[type[WaywordError], object] = {
    errors.DatabaseLockedError: QT_TRANSLATE_NOOP(
        "Failure", "Another program holds the phrasebook; try again soon."
    ),
    errors.DatabaseFullError: QT_TRANSLATE_NOOP(
        "Failure", "The disk is full; nothing more can be saved."
    ),
    errors.DatabaseReadOnlyError: QT_TRANSLATE_NOOP(
        "Failure", "The phrasebook can be read here, and not be changed."
    ),
    errors.DatabaseCorruptError: QT_TRANSLATE_NOOP(
        "Failure", "The phrasebook is damaged; its file is kept, not deleted."
    ),
    errors.DatabaseVersionError: QT_TRANSLATE_NOOP(
        "Failure", "A newer Wayword wrote the phrasebook; update this one."
    ),
    errors.DatabaseError: QT_TRANSLATE_NOOP("Failure", "The phrasebook cannot be used now."),
    errors.PackMissingError: QT_TRANSLATE_NOOP("Failure", "There is no pack here."),
    errors.PackVersionError: QT_TRANSLATE_NOOP(
        "Failure", "The pack is for another version of Wayword."
    ),
    errors.PackHostileError: QT_TRANSLATE_NOOP(
        "Failure", "The file is not safe to install as a pack."
    ),
    errors.PackExistsError: QT_TRANSLATE_NOOP(
        "Failure", "The pack is installed already, or is Wayword's own."
    ),
    errors.PackError: QT_TRANSLATE_NOOP(
        "Failure", "The pack is damaged or cannot be used; get it again."
    ),
    errors.TextTooLongError: QT_TRANSLATE_NOOP("Failure", "The text is too long; break it up."),
    errors.InputError: QT_TRANSLATE_NOOP("Failure", "This text, file or setting cannot be used."),
    errors.EngineError: QT_TRANSLATE_NOOP("Failure", "The model cannot be loaded or run."),
}
"""What is said of each kind of error, the narrower kinds first."""


def told(error: Exception) -> str:
    """Return what an error says, led by its kind in the window's language where that is another
    than the translator's own, English.
    """
    for kind, sentence in _SAID.items():
        if isinstance(error, kind):
            lead = QCoreApplication.translate("Failure", str(sentence))
            return str(error) if lead == sentence else f"{lead} ({error})"
    return str(error)


def failure_text(error: WaywordError, source: str | None, target: str) -> str:
    """Return one sentence on what went wrong and what to do."""
    into = language_in_text(target)
    if isinstance(error, UnsureError):
        text = QCoreApplication.translate(
            "Failure", "This may be in %1 already, or in a language unknown here; choose it above."
        )
        return text.replace("%1", into)
    if isinstance(error, NoRouteError) and source is None:
        text = QCoreApplication.translate(
            "Failure", "Only phrases of the phrasebook can be translated into %1, not this text."
        )
        return text.replace("%1", into)
    if isinstance(error, NoRouteError):
        text = QCoreApplication.translate(
            "Failure",
            "From %1 into %2 there are only phrases of the phrasebook, and this is none of them.",
        )
        return text.replace("%1", language_in_text(source or "")).replace("%2", into)
    return told(error)
