"""Show mode: a phrase over the whole screen, for the person opposite."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QWidget

from gui.style import direction, font

LARGEST, SMALLEST = 220, 8
"""Points between which the size is sought."""

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
        _paint_fitting(painter, phrase, self.text, self.language)
        if self.romanisation:
            painter.setPen(QColor(_FAINT))
            _paint_fitting(painter, reading, self.romanisation, None, most=LARGEST / 5)

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


def fitting_points(text: str, language: str | None, area: QRectF, *, most: float = LARGEST) -> int:
    """Return the largest size in which a text fits into an area without a word being cut.

    A romanisation is in no ``language``.
    """
    low, high = SMALLEST, round(most)
    while low < high:
        middle = (low + high + 1) // 2
        if _fits(text, _face(middle, language), language, area):
            low = middle
        else:
            high = middle - 1
    return low


def _face(points: int, language: str | None) -> QFont:
    return font(points, language=language, bold=language is not None)


def _fits(text: str, face: QFont, language: str | None, area: QRectF) -> bool:
    return all(
        height <= area.height() and width <= area.width()
        for width, height in [_laid_out(text, face, language, area.width())[1]]
    )


def _laid_out(
    text: str, face: QFont, language: str | None, width: float
) -> tuple[list[QTextLayout], tuple[float, float]]:
    """Return each paragraph as lines of at most ``width``, and the size of them all."""
    option = QTextOption(Qt.AlignmentFlag.AlignHCenter)
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    option.setTextDirection(direction(language or ""))
    layouts, widest, bottom = [], 0.0, 0.0
    for paragraph in text.split("\n"):
        layout = QTextLayout(paragraph, face)
        layout.setTextOption(option)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(line.position().__class__(0, bottom))
            bottom += line.height()
            widest = max(widest, line.naturalTextWidth())
        layout.endLayout()
        layouts.append(layout)
    return layouts, (widest, bottom)


def _paint_fitting(
    painter: QPainter, area: QRectF, text: str, language: str | None, *, most: float = LARGEST
) -> None:
    points = fitting_points(text, language, area, most=most)
    face = _face(points, language)
    layouts, (_width, height) = _laid_out(text, face, language, area.width())
    corner = area.topLeft()
    corner.setY(area.top() + max(0.0, (area.height() - height) / 2))
    for layout in layouts:
        layout.draw(painter, corner)
