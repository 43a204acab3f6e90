"""Lines: what a row of a list shows of a phrase or a translation."""

from dataclasses import dataclass

from PySide6.QtCore import Qt

LINES_ROLE = Qt.ItemDataRole.UserRole + 1
"""Gives the Lines of a row."""

SORT_ROLE = Qt.ItemDataRole.UserRole
"""Gives native values, by which rows are sorted."""


@dataclass(frozen=True, slots=True)
class Lines:
    """Two texts in their languages, the reading of the second, a remark, and a star or none."""

    text: str
    language: str
    answer: str
    answer_language: str
    reading: str = ""
    remark: str = ""
    starred: bool = False

    @property
    def spoken(self) -> str:
        """The lines for those who hear them."""
        return ", ".join(filter(None, (self.text, self.answer, self.remark)))
