"""The style: spacing, palette, typefaces, and the style sheet made from them."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from gui.sheet import sheet

TIGHT, SMALL, MEDIUM, LARGE, WIDE = 4, 8, 12, 16, 24
"""The spacing scale, in logical pixels."""
RADIUS = 10
LINE_HEIGHT = 36
"""Height of a row of buttons or fields."""

_LATIN = ("Inter", "Segoe UI", "SF Pro Text", "Noto Sans", "Cantarell", "DejaVu Sans")
_ARABIC = ("Noto Sans Arabic", "Noto Naskh Arabic", "Geeza Pro")
_JAPANESE = ("Noto Sans CJK JP", "Noto Sans JP", "Hiragino Sans", "Yu Gothic UI", "Meiryo")
_CHINESE = ("Noto Sans CJK SC", "Noto Sans SC", "PingFang SC", "Microsoft YaHei UI")
_KOREAN = ("Noto Sans CJK KR", "Noto Sans KR", "Apple SD Gothic Neo", "Malgun Gothic")
_FIRST = {"ja": _JAPANESE, "zh": _CHINESE, "ko": _KOREAN, "ar": _ARABIC}
RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})


class Theme(StrEnum):
    """Light, dark, or as the system has it."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Palette:
    """Named colours; text on every one of them keeps a contrast of 4.5 at least."""

    dark: bool
    window: str
    surface: str
    tint: str
    """Where the translation stands."""
    hover: str
    line: str
    ink: str
    muted: str
    faint: str
    """Disabled text and icons."""
    accent: str
    on_accent: str
    star: str
    danger: str
    danger_soft: str
    caution: str


LIGHT = Palette(
    dark=False,
    window="#f5f3ee",
    surface="#ffffff",
    tint="#e9f2f0",
    hover="#e9e5dc",
    line="#dcd7cb",
    ink="#1b2829",
    muted="#586767",
    faint="#a5acaa",
    accent="#0b6a67",
    on_accent="#ffffff",
    star="#b7791f",
    danger="#a8321f",
    danger_soft="#f9e7e2",
    caution="#8a5a00",
)
DARK = Palette(
    dark=True,
    window="#12181a",
    surface="#1a2224",
    tint="#172c2c",
    hover="#273133",
    line="#2e3a3c",
    ink="#e6ecea",
    muted="#9cabaa",
    faint="#566364",
    accent="#62cabf",
    on_accent="#072422",
    star="#e8b04a",
    danger="#f19a86",
    danger_soft="#3b211c",
    caution="#e6b862",
)


def palette_for(theme: Theme) -> Palette:
    """Return the palette of a theme; the system's where the theme leaves it to it."""
    if theme is Theme.SYSTEM:
        dark = QApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return DARK if dark else LIGHT
    return DARK if theme is Theme.DARK else LIGHT


def families(language: str | None = None) -> list[str]:
    """Return the typefaces to try, those of a language first."""
    base = (language or "").split("-", maxsplit=1)[0]
    everything: Sequence[str] = (
        *(_CHINESE if (language or "").startswith("zh") else _FIRST.get(base, ())),
        *_LATIN, *_ARABIC, *_JAPANESE, *_CHINESE, *_KOREAN,
    )  # fmt: skip
    return list(dict.fromkeys(everything))


def font(points: float, *, language: str | None = None, bold: bool = False) -> QFont:
    """Return a font of the stack in that size, fit for a text in ``language``."""
    made = QFont(families(language))
    made.setPointSizeF(points)
    made.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return made


def direction(language: str) -> Qt.LayoutDirection:
    """Return the direction in which a language is written."""
    if language.split("-", maxsplit=1)[0] in RIGHT_TO_LEFT:
        return Qt.LayoutDirection.RightToLeft
    return Qt.LayoutDirection.LeftToRight


def apply(application: QApplication, palette: Palette, points: float) -> None:
    """Dress the whole application."""
    if application.style().objectName() != "fusion":
        application.setStyle("fusion")
    application.setPalette(_colours(palette))
    application.setFont(font(points))
    application.setStyleSheet(sheet(palette))


def _colours(palette: Palette) -> QPalette:
    """Return the palette as Qt's own, for what no style sheet reaches."""
    made = QPalette()
    role = QPalette.ColorRole
    for name, colour in (
        (role.Window, palette.window),
        (role.WindowText, palette.ink),
        (role.Base, palette.surface),
        (role.AlternateBase, palette.window),
        (role.Text, palette.ink),
        (role.Button, palette.surface),
        (role.ButtonText, palette.ink),
        (role.Highlight, palette.accent),
        (role.HighlightedText, palette.on_accent),
        (role.ToolTipBase, palette.ink),
        (role.ToolTipText, palette.window),
        (role.PlaceholderText, palette.muted),
        (role.Link, palette.accent),
    ):
        made.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, name, QColor(palette.faint))
    return made


def current_palette() -> Palette:
    """Return the palette that the application wears."""
    window = QApplication.palette().color(QPalette.ColorRole.Window)
    return DARK if window.lightness() < 128 else LIGHT  # noqa: PLR2004 - the middle
