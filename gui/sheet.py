"""The style sheet, filled with a palette."""

from pathlib import Path
from string import Template
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gui.style import Palette

_ICONS = Path(__file__).with_name("icons")
_SHEET = Template(
    """
* { outline: none; }
QWidget { color: $ink; }
QWidget[role="shell"], QMainWindow, QDialog { background: $window; }
QLabel { background: transparent; }
QLabel[role="title"] { font-size: 15pt; font-weight: 600; }
QLabel[role="heading"] { font-weight: 600; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="error"] { color: $danger; }
QLabel[role="caution"] { color: $caution; }
QLabel[role="small"] { color: $muted; font-size: 9pt; }
QLabel[role="romanisation"] { color: $muted; font-style: italic; font-size: 11pt; }

QFrame[role="card"] { background: $surface; border: 1px solid $line; border-radius: 12px; }
QFrame[role="card"][tinted="true"] { background: $tint; border-color: $tint; }
QFrame[role="card"][active="true"] { border-color: $accent; }
QFrame[role="rule"] { background: $line; border: none; max-height: 1px; min-height: 1px; }

QFrame[role="badge"] { background: transparent; border: 1px solid $line; border-radius: 11px; }
QFrame[role="badge"] QLabel { font-size: 9pt; color: $muted; }

QPushButton, QToolButton {
    background: transparent; border: 2px solid transparent; border-radius: 9px;
    padding: 4px 10px; min-height: 24px;
}
QToolButton { padding: 4px; min-width: 24px; }
QPushButton { background: $surface; border: 1px solid $line; padding: 5px 13px; }
QPushButton[role="plain"] { background: transparent; border-color: transparent; }
QPushButton[role="primary"] {
    background: $accent; color: $on_accent; border-color: $accent; font-weight: 600;
}
QPushButton[role="danger"] { color: $danger; }
QPushButton[role="wording"] {
    background: transparent; border: 1px solid transparent; border-radius: 8px;
    text-align: left; padding: 3px 7px; min-height: 20px;
}
QToolButton[role="page"] {
    color: $muted; font-size: 9pt; padding: 6px 0; border-radius: 12px; min-height: 40px;
}
QToolButton[role="page"]:checked { background: $tint; color: $accent; font-weight: 600; }
QToolButton[role="swap"] {
    background: $surface; border: 1px solid $line; border-radius: 18px; padding: 0;
}
QToolButton[role="swap"]:focus { border: 2px solid $accent; }
QPushButton:hover, QToolButton:hover { background: $hover; }
QPushButton[role="primary"]:hover { background: $accent; border-color: $ink; }
QPushButton:pressed, QToolButton:pressed { background: $line; }
QToolButton:checked { background: $hover; }
QPushButton:focus, QToolButton:focus { border: 2px solid $accent; }
QPushButton:focus { padding: 4px 12px; }
QPushButton[role="primary"]:focus { border-color: $ink; }
QPushButton:disabled, QToolButton:disabled { color: $faint; }
QPushButton[role="primary"]:disabled { background: $hover; border-color: $hover; }
QToolButton::menu-indicator { image: none; }

QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox, QPlainTextEdit, QTextEdit {
    background: $surface; border: 1px solid $line; border-radius: 9px; padding: 5px 10px;
    min-height: 24px; selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus, QPlainTextEdit:focus,
QTextEdit:focus { border: 2px solid $accent; padding: 4px 9px; }
QPlainTextEdit[role="pane"] {
    background: transparent; border: none; border-radius: 0; padding: 0;
}
QComboBox[role="language"] {
    background: transparent; border: 2px solid transparent; font-weight: 600; padding: 3px 6px;
}
QComboBox[role="language"]:hover { background: $hover; }
QComboBox[role="language"]:focus { border: 2px solid $accent; padding: 3px 6px; }
QComboBox QLineEdit, QComboBox QLineEdit:focus, QSpinBox QLineEdit, QSpinBox QLineEdit:focus {
    background: transparent; border: none; padding: 0; min-height: 0;
}
QLineEdit > QToolButton { border: none; padding: 0; min-width: 0; min-height: 0; }
QComboBox::drop-down { border: none; width: 26px; }
QComboBox::down-arrow { image: url("$down"); width: 14px; height: 14px; }
QComboBox QAbstractItemView {
    background: $surface; border: 1px solid $line; border-radius: 9px; padding: 4px;
    selection-background-color: $hover; selection-color: $ink;
}
QComboBox QAbstractItemView::item { min-height: 28px; padding: 0 6px; }
QSpinBox::up-button, QSpinBox::down-button { width: 0; border: none; }

QCheckBox, QRadioButton { spacing: 10px; min-height: 28px; border-radius: 6px; }
QCheckBox::indicator, QRadioButton::indicator {
    width: 16px; height: 16px; border: 1px solid $muted; border-radius: 5px; background: $surface;
}
QRadioButton::indicator { border-radius: 9px; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url("$check"); }
QRadioButton::indicator:checked { background: $accent; border: 5px solid $surface; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid $accent; }
QCheckBox:focus, QRadioButton:focus { color: $accent; }

QListView, QTableView, QTreeView, QListWidget {
    background: $surface; border: 1px solid $line; border-radius: 12px; padding: 4px;
    selection-background-color: $tint; selection-color: $ink; alternate-background-color: $surface;
    gridline-color: $line;
}
QListView:focus, QTableView:focus, QTreeView:focus { border: 2px solid $accent; padding: 3px; }
QListView::item, QTreeView::item, QTableView::item { padding: 6px 8px; border-radius: 7px; }
QListView::item:hover, QTreeView::item:hover { background: $hover; }
QListView::item:selected, QTreeView::item:selected, QTableView::item:selected {
    background: $tint; color: $ink;
}
QHeaderView::section {
    background: $surface; color: $muted; border: none; border-bottom: 1px solid $line;
    padding: 6px 8px;
}

QMenu { background: $surface; border: 1px solid $line; border-radius: 9px; padding: 6px; }
QMenu::item { padding: 6px 22px 6px 12px; border-radius: 6px; }
QMenu::item:selected { background: $hover; }
QMenu::item:disabled { color: $faint; }
QMenu::separator { height: 1px; background: $line; margin: 5px 6px; }
QToolTip {
    background: $ink; color: $window; border: 1px solid $ink; border-radius: 6px; padding: 4px 7px;
}

QProgressBar {
    background: $hover; border: none; border-radius: 3px; min-height: 6px; max-height: 6px;
}
QProgressBar::chunk { background: $accent; border-radius: 3px; }

QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QScrollArea[role="texts"] { border: 2px solid transparent; border-radius: 12px; }
QScrollArea[role="texts"]:focus { border-color: $accent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $line; border-radius: 4px; margin: 1px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: transparent; }
"""
)


def sheet(palette: "Palette") -> str:
    """Return the style sheet in the colours of ``palette``."""
    names = {name: getattr(palette, name) for name in palette.__slots__}
    look = "dark" if palette.dark else "light"
    for name, drawing in (("down", "arrow"), ("check", "tick")):
        names[name] = (_ICONS / f"{drawing}-{look}.svg").as_posix()
    return _SHEET.substitute(names)
