"""Icons: our own strokes, in the colours of the palette."""

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap

_FOLDER = Path(__file__).with_name("icons")
SIZE = 20
"""Logical pixels of an icon in a button."""


def icon(name: str, colour: str, *, disabled: str | None = None, size: int = SIZE) -> QIcon:
    """Return the icon ``name`` drawn in ``colour``, sharp on every screen that is there now."""
    made = QIcon()
    for scale in sorted({1.0, QGuiApplication.instance().devicePixelRatio()}):  # type: ignore[union-attr]
        made.addPixmap(pixmap(name, colour, size=size, scale=scale))
        if disabled is not None:
            grey = pixmap(name, disabled, size=size, scale=scale)
            made.addPixmap(grey, QIcon.Mode.Disabled)
    return made


def pixmap(name: str, colour: str, *, size: int = SIZE, scale: float = 1) -> QPixmap:
    """Return the icon as a picture of ``size`` logical pixels."""
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - not before there is an icon

    source = _drawing(name).replace("currentColor", colour)
    renderer = QSvgRenderer(QByteArray(source.encode()))
    picture = QPixmap(round(size * scale), round(size * scale))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter, QRectF(0, 0, size * scale, size * scale))
    painter.end()
    picture.setDevicePixelRatio(scale)
    return picture


@lru_cache(maxsize=64)
def _drawing(name: str) -> str:
    return (_FOLDER / f"{name}.svg").read_text(encoding="utf-8")
