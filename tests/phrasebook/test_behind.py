"""Writing behind: nothing that was noted is missed, lost at exit, or kept waiting for."""

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from tests.phrasebook.conftest import EN_ES
from translator.errors import DatabaseError, DatabaseLockedError
from translator.phrasebook import behind
from translator.phrasebook.behind import MOST_WAITING, WriteBehind
from translator.phrasebook.memory import MemoryEntry, MemoryKey
from translator.phrasebook.phrasebook import Phrasebook
from translator.translation import Origin, Translation

KEY = MemoryKey("Hello", EN_ES, "en-es@1.0.0", "beam=4")
MADE = Translation("Hello", "Hola", "en", "es", Origin.MODEL)
_LONG = 600.0


@pytest.fixture
def never(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the thread wait for longer than any test lasts."""
    monkeypatch.setattr(behind, "DELAY_SECONDS", _LONG)


@pytest.mark.usefixtures("never")
@pytest.mark.parametrize(
    "look",
    [
        lambda book: book.memory.get(KEY) == MemoryEntry("Hola"),
        lambda book: book.memory.get_many([KEY]) == {KEY: MemoryEntry("Hola")},
        lambda book: book.memory.count() == 1,
        lambda book: [entry.source for entry in book.history.select()] == ["Hello"],
        lambda book: [entry.target for entry in book.history.search("hola")] == ["Hola"],
        lambda book: book.history.count() == 1,
    ],
)
def test_what_was_noted_is_seen_at_once(
    book: Phrasebook, look: Callable[[Phrasebook], bool]
) -> None:
    book.note(MADE, key=KEY)
    assert look(book)


@pytest.mark.usefixtures("never")
def test_what_was_noted_is_forgotten_when_all_is_cleared(book: Phrasebook) -> None:
    book.note(MADE, key=KEY)
    book.memory.clear()
    book.history.clear()
    assert (book.memory.get(KEY), book.history.count()) == (None, 0)


@pytest.mark.usefixtures("never")
def test_closing_writes_what_was_noted_and_ends_the_thread(path: Path) -> None:
    before = threading.active_count()
    with Phrasebook(path) as book:
        book.note(MADE, key=KEY)
    assert threading.active_count() == before
    with Phrasebook(path) as book:
        assert (book.memory.count(), book.history.count()) == (1, 1)


def test_a_thread_writes_what_nobody_asks_for() -> None:
    written = threading.Event()
    queue = WriteBehind[int](lambda _items: written.set(), threading.RLock)
    queue.put(1)
    assert written.wait(60)
    queue.close()


@pytest.mark.usefixtures("never")
def test_a_full_queue_is_written_by_whoever_adds_to_it_and_in_order() -> None:
    written: list[int] = []
    queue = WriteBehind[int](written.extend, threading.RLock)
    for number in range(MOST_WAITING + 1):
        queue.put(number)
    assert written == list(range(MOST_WAITING + 1))
    queue.close()


def test_a_process_that_ends_without_closing_writes_what_it_noted(path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from tests.phrasebook.test_behind import *\n"
        f"behind.DELAY_SECONDS = {_LONG}\n"
        "Phrasebook(Path(sys.argv[1])).note(MADE, key=KEY)\n"
    )
    root = Path(__file__).parents[2]
    subprocess.run([sys.executable, "-c", script, str(path)], check=True, cwd=root)
    with Phrasebook(path) as book:
        assert (book.memory.count(), book.history.count()) == (1, 1)


@pytest.mark.usefixtures("never")
@pytest.mark.skipif(not hasattr(os, "fork"), reason="forks are not known here")
def test_a_forked_process_leaves_what_waits_to_its_parent() -> None:
    written: list[str] = []
    queue = WriteBehind[str](written.extend, threading.RLock)
    queue.put("parent")
    child = os.fork()
    if child == 0:
        queue.put("child")
        queue.settle()
        os._exit(0 if written == ["child"] else 1)
    assert os.waitpid(child, 0)[1] == 0
    queue.close()
    assert written == ["parent"]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="forks are not known here")
def test_a_process_forked_while_a_thread_writes_can_read_and_write(
    book: Phrasebook, path: Path
) -> None:
    book.phrases.add("Hello", "Hola", EN_ES)
    with book.database.lock:
        child = fork_from_a_thread(book)
        assert os.waitpid(child, 0)[1] == 0
    assert book.phrases.count() == 2


def fork_from_a_thread(book: Phrasebook) -> int:
    """Fork where another thread holds the database; the child adds a phrase."""
    children: list[int] = []

    def fork() -> None:
        child = os.fork()
        if child == 0:
            signal.alarm(60)
            book.phrases.add("Bye", "Adiós", EN_ES)
            os._exit(0 if book.phrases.count() == 2 else 1)
        children.append(child)

    thread = threading.Thread(target=fork)
    thread.start()
    thread.join()
    return children[0]


def test_what_cannot_be_written_is_told_and_no_longer_promised(
    book: Phrasebook, path: Path
) -> None:
    book.note(MADE, key=KEY)
    assert book.memory.count() == 1
    with Phrasebook(path) as other, other.database.transaction(durable=False):
        book.note(Translation("Bye", "Adiós", "en", "es", Origin.MODEL))
        with suppress(DatabaseError):
            book.history.count()
    assert [type(error) for error in book.troubles()] == [DatabaseLockedError]
    assert book.troubles() == []
    assert book.history.count() == 1
