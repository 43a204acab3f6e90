"""The pages beside the Translate page, each imported when it is first visited."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.operations import Operations
from gui.page import Page

if TYPE_CHECKING:  # imported after the window has been painted
    from translator import Translator


@dataclass(frozen=True, slots=True)
class PageEntry:
    """A page: its name in the settings, its icon, its title and how it is made."""

    name: str
    drawing: str
    title: str
    make: Callable[["Translator", Operations], Page]


def page_entries() -> list[PageEntry]:
    """Return the pages in their order."""
    makers = {"phrasebook": _phrasebook, "history": _history, "packs": _packs}
    return [PageEntry(name, name, title(name), make) for name, make in makers.items()]


def _phrasebook(translator: "Translator", operations: Operations) -> Page:
    from gui.phrasebook_page import PhrasebookPage  # noqa: PLC0415 - at its first visit

    return PhrasebookPage(translator, operations)


def _history(translator: "Translator", operations: Operations) -> Page:
    from gui.history_page import HistoryPage  # noqa: PLC0415 - at its first visit

    return HistoryPage(translator, operations)


def _packs(translator: "Translator", operations: Operations) -> Page:
    from gui.packs_page import PacksPage  # noqa: PLC0415 - at its first visit

    return PacksPage(translator, operations)


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
