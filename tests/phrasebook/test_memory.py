"""The Memory: what is remembered, for whom, and what is forgotten."""

import pytest
from msgspec.structs import replace

from tests.phrasebook.conftest import EN_ES
from translator.languages import LanguagePair
from translator.phrasebook.bound import Bound
from translator.phrasebook.database import Database
from translator.phrasebook.memory import FRESH_SECONDS, Memory, MemoryEntry, MemoryKey
from translator.phrasebook.phrasebook import Phrasebook

KEY = MemoryKey("Where is the station?", EN_ES, "en-es@1.0.0", "beam=4")
ENTRY = MemoryEntry("¿Dónde está la estación?", ("¿La estación?",), 0.25, ("Check the number.",))


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.now = 1_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    """A clock for ``small``."""
    return Clock()


@pytest.fixture
def small(database: Database, clock: Clock) -> Memory:
    """A Memory of three entries."""
    return Memory(database, entries=3, clock=clock)


def key(text: str) -> MemoryKey:
    """Return a key that differs from the others in its text."""
    return replace(KEY, text=text)


def remembered(memory: Memory, *texts: str) -> set[str]:
    """Return which of the texts are remembered."""
    return {each.text for each in memory.get_many(map(key, texts))}


def test_what_was_put_comes_back_whole(book: Phrasebook) -> None:
    book.memory.put(KEY, ENTRY)
    assert book.memory.get(KEY) == ENTRY


@pytest.mark.parametrize(
    "other",
    [
        replace(KEY, text="where is the station?"),
        replace(KEY, pair=LanguagePair("en", "fr")),
        replace(KEY, pair=EN_ES.reverse),
        replace(KEY, fingerprint="en-es@1.0.1"),
        replace(KEY, options="beam=1"),
    ],
)
def test_whatever_a_translation_depends_on_is_part_of_the_key(
    book: Phrasebook, other: MemoryKey
) -> None:
    book.memory.put(KEY, ENTRY)
    assert book.memory.get(other) is None


def test_a_new_entry_takes_the_place_of_the_old_one(book: Phrasebook) -> None:
    book.memory.put(KEY, ENTRY)
    book.memory.put(KEY, MemoryEntry("other"))
    assert book.memory.get(KEY) == MemoryEntry("other")
    assert book.memory.count() == 1


def test_many_entries_are_put_and_got_at_once(book: Phrasebook) -> None:
    entries = {
        replace(KEY, text=str(number), options=f"beam={number % 3}"): MemoryEntry(str(number))
        for number in range(1600)
    }
    book.memory.put_many(entries.items())
    assert book.memory.get_many([*entries, key("absent")]) == entries


def test_entries_outlive_the_process(book: Phrasebook) -> None:
    book.memory.put(KEY, ENTRY)
    book.close()
    assert book.memory.get(KEY) == ENTRY


@pytest.mark.parametrize("text", ["", "\0", "🙂", "'; DROP TABLE memory; --", "x" * 10_000])
def test_any_text_can_be_remembered(book: Phrasebook, text: str) -> None:
    book.memory.put(key(text), MemoryEntry(text))
    assert book.memory.get(key(text)) == MemoryEntry(text)


@pytest.mark.parametrize("text", ["x\ud800", "x" * 10_001])
def test_what_cannot_be_kept_is_no_fault(book: Phrasebook, text: str) -> None:
    book.memory.put(key(text), ENTRY)
    assert book.memory.get(key(text)) is None


@pytest.mark.parametrize("value", [b"{", b'{"text": 1}', b'{"text": "x", "more": 1}', "text", 7])
def test_a_damaged_entry_is_none_and_is_deleted(book: Phrasebook, value: bytes | str | int) -> None:
    book.memory.put(KEY, ENTRY)
    with book.database.transaction(durable=False) as connection:
        connection.execute("UPDATE memory SET value = ?", (value,))
    assert book.memory.get(KEY) is None
    book.memory.flush()
    assert book.memory.count() == 0


def test_cleared_entries_are_gone_from_the_disk_too(book: Phrasebook) -> None:
    book.memory.put(KEY, ENTRY)
    book.memory.clear()
    assert book.memory.get(KEY) is None
    book.close()
    assert b"la estaci" not in book.database.path.read_bytes()


def test_a_cleared_memory_shrinks_the_file(book: Phrasebook) -> None:
    book.memory.put_many((key(str(number)), MemoryEntry("x" * 1000)) for number in range(500))
    book.close()
    before = book.database.path.stat().st_size
    book.memory.clear()
    book.close()
    assert book.database.path.stat().st_size < before / 3


def test_what_a_pack_made_is_forgotten_with_it_whatever_its_version(book: Phrasebook) -> None:
    kept = replace(KEY, fingerprint="en-es-big@1.0.0")
    gone = [
        replace(KEY, fingerprint=fingerprint)
        for fingerprint in ("en-es@1.0.0", "en-es@2.0.0", "ja-en@1.0.0+en-es@1.0.0")
    ]
    book.memory.put_many((each, ENTRY) for each in (kept, *gone))
    book.memory.forget_pack("en-es")
    assert list(book.memory.get_many([kept, *gone])) == [kept]
    assert book.memory.count() == 1


def test_the_oldest_entry_goes_first(small: Memory, clock: Clock) -> None:
    for text in ("one", "two", "three", "four"):
        clock.now += 10
        small.put(key(text), ENTRY)
    assert remembered(small, "one", "two", "three", "four") == {"two", "three", "four"}


def test_an_entry_that_was_used_since_stays(small: Memory, clock: Clock) -> None:
    for text in ("one", "two", "three"):
        clock.now += 10
        small.put(key(text), ENTRY)
    clock.now += FRESH_SECONDS + 100
    assert small.get(key("one"))
    small.put(key("four"), ENTRY)
    assert remembered(small, "one", "two", "three", "four") == {"one", "three", "four"}


def test_the_use_of_an_entry_is_known_to_the_next_process(
    database: Database, small: Memory, clock: Clock
) -> None:
    for text in ("one", "two", "three"):
        clock.now += 10
        small.put(key(text), ENTRY)
    clock.now += FRESH_SECONDS + 100
    assert small.get(key("one"))
    small.flush()
    with Database(database.path) as other:
        memory = Memory(other, entries=3, clock=clock)
        memory.put(key("four"), ENTRY)
        assert remembered(memory, "one", "two", "three", "four") == {"one", "three", "four"}


def test_a_fresh_hit_writes_nothing(database: Database, small: Memory) -> None:
    small.put(key("one"), ENTRY)
    before = database.rows("SELECT total_changes()")
    small.get(key("one"))
    small.flush()
    assert database.rows("SELECT total_changes()") == before


def test_one_large_put_keeps_the_bound_too(small: Memory) -> None:
    small.put_many((key(str(number)), ENTRY) for number in range(50))
    assert small.count() <= 3


@pytest.mark.parametrize("limit", [1, 2, 99, 100, 101, 250, 1000])
def test_the_bound_holds_after_every_single_put(limit: int) -> None:
    bound, rows = Bound(limit), 0
    for number in range(1, 4 * limit):
        rows += 1
        if bound.is_due(number - 1, number):
            rows = min(rows, bound.kept)
        assert rows <= limit
    assert rows >= limit * 0.97 - 1


def test_makers_go_with_their_last_entry(database: Database, small: Memory) -> None:
    for version in range(20):
        small.put(replace(KEY, fingerprint=f"en-es@{version}.0.0"), ENTRY)
    assert database.rows("SELECT count(*) FROM makers") == [(3,)]
