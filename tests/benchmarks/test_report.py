import re
from pathlib import Path

import msgspec
import pytest
from click.testing import CliRunner

from benchmarks.commands import main
from benchmarks.record import PackFacts, append_record
from benchmarks.result import Better, Result
from tests.benchmarks.conftest import record_of

_PACK = PackFacts(pair="en-es", fingerprint="en-es@1.0.0.abcd", size=12_000_000)


def score(metric: str, value: float, subject: str, *, testset: str = "tatoeba") -> Result:
    """Return a score with a signature."""
    figure = Result.figure(f"{metric}, {testset}", metric, value, runs=100, subject=subject)
    return msgspec.structs.replace(figure, error=1.25, signature=f"signature of {metric}")


def written(tmp_path: Path) -> tuple[str, str]:
    """Write results of several measures, report on them, return Markdown and page."""
    metrics = ("BLEU", "chrF2", "chrF2++", "TER")
    quality = [score(one, 40.0 + at, "en-es model") for at, one in enumerate(metrics)]
    quality.append(Result.share("exact match, tatoeba", 20, 100, subject="en-es model"))
    latency = [
        Result.percentile(f"p{share}, {length}", "ms", [1.0, 2.0, 3.0], share, subject="en-es")
        for length in ("1 to 4 words", "5 to 8 words")
        for share in (50, 95, 99)
    ]
    batches = [
        Result.of(f"1 thread, batch {size}", "lines/s", [100.0 * size], subject="en-es")
        for size in (1, 16)
    ]
    cost = [Result.of(f"wayword batch, {n} lines, a line", "ms", [5.0]) for n in ("1", "1,000")]
    peers = [score("chrF2", 49, "en-es wayword")]
    peers += [score("BLEU", 30, "en-es argos"), score("chrF2", 50, "en-es argos")]
    peers += [Result.of("a phrase", "ms", [60.0], subject="en-es argos", note="our weights")]
    peers += [
        Result.of(
            "a phrase, times Wayword's", "ratio", [0.5],
            subject="en-es argos", better=Better.HIGHER,
        )
    ]  # fmt: skip
    path = tmp_path / "results.jsonl"
    measures = {
        "quality": quality, "latency": latency, "batches": batches, "cost": cost, "peers": peers,
    }  # fmt: skip
    for name, results in measures.items():
        record = record_of(name, results)
        remarks = (f"Something of {name} & more was <not> measured.",)
        append_record(path, msgspec.structs.replace(record, packs=(_PACK,), remarks=remarks))
    readme, page = tmp_path / "README.md", tmp_path / "out" / "page.html"

    done = CliRunner().invoke(
        main, ["report", str(path), "--readme", str(readme), "--html", str(page)]
    )

    assert done.exit_code == 0, done.output
    return readme.read_text(encoding="utf-8"), page.read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, str]:
    """One report, for all that only read it."""
    return written(tmp_path_factory.mktemp("report"))


def test_the_tables_hold_figures_signatures_machine_and_remarks(report: tuple[str, str]) -> None:
    text, _page = report

    assert "| en-es model | tatoeba | 100 | 40.0 ± 1.2 | 41.0 ± 1.2 |" in text
    assert "- BLEU: `signature of BLEU`" in text
    assert "| en-es | 2 / 3 / 3 | 2 / 3 / 3 |" in text
    assert "| en-es argos | 0.5× |" in re.sub(r"– \| ", "", text)
    assert "- en-es argos: a phrase, times Wayword's 0.5\n" in text
    assert "- en-es argos: chrF2 50.0 ± 1.2, Wayword 49.0 ± 1.2\n" in text
    assert "- Something of peers & more was <not> measured." in text
    assert "2026-01-01T00:00:00Z" in text
    assert "`en-es@1.0.0.abcd` | 12.0 MB" in text
    assert "CC-BY-SA-3.0" in text


def test_the_same_results_give_the_same_report(tmp_path: Path, report: tuple[str, str]) -> None:
    assert written(tmp_path) == report


def test_every_row_of_a_table_has_as_many_cells_as_its_head(report: tuple[str, str]) -> None:
    text, _page = report

    tables = [block.splitlines() for block in text.split("\n\n") if block.startswith("|")]
    assert len(tables) > 6
    for table in tables:
        assert len({line.count("|") for line in table}) == 1


def test_the_page_has_its_plots_inside_and_opens_without_a_network(report: tuple[str, str]) -> None:
    _text, page = report

    assert page.count("<svg") == 5
    assert "&amp; more was &lt;not&gt; measured." in page
    assert not re.search(r"(src|href)=.https?:|@import|url\(http", page)


@pytest.mark.parametrize("content", ["", "[]\n"])
def test_results_that_cannot_be_read_are_refused(tmp_path: Path, content: str) -> None:
    path = tmp_path / "results.jsonl"
    path.write_text(content, encoding="utf-8")

    done = CliRunner().invoke(main, ["report", str(path), "--readme", str(tmp_path / "r.md")])

    assert done.exit_code != 0
    assert not (tmp_path / "r.md").exists()
