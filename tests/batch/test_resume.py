"""Jobs that are broken off and run again: the same bytes, or a clear refusal."""

import tempfile
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.batch.upper import Upper, job, run_job
from translator.batch.checkpoint import Checkpoint
from translator.batch.report import Report
from translator.errors import BatchError, EngineError

CONTENTS = {
    "txt": b"\xef\xbb\xbfone\n\ntwo\r\n\xff\n" + b"x" * 2_500_000 + b"\nodd\nthree\n \nfour",
    "tsv": b"a\tb\none\t1\n\ntwo\nodd\t3\n\xff\t4\n \t5\nsix\t6",
    "csv": b'a,b\none,1\n"two\nlines",2\n\n"str"ay,3\nodd,4\n,5\n"six, ""6""",6\n"open,7\n8,8\n',
    "jsonl": b'{"text":"one"}\n\n{\n{"text":"odd"}\n{"text":""}\n{"text":5}\n{"text":"six"}',
}


def break_off(source: Path, output: Path, after: int, **options: str | bool | None) -> int:
    """Run the job up to an interruption before translation ``after``; return what it asked."""

    def interrupt(number: int) -> None:
        if number == after:
            raise KeyboardInterrupt

    translator = Upper(refuses="odd", before=interrupt)
    with pytest.raises(KeyboardInterrupt):
        job(source, output, **options).run(translator)
    return len(translator.asked)


def counts(report: Report) -> Report:
    """Return the report without what differs from run to run."""
    return msgspec.structs.replace(report, seconds=0.0, resumed=0)


@pytest.mark.parametrize("name", CONTENTS)
def test_a_job_interrupted_before_each_text_ends_in_the_same_bytes_and_report(
    name: str, tmp_path: Path
) -> None:
    source, whole, output = (tmp_path / f"{stem}.{name}" for stem in ("in", "whole", "out"))
    source.write_bytes(CONTENTS[name])
    unbroken = run_job(source, whole, Upper(refuses="odd"))
    for after in range(2, unbroken.translated + 1):
        break_off(source, output, after, restart=True)
        report = run_job(source, output, Upper(refuses="odd"))
        assert report.resumed > 0
        assert counts(report) == counts(unbroken)
        assert output.read_bytes() == whole.read_bytes()
        output.unlink()


@settings(max_examples=25)
@given(st.lists(st.sampled_from([b"a", b"\n", b"\xff", b" ", b"\r\n", b"bc\n"])).map(b"".join))
def test_a_job_interrupted_at_every_text_in_turn_ends_in_the_same_bytes(data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        source, whole, output = (Path(folder) / name for name in ("in.txt", "w.txt", "o.txt"))
        source.write_bytes(data)
        texts = run_job(source, whole).translated
        for _text in range(texts - 1):
            break_off(source, output, 2)
        run_job(source, output)
        assert output.read_bytes() == whole.read_bytes()


def test_what_was_done_is_not_done_again(tmp_path: Path) -> None:
    source, output = tmp_path / "in.txt", tmp_path / "out.txt"
    source.write_bytes(b"one\ntwo\nthree\n")
    break_off(source, output, 3)
    translator = Upper()
    run_job(source, output, translator)
    assert translator.asked == ["three"]


def test_an_engine_that_fails_leaves_what_was_done_confirmed(tmp_path: Path) -> None:
    source, output = tmp_path / "in.txt", tmp_path / "out.txt"
    source.write_bytes(b"one\ntwo\nthree\n")

    def fail(number: int) -> None:
        if number == 3:
            raise EngineError("The engine is out.")

    with pytest.raises(EngineError):
        run_job(source, output, Upper(before=fail))
    assert run_job(source, output).resumed == 2


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """An input whose job was broken off after one row."""
    path = tmp_path / "in.csv"
    path.write_bytes(b"a,b\none,1\ntwo,2\nthree,3\n")
    break_off(path, tmp_path / "out.csv", 2)
    return path


@pytest.fixture
def output(tmp_path: Path) -> Path:
    """Where that job's output goes."""
    return tmp_path / "out.csv"


@pytest.mark.parametrize(
    "change",
    [
        b"a,b\none,1\ntwo,2\nthree,3\nfour,4\n",
        b"a,b\none,1\ntwo,2\nthree,4\n",
        b"a,b\nOne,1\ntwo,2\nthree,3\n",
        b"a,b\none,1\n",
    ],
    ids=["appended", "changed ahead", "changed behind", "cut"],
)
def test_a_changed_input_is_refused(source: Path, output: Path, change: bytes) -> None:
    source.write_bytes(change)
    with pytest.raises(BatchError, match=r"of another job \(the input has changed\); delete it, o"):
        run_job(source, output)


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"packs": "en-es@1.0.1"}, "the packs or their versions have changed"),
        ({"column": "b"}, "the columns are others"),
        ({"output_column": "es"}, "the columns are others"),
        ({"format": "txt"}, "the format is another"),
        ({"exact": True}, "exactness was chosen otherwise"),
        (
            {"exact": True, "column": "b"},
            "the columns are others; exactness was chosen otherwise",
        ),
    ],
)
def test_other_choices_are_refused(
    source: Path, output: Path, options: dict[str, Any], words: str
) -> None:
    with pytest.raises(BatchError) as caught:
        run_job(source, output, **options)
    assert str(caught.value) == (
        f"{output}.partial is the unfinished output of another job ({words});"
        " delete it, or restart (--restart)."
    )


@pytest.mark.parametrize("way", ["restart", "delete the partial", "delete both"])
def test_a_changed_input_is_translated_from_the_start_where_asked(
    source: Path, output: Path, way: str
) -> None:
    source.write_bytes(b"a,b\nnew,1\n")
    if way.startswith("delete"):
        Path(f"{output}.partial").unlink()
    if way == "delete both":
        Path(f"{output}.partial.json").unlink()
    report = run_job(source, output, restart=way == "restart")
    assert (report.resumed, output.read_bytes()) == (0, b"a,b,translation\nnew,1,NEW\n")


def test_a_copy_of_the_input_serves_as_well(source: Path, output: Path) -> None:
    copy = source.with_name("copy.csv")
    copy.write_bytes(source.read_bytes())
    assert run_job(copy, output).resumed == 1


def test_bytes_that_were_not_confirmed_are_cut_off(source: Path, output: Path) -> None:
    with Path(f"{output}.partial").open("ab") as file:
        file.write(b"two,2,half a transl")
    run_job(source, output)
    assert output.read_bytes() == b"a,b,translation\none,1,ONE\ntwo,2,TWO\nthree,3,THREE\n"


def test_a_file_that_is_in_the_way_is_not_touched(source: Path, output: Path) -> None:
    Path(f"{output}.partial.json").unlink()
    with pytest.raises(BatchError, match=r"out\.csv\.partial is in the way; move it, delete it, o"):
        run_job(source, output)
    assert Path(f"{output}.partial").read_bytes() == b"a,b,translation\none,1,ONE\n"


def test_a_partial_that_lost_bytes_is_refused(source: Path, output: Path) -> None:
    Path(f"{output}.partial").write_bytes(b"a,b,tr")
    with pytest.raises(BatchError, match=r"out\.csv\.partial is shorter than it was; delete it,"):
        run_job(source, output)


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff", b'{"format": 1}'])
def test_a_damaged_checkpoint_is_refused(source: Path, output: Path, content: bytes) -> None:
    Path(f"{output}.partial.json").write_bytes(content)
    with pytest.raises(BatchError, match=r"is damaged or of another Wayword; delete it and the un"):
        run_job(source, output)


def test_a_checkpoint_of_another_format_is_refused(source: Path, output: Path) -> None:
    path = Path(f"{output}.partial.json")
    found = Checkpoint.load(path)
    assert found is not None
    msgspec.structs.replace(found, format=2).save(path)
    with pytest.raises(BatchError, match=r"is damaged or of another Wayword"):
        run_job(source, output)


def test_a_checkpoint_that_counts_beyond_the_input_is_refused(source: Path, output: Path) -> None:
    path = Path(f"{output}.partial.json")
    found = Checkpoint.load(path)
    assert found is not None
    done = msgspec.structs.replace(found.done, input_bytes=999)
    msgspec.structs.replace(found, done=done).save(path)
    with pytest.raises(BatchError, match=r"is damaged or of another Wayword"):
        run_job(source, output)


def test_after_the_rename_was_the_last_thing_done_the_job_can_be_run_anew(
    source: Path, output: Path
) -> None:
    Path(f"{output}.partial").rename(output)
    assert run_job(source, output, overwrite=True).resumed == 0
