"""Failures in the window's words: the translator's own sentences speak of commands."""

from PySide6.QtCore import QCoreApplication

from gui.languages import language_in_text
from translator import NoRouteError, UnsureError, WaywordError


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
    return str(error)
