"""Grades: what a pack's scores mean for those who will rely on it."""

from collections.abc import Sequence

from translator.packs.grade import Grade
from translator.packs.manifest import Score

_LEAST = {Grade.GOOD: 60.0, Grade.FAIR: 50.0}
"""chrF2 that a grade asks for."""

_NARROW = {"ja": 0.4, "zh": 0.4, "ko": 0.5, "th": 0.7}
"""Shares of it for targets whose words are one to three characters, so that chrF2 is low."""


def grade_of(scores: Sequence[Score], target: str) -> Grade:
    """Return the grade by the first chrF2 of ``scores``: Tatoeba's, on development sets."""
    share = _NARROW.get(target, 1.0)
    value = next((score.value for score in scores if score.metric == "chrF2"), 0.0)
    return next(
        (grade for grade, least in _LEAST.items() if value >= least * share), Grade.EXPERIMENTAL
    )
