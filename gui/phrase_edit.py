"""The fields that hold a text and its translation."""

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QTextCursor, QTextOption, QWheelEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit

from gui.card import INSET
from gui.named import named, styled
from gui.style import direction, font


class PhraseEdit(QPlainTextEdit):
    """Plain text in the typeface of its language, each paragraph in its own direction."""

    edited = Signal()
    """The text is another one, and no input method is at work on it."""
    focused = Signal(bool)
    """Typing goes here, or elsewhere, from now on."""
    zoomed = Signal(int)
    """Larger (1) or smaller (-1) letters are wanted."""
    composing = Signal()
    """An input method has begun, or goes on, to work on a text that is not typed yet."""

    def __init__(self, name: str, hint: str, *, read_only: bool = False) -> None:
        super().__init__()
        styled(named(self, name, tip=""), "pane")
        self._preedit = False
        self._language: str | None = None
        self._points = 0.0
        self.setReadOnly(read_only)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setPlaceholderText(hint)
        self.setUndoRedoEnabled(not read_only)
        self.document().setDocumentMargin(0)
        self.setViewportMargins(INSET, 0, INSET, 0)
        self.document().setDefaultTextOption(_option(Qt.LayoutDirection.LeftToRight))
        if read_only:
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        self.textChanged.connect(self._on_change)

    def dress(self, *, language: str | None = None, points: float | None = None) -> None:
        """Use the typeface of a language, or another size."""
        wanted = (language or self._language, points or self._points)
        if wanted != (self._language, self._points):
            self._language, self._points = wanted
            made = font(self._points, language=self._language)
            self.setFont(made)
            self.document().setDefaultFont(made)
            self.document().setDefaultTextOption(_option(direction(self._language or "")))

    def typed(self) -> str:
        """Return the character before the cursor; U+2029 ends a paragraph."""
        return self.document().characterAt(self.textCursor().position() - 1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that typing goes here now."""
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that typing goes elsewhere."""
        super().focusOutEvent(event)
        self.focused.emit(False)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Tell what an input method is doing: nothing is typed before it has finished."""
        self._preedit = bool(event.preeditString())
        super().inputMethodEvent(event)
        if self._preedit:
            self.composing.emit()

    def replace(self, text: str) -> None:
        """Put another text in place of this one, in a step that can be undone."""
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        self.setTextCursor(cursor)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Tell that another size is wanted, for both texts; scroll by the wheel alone."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoomed.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste text alone."""
        self.insertPlainText(source.text())

    def _on_change(self) -> None:
        if not self._preedit:
            self.edited.emit()


def _option(side: Qt.LayoutDirection) -> QTextOption:
    """Return how lines run: from the side of their language, each in the order of its letters."""
    is_left = side is Qt.LayoutDirection.LeftToRight
    edge = Qt.AlignmentFlag.AlignLeft if is_left else Qt.AlignmentFlag.AlignRight
    option = QTextOption(edge | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option
