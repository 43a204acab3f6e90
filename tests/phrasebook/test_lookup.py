"""Finding the user's phrases exactly."""

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.phrasebook.conftest import EN_ES, source_found
from translator.errors import InputError
from translator.languages import LanguagePair
from translator.phrasebook.phrase import NewPhrase
from translator.phrasebook.phrasebook import Phrasebook


@pytest.mark.parametrize("text", ["hello", "HELLO", "  Hello \n", "Hello!", "Hello.", "Ｈｅｌｌｏ"])
def test_a_phrase_is_found_in_every_form_of_its_source(book: Phrasebook, text: str) -> None:
    book.phrases.add("Hello", "Hola", EN_ES)
    assert source_found(book, text) == "Hello"


def test_diacritics_count_in_exact_lookup(book: Phrasebook) -> None:
    book.phrases.add("sí", "yes", LanguagePair("es", "en"))
    assert source_found(book, "si", LanguagePair("es", "en")) is None


def test_a_phrase_is_found_from_its_other_side(book: Phrasebook) -> None:
    book.phrases.add("Thank you", "Gracias", EN_ES)
    phrase = book.phrases.lookup("¡gracias!", EN_ES.reverse)
    assert phrase
    assert phrase.into("en") == "Thank you"


def test_the_direction_that_was_stored_comes_first(book: Phrasebook) -> None:
    book.phrases.add("No", "Nein", LanguagePair("es", "de"))
    book.phrases.add("Nicht", "no", LanguagePair("de", "es"))
    phrase = book.phrases.lookup("no", LanguagePair("es", "de"))
    assert phrase
    assert phrase.into("de") == "Nein"


def test_another_pair_is_not_asked(book: Phrasebook) -> None:
    book.phrases.add("Hello", "Hola", EN_ES)
    assert source_found(book, "Hello", LanguagePair("en", "fr")) is None


def test_a_question_finds_the_question_and_a_statement_the_statement(book: Phrasebook) -> None:
    book.phrases.add("You speak English?", "¿Habla inglés?", EN_ES)
    book.phrases.add("You speak English.", "Habla inglés.", EN_ES)
    assert source_found(book, "you speak english？") == "You speak English?"
    assert source_found(book, "you speak english!") == "You speak English."


def test_a_question_finds_a_statement_where_there_is_no_question(book: Phrasebook) -> None:
    book.phrases.add("The bill, please.", "La cuenta, por favor.", EN_ES)
    assert source_found(book, "The bill, please?") == "The bill, please."
    assert source_found(book, "The bill please?") is None


def test_of_several_phrases_with_one_target_the_starred_one_answers(book: Phrasebook) -> None:
    book.phrases.add("Hi", "Hola", EN_ES)
    book.phrases.add("Hello", "Hola", EN_ES, starred=True)
    book.phrases.add("Hey", "Hola", EN_ES)
    assert source_found(book, "hola", EN_ES.reverse) == "Hello"


def test_looking_up_many_texts_is_looking_up_each(book: Phrasebook) -> None:
    book.phrases.add_all(
        NewPhrase(source=f"Number {number}?", target=f"Número {number}", pair=EN_ES)
        for number in range(0, 3000, 3)
    )
    texts = [f"NUMBER {number}" for number in range(1500)]
    found = book.phrases.lookup_many(texts, EN_ES)
    assert list(found) == texts[::3]
    assert all(phrase == book.phrases.lookup(text, EN_ES) for text, phrase in found.items())


def test_looking_up_many_texts_asks_the_other_side_too(book: Phrasebook) -> None:
    book.phrases.add("Hello", "Hola", EN_ES)
    assert set(book.phrases.lookup_many(["hola", "hello"], EN_ES.reverse)) == {"hola"}


def test_in_an_empty_table_nothing_is_found(book: Phrasebook) -> None:
    assert book.phrases.lookup_many(["Hello"] * 3, EN_ES) == {}


@pytest.mark.parametrize("text", ["", "?", "\0", "x\ud800", "x" * 1_000_000, "🙂", "%_'\""])
def test_no_text_upsets_a_lookup(book: Phrasebook, text: str) -> None:
    book.phrases.add("Hello", "Hola", EN_ES)
    assert source_found(book, text) is None
    assert book.phrases.lookup_many([text], EN_ES) == {}


@pytest.fixture(scope="module")
def filling(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Phrasebook]:
    """A phrasebook that all examples of a law are added to."""
    with Phrasebook(tmp_path_factory.mktemp("law") / "phrasebook.db") as book:
        yield book


@settings(deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=50))
def test_whatever_can_be_stored_is_found_as_it_was_given(filling: Phrasebook, text: str) -> None:
    try:
        added = filling.phrases.add(text, "x", EN_ES)
    except InputError:
        return
    phrase = filling.phrases.lookup(text, EN_ES)
    assert phrase
    assert (phrase.id, phrase.source) == (added.id, text)
