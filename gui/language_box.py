"""The choice of a language."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QComboBox, QSizePolicy

from gui.languages import language_label, recent_first
from gui.named import named, styled

_ARROW = 46
"""Pixels for the arrow and the space around the text."""


class LanguageBox(QComboBox):
    """Languages, those used lately first; the source's box begins with "Detect"."""

    chosen = Signal()
    """The user chose another language."""

    def __init__(self, name: str, *, detects: bool) -> None:
        super().__init__()
        named(self, name)
        styled(self, "language")
        self._detects = detects
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.currentIndexChanged.connect(self.updateGeometry)
        self.setMaxVisibleItems(16)
        self.activated.connect(self.chosen)

    def offer(
        self, tags: Sequence[str], recent: Sequence[str], only_phrases: Callable[[str], bool]
    ) -> None:
        """Offer languages, and keep the chosen one where it is among them."""
        before = self.tag
        self.clear()
        if self._detects:
            self.addItem(self.tr("Detect language"), None)
        for group in recent_first(tags, recent):
            if group and self.count():
                self.insertSeparator(self.count())
            for tag in group:
                self.addItem(self._text(tag, only_phrases), tag)
        self.choose(before)

    def choose(self, tag: str | None) -> bool:
        """Choose a language without telling; False where it is not on offer."""
        at = next(
            (
                row
                for row in range(self.count())
                if self._is_item(row) and self.itemData(row) == tag
            ),
            -1,
        )
        self.setCurrentIndex(max(at, 0))
        return at >= 0

    @property
    def tag(self) -> str | None:
        """The chosen language; None for "Detect"."""
        tag: str | None = self.currentData()
        return tag

    def sizeHint(self) -> QSize:
        """Ask for the room of the language that is shown, not of the longest one."""
        text = self.fontMetrics().horizontalAdvance(self.currentText())
        return QSize(text + _ARROW, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Let a long name be cut where there is no room."""
        return QSize(_ARROW * 2, super().minimumSizeHint().height())

    def showPopup(self) -> None:
        """Open the list as wide as its longest name."""
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + _ARROW)
        super().showPopup()

    def _is_item(self, row: int) -> bool:
        return bool(self.itemText(row))

    def _text(self, tag: str, only_phrases: Callable[[str], bool]) -> str:
        label = language_label(tag)
        if only_phrases(tag):
            return self.tr("%1 · phrases only").replace("%1", label)
        return label
