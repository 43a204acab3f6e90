"""Whole jobs: counts, reports, progress and every refusal."""

import os
import tracemalloc
from pathlib import Path

import pytest

from tests.batch.upper import PAIR, Upper, job, run_job
from translator.batch.report import BrokenRow, Progress
from translator.errors import BatchError, EngineError, InputError


@pytest.mark.parametrize("chunk", [1, 2, 3, 1000])
@pytest.mark.parametrize("count", [0, 1, 2, 3, 7, 100])
def test_there_is_one_line_for_each_line_in_order(
    source: Path, output: Path, count: int, chunk: int
) -> None:
    lines = [f"line {number}" if number % 3 else "" for number in range(count)]
    source.write_text("".join(line + "\n" for line in lines))
    run_job(source, output, Upper(chunk=chunk))
    assert output.read_text() == "".join(line.upper() + "\n" for line in lines)


def test_a_finished_job_leaves_only_its_output(source: Path, output: Path) -> None:
    run_job(source, output)
    assert sorted(path.name for path in output.parent.iterdir()) == ["in.txt", "out.txt"]


def test_the_report_counts_every_row_once(source: Path, output: Path) -> None:
    source.write_bytes(b"one\n\n\xff\nodd\ntwo\n \n")
    report = run_job(source, output, Upper(refuses="odd", flags=("Check the names.",)))
    assert (report.rows, report.translated, report.blank, report.broken) == (6, 2, 2, 2)
    assert (report.flagged, report.resumed) == (2, 0)
    assert [row.line for row in report.flagged_rows] == [1, 5]
    assert report.flagged_rows[0].sentence == "Check the names."
    assert output.read_bytes() == b"ONE\n\n\xff\nodd\nTWO\n \n"


def test_broken_rows_are_reported_with_their_lines(source: Path, output: Path) -> None:
    source.write_bytes(b"one\n\xff\nodd\n")
    report = run_job(source, output, Upper(refuses="odd"))
    assert report.broken_rows == (
        BrokenRow(2, "The row is not valid UTF-8 and was written through unchanged;"
                  " save it as UTF-8."),
        BrokenRow(3, "The text is too odd."),
    )  # fmt: skip


def test_the_first_hundred_broken_rows_are_listed_and_all_are_counted(
    source: Path, output: Path
) -> None:
    source.write_bytes(b"\xff\n" * 250)
    report = run_job(source, output)
    assert report.broken == 250
    assert [row.line for row in report.broken_rows] == list(range(1, 101))


def test_a_row_in_pieces_is_one_broken_row(source: Path, output: Path) -> None:
    source.write_bytes(b"one\n" + b"x" * 5_000_000 + b"\ntwo\n")
    report = run_job(source, output)
    assert (report.rows, report.broken, report.broken_rows[0].line) == (3, 1, 2)
    assert output.read_bytes() == b"ONE\n" + b"x" * 5_000_000 + b"\nTWO\n"


def test_blank_lines_are_never_sent_to_the_translator(source: Path, output: Path) -> None:
    source.write_bytes(b"one\n \n\ntwo\n")
    translator = Upper()
    run_job(source, output, translator)
    assert translator.asked == ["one", "two"]


def test_pair_and_exactness_reach_the_translator(source: Path, output: Path) -> None:
    translator = Upper()
    run_job(source, output, translator, exact=True)
    assert translator.calls == [(PAIR.source, PAIR.target, True)]


def test_many_blank_lines_behind_a_text_are_not_all_held(source: Path, output: Path) -> None:
    content = b"one\n" + b"\n" * 200_000 + b"two\n"
    source.write_bytes(content)
    translator = Upper()
    run_job(source, output, translator, format="txt")
    assert len(translator.calls) > 1
    assert output.read_bytes() == content.upper()


@pytest.mark.parametrize("name", ["in.txt", "in.csv"])
def test_a_row_of_any_length_takes_bounded_memory(tmp_path: Path, name: str) -> None:
    source, output = tmp_path / name, tmp_path / f"out-{name}"
    with source.open("wb") as file:
        file.write(b'text\none\n"')
        file.writelines([b"x" * 1_000_000] * 64)
    tracemalloc.start()
    try:
        report = run_job(source, output)
        _now, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert report.broken == 1
    assert peak < 24_000_000
    assert output.stat().st_size >= source.stat().st_size


def test_progress_ends_with_all_rows_and_bytes(source: Path, output: Path) -> None:
    told: list[Progress] = []
    job(source, output).run(Upper(), progress=told.append)
    assert told[-1] == Progress(rows_done=3, rows_total=3, bytes_done=14, bytes_total=14, broken=0)


def test_the_rows_of_csv_are_not_counted_beforehand(tmp_path: Path) -> None:
    source = tmp_path / "in.csv"
    source.write_bytes(b'a\n"x\ny"\n')
    told: list[Progress] = []
    job(source, tmp_path / "out.csv").run(Upper(), progress=told.append)
    assert (told[-1].rows_done, told[-1].rows_total) == (1, None)


def test_a_header_is_no_row(tmp_path: Path) -> None:
    source = tmp_path / "in.tsv"
    source.write_bytes(b"a\tb\nx\ty")
    told: list[Progress] = []
    report = job(source, tmp_path / "out.tsv", column="b").run(Upper(), progress=told.append)
    assert (report.rows, told[-1].rows_done, told[-1].rows_total) == (1, 1, 1)


def test_an_output_that_exists_is_refused(source: Path, output: Path) -> None:
    output.write_text("mine")
    with pytest.raises(BatchError, match=r"out\.txt exists already; name another output, or repl"):
        run_job(source, output)
    assert output.read_text() == "mine"


def test_an_output_that_exists_is_replaced_where_asked(source: Path, output: Path) -> None:
    output.write_text("mine")
    output.chmod(0o600)
    run_job(source, output, overwrite=True)
    assert output.read_text() == "ONE\nTWO\nTHREE\n"
    assert os.name == "nt" or output.stat().st_mode & 0o777 == 0o600


def test_an_output_that_appears_meanwhile_is_kept(source: Path, output: Path) -> None:
    def appear(_number: int) -> None:
        output.write_text("mine")

    with pytest.raises(BatchError, match=r"out\.txt exists already"):
        run_job(source, output, Upper(before=appear))
    assert output.read_text() == "mine"
    output.unlink()
    assert run_job(source, output).resumed == 3
    assert output.read_text() == "ONE\nTWO\nTHREE\n"


@pytest.mark.parametrize("overwrite", [False, True])
@pytest.mark.parametrize("make", [Path.symlink_to, Path.hardlink_to])
def test_a_link_to_the_input_is_refused_as_output(
    source: Path, output: Path, make: object, overwrite: bool
) -> None:
    assert callable(make)
    make(output, source)
    with pytest.raises(BatchError, match=r"would overwrite the input; name another output\.$"):
        run_job(source, output, overwrite=overwrite)
    assert source.read_bytes() == b"one\ntwo\nthree\n"


@pytest.mark.parametrize("suffix", ["", ".partial", ".partial.json", ".partial.lock"])
def test_an_input_that_the_work_would_overwrite_is_refused(
    tmp_path: Path, output: Path, suffix: str
) -> None:
    source = output.with_name(output.name + suffix)
    source.write_text("one\n")
    with pytest.raises(BatchError, match=r"would overwrite the input"):
        run_job(source, output, format="txt", overwrite=True, restart=True)
    assert source.read_text() == "one\n"


def test_an_output_behind_a_link_is_written_where_the_link_leads(
    source: Path, tmp_path: Path
) -> None:
    link = tmp_path / "link.txt"
    link.symlink_to(tmp_path / "real.txt")
    run_job(source, link)
    assert link.is_symlink()
    assert (tmp_path / "real.txt").read_text() == "ONE\nTWO\nTHREE\n"


def test_a_link_that_leads_nowhere_is_no_output(source: Path, tmp_path: Path) -> None:
    loop = tmp_path / "loop.txt"
    loop.symlink_to(loop)
    with pytest.raises(BatchError, match=r"loop\.txt leads nowhere \(.*; name another output\.$"):
        run_job(source, loop)


def test_a_folder_is_no_output(source: Path, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    with pytest.raises(BatchError, match=r"out is not a regular file; name another output\.$"):
        run_job(source, tmp_path / "out", overwrite=True)


def test_a_device_is_no_output(source: Path) -> None:
    with pytest.raises(BatchError, match=r"is not a regular file; name another output\.$"):
        run_job(source, Path(os.devnull), overwrite=True)


def test_a_missing_folder_is_named(source: Path, tmp_path: Path) -> None:
    with pytest.raises(BatchError, match=r"The folder .*none does not exist; make it first\.$"):
        run_job(source, tmp_path / "none" / "out.txt")


def test_a_missing_input_is_named(tmp_path: Path, output: Path) -> None:
    with pytest.raises(InputError, match=r"none\.txt cannot be read \(No such file or directory\)"):
        run_job(tmp_path / "none.txt", output)


def test_a_folder_is_no_input(tmp_path: Path, output: Path) -> None:
    with pytest.raises(InputError, match=r"is not a regular file; name one, or pipe into"):
        run_job(tmp_path, output)


def test_a_refused_input_leaves_nothing_behind(source: Path, output: Path) -> None:
    with pytest.raises(InputError):
        run_job(source, output, column="text")
    assert [path.name for path in output.parent.iterdir()] == ["in.txt"]


def test_a_translator_that_cannot_begin_leaves_nothing_behind(source: Path, output: Path) -> None:
    def fail(_number: int) -> None:
        raise EngineError("The engine is out.")

    with pytest.raises(EngineError, match=r"^The engine is out\.$"):
        run_job(source, output, Upper(before=fail))
    assert [path.name for path in output.parent.iterdir()] == ["in.txt"]


def test_an_input_that_changes_meanwhile_is_refused(source: Path, output: Path) -> None:
    def change(number: int) -> None:
        if number == 1:
            source.write_bytes(b"one\nTWO!\nthree\n")

    with pytest.raises(BatchError, match=r"changed while it was being translated; let it rest"):
        run_job(source, output, Upper(before=change))
    assert not output.exists()


def test_an_input_that_is_only_touched_is_no_other_input(source: Path, output: Path) -> None:
    run_job(source, output, Upper(before=lambda _number: os.utime(source, (1, 1))))
    assert output.read_text() == "ONE\nTWO\nTHREE\n"


def test_a_folder_that_vanishes_is_named(source: Path, tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()

    def vanish(_number: int) -> None:
        if folder.exists():
            folder.rename(tmp_path / "elsewhere")

    with pytest.raises(BatchError, match=r"out\.txt\.partial\.json cannot be written \(No such f"):
        run_job(source, folder / "out.txt", Upper(before=vanish))
