"""Changes: made in order, taken back, and told of."""

import pytest

from gui.changes import Change, Changes, Undo
from gui.operations import Operations
from tests.gui.pages.conftest import Settle
from translator import InputError


class Shelf:
    """A list of letters that changes are made to."""

    def __init__(self) -> None:
        self.letters: list[str] = []

    def add(self, letter: str) -> Undo:
        self.letters.append(letter)
        return lambda: self.letters.remove(letter)


@pytest.fixture
def changes(operations: Operations) -> Changes:
    return Changes(operations)


def refuse() -> Undo:
    raise InputError("It is not allowed; ask first.")


def test_changes_are_made_in_the_order_in_which_they_were_asked_for(
    changes: Changes, settle: Settle
) -> None:
    shelf = Shelf()
    for letter in "abcdefgh":
        changes.make(Change("", lambda letter=letter: shelf.add(letter)))  # type: ignore[misc]
    settle()
    assert "".join(shelf.letters) == "abcdefgh"


def test_undo_takes_the_last_change_back_and_then_the_one_before(
    changes: Changes, settle: Settle
) -> None:
    shelf = Shelf()
    for letter in "ab":
        changes.make(Change("", lambda letter=letter: shelf.add(letter)))  # type: ignore[misc]
    settle()
    changes.undo()
    settle()
    assert shelf.letters == ["a"]
    changes.undo()
    settle()
    assert shelf.letters == []
    assert not changes.can_undo


def test_a_made_change_is_told_with_whether_it_can_be_undone(
    changes: Changes, settle: Settle
) -> None:
    told: list[tuple[str, bool]] = []
    changes.made.connect(lambda sentence, undoable: told.append((sentence, undoable)))
    changes.make(Change("Added.", lambda: Shelf().add("a")))
    changes.make(Change(lambda: "Counted later.", lambda: None))
    settle()
    assert told == [("Added.", True), ("Counted later.", False)]


def test_a_refused_change_is_told_and_the_next_one_is_made(
    changes: Changes, settle: Settle
) -> None:
    shelf = Shelf()
    told: list[str] = []
    changes.failed.connect(told.append)
    changes.make(Change("", refuse))
    changes.make(Change("", lambda: shelf.add("a")))
    settle()
    assert told == ["It is not allowed; ask first."]
    assert shelf.letters == ["a"]


def test_who_waits_for_a_change_hears_of_its_failure_alone(
    changes: Changes, settle: Settle
) -> None:
    told: list[str] = []
    heard: list[str] = []
    changes.failed.connect(told.append)
    changes.make(Change("", refuse, done=lambda: heard.append("done"), failed=heard.append))
    settle()
    assert (told, heard) == ([], ["It is not allowed; ask first."])


def test_what_was_forgotten_cannot_be_undone(changes: Changes, settle: Settle) -> None:
    shelf = Shelf()
    changes.make(Change("", lambda: shelf.add("a")))
    settle()
    changes.forget()
    changes.undo()
    settle()
    assert shelf.letters == ["a"]
