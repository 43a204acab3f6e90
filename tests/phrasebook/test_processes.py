"""Several processes at one phrasebook, and processes that are killed."""

import subprocess
from itertools import islice
from pathlib import Path

import pytest

from tests.phrasebook.conftest import Writers
from translator.phrasebook.phrasebook import Phrasebook


def confirmed_by(process: "subprocess.Popen[str]", count: int) -> list[tuple[int, str]]:
    """Return the next phrases that a writer prints as confirmed, with their ids."""
    assert process.stdout
    lines = islice(process.stdout, count)
    pairs = [line.rstrip("\n").split("\t") for line in lines if line.endswith("\n")]
    return [(int(number), source) for number, source in pairs]


@pytest.mark.parametrize("count", [1, 30, 150])
def test_what_a_killed_process_had_confirmed_is_there(
    writers: Writers, path: Path, count: int
) -> None:
    process = writers.start("the killed one")
    confirmed = confirmed_by(process, count)
    process.kill()
    confirmed += confirmed_by(process, 1_000_000)
    assert len(confirmed) >= count
    with Phrasebook(path) as book:
        stored = {(phrase.id, phrase.source) for phrase in book.phrases.select()}
        assert stored >= set(confirmed)
        assert book.database.faults() == []
        assert {entry.source for entry in book.history.select(limit=1_000_000)} >= {
            source for _number, source in confirmed
        }


def test_processes_that_start_at_once_all_write_to_one_new_file(
    writers: Writers, path: Path
) -> None:
    processes = [writers.start(name, count=25) for name in ("one", "two", "three")]
    confirmed = [each for process in processes for each in confirmed_by(process, 25)]
    assert [process.wait() for process in processes] == [0, 0, 0]
    with Phrasebook(path) as book:
        stored = {(phrase.id, phrase.source) for phrase in book.phrases.select()}
        assert stored == set(confirmed)
        assert len(stored) == 75
        assert book.database.faults() == []


def test_search_finds_what_another_process_has_just_added(writers: Writers, path: Path) -> None:
    with Phrasebook(path) as book:
        assert book.search("phrase of somebody else") == []
        process = writers.start("somebody else", count=3)
        assert process.wait() == 0
        found = book.search("phrase of somebody else")
        assert {match.phrase.source for match in found} == {
            "Phrase 0 of somebody else",
            "Phrase 1 of somebody else",
            "Phrase 2 of somebody else",
        }


def test_two_processes_that_find_the_same_damage_lose_nothing(writers: Writers, path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"not a database " * 500)
    processes = [writers.start(name, count=5) for name in ("one", "two", "three")]
    outputs = [process.communicate() for process in processes]
    confirmed = {line.split("\t")[1] for output, _errors in outputs for line in output.splitlines()}
    kept = [file.read_bytes() for file in path.parent.glob("*.corrupt-*") if file.stat().st_size]
    assert kept.count(b"not a database " * 500) == 1
    with Phrasebook(path) as book:
        assert {phrase.source for phrase in book.phrases.select()} == confirmed
