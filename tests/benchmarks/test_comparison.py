import msgspec
import pytest

from benchmarks.comparison import compare
from benchmarks.machine import Machine
from benchmarks.result import Better, Result
from tests.benchmarks.conftest import record_of


def times(middle: float, spread: float = 0.2) -> Result:
    """Return a time with some spread."""
    return Result.of("a phrase", "ms", [middle - spread, middle, middle + spread])


def score(value: float, error: float = 0.0) -> Result:
    """Return a score with half its interval."""
    figure = Result.figure("BLEU, set", "BLEU", value, runs=100, better=Better.HIGHER)
    return msgspec.structs.replace(figure, error=error)


@pytest.mark.parametrize(
    ("before", "after", "real", "regression"),
    [
        (times(10), times(10.1), False, False),
        (times(10), times(11), True, False),
        (times(10), times(13), True, True),
        (times(10), times(5), True, False),
        (times(10, 4), times(13, 4), False, False),
        (score(40), score(39.5), True, False),
        (score(40), score(38.5), True, True),
        (score(40, 2.0), score(38.5, 2.0), False, False),
        (score(40), score(45), True, False),
        (Result.share("faults", 0, 1000), Result.share("faults", 50, 1000), True, True),
        (Result.share("faults", 0, 20), Result.share("faults", 1, 20), False, False),
    ],
)
def test_a_loss_counts_beyond_noise_and_beyond_what_is_allowed(
    before: Result, after: Result, real: bool, regression: bool
) -> None:
    found = compare([record_of("m", [before])], [record_of("m", [after])])

    assert (bool(found.real), bool(found.regressions)) == (real, regression)


def test_times_of_another_machine_are_told_and_not_judged() -> None:
    here = Machine.here()
    other = msgspec.structs.replace(here, cpu="another one")
    results = [[times(10), score(40)], [times(30), score(30)]]

    found = compare([record_of("m", results[0], here)], [record_of("m", results[1], other)])

    assert [str(one).split()[:2] for one in found.real] == [
        ["other", "machine"],
        ["REGRESSION", "m"],
    ]
    assert [one.after.unit for one in found.regressions] == ["BLEU"]


def test_what_only_one_run_has_is_told() -> None:
    first = [record_of("m", [times(10)]), record_of("gone", [score(1)])]
    second = [record_of("m", [score(40)])]

    found = compare(first, second)

    assert found.only_before == ("gone: all of it", "m:  a phrase")
    assert found.only_after == ("m:  BLEU, set",)
    assert not found.regressions
