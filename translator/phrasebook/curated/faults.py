"""The faults of content, gathered and raised once."""

from pathlib import Path

from translator.errors import InputError

_MAX_SHOWN = 40


class ContentError(InputError):
    """Content that cannot be used; the message has a line for each fault."""


class ContentFaults:
    """What is wrong in files of content: file, line, id and reason."""

    def __init__(self) -> None:
        self._faults: list[str] = []

    def __bool__(self) -> bool:
        return bool(self._faults)

    def add(self, path: Path, line: int, owner: str, what: str) -> None:
        """Note a fault of the phrase or entry ``owner``."""
        self._faults.append(f"{path}:{line}: {owner}: {what}")

    def raise_any(self) -> None:
        """Raise ContentError with all faults, of many the first ones, where there are any."""
        if not self._faults:
            return
        shown = "\n".join(self._faults[:_MAX_SHOWN])
        more = len(self._faults) - _MAX_SHOWN
        rest = f"\nand {more} more" if more > 0 else ""
        raise ContentError(f"The phrasebook's content has faults:\n{shown}{rest}")
