"""The history: newest first, searchable, bounded."""

from itertools import count

import pytest

from translator.errors import InputError
from translator.phrasebook.database import Database
from translator.phrasebook.history import History
from translator.phrasebook.phrasebook import Phrasebook
from translator.translation import Origin, Translation


@pytest.fixture
def history(database: Database) -> History:
    """A history of ten entries whose clock ticks at every look."""
    ticks = count(1_000_000)
    return History(database, entries=10, clock=lambda: next(ticks))


def made(source: str, text: str = "x", *, origin: Origin = Origin.MODEL) -> Translation:
    """Return a translation from English to Spanish."""
    return Translation(source, text, "en", "es", origin)


def sources(history: History) -> list[str]:
    """Return the sources of all entries, in order."""
    return [entry.source for entry in history.select()]


def test_an_entry_says_what_was_translated_and_by_what(history: History) -> None:
    history.add(made("Hello", "Hola", origin=Origin.MEMORY))
    (entry,) = history.select()
    assert (entry.source, entry.target, str(entry.pair)) == ("Hello", "Hola", "en-es")
    assert (entry.origin, entry.starred) == (Origin.MEMORY, False)


def test_the_newest_entry_comes_first(history: History) -> None:
    for text in ("one", "two", "three"):
        history.add(made(text))
    assert sources(history) == ["three", "two", "one"]


def test_the_same_translation_again_moves_to_the_top(history: History) -> None:
    for text in ("one", "two", "one"):
        history.add(made(text))
    assert sources(history) == ["one", "two"]


def test_another_translation_of_the_same_text_is_another_entry(history: History) -> None:
    history.add(made("Hello", "Hola"))
    history.add(made("Hello", "Buenas"))
    assert history.count() == 2


def test_a_page_begins_where_the_last_one_ended(history: History) -> None:
    for text in "abcde":
        history.add(made(text))
    assert [entry.source for entry in history.select(limit=2, offset=2)] == ["c", "b"]


def test_only_the_newest_entries_are_kept(history: History) -> None:
    for number in range(25):
        history.add(made(str(number)))
    assert sources(history) == [str(number) for number in range(24, 14, -1)]


def test_starred_entries_are_kept_for_ever(history: History) -> None:
    history.add(made("starred"))
    history.star(history.select()[0].id)
    for number in range(25):
        history.add(made(str(number)))
    assert sources(history)[-1] == "starred"
    assert history.count() == 11


def test_a_star_can_be_taken_back(history: History) -> None:
    history.add(made("one"))
    entry_id = history.select()[0].id
    history.star(entry_id)
    assert history.select(starred=True)
    history.unstar(entry_id)
    assert not history.select(starred=True)


@pytest.mark.parametrize("query", ["DONDE ESTA", "donde está", "Where", "stati", "¿dónde?"])
def test_search_looks_at_both_sides_without_accents(history: History, query: str) -> None:
    history.add(made("Where is the station?", "¿Dónde está la estación?"))
    history.add(made("Hello", "Hola"))
    assert [entry.source for entry in history.search(query)] == ["Where is the station?"]


def test_search_finds_the_newest_first(history: History) -> None:
    for text in ("my train", "my bus", "your train"):
        history.add(made(text))
    assert [entry.source for entry in history.search("train")] == ["your train", "my train"]


@pytest.mark.parametrize("query", ["", "  ", "?!", "%", "_"])
def test_a_query_without_a_word_finds_nothing(history: History, query: str) -> None:
    history.add(made("100% _ sure?"))
    assert history.search(query) == []


def test_a_deleted_entry_is_gone(history: History) -> None:
    for text in ("one", "two"):
        history.add(made(text))
    history.delete(history.select()[0].id)
    assert sources(history) == ["one"]


def test_with_an_unknown_id_nothing_is_deleted(history: History) -> None:
    history.add(made("one"))
    with pytest.raises(InputError, match="holds no entry 99"):
        history.delete(history.select()[0].id, 99)
    assert history.count() == 1


def test_clearing_keeps_what_is_starred(history: History) -> None:
    for text in ("one", "two"):
        history.add(made(text))
    history.star(history.select()[0].id)
    history.clear()
    assert sources(history) == ["two"]


def test_clearing_everything_leaves_nothing_on_the_disk(book: Phrasebook) -> None:
    book.history.add(made("a secret of mine"))
    book.history.star(book.history.select()[0].id)
    book.history.clear(keep_starred=False)
    book.close()
    assert b"a secret of mine" not in book.database.path.read_bytes()


@pytest.mark.parametrize("text", ["x\ud800", "x" * 10_001])
def test_what_cannot_be_kept_is_no_fault(history: History, text: str) -> None:
    history.add(made(text))
    history.add(made("one", text))
    assert history.count() == 0


def test_a_search_can_be_for_starred_entries_only(history: History) -> None:
    for text in ("one station", "two stations"):
        history.add(made(text))
    (first,) = history.search("one")
    history.star(first.id)
    assert [entry.source for entry in history.search("station", starred=True)] == ["one station"]
    assert [entry.source for entry in history.search("station", starred=False)] == ["two stations"]


def test_deleted_entries_can_be_put_back_as_they_were(history: History) -> None:
    for text in ("Où est la gare ?", "two", "three"):
        history.add(made(text))
    history.star(history.select()[1].id)
    before = history.select()
    history.delete(before[1].id, before[2].id)
    history.restore(before[1:])
    assert history.select() == before
    assert [entry.source for entry in history.search("ou est")] == ["Où est la gare ?"]


def test_an_entry_that_was_translated_again_is_not_put_back_over_it(history: History) -> None:
    history.add(made("one"))
    before = history.select()
    history.delete(before[0].id)
    history.add(made("one"))
    again = history.select()
    history.restore(before)
    assert history.select() == again
