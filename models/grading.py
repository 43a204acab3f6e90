"""Grades: what a pack's scores mean for those who will rely on it.

The thresholds are a judgement; what reading packs has found stands in models/README.md.
"""

from collections.abc import Sequence

from translator.packs.grade import Grade
from translator.packs.manifest import Score

_LEAST = {Grade.GOOD: 70.0, Grade.FAIR: 60.0}
"""chrF2 that a grade asks for on the first set, Tatoeba's."""

_LEAST_OTHERS = {Grade.GOOD: 65.0, Grade.FAIR: 50.0}
"""chrF2 that it asks for on every other set, whose references are terse and single."""

_NARROW = {"ja": 0.5, "zh": 0.5, "ko": 0.55, "th": 0.7}
"""Shares of it for targets whose words are one to three characters, so that chrF2 is low.
Japanese's is by reading: en-ja 0.1.0, with 28 chrF2, is wrong more often than en-de, with 55.
"""


def grade_of(scores: Sequence[Score], target: str) -> Grade:
    """Return the grade by the chrF2 of all sets."""
    share = _NARROW.get(target, 1.0)
    first, *others = [score.value / share for score in scores if score.metric == "chrF2"] or [0.0]
    return next(
        (
            grade
            for grade, least in _LEAST.items()
            if first >= least and min(others, default=100.0) >= _LEAST_OTHERS[grade]
        ),
        Grade.EXPERIMENTAL,
    )
