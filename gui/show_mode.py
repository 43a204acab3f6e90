"""Show mode: a phrase over the whole screen, for the person opposite."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QWidget

from gui.fitting import LARGEST, paint_fitting
from gui.style import font

_MARGIN = 0.06
_ROMANISATION = 0.2
"""Of the height, at most; the phrase has the rest."""

_PAPER, _INK, _FAINT = "#ffffff", "#000000", "#6b6b6b"


class ShowMode(QWidget):
    """Shows a text as large as it fits, black on white; turned round by a key, left by Escape."""

    left = Signal()

    def __init__(self, text: str, language: str, romanisation: str = "") -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setWindowTitle(self.tr("Wayword: shown large"))
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.text, self.language, self.romanisation = text.strip(), language, romanisation
        self.turned = False
        self.hint = self.tr("Space turns the text round · Escape closes")

    def turn(self) -> None:
        """Turn the text round, for the person opposite or back."""
        self.turned = not self.turned
        self.update()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that nothing is shown any more."""
        super().closeEvent(event)
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn or leave."""
        key = event.key()
        if key in {Qt.Key.Key_Escape, Qt.Key.Key_Q}:
            self.close()
        elif key in {Qt.Key.Key_Space, Qt.Key.Key_R, Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.turn()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Turn by a touch."""
        event.accept()
        self.turn()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, its romanisation and how to leave."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(_PAPER))
        painter.setPen(QColor(_FAINT))
        painter.setFont(font(10))
        foot = self.rect().adjusted(0, 0, 0, -12)
        bottom = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
        painter.drawText(foot, bottom, self.hint)
        if self.turned:
            painter.translate(self.width(), self.height())
            painter.rotate(180)
        painter.setPen(QColor(_INK))
        phrase, reading = self.areas()
        paint_fitting(painter, phrase, self.text, self.language)
        if self.romanisation:
            painter.setPen(QColor(_FAINT))
            paint_fitting(painter, reading, self.romanisation, None, most=LARGEST / 5)

    def areas(self) -> tuple[QRectF, QRectF]:
        """Return where the phrase stands, and where its romanisation does."""
        side = min(self.width(), self.height()) * _MARGIN
        whole = QRectF(self.rect()).adjusted(side, side, -side, -max(side, 36))
        if not self.romanisation:
            return whole, QRectF()
        cut = whole.height() * (1 - _ROMANISATION)
        phrase, reading = QRectF(whole), QRectF(whole)
        phrase.setHeight(cut)
        reading.setTop(phrase.bottom())
        return phrase, reading
