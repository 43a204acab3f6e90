"""The phrasebook as a whole: recording, searching, exchanging, closing."""

from datetime import UTC, datetime

from tests.phrasebook.conftest import EN_ES
from translator.phrasebook.memory import MemoryEntry, MemoryKey
from translator.phrasebook.phrasebook import Phrasebook
from translator.translation import Origin, Translation

KEY = MemoryKey("Hello", EN_ES, "en-es@1.0.0", "beam=4")
MADE = Translation(
    "Hello ", "Hola", "en", "es", Origin.MODEL, alternatives=("Buenas",), confidence=0.5
)


def test_a_recorded_translation_is_remembered_and_in_the_history(book: Phrasebook) -> None:
    book.record(MADE, key=KEY)
    assert book.memory.get(KEY) == MemoryEntry("Hola", ("Buenas",), 0.5)
    assert [entry.source for entry in book.history.select()] == ["Hello "]


def test_without_a_key_nothing_is_remembered(book: Phrasebook) -> None:
    book.record(MADE)
    assert (book.memory.count(), book.history.count()) == (0, 1)


def test_without_history_none_is_kept(book: Phrasebook) -> None:
    book.record(MADE, key=KEY, history=False)
    assert (book.memory.count(), book.history.count()) == (1, 0)


def test_with_nothing_to_keep_no_file_is_made(book: Phrasebook) -> None:
    book.record(MADE, history=False)
    assert not book.database.path.exists()


def test_a_recorded_phrase_counts_as_used(book: Phrasebook) -> None:
    added = book.phrases.add("Hello", "Hola", EN_ES)
    book.record(MADE, phrase_id=added.id)
    phrase = book.phrases.get(added.id)
    assert phrase.uses == 1
    assert phrase.used
    assert phrase.created <= phrase.used <= datetime.now(UTC)


def test_using_a_phrase_does_not_make_search_read_it_again(book: Phrasebook) -> None:
    added = book.phrases.add("Hello", "Hola", EN_ES)
    before = book.database.rows("SELECT value FROM revisions")
    book.record(MADE, phrase_id=added.id)
    assert book.database.rows("SELECT value FROM revisions") == before


def test_a_found_phrase_is_as_it_is_now(book: Phrasebook) -> None:
    added = book.phrases.add("Hello", "Hola", EN_ES)
    assert book.search("hello")
    book.phrases.star(added.id)
    assert book.search("hello")[0].phrase.starred
