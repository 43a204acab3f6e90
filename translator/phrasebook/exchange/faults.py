"""The faults of one file, gathered and raised once."""

from translator.errors import InputError

_MAX_SHOWN = 20


class Faults:
    """What is wrong in a file, and where."""

    def __init__(self, name: str) -> None:
        """Gather for the file ``name``."""
        self._name = name
        self._faults: list[str] = []

    def add(self, where: str, what: str) -> None:
        """Note a fault, such as ("line 3", "its source text is empty")."""
        self._faults.append(f"{where}: {what}")

    def raise_any(self) -> None:
        """Raise InputError with all faults, of many the first ones, where there are any."""
        if not self._faults:
            return
        shown = "; ".join(self._faults[:_MAX_SHOWN])
        more = len(self._faults) - _MAX_SHOWN
        rest = f"; and {more} more" if more > 0 else ""
        raise InputError(
            f"Nothing was imported, since {self._name} has faults: {shown}{rest}; correct them."
        )
