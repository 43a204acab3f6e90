"""A grade follows from chrF2, measured on the first set."""

import pytest

from models.grading import grade_of
from translator.packs.grade import Grade
from translator.packs.manifest import Score


def _scores(*values: float) -> list[Score]:
    bleu = Score(testset="tatoeba-dev", metric="BLEU", value=99.0, signature="s")
    return [
        bleu,
        *(Score(testset="set", metric="chrF2", value=value, signature="s") for value in values),
    ]


@pytest.mark.parametrize(
    ("value", "target", "grade"),
    [
        (70.0, "es", Grade.GOOD),
        (69.9, "es", Grade.FAIR),
        (60.0, "en", Grade.FAIR),
        (59.9, "en", Grade.EXPERIMENTAL),
        (35.0, "ja", Grade.GOOD),
        (34.9, "ja", Grade.FAIR),
        (30.0, "ja", Grade.FAIR),
        (29.9, "ja", Grade.EXPERIMENTAL),
    ],
)
def test_grade_by_chrf(value: float, target: str, grade: Grade) -> None:
    assert grade_of(_scores(value), target) is grade


def test_every_set_has_a_say() -> None:
    assert grade_of(_scores(40.0, 80.0), "es") is Grade.EXPERIMENTAL
    assert grade_of(_scores(80.0, 49.9), "es") is Grade.EXPERIMENTAL
    assert grade_of(_scores(70.0, 65.0), "es") is Grade.GOOD
    assert grade_of(_scores(80.0, 64.9), "es") is Grade.FAIR
    assert grade_of(_scores(70.0, 50.0), "es") is Grade.FAIR


def test_without_scores_a_pack_is_experimental() -> None:
    assert grade_of([], "es") is Grade.EXPERIMENTAL
