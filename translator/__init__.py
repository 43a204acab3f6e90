"""Wayword: an offline phrase translator for travellers.

    from translator import Translator

    with Translator() as translator:
        print(translator.translate("Where is the station?", target="es").text)

``Translator`` is the one entry; ``Translation`` is what it returns; every error that it raises
on purpose descends from ``WaywordError`` (drawn as a tree in ``translator.errors``).
"""

from typing import TYPE_CHECKING, Any

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

if TYPE_CHECKING:
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


def __getattr__(name: str) -> Any:
    """Import the translator when it is first asked for, so that commands start at once."""
    if name == "Translator":
        from translator.service import Translator  # noqa: PLC0415 - see above

        return Translator
    if name in {"Origin", "Translation"}:
        from translator import translation  # noqa: PLC0415 - see above

        return getattr(translation, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
