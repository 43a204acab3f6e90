"""``wayword batch``, on the real pack."""

import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.phrases import travel_phrases
from tests.cli.conftest import Wayword

EN_ES = ("--from", "en", "--to", "es")

_HALTING = """
import time
from translator.cli import main
from translator.service import Translator

whole = Translator.translate_batch


def halting(*arguments, **options):
    for number, translation in enumerate(whole(*arguments, **options)):
        if number == 900:
            time.sleep(1.1)  # so that this row, once written, confirms all before it
        if number == 1200:
            print("halted", flush=True)
            time.sleep(3600)
        yield translation


Translator.translate_batch = halting
main()
"""
"""The command line, but for a translator that halts in the middle of its work."""


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
    source.write_text("\n".join(travel_phrases(1500)) + "\n", encoding="utf-8")
    assert wayword("batch", str(source), "-o", str(whole), *EN_ES).code == 0
    command = [sys.executable, "-c", _HALTING, "batch", str(source), "-o", str(target), *EN_ES]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        assert process.stdout
        assert process.stdout.readline() == b"halted\n"
        process.kill()
    assert process.returncode == -signal.SIGKILL
    assert not target.exists()
    wayword("phrases", "add", "Never asked here.", "Aquí nunca.", *EN_ES)
    done = wayword("batch", str(source), "-o", str(target), *EN_ES, "--json")
    assert done.code == 0
    assert "phrases have changed since this job was broken off" in done.err
    assert 900 < json.loads(done.out)["resumed"] < 1500
    assert target.read_bytes() == whole.read_bytes()


@pytest.mark.parametrize(
    ("options", "sentences"),
    [
        ((), ["wayword: Translating the column 'id', the first of 2; another is chosen with"]),
        (("--quiet",), []),
        (("--column", "text"), []),
    ],
)
def test_the_column_taken_unasked_is_named(
    wayword: Wayword, tmp_path: Path, options: tuple[str, ...], sentences: list[str]
) -> None:
    source = tmp_path / "in.csv"
    source.write_text("id,text\n1,99\n", encoding="utf-8")
    done = wayword("batch", str(source), "-o", str(tmp_path / "out.csv"), *EN_ES, *options)
    assert done.code == 0
    assert [line.rpartition(" ")[0] for line in done.err.splitlines()] == sentences
