"""The time that a job has left."""

import pytest

from translator.cli.pace import Pace, spoken


def told(steps: list[tuple[float, int]], total: int) -> list[float | None]:
    """Return what is told at each (second, done)."""
    now = 0.0
    pace = Pace(clock=lambda: now)
    answers = []
    for now, done in steps:  # noqa: B007 - the clock reads it
        answers.append(pace.seconds_left(done, total))
    return answers


def test_nothing_is_told_in_the_first_seconds_and_while_nothing_is_done() -> None:
    assert told([(0, 0), (1, 500), (2.9, 900)], 1000) == [None] * 3
    assert told([(0, 0), (10, 0)], 1000) == [None] * 2


def test_a_steady_job_is_told_its_time() -> None:
    assert told([(second, second * 10) for second in range(0, 60, 2)], 1000)[-1] == 42


def test_a_slow_start_and_what_was_done_earlier_are_forgotten() -> None:
    steps = [
        (0.0, 5000),
        (20.0, 5000),
        *((20.0 + second, 5000 + 100 * second) for second in range(40)),
    ]
    assert told(steps, 10_000)[-1] == pytest.approx(11, abs=1)


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(None, ""), (0.2, "0:00 left"), (65, "1:05 left"), (7265, "2:01:05 left")],
)
def test_times_are_written_as_on_a_clock(seconds: float | None, text: str) -> None:
    assert spoken(seconds) == text
