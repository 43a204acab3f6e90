"""Damaged files: set aside, never deleted, and the next use starts anew."""

import random
import shutil
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

import pytest

from tests.phrasebook.conftest import EN_ES
from translator.errors import DatabaseCorruptError, WaywordError
from translator.phrasebook.phrase import NewPhrase
from translator.phrasebook.phrasebook import Phrasebook
from translator.phrasebook.quarantine import Identity, set_aside


@pytest.fixture
def stored(book: Phrasebook, path: Path) -> Path:
    """The closed file of a phrasebook with 500 phrases."""
    book.phrases.add_all(
        NewPhrase(source=f"Phrase {number}", target=f"Frase {number}", pair=EN_ES)
        for number in range(500)
    )
    book.close()
    return path


def aside_of(path: Path) -> list[Path]:
    """Return what was set aside beside ``path``."""
    return sorted(path.parent.glob("phrasebook.db.corrupt-*"))


def overwrite(path: Path, at: int, content: bytes) -> None:
    """Write ``content`` into the file at ``at``."""
    with path.open("r+b") as file:
        file.seek(at)
        file.write(content)


@pytest.mark.parametrize(
    "content",
    [b"x", b"not a database " * 500, bytes(4096), b"SQLite format 3\0" + b"\xff" * 4080],
    ids=["one byte", "text", "zeros", "garbage behind the mark"],
)
def test_a_file_that_is_no_database_is_set_aside_whole(
    book: Phrasebook, path: Path, content: bytes
) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    with pytest.raises(DatabaseCorruptError):
        book.phrases.count()
    assert [file.read_bytes() for file in aside_of(path)] == [content]


def test_the_error_says_where_the_damaged_file_is(book: Phrasebook, path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"not a database " * 500)
    with pytest.raises(DatabaseCorruptError) as caught:
        book.phrases.count()
    assert str(aside_of(path)[0]) in str(caught.value)


def test_the_next_use_starts_a_new_file(book: Phrasebook, path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"not a database " * 500)
    with pytest.raises(DatabaseCorruptError):
        book.phrases.count()
    book.phrases.add("Hello", "Hola", EN_ES)
    assert book.phrases.count() == 1


def test_overwritten_pages_are_damage(book: Phrasebook, stored: Path) -> None:
    overwrite(stored, 4096, b"\xa5" * (stored.stat().st_size - 4096))
    with pytest.raises(DatabaseCorruptError):
        book.phrases.select()
    assert len(aside_of(stored)) == 1


def test_a_cut_file_is_damage(book: Phrasebook, stored: Path) -> None:
    with stored.open("r+b") as file:
        file.truncate(3 * 4096)
    with pytest.raises(DatabaseCorruptError):
        book.phrases.select()
    assert len(aside_of(stored)) == 1


def test_an_emptied_file_beside_a_full_log_is_damage(book: Phrasebook, path: Path) -> None:
    path.parent.mkdir()
    path.touch()
    Path(f"{path}-wal").write_bytes(b"confirmed phrases")
    with pytest.raises(DatabaseCorruptError):
        book.phrases.count()
    assert b"confirmed phrases" in [file.read_bytes() for file in aside_of(path)]


@pytest.mark.parametrize(
    "change",
    [
        "DROP TABLE history",
        "ALTER TABLE phrases RENAME COLUMN note TO remark",
        "CREATE TRIGGER spy AFTER INSERT ON phrases BEGIN DELETE FROM phrases; END",
        "CREATE VIEW spy AS SELECT 1",
    ],
)
def test_a_schema_that_no_wayword_made_is_damage(
    book: Phrasebook, stored: Path, change: str
) -> None:
    with closing(sqlite3.connect(stored)) as other:
        other.execute(change)
    with pytest.raises(DatabaseCorruptError):
        book.phrases.count()


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE phrases SET source = x'ff00' WHERE id = 7",
        "UPDATE phrases SET created = 1e300 WHERE id = 7",
        "UPDATE phrases SET created = 253402300800 WHERE id = 7",
        "UPDATE phrases SET uses = 'many' WHERE id = 7",
        "UPDATE phrases SET starred = 'maybe' WHERE id = 7",
    ],
)
def test_a_value_that_no_wayword_wrote_is_damage(
    book: Phrasebook, stored: Path, change: str
) -> None:
    with closing(sqlite3.connect(stored, isolation_level=None)) as other:
        other.execute(change)
    with pytest.raises(DatabaseCorruptError):
        book.phrases.select()


def test_bytes_that_are_no_utf8_are_shown_as_replaced(book: Phrasebook, stored: Path) -> None:
    with closing(sqlite3.connect(stored, isolation_level=None)) as other:
        other.execute("UPDATE phrases SET target = CAST(x'48ff6f' AS TEXT) WHERE id = 7")
    assert book.phrases.get(7).target == "H\ufffdo"


@pytest.mark.parametrize("seed", range(20))
def test_flipped_bytes_anywhere_give_an_answer_or_a_clear_error(
    book: Phrasebook, stored: Path, seed: int
) -> None:
    chance = random.Random(seed)
    size = stored.stat().st_size
    for _flip in range(chance.choice((1, 8, 64))):
        overwrite(stored, chance.randrange(size), bytes([chance.randrange(256)]))
    uses = (
        book.phrases.select,
        lambda: book.phrases.lookup("phrase 77", EN_ES),
        lambda: book.search("phrase 99"),
        lambda: book.phrases.add("New", "Nuevo", EN_ES),
        lambda: book.phrases.remove(5),
        book.memory.count,
        book.history.select,
        book.database.faults,
    )
    for use in uses:
        with suppress(WaywordError):
            use()
    with Phrasebook(stored) as fresh, suppress(WaywordError):
        fresh.phrases.count()
    assert stored.exists() or aside_of(stored)


def test_a_file_that_another_process_put_in_its_place_is_not_set_aside(
    book: Phrasebook, stored: Path
) -> None:
    damaged = Identity.of(stored)
    stored.rename(f"{stored}.corrupt-earlier")
    book.phrases.add("Hello", "Hola", EN_ES)
    assert set_aside(stored, damaged) is None
    assert book.phrases.count() == 1


def test_writing_goes_on_in_the_new_file_after_another_process_set_ours_aside(
    book: Phrasebook, stored: Path
) -> None:
    assert book.phrases.count() == 500
    set_aside(stored, Identity.of(stored))
    book.phrases.add("Hello", "Hola", EN_ES)
    with Phrasebook(stored) as other:
        assert [phrase.source for phrase in other.phrases.select()] == ["Hello"]


def test_search_follows_a_new_file(book: Phrasebook, stored: Path) -> None:
    assert book.search("phrase 77")
    set_aside(stored, Identity.of(stored))
    book.phrases.add("Good morning", "Buenos días", EN_ES)
    assert book.search("phrase 77") == []
    assert book.search("good mornin")


def test_the_log_is_set_aside_with_the_file(book: Phrasebook, path: Path) -> None:
    book.phrases.add("Hello", "Hola", EN_ES)
    saved = path.parent / "copy"
    saved.mkdir()
    for ending in ("", "-wal"):
        shutil.copy(f"{path}{ending}", saved / f"phrasebook.db{ending}")
    aside = set_aside(saved / "phrasebook.db", Identity.of(saved / "phrasebook.db"))
    assert aside
    with closing(sqlite3.connect(aside)) as other:
        assert other.execute("SELECT source FROM phrases").fetchall() == [("Hello",)]


def test_a_damaged_file_behind_a_link_is_set_aside_where_it_lies(
    tmp_path: Path,
) -> None:
    real = tmp_path / "elsewhere" / "real.db"
    real.parent.mkdir()
    real.write_bytes(b"not a database " * 500)
    link = tmp_path / "phrasebook.db"
    link.symlink_to(real)
    with Phrasebook(link) as book, pytest.raises(DatabaseCorruptError):
        book.phrases.count()
    assert link.is_symlink()
    assert len(list(real.parent.glob("real.db.corrupt-*"))) == 1
