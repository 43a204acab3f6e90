"""Grades: how far a pack's maker trusts one of its directions."""

from collections.abc import Iterable
from enum import StrEnum


class Grade(StrEnum):
    """The best first; what is experimental is to be checked by whoever reads it."""

    GOOD = "good"
    FAIR = "fair"
    EXPERIMENTAL = "experimental"


def worst(grades: Iterable[Grade | None]) -> Grade | None:
    """Return the worst of the grades that are known; None where none is."""
    order = list(Grade)
    return max((grade for grade in grades if grade is not None), key=order.index, default=None)
