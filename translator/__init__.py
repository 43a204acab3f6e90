"""Wayword: an offline phrase translator for travellers.

    from translator import Translator

    with Translator() as translator:
        print(translator.translate("Where is the station?", target="es").text)

``Translator`` is the one entry; ``Translation`` is what it returns; every error that it raises
on purpose descends from ``WaywordError`` (drawn as a tree in ``translator.errors``).
"""

from translator.errors import (
    BatchError,
    DatabaseError,
    EngineError,
    InputError,
    LanguageError,
    NoRouteError,
    PackError,
    TextTooLongError,
    UnsureError,
    WaywordError,
)
from translator.service import Translator
from translator.translation import Origin, Translation

__all__ = [
    "BatchError",
    "DatabaseError",
    "EngineError",
    "InputError",
    "LanguageError",
    "NoRouteError",
    "Origin",
    "PackError",
    "TextTooLongError",
    "Translation",
    "Translator",
    "UnsureError",
    "WaywordError",
]
