from pathlib import Path

import pytest

from benchmarks.record import append_record, newest, read_records
from benchmarks.result import Better, Result
from tests.benchmarks.conftest import record_of
from translator.errors import InputError


def test_a_share_has_wilsons_interval() -> None:
    # Wilson's interval for 15 of 148, as in Newcombe (1998), table I: 0.0624 to 0.1605.
    found = Result.share("x", 15, 148)

    assert (found.low, found.high) == pytest.approx((6.24, 16.05), abs=0.01)


def test_a_percentile_is_a_value_that_was_measured() -> None:
    found = Result.percentile("x", "ms", list(range(1, 101)), 95)

    assert (found.value, found.low, found.high) == (95, 90, 100)


def test_a_median_tells_its_own_error() -> None:
    # McGill, Tukey and Larsen (1978): 1.57 interquartile ranges over the root of n.
    found = Result.of("x", "ms", [float(one) for one in range(101)])

    assert found.value == 50
    assert found.error == pytest.approx(1.57 * 50 / 101**0.5)


@pytest.mark.parametrize(
    ("atmost", "atleast", "verdict", "better"),
    [
        (5, None, "met", Better.LOWER),
        (4, None, "MISSED", Better.LOWER),
        (None, 6, "MISSED", Better.HIGHER),
        (None, None, "", Better.LOWER),
    ],
)
def test_a_target_gives_a_verdict(
    atmost: float | None, atleast: float | None, verdict: str, better: Better
) -> None:
    found = Result.of("x", "ms", [5.0], atmost=atmost, atleast=atleast)

    assert (found.verdict, found.better) == (verdict, better)


def test_records_are_read_back_and_the_newest_of_a_measure_counts(tmp_path: Path) -> None:
    path = tmp_path / "results.jsonl"
    records = [record_of("warm", [Result.of("x", "ms", [value])]) for value in (1.0, 2.0)]
    for record in records:
        append_record(path, record)

    assert read_records(path) == records
    assert newest(read_records(path))["warm"] == records[1]


@pytest.mark.parametrize("content", ["", "{}\n", "no JSON\n"])
def test_a_file_that_holds_no_records_is_refused(tmp_path: Path, content: str) -> None:
    path = tmp_path / "results.jsonl"
    path.write_text(content, encoding="utf-8")

    with pytest.raises(InputError, match=r"results\.jsonl"):
        read_records(path)
