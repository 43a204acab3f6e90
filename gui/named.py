"""Widgets with a name for those who do not see them."""

from typing import TypeVar

from PySide6.QtWidgets import QWidget

_Widget = TypeVar("_Widget", bound=QWidget)


def named(widget: _Widget, name: str, *, tip: str | None = None) -> _Widget:
    """Give a widget its accessible name, shown as its tooltip too where none is given."""
    widget.setAccessibleName(name)
    widget.setToolTip(name if tip is None else tip)
    return widget


def styled(widget: _Widget, role: str) -> _Widget:
    """Give a widget a role of the style sheet: card, title, heading, muted, primary, plain…"""
    widget.setProperty("role", role)
    return widget


def restyle(widget: QWidget) -> None:
    """Have a property that the style sheet asks for take effect."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
