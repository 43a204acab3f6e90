"""Figures as the interface's language writes them."""

from PySide6.QtCore import QCoreApplication


def percent(share: float) -> str:
    """Return a share of 1 in whole percent."""
    return QCoreApplication.translate("Figures", "%1%").replace("%1", f"{100 * share:.0f}")
