"""Jobs in real processes that are killed, interrupted and starved of disk."""

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.batch.upper import Upper, run_job
from translator.batch.checkpoint import Checkpoint
from translator.errors import BatchError

ROOT = Path(__file__).parents[2]


def start(*arguments: str | Path) -> subprocess.Popen[str]:
    """Start a job in a process of its own."""
    command = [sys.executable, "-m", "tests.batch.child", *map(str, arguments)]
    return subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, text=True)


def confirmed_rows(output: Path) -> int:
    """Return how many rows the checkpoint confirms."""
    found = Checkpoint.load(Path(f"{output}.partial.json"))
    return found.done.rows if found else 0


def stop_after(process: subprocess.Popen[str], output: Path, rows: int, by: signal.Signals) -> int:
    """Send a signal once more than ``rows`` rows are confirmed; return the exit status."""
    with process:
        while confirmed_rows(output) <= rows:
            assert process.poll() is None
            time.sleep(0.005)
        process.send_signal(by)
    return process.returncode


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """An input whose translation takes some seconds."""
    path = tmp_path / "in.csv"
    rows = (f'{number},"a text\nof {number}"\n' for number in range(3000))
    path.write_text("id,text\n" + "".join(rows), newline="")
    return path


def test_a_job_killed_again_and_again_ends_in_the_same_bytes(source: Path, tmp_path: Path) -> None:
    whole, output = tmp_path / "whole.csv", tmp_path / "out.csv"
    run_job(source, whole)
    for _kill in range(4):
        rows = confirmed_rows(output)
        process = start(source, output, "0.001")
        assert stop_after(process, output, rows, signal.SIGKILL) == -signal.SIGKILL
    confirmed = confirmed_rows(output)
    assert 0 < confirmed < 3000
    assert run_job(source, output).resumed == confirmed
    assert output.read_bytes() == whole.read_bytes()
    assert not list(tmp_path.glob("out.csv.*"))


def test_an_interrupted_job_goes_on_where_it_was(source: Path, tmp_path: Path) -> None:
    whole, output = tmp_path / "whole.csv", tmp_path / "out.csv"
    run_job(source, whole)
    assert stop_after(start(source, output, "0.001"), output, 0, signal.SIGINT) == 130
    assert run_job(source, output).resumed > 0
    assert output.read_bytes() == whole.read_bytes()


def test_a_full_disk_is_one_sentence_and_loses_nothing(source: Path, tmp_path: Path) -> None:
    whole, output = tmp_path / "whole.csv", tmp_path / "out.csv"
    run_job(source, whole)
    with start(source, output, "0.00001", "--limit", "20000") as process:
        _nothing, sentence = process.communicate()
    assert process.returncode == BatchError.exit_code
    assert sentence == (
        f"{output}.partial cannot be written (File too large); put that right and run the same"
        " command again, which goes on from what is confirmed.\n"
    )
    assert run_job(source, output).resumed > 0
    assert output.read_bytes() == whole.read_bytes()


def test_two_processes_cannot_write_one_output(source: Path, tmp_path: Path) -> None:
    output = tmp_path / "out.csv"
    process = start(source, output, "0.001")
    with process:
        while not confirmed_rows(output):
            assert process.poll() is None
            time.sleep(0.005)
        with pytest.raises(BatchError, match=r"^Another process is writing .*out\.csv; wait for i"):
            run_job(source, output, restart=True)
        process.kill()
    assert run_job(source, output).resumed > 0


def test_the_lock_of_a_dead_process_is_no_hindrance(source: Path, tmp_path: Path) -> None:
    output = tmp_path / "out.csv"
    stop_after(start(source, output, "0.001"), output, 0, signal.SIGKILL)
    assert Path(f"{output}.partial.lock").exists()
    run_job(source, output)
    assert not Path(f"{output}.partial.lock").exists()


def test_two_jobs_of_one_process_cannot_write_one_output(source: Path, tmp_path: Path) -> None:
    output = tmp_path / "out.csv"

    def again(_number: int) -> None:
        with pytest.raises(BatchError, match=r"^Another process is writing"):
            run_job(source, output)

    run_job(source, output, Upper(before=lambda number: again(number) if number == 1 else None))
    assert output.exists()
