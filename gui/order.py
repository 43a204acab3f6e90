"""Order: as the interface's language sorts."""

from collections.abc import Callable, Iterable
from functools import cmp_to_key
from typing import TypeVar

from PySide6.QtCore import QCollator, QLocale

Item = TypeVar("Item")


def by_text(items: Iterable[Item], text: Callable[[Item], str]) -> list[Item]:
    """Return items in the order of their texts: "Árabe" before "Checo"."""
    collator = QCollator(QLocale())

    def compare(one: Item, other: Item) -> int:
        return collator.compare(text(one), text(other))

    return sorted(items, key=cmp_to_key(compare))
