"""The user's phrases: adding, choosing, changing and removing."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.phrasebook.conftest import EN_ES, source_found
from translator.errors import InputError
from translator.languages import LanguagePair
from translator.phrasebook.database import Database
from translator.phrasebook.phrase import NewPhrase, Outcome, Phrase
from translator.phrasebook.phrasebook import Phrasebook
from translator.phrasebook.phrases import Phrases

NOON = datetime(2031, 5, 4, 12, tzinfo=UTC)


def test_an_added_phrase_has_all_that_was_given(book: Phrasebook) -> None:
    added = book.phrases.add(
        " Hello! ", "¡Hola!", EN_ES, category="Greetings", note="To friends", starred=True
    )
    phrase = book.phrases.get(added.id)
    assert (phrase.source, phrase.target, phrase.pair) == (" Hello! ", "¡Hola!", EN_ES)
    assert (phrase.category, phrase.note, phrase.starred) == ("Greetings", "To friends", True)
    assert (phrase.used, phrase.uses) == (None, 0)


def test_a_new_phrase_is_said_to_be_added(book: Phrasebook) -> None:
    assert book.phrases.add("Hello", "Hola", EN_ES).outcome is Outcome.ADDED


def test_the_same_source_in_another_form_updates_the_phrase(book: Phrasebook) -> None:
    first = book.phrases.add("Hello", "Hola", EN_ES)
    second = book.phrases.add("HELLO!", "Buenas", EN_ES)
    assert (second.id, second.outcome) == (first.id, Outcome.UPDATED)
    assert book.phrases.get(first.id).target == "Buenas"


def test_the_same_phrase_again_changes_nothing(book: Phrasebook) -> None:
    first = book.phrases.add("Hello", "Hola", EN_ES, category="Greetings")
    again = book.phrases.add("Hello", "Hola", EN_ES)
    assert (again.id, again.outcome) == (first.id, Outcome.UNCHANGED)


def test_an_update_keeps_what_it_does_not_name(book: Phrasebook) -> None:
    added = book.phrases.add("Hello", "Hola", EN_ES, category="Greetings", starred=True)
    book.phrases.add("Hello", "Buenas", EN_ES, note="Informal")
    phrase = book.phrases.get(added.id)
    assert (phrase.category, phrase.note, phrase.starred) == ("Greetings", "Informal", True)


def test_an_empty_category_clears_it(book: Phrasebook) -> None:
    added = book.phrases.add("Hello", "Hola", EN_ES, category="Greetings")
    book.phrases.add("Hello", "Hola", EN_ES, category="")
    assert book.phrases.get(added.id).category is None


def test_the_same_source_may_be_kept_for_every_pair(book: Phrasebook) -> None:
    book.phrases.add("Hello", "Hola", EN_ES)
    book.phrases.add("Hello", "Hallo", LanguagePair("en", "de"))
    assert book.phrases.count() == 2


@pytest.mark.parametrize(
    ("source", "target", "pair", "fault"),
    [
        ("", "x", EN_ES, "source text is empty"),
        ("\u200b \n", "x", EN_ES, "source text is empty"),
        ("x", " ", EN_ES, "target text is empty"),
        ("x" * 10_001, "x", EN_ES, "longer than 10,000 characters"),
        ("x\ud800", "x", EN_ES, "lone surrogate"),
        ("x", "y", LanguagePair("en", "en"), "both its sides"),
    ],
)
def test_what_cannot_be_a_phrase_is_refused(
    book: Phrasebook, source: str, target: str, pair: LanguagePair, fault: str
) -> None:
    with pytest.raises(InputError, match=fault):
        book.phrases.add(source, target, pair)


def test_every_fault_of_a_phrase_is_named_at_once(book: Phrasebook) -> None:
    with pytest.raises(InputError, match=r"source text is empty; its target text is empty"):
        book.phrases.add("", "", EN_ES)


def test_a_touched_phrase_says_when_and_how_often_it_was_used(database: Database) -> None:
    phrases = Phrases(database, clock=NOON.timestamp)
    added = phrases.add("Hello", "Hola", EN_ES)
    phrases.touch(added.id)
    phrases.touch(added.id)
    phrase = phrases.get(added.id)
    assert (phrase.used, phrase.uses) == (NOON, 2)


def test_stars_are_given_and_taken(book: Phrasebook) -> None:
    ids = [book.phrases.add(text, "x", EN_ES).id for text in ("one", "two", "three")]
    book.phrases.star(*ids)
    book.phrases.unstar(ids[1])
    assert [phrase.id for phrase in book.phrases.select(starred=True)] == [ids[0], ids[2]]


def test_phrases_are_selected_by_pair_category_and_star(book: Phrasebook) -> None:
    book.phrases.add("Hello", "Hola", EN_ES, category="Greetings", starred=True)
    book.phrases.add("Bye", "Adiós", EN_ES, category="Greetings")
    book.phrases.add("Bread", "Pan", EN_ES, category="Food", starred=True)
    book.phrases.add("Hello", "Hallo", LanguagePair("en", "de"), category="Greetings")
    selected = book.phrases.select(pair=EN_ES, category="Greetings", starred=True)
    assert [phrase.target for phrase in selected] == ["Hola"]


def test_categories_are_listed_sorted_and_once(book: Phrasebook) -> None:
    for text, category in (("a", "Food"), ("b", None), ("c", "Food"), ("d", "Bar")):
        book.phrases.add(text, "x", EN_ES, category=category)
    assert book.phrases.categories() == ["Bar", "Food"]


def test_removed_phrases_are_gone(book: Phrasebook) -> None:
    ids = [book.phrases.add(text, "x", EN_ES).id for text in ("one", "two", "three")]
    book.phrases.remove(ids[0], ids[2], ids[0])
    assert [phrase.source for phrase in book.phrases.select()] == ["two"]


def test_an_id_is_never_given_twice(book: Phrasebook) -> None:
    first = book.phrases.add("one", "x", EN_ES)
    book.phrases.remove(first.id)
    assert book.phrases.add("two", "x", EN_ES).id != first.id


def test_with_an_unknown_id_nothing_is_removed(book: Phrasebook) -> None:
    added = book.phrases.add("one", "x", EN_ES)
    with pytest.raises(InputError, match="no phrase with the id 99, 100"):
        book.phrases.remove(added.id, 99, 100)
    assert book.phrases.count() == 1


@pytest.mark.parametrize("phrase_id", [0, -1, 10**30])
def test_an_id_that_cannot_be_is_refused(book: Phrasebook, phrase_id: int) -> None:
    with pytest.raises(InputError):
        book.phrases.get(phrase_id)
    with pytest.raises(InputError):
        book.phrases.star(phrase_id)


def test_an_import_counts_what_it_did(book: Phrasebook) -> None:
    book.phrases.add("one", "uno", EN_ES)
    book.phrases.add("two", "dos", EN_ES)
    counts = book.phrases.add_all(
        NewPhrase(source=source, target=target, pair=EN_ES)
        for source, target in (("one", "uno"), ("two", "DOS"), ("three", "tres"), ("four", "x"))
    )
    assert (counts.added, counts.updated, counts.unchanged) == (2, 1, 1)


def test_an_import_with_a_faulty_phrase_changes_nothing(book: Phrasebook) -> None:
    phrases = [
        NewPhrase(source="one", target="uno", pair=EN_ES),
        NewPhrase(source="", target="dos", pair=EN_ES),
    ]
    with pytest.raises(InputError):
        book.phrases.add_all(phrases)
    assert book.phrases.count() == 0


@pytest.mark.parametrize(
    ("when", "fault"),
    [
        (datetime(2031, 5, 4), "lacks a time zone"),
        (datetime(1969, 12, 31, tzinfo=UTC), "not between 1970 and 2100"),
        (datetime(2100, 1, 1, tzinfo=UTC), "not between 1970 and 2100"),
    ],
)
def test_a_time_that_cannot_be_kept_exactly_is_refused(
    book: Phrasebook, when: datetime, fault: str
) -> None:
    with pytest.raises(InputError, match=fault):
        book.phrases.add_all([NewPhrase(source="a", target="b", pair=EN_ES, created=when)])


def test_phrases_outlive_the_process(path: Path) -> None:
    with Phrasebook(path) as book:
        book.phrases.add("Hello", "Hola", EN_ES)
    with Phrasebook(path) as book:
        assert source_found(book, "hello") == "Hello"


def new(source: str, target: str, *, note: str | None = None) -> NewPhrase:
    """Return a phrase to store, from English to Spanish."""
    return NewPhrase(source=source, target=target, pair=EN_ES, note=note)


def test_a_created_phrase_never_changes_another(book: Phrasebook) -> None:
    book.phrases.create(new("Cheers", "Salud"))
    with pytest.raises(InputError, match="'Cheers' already, translated as 'Salud'"):
        book.phrases.create(new("cheers.", "Chinchín"))
    assert [phrase.target for phrase in book.phrases.select()] == ["Salud"]


def test_an_edited_phrase_keeps_its_id_and_what_is_left_open(book: Phrasebook) -> None:
    first = book.phrases.add("Cheers", "Salud", EN_ES, category="bar", starred=True).id
    book.phrases.edit(first, new("Bottoms up", "Hasta el fondo", note="loud"))
    (phrase,) = book.phrases.select()
    assert (phrase.id, phrase.source, phrase.target) == (first, "Bottoms up", "Hasta el fondo")
    assert (phrase.category, phrase.note, phrase.starred) == ("bar", "loud", True)
    assert source_found(book, "Cheers") is None
    assert source_found(book, "bottoms up") == "Bottoms up"


def test_an_edited_phrase_is_found_by_its_new_text_only(book: Phrasebook) -> None:
    first = book.phrases.create(new("Cheers", "Salud"))
    assert book.search("chers")
    book.phrases.edit(first, new("Good night", "Buenas noches"))
    assert book.search("chers") == []
    assert [match.phrase.id for match in book.search("god nihgt")] == [first]


def test_a_phrase_cannot_be_edited_into_another(book: Phrasebook) -> None:
    book.phrases.create(new("Cheers", "Salud"))
    second = book.phrases.create(new("Thanks", "Gracias"))
    with pytest.raises(InputError, match="'Cheers' already"):
        book.phrases.edit(second, new("Cheers!", "Gracias"))
    assert book.phrases.get(second).source == "Thanks"


def test_editing_what_is_not_there_is_said(book: Phrasebook) -> None:
    with pytest.raises(InputError, match="no phrase with the id 7"):
        book.phrases.edit(7, new("Cheers", "Salud"))


def test_a_removed_phrase_can_be_stored_again_just_as_it_was(book: Phrasebook) -> None:
    first = book.phrases.add("Cheers", "Salud", EN_ES, category="bar", note="loud", starred=True).id
    book.phrases.touch(first)
    before = book.phrases.get(first)
    book.phrases.remove(first)
    book.phrases.add_all([NewPhrase.of(before)])
    (after,) = book.phrases.select()
    assert {**_fields(after), "id": before.id} == _fields(before)


def _fields(phrase: Phrase) -> dict[str, object]:
    return {name: getattr(phrase, name) for name in phrase.__struct_fields__}
