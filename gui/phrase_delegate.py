"""How rows of phrases and of categories are painted."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gui.icon import pixmap
from gui.phrase_categories import CATEGORY_ROLE, COUNT_ROLE
from gui.phrase_lines import LINES_ROLE, Lines
from gui.phrasebook_shelf import Category, Kind
from gui.style import MEDIUM, RADIUS, SMALL, TIGHT, Palette, current_palette, direction, font

Index = QModelIndex | QPersistentModelIndex

_STAR = 18
_REMARK_SHARE = 0.35
"""The most of a row's width that its remark takes."""


class RowPainter(QStyledItemDelegate):
    """What both delegates share: the ground of a row, lit where it is chosen."""

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, palette: Palette) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        under = bool(option.state & QStyle.StateFlag.State_MouseOver)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or under:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(palette.tint if chosen else palette.hover))
            painter.drawRoundedRect(option.rect, RADIUS, RADIUS)
        if focused:
            painter.setPen(QPen(QColor(palette.accent), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), RADIUS, RADIUS)


class PhraseDelegate(RowPainter):
    """Paints Lines: text and remark, answer and star, and a reading where there are readings."""

    star_clicked = Signal(QPersistentModelIndex)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.has_readings = False
        """Whether rows keep room for a reading."""
        self.has_remarks = True
        self._stars: dict[tuple[bool, str, float], QPixmap] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """Return the same height for every row."""
        points = option.font.pointSizeF()
        height = _height(points) + _height(points + 2) + SMALL + 2 * SMALL
        return QSize(200, height + (_height(points - 1) if self.has_readings else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        lines = index.data(LINES_ROLE)
        if not isinstance(lines, Lines):
            return
        painter.save()
        palette = current_palette()
        self._ground(painter, option, palette)
        _Row(painter, option, palette).draw(
            lines, reading=self.has_readings, remark=self.has_remarks
        )
        star = self._star(lines.starred, palette, painter.device().devicePixelRatioF())
        at = QRect(0, 0, _STAR, _STAR)
        at.moveCenter(star_rectangle(option.rect, option.direction).center())
        painter.drawPixmap(at.topLeft(), star)
        painter.restore()

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """Take a click on the star."""
        if isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseButtonRelease:
            star = star_rectangle(option.rect, option.direction)
            if star.contains(event.position().toPoint()):
                self.star_clicked.emit(QPersistentModelIndex(index))
                return True
        return super().editorEvent(event, model, option, index)

    def _star(self, starred: bool, palette: Palette, scale: float) -> QPixmap:
        """Return the picture of a star, drawn once in each colour and scale."""
        name, colour = ("star-filled", palette.star) if starred else ("star", palette.faint)
        key = (starred, colour, scale)
        if key not in self._stars:
            self._stars[key] = pixmap(name, colour, size=_STAR, scale=scale)
        return self._stars[key]


class CategoryDelegate(RowPainter):
    """Paints a category's name, and its count at the end."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the same height for every row, and a width that holds its name and count."""
        letters = QFontMetrics(font(option.font.pointSizeF(), bold=True))
        texts = f"{index.data()}{index.data(COUNT_ROLE)}"
        indent = MEDIUM if _is_inside(index) else 0
        width = letters.horizontalAdvance(texts) + 4 * SMALL + indent
        return QSize(width, _height(option.font.pointSizeF()) + MEDIUM)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        painter.save()
        palette = current_palette()
        self._ground(painter, option, palette)
        count = f"{index.data(COUNT_ROLE) or ''}"
        area = option.rect.adjusted(SMALL + (MEDIUM if _is_inside(index) else 0), 0, -SMALL, 0)
        room = QFontMetrics(option.font).horizontalAdvance(count) + SMALL
        draw = _Row(painter, option, palette)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        letters = font(option.font.pointSizeF(), bold=chosen)
        draw.text(area.adjusted(0, 0, -room, 0), index.data(), letters, palette.ink)
        draw.text(area, count, option.font, palette.muted, end=True)
        painter.restore()


def _is_inside(index: Index) -> bool:
    """Tell whether a category is one of the user's own, which belong to "My phrases"."""
    category = index.data(CATEGORY_ROLE)
    return isinstance(category, Category) and category.kind is Kind.OWN_CATEGORY


def star_rectangle(row: QRect, towards: Qt.LayoutDirection) -> QRect:
    """Return where the star of a row is."""
    area = row.adjusted(MEDIUM, SMALL, -MEDIUM, -SMALL)
    at = QRect(area.right() - _STAR - TIGHT, area.top(), _STAR + 2 * TIGHT, area.height())
    return QStyle.visualRect(towards, row, at)


class _Row:
    """One row being painted."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem, palette: Palette) -> None:
        self._painter, self._option, self._palette = painter, option, palette

    def draw(self, lines: Lines, *, reading: bool, remark: bool) -> None:
        """Draw the lines under each other."""
        points = self._option.font.pointSizeF()
        area = self._option.rect.adjusted(MEDIUM, SMALL, -MEDIUM - _STAR - SMALL, -SMALL)
        upper = QRect(area.left(), area.top(), area.width(), _height(points))
        lower = QRect(area.left(), upper.bottom() + TIGHT, area.width(), _height(points + 2))
        said = lines.remark if remark else ""
        self._remark(upper, said, points - 1)
        room = self._room(said, points - 1, upper.width())
        small = font(points, language=lines.language)
        above = upper.adjusted(0, 0, -room, 0)
        self.text(above, lines.text, small, self._palette.muted, language=lines.language)
        large = font(points + 2, language=lines.answer_language)
        self.text(lower, lines.answer, large, self._palette.ink, language=lines.answer_language)
        if reading and lines.reading:
            below = QRect(area.left(), lower.bottom(), area.width(), _height(points - 1))
            self.text(below, lines.reading, font(points - 1), self._palette.muted)

    def text(
        self,
        area: QRect,
        text: str,
        letters: QFont,
        colour: str,
        *,
        end: bool = False,
        language: str = "",
    ) -> None:
        """Draw one line of text, cut with an ellipsis where it is too long."""
        area = QStyle.visualRect(self._option.direction, self._option.rect, area)
        start = Qt.AlignmentFlag.AlignRight if end else Qt.AlignmentFlag.AlignLeft
        side = QStyle.visualAlignment(self._option.direction, start)
        plain = " ".join(text.split())
        cut = QFontMetrics(letters).elidedText(plain, Qt.TextElideMode.ElideRight, area.width())
        self._painter.setFont(letters)
        self._painter.setPen(QColor(colour))
        self._painter.setLayoutDirection(
            direction(language) if language else self._option.direction
        )
        self._painter.drawText(
            area, side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute, cut
        )

    def _remark(self, area: QRect, remark: str, points: float) -> None:
        if remark:
            room = self._room(remark, points, area.width()) - SMALL
            left = area.right() - room + 1
            at = QRect(left, area.top(), room, area.height())
            self.text(at, remark, font(points), self._palette.muted, end=True)

    def _room(self, remark: str, points: float, width: int) -> int:
        if not remark:
            return 0
        wanted = QFontMetrics(font(points)).horizontalAdvance(remark) + TIGHT
        return min(wanted, round(width * _REMARK_SHARE)) + SMALL


def _height(points: float) -> int:
    return QFontMetrics(font(points)).height()
