from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks.bench import Bench
from benchmarks.energy import Domain, Meter, find_domains, measure
from translator.testing import FakeEngine


def make_domain(powercap: Path, name: str, used: int, most: int = 1000) -> Path:
    """Write the files of one energy counter."""
    folder = powercap / name
    folder.mkdir(parents=True)
    (folder / "energy_uj").write_text(f"{used}\n")
    (folder / "max_energy_range_uj").write_text(f"{most}\n")
    return folder


def test_packages_are_metered_and_their_parts_left_out(tmp_path: Path) -> None:
    package = make_domain(tmp_path, "intel-rapl:0", 5)
    make_domain(tmp_path, "intel-rapl:0:0", 5)
    (tmp_path / "intel-rapl:1").mkdir()

    assert find_domains(tmp_path) == [Domain(package, 1000)]


def test_a_counter_that_wraps_around_is_followed(tmp_path: Path) -> None:
    folder = make_domain(tmp_path, "intel-rapl:0", 900_000, most=1_000_000)
    meter = Meter(find_domains(tmp_path))

    (folder / "energy_uj").write_text("400000\n")

    assert meter.joules() == pytest.approx(0.5)


def test_idling_is_taken_off_what_phrases_cost(
    tmp_path: Path, packs: Path, make_bench: Callable[..., Bench]
) -> None:
    powercap = tmp_path / "powercap"
    folder = make_domain(powercap, "intel-rapl:0", 0, most=10**12)

    def add(joules: float) -> None:
        used = int((folder / "energy_uj").read_text()) + int(joules * 1e6)
        (folder / "energy_uj").write_text(f"{used}\n")

    def answer(text: str, _options: object) -> list[str]:
        add(2)
        return [text.upper()]

    engine = FakeEngine(answer)
    bench = replace(make_bench(packs), load_engine=lambda _pair, _workers: engine)

    (result,) = measure(bench, powercap=powercap, wait=lambda _seconds: None)

    assert result.value == pytest.approx(2000)
    assert result.note == "RAPL minus idle"
    assert not bench.remarks


def test_without_counters_the_figure_is_called_an_estimate(
    tmp_path: Path, packs: Path, make_bench: Callable[..., Bench]
) -> None:
    bench = make_bench(packs)

    (result,) = measure(bench, powercap=tmp_path / "nothing")

    assert result.name == "energy for 1,000 phrases, estimate"
    assert result.value > 0
    assert "an estimate" in bench.remarks[0]
