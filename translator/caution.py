"""Caution: errors that are told and do not stop a translation."""

from collections.abc import Callable
from typing import TypeVar

from translator.errors import DatabaseError, WaywordError

_Value = TypeVar("_Value")


class Caution:
    """Hands errors on to whoever wants to hear of them, each sentence once."""

    def __init__(self, tell: Callable[[WaywordError], None] | None) -> None:
        """Hand errors to ``tell``; None drops them."""
        self._tell = tell
        self._told: set[str] = set()

    def reading(self, read: Callable[[], _Value]) -> _Value | None:
        """Return what a phrasebook holds; its troubles are no reason not to translate."""
        try:
            return read()
        except DatabaseError as error:
            self.warn(error)
            return None

    def warn(self, error: WaywordError) -> None:
        """Hand on an error, if its sentence is new."""
        if self._tell is not None and str(error) not in self._told:
            self._told.add(str(error))
            self._tell(error)
