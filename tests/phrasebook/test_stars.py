"""Stars on curated phrases."""

from itertools import count
from pathlib import Path

import pytest

from translator.errors import DatabaseError
from translator.phrasebook.database import Database
from translator.phrasebook.migrations import APPLICATION_ID, MIGRATIONS
from translator.phrasebook.opening import _connect
from translator.phrasebook.phrasebook import Phrasebook
from translator.phrasebook.stars import Stars


@pytest.fixture
def stars(database: Database) -> Stars:
    """Stars whose clock ticks at every look."""
    ticks = count(1_000_000)
    return Stars(database, clock=lambda: next(ticks))


def test_the_last_starred_phrase_comes_first(stars: Stars) -> None:
    for name in ("hotel.a", "hotel.b"):
        stars.star(name)
    assert stars.all() == ["hotel.b", "hotel.a"]


def test_a_second_star_changes_nothing(stars: Stars) -> None:
    for name in ("hotel.a", "hotel.b", "hotel.a"):
        stars.star(name)
    assert stars.all() == ["hotel.b", "hotel.a"]


def test_a_star_can_be_taken_away_even_twice(stars: Stars) -> None:
    stars.star("hotel.a")
    stars.unstar("hotel.a")
    stars.unstar("hotel.a")
    assert stars.all() == []


def test_stars_outlive_closing(book: Phrasebook) -> None:
    book.stars.star("hotel.a")
    book.close()
    assert book.stars.all() == ["hotel.a"]


def test_a_database_of_the_first_release_gets_its_table(path: Path) -> None:
    path.parent.mkdir()
    old = _connect(f"{path.as_uri()}?mode=rwc", 0)
    for statement in MIGRATIONS[0]:
        old.execute(statement)
    old.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    old.execute("PRAGMA user_version = 1")
    old.close()
    with Phrasebook(path) as book:
        book.stars.star("hotel.a")
        assert book.stars.all() == ["hotel.a"]
        assert book.database.faults() == []


def test_a_database_that_cannot_be_written_is_said(path: Path) -> None:
    path.parent.mkdir()
    path.parent.joinpath("phrasebook.db").mkdir()
    with Phrasebook(path) as book, pytest.raises(DatabaseError, match="is no file"):
        book.stars.star("hotel.a")
