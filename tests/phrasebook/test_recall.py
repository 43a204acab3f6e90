"""Recalling: an own phrase and what is remembered, with one look into the file."""

import pytest

from tests.phrasebook.conftest import EN_ES
from translator.languages import LanguagePair
from translator.phrasebook.memory import MemoryEntry, MemoryKey
from translator.phrasebook.phrase import MAX_CHARACTERS
from translator.phrasebook.phrasebook import Phrasebook
from translator.translation import Origin, Translation

KEY = MemoryKey("Hello", EN_ES, "en-es@1.0.0", "beam=4")
ENTRY = MemoryEntry("Hola", ("Buenas",), 0.5)


def test_nothing_is_recalled_from_an_empty_phrasebook(book: Phrasebook) -> None:
    assert book.recall("Hello", EN_ES, KEY) == (None, None)
    assert book.recall("Hello", EN_ES, None) == (None, None)


def test_what_is_remembered_is_recalled_under_its_own_key_alone(book: Phrasebook) -> None:
    book.memory.put(KEY, ENTRY)
    assert book.recall("Hello", EN_ES, KEY) == (None, ENTRY)
    assert book.recall("Hello", EN_ES, None) == (None, None)
    other = MemoryKey("Hello", EN_ES, "en-es@1.0.1", "beam=4")
    assert book.recall("Hello", EN_ES, other) == (None, None)


def test_what_is_still_to_be_written_is_recalled(book: Phrasebook) -> None:
    made = Translation("Hello", "Hola", "en", "es", Origin.MODEL)
    book.phrases.add("Thanks", "Gracias", EN_ES)
    book.note(made, key=KEY)
    assert book.recall("Hello", EN_ES, KEY) == (None, MemoryEntry("Hola"))
    phrase, _entry = book.recall("thanks!", EN_ES, KEY)
    assert phrase is not None


@pytest.mark.parametrize("text", ["hello", "  Hello. ", "HELLO?"])
@pytest.mark.parametrize("is_reversed", [False, True])
def test_an_own_phrase_is_recalled_beside_it_in_both_directions(
    book: Phrasebook, text: str, is_reversed: bool
) -> None:
    book.memory.put(KEY, ENTRY)
    if is_reversed:
        book.phrases.add("¡Buenos días!", "Hello", EN_ES.reverse)
    else:
        book.phrases.add("Hello", "¡Buenos días!", EN_ES)
    for key, remembered in ((KEY, ENTRY), (None, None)):
        phrase, entry = book.recall(text, EN_ES, key)
        assert phrase is not None
        assert phrase.into("es") == "¡Buenos días!"
        assert entry == remembered
    assert book.recall(text, LanguagePair("en", "fr"), None) == (None, None)


def test_a_damaged_entry_is_none_and_goes(book: Phrasebook) -> None:
    book.memory.put(KEY, ENTRY)
    with book.database.transaction(durable=True) as connection:
        connection.execute("UPDATE memory SET value = 'no json'")
    assert book.recall("Hello", EN_ES, KEY) == (None, None)
    book.memory.flush()
    assert book.memory.count() == 0


@pytest.mark.parametrize("text", ["a" * (MAX_CHARACTERS + 1), "Hi \ud800"])
def test_what_cannot_be_kept_is_not_looked_for(book: Phrasebook, text: str) -> None:
    key = MemoryKey(text, EN_ES, "en-es@1.0.0", "beam=4")
    assert book.recall(text, EN_ES, key) == (None, None)
