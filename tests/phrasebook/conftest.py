"""A phrasebook of the test's own, and other processes that use it."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from translator.languages import LanguagePair
from translator.phrasebook.database import Database
from translator.phrasebook.phrasebook import Phrasebook

EN_ES = LanguagePair("en", "es")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the phrasebook goes; neither it nor its folder exists yet."""
    return tmp_path / "data" / "phrasebook.db"


@pytest.fixture
def book(path: Path) -> Iterator[Phrasebook]:
    """A new phrasebook that gives up soon where another process holds it."""
    with Phrasebook(path, busy_timeout_ms=100) as phrasebook:
        yield phrasebook


@pytest.fixture
def database(book: Phrasebook) -> Database:
    """The database of ``book``."""
    return book.database


@pytest.fixture
def writers(path: Path) -> Iterator["Writers"]:
    """Other processes that add phrases to the phrasebook."""
    started = Writers(path)
    yield started
    started.stop()


class Writers:
    """Processes that run ``tests.phrasebook.writer``; each prints what it has confirmed."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._processes: list[subprocess.Popen[str]] = []

    def start(self, name: str, *, count: int = 1_000_000) -> subprocess.Popen[str]:
        """Start a process that adds ``count`` phrases, whose texts hold ``name``."""
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.phrasebook.writer", self._path, name, str(count)],
            stdout=subprocess.PIPE,
            text=True,
            cwd=Path(__file__).parents[2],
        )
        self._processes.append(process)
        return process

    def stop(self) -> None:
        """Kill what still runs."""
        for process in self._processes:
            process.kill()
            process.wait()
            if process.stdout:
                process.stdout.close()


def source_found(book: Phrasebook, text: str, pair: LanguagePair = EN_ES) -> str | None:
    """Return the source of the phrase that ``text`` finds."""
    phrase = book.phrases.lookup(text, pair)
    return phrase.source if phrase else None
