"""Opening, migrating, writing, and what the environment may refuse."""

import os
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.phrasebook.conftest import EN_ES
from translator.errors import (
    DatabaseError,
    DatabaseFullError,
    DatabaseLockedError,
    DatabaseReadOnlyError,
    DatabaseVersionError,
    InputError,
)
from translator.phrasebook import opening
from translator.phrasebook.database import Database
from translator.phrasebook.migrations import MIGRATIONS, TABLES, VERSION
from translator.phrasebook.phrasebook import Phrasebook

NOBODY = 65534


def test_nothing_is_created_before_the_first_use(path: Path) -> None:
    Phrasebook(path).close()
    assert not path.parent.exists()


def test_the_first_use_creates_folder_and_file(book: Phrasebook, path: Path) -> None:
    assert book.phrases.count() == 0
    assert path.is_file()


def test_a_new_database_is_written_ahead_and_marked_with_its_version(
    database: Database,
) -> None:
    assert database.rows("PRAGMA journal_mode") == [("wal",)]
    assert database.rows("PRAGMA user_version") == [(len(MIGRATIONS),)]


def test_the_tables_have_the_columns_that_are_checked_at_opening(database: Database) -> None:
    for table, columns in TABLES.items():
        assert [row[1] for row in database.rows(f"PRAGMA table_info({table})")] == columns.split()


def test_a_new_database_has_no_faults(database: Database) -> None:
    assert database.faults() == []


def test_a_closed_database_opens_again_at_the_next_use(book: Phrasebook) -> None:
    book.phrases.add("Hello", "Hola", EN_ES)
    book.close()
    assert book.phrases.count() == 1


def test_closing_leaves_one_file(book: Phrasebook, path: Path) -> None:
    book.phrases.add("Hello", "Hola", EN_ES)
    book.close()
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_an_odd_file_name_is_no_trouble(tmp_path: Path) -> None:
    path = tmp_path / "what? 100% #1 ñ.db"
    with Phrasebook(path) as book:
        book.phrases.add("Hello", "Hola", EN_ES)
    assert path.is_file()


def test_an_exception_in_a_transaction_takes_everything_back(book: Phrasebook) -> None:
    book.phrases.add("Hello", "Hola", EN_ES)

    def delete_and_fail() -> None:
        with book.database.transaction(durable=True) as connection:
            connection.execute("DELETE FROM phrases")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        delete_and_fail()
    assert book.phrases.count() == 1


def test_our_own_wrong_sql_surfaces_as_it_is(database: Database) -> None:
    with pytest.raises(sqlite3.OperationalError, match="syntax error"):
        database.rows("SELEKT 1")


def test_a_lone_surrogate_is_refused_by_name(database: Database) -> None:
    with pytest.raises(InputError, match="lone surrogate"):
        database.rows("SELECT ?", ("\ud800",))


def test_threads_share_a_database(book: Phrasebook) -> None:
    def add(name: str) -> None:
        for number in range(20):
            book.phrases.add(f"{name} {number}", "x", EN_ES)

    threads = [threading.Thread(target=add, args=(name,)) for name in "abcd"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert book.phrases.count() == 80


def test_a_held_database_is_locked_for_writing(book: Phrasebook, path: Path) -> None:
    book.phrases.add("Hello", "Hola", EN_ES)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(DatabaseLockedError, match="Another process holds the phrasebook"):
            book.phrases.add("Bye", "Adiós", EN_ES)


def test_a_held_database_can_still_be_read(book: Phrasebook, path: Path) -> None:
    book.phrases.add("Hello", "Hola", EN_ES)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        assert book.phrases.lookup("hello", EN_ES)


def test_a_released_database_can_be_written_again(book: Phrasebook, path: Path) -> None:
    book.phrases.add("Hello", "Hola", EN_ES)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(DatabaseLockedError):
            book.phrases.add("Bye", "Adiós", EN_ES)
        other.execute("ROLLBACK")
        book.phrases.add("Bye", "Adiós", EN_ES)
    assert book.phrases.count() == 2


def test_a_full_disk_is_named_and_loses_nothing(book: Phrasebook) -> None:
    book.phrases.add("Hello", "Hola", EN_ES)
    book.database.rows("PRAGMA max_page_count = 1")
    with pytest.raises(DatabaseFullError, match=r"disk that holds the phrasebook .* is full"):
        book.phrases.add("Long", "x" * 10_000, EN_ES)
    assert [phrase.source for phrase in book.phrases.select()] == ["Hello"]


def test_on_a_full_disk_own_phrases_are_read_and_nothing_is_written(
    book: Phrasebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    book.phrases.add("Hello", "Hola", EN_ES)
    book.close()
    full = sqlite3.OperationalError("disk I/O error")
    full.sqlite_errorcode = sqlite3.SQLITE_IOERR_SHMSIZE

    def fail(*_arguments: object) -> None:
        raise full

    with monkeypatch.context() as patch:
        patch.setattr(opening, "_connect_to_write", fail)
        assert book.phrases.lookup("hello", EN_ES)
        with pytest.raises(DatabaseFullError, match="free some space"):
            book.phrases.add("Bye", "Adiós", EN_ES)
    book.phrases.add("Bye", "Adiós", EN_ES)
    assert book.phrases.count() == 2


def test_a_newer_database_is_refused_and_left_alone(book: Phrasebook, path: Path) -> None:
    book.phrases.add("Hello", "Hola", EN_ES)
    book.close()
    with closing(sqlite3.connect(path)) as other:
        other.execute(f"PRAGMA user_version = {VERSION + 1}")
    with pytest.raises(DatabaseVersionError, match=f"schema {VERSION + 1}"):
        book.phrases.count()
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_another_programs_database_is_refused_and_left_alone(book: Phrasebook, path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE stamps (country TEXT)")
    with pytest.raises(DatabaseError, match="database of another program"):
        book.phrases.count()
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_a_folder_in_the_place_of_the_file_is_refused(book: Phrasebook, path: Path) -> None:
    path.mkdir(parents=True)
    with pytest.raises(DatabaseError, match="is no file; move it elsewhere"):
        book.phrases.count()
    assert path.is_dir()


def test_a_file_that_was_deleted_while_open_is_started_anew(book: Phrasebook, path: Path) -> None:
    book.phrases.add("Hello", "Hola", EN_ES)
    for file in path.parent.iterdir():
        file.unlink()
    book.phrases.add("Bye", "Adiós", EN_ES)
    with Phrasebook(path) as other:
        assert [phrase.source for phrase in other.phrases.select()] == ["Bye"]


def test_where_no_folder_can_be_made_the_phrasebook_is_empty(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with Phrasebook(tmp_path / "file" / "phrasebook.db") as book:
        assert book.phrases.lookup("Hello", EN_ES) is None


def test_where_no_folder_can_be_made_nothing_can_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with (
        Phrasebook(tmp_path / "file" / "phrasebook.db") as book,
        pytest.raises(DatabaseReadOnlyError, match="may not be written"),
    ):
        book.phrases.add("Hello", "Hola", EN_ES)


@pytest.fixture
def read_only_place() -> Iterator[Path]:
    """A folder that this process may read but not write, once ``unprivileged``."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        with Phrasebook(folder / "phrasebook.db") as book:
            book.phrases.add("Hello", "Hola", EN_ES)
            assert book.search("hello")
        (folder / "phrasebook.db").chmod(0o444)
        folder.chmod(0o555)
        yield folder
        folder.chmod(0o755)


@contextmanager
def unprivileged() -> Iterator[None]:
    """Be nobody for a while where this process is root, whom no permission stops."""
    user = os.geteuid()
    if user == 0:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(user)


def test_a_read_only_phrasebook_answers(read_only_place: Path) -> None:
    with unprivileged(), Phrasebook(read_only_place / "phrasebook.db") as book:
        found = book.phrases.lookup("hello", EN_ES)
        assert found
        assert found.target == "Hola"


def test_a_read_only_phrasebook_refuses_to_be_written(read_only_place: Path) -> None:
    with (
        unprivileged(),
        Phrasebook(read_only_place / "phrasebook.db") as book,
        pytest.raises(DatabaseReadOnlyError, match="may not be written"),
    ):
        book.phrases.add("Bye", "Adiós", EN_ES)


def test_an_empty_file_that_cannot_be_written_is_an_empty_phrasebook(
    read_only_place: Path,
) -> None:
    os.truncate(read_only_place / "phrasebook.db", 0)
    with unprivileged(), Phrasebook(read_only_place / "phrasebook.db") as book:
        assert book.phrases.count() == 0


def test_a_read_only_file_in_a_folder_that_is_not_refuses_to_be_written(
    read_only_place: Path,
) -> None:
    read_only_place.chmod(0o777)
    with (
        unprivileged(),
        Phrasebook(read_only_place / "phrasebook.db") as book,
        pytest.raises(DatabaseReadOnlyError),
    ):
        book.phrases.add("Bye", "Adiós", EN_ES)


def test_an_unwritten_log_beside_a_read_only_phrasebook_is_not_passed_over(
    read_only_place: Path,
) -> None:
    (read_only_place / "phrasebook.db-wal").write_bytes(b"x" * 4096)
    with (
        unprivileged(),
        Phrasebook(read_only_place / "phrasebook.db") as book,
        pytest.raises(DatabaseReadOnlyError),
    ):
        book.phrases.count()
