"""The pages beside the Translate page, each imported when it is first visited."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from gui.operations import Operations
from gui.page import Page
from translator import Translator


@dataclass(frozen=True, slots=True)
class PageEntry:
    """A page: its name in the settings, its icon, its title and how it is made."""

    name: str
    drawing: str
    title: str
    make: Callable[[Translator, Operations], Page]


def page_entries() -> list[PageEntry]:
    """Return the pages in their order."""
    return []


def title(name: str) -> str:
    """Return the title of a page in the interface's language."""
    titles = {
        "translate": QCoreApplication.translate("Pages", "Translate"),
        "phrasebook": QCoreApplication.translate("Pages", "Phrases"),
        "history": QCoreApplication.translate("Pages", "History"),
        "packs": QCoreApplication.translate("Pages", "Packs"),
        "settings": QCoreApplication.translate("Pages", "Settings"),
    }
    return titles[name]
