"""Fitting: the largest size in which a text fills an area, in lines of like length."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QTextLayout, QTextOption

from gui.style import direction, font

LARGEST, SMALLEST = 220, 8
"""Points between which the size is sought."""


def fitting_points(text: str, language: str | None, area: QRectF, *, most: float = LARGEST) -> int:
    """Return the largest size in which a text fits into an area without a word being cut.

    A romanisation is in no ``language``.
    """
    low, high = SMALLEST, round(most)
    while low < high:
        middle = (low + high + 1) // 2
        laid = Laid(text, _face(middle, language), language, area.width())
        if laid.height <= area.height() and laid.width <= area.width():
            low = middle
        else:
            high = middle - 1
    return low


def paint_fitting(
    painter: QPainter, area: QRectF, text: str, language: str | None, *, most: float = LARGEST
) -> None:
    """Paint a text as large as it fits, in the middle of an area."""
    face = _face(fitting_points(text, language, area, most=most), language)
    laid = Laid(text, face, language, area.width())
    low, high = laid.width / 2, area.width()
    while high - low > 1:  # the narrowest lines that are no more, and so of like length
        middle = (low + high) / 2
        narrow = Laid(text, face, language, middle)
        if narrow.lines > laid.lines or narrow.width > middle:
            low = middle
        else:
            high = middle
    balanced = Laid(text, face, language, high)
    balanced.paint(
        painter,
        area.left() + (area.width() - high) / 2,
        area.top() + max(0.0, (area.height() - balanced.height) / 2),
    )


class Laid:
    """A text laid out in lines of at most a width, paragraph by paragraph."""

    def __init__(self, text: str, face: QFont, language: str | None, most: float) -> None:
        option = QTextOption(Qt.AlignmentFlag.AlignHCenter)
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        option.setTextDirection(direction(language or ""))
        self.width = self.height = 0.0
        self.lines = 0
        self._layouts: list[QTextLayout] = []
        for paragraph in text.split("\n"):
            layout = QTextLayout(paragraph, face)
            layout.setTextOption(option)
            layout.beginLayout()
            while (line := layout.createLine()).isValid():
                line.setLeadingIncluded(True)
                line.setLineWidth(most)
                line.setPosition(QPointF(0, self.height))
                self.height += line.height()
                self.width = max(self.width, line.naturalTextWidth())
                self.lines += 1
            layout.endLayout()
            self._layouts.append(layout)

    def paint(self, painter: QPainter, left: float, top: float) -> None:
        """Paint all lines."""
        for layout in self._layouts:
            layout.draw(painter, QPointF(left, top))


def _face(points: int, language: str | None) -> QFont:
    return font(points, language=language, bold=language is not None)
