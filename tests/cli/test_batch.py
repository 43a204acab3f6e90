"""``wayword batch``, on the real pack."""

import json
import signal
import subprocess
import sys
import time
from pathlib import Path

from benchmarks.phrases import travel_phrases
from tests.cli.conftest import Wayword

EN_ES = ("--from", "en", "--to", "es")


def test_a_text_file_keeps_its_lines(wayword: Wayword, tmp_path: Path) -> None:
    source, target = tmp_path / "in.txt", tmp_path / "out.txt"
    source.write_bytes(b"The dog is black.\r\n\r\nWhere is Tom?\n")
    done = wayword("batch", str(source), "-o", str(target), *EN_ES)
    assert (done.code, done.err) == (0, "")
    assert target.read_bytes() == "El perro es negro.\r\n\r\n¿Dónde está Tom?\n".encode()


def test_broken_rows_are_named_by_line_and_kept(wayword: Wayword, tmp_path: Path) -> None:
    source, target = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_text('{"text": "The dog is black."}\nnot json\n', encoding="utf-8")
    done = wayword("batch", str(source), "-o", str(target), *EN_ES)
    assert done.code == 8
    assert "line 2" in done.err
    first, second = target.read_text(encoding="utf-8").splitlines()
    assert json.loads(first) == {"text": "The dog is black.", "translation": "El perro es negro."}
    assert second == "not json"


def test_an_existing_output_is_not_replaced_unasked(wayword: Wayword, tmp_path: Path) -> None:
    source, target = tmp_path / "in.txt", tmp_path / "out.txt"
    source.write_text("99\n", encoding="utf-8")
    target.write_text("precious", encoding="utf-8")
    assert wayword("batch", str(source), "-o", str(target), *EN_ES).code == 8
    assert target.read_text(encoding="utf-8") == "precious"
    assert wayword("batch", str(source), "-o", str(target), *EN_ES, "--overwrite").code == 0


def test_the_report_can_be_json(wayword: Wayword, tmp_path: Path) -> None:
    source, target = tmp_path / "in.txt", tmp_path / "out.txt"
    source.write_text("The dog is black.\n\n", encoding="utf-8")
    report = json.loads(wayword("batch", str(source), "-o", str(target), *EN_ES, "--json").out)
    assert (report["rows"], report["translated"], report["blank"]) == (2, 1, 1)


def test_a_job_killed_in_the_middle_goes_on_to_the_same_bytes(
    wayword: Wayword, tmp_path: Path
) -> None:
    source, whole, target = tmp_path / "in.txt", tmp_path / "whole.txt", tmp_path / "out.txt"
    source.write_text("\n".join(travel_phrases(3000)) + "\n", encoding="utf-8")
    assert wayword("batch", str(source), "-o", str(whole), *EN_ES).code == 0
    command = [
        sys.executable, "-c", "from translator.cli import main; main()",
        "batch", str(source), "-o", str(target), *EN_ES,
    ]  # fmt: skip
    partial = tmp_path / "out.txt.partial"
    with subprocess.Popen(command) as process:
        while not (partial.exists() and partial.stat().st_size > 10_000):
            assert process.poll() is None
            time.sleep(0.01)
        process.send_signal(signal.SIGKILL)
    assert not target.exists()
    assert wayword("batch", str(source), "-o", str(target), *EN_ES).code == 0
    assert target.read_bytes() == whole.read_bytes()
