"""The phrasebook: own phrases, search, Memory and history over one database."""

import sqlite3
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

import msgspec

from translator.errors import DatabaseError
from translator.languages import LanguagePair
from translator.phrasebook.behind import WriteBehind
from translator.phrasebook.database import Database
from translator.phrasebook.history import History
from translator.phrasebook.lookup import IS_ANY, any_values
from translator.phrasebook.memory import Memory, MemoryEntry, MemoryKey
from translator.phrasebook.phrase import Phrase
from translator.phrasebook.phrases import Phrases
from translator.phrasebook.stars import Stars
from translator.translation import Translation

if TYPE_CHECKING:
    from translator.phrasebook.search import Match, PhraseSearch


class _Note(msgspec.Struct, frozen=True):
    translation: Translation
    key: MemoryKey | None
    history: bool


class Phrasebook:
    """All that is kept between runs, in one file that is opened at first use.

    Threads and processes may share the file; every method raises DatabaseError.
    """

    def __init__(
        self, path: Path, *, memory_entries: int = 100_000, busy_timeout_ms: int = 5000
    ) -> None:
        """Name the file and bound the Memory; ``busy_timeout_ms`` is the wait for others."""
        self.database = Database(path, busy_timeout_ms=busy_timeout_ms)
        self._behind = WriteBehind(self._write_notes, lambda: self.database.lock)
        self._troubles: list[DatabaseError] = []
        settle = self._behind.settle
        self.phrases = Phrases(self.database)
        self.stars = Stars(self.database)
        self.memory = Memory(self.database, entries=memory_entries, settle=settle)
        self.history = History(self.database, settle=settle)
        self._search: PhraseSearch | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Write what is left to write and close the file; a later use opens it again."""
        try:
            self._behind.close()
            self.memory.flush()
        finally:
            self.database.close()

    def search(
        self,
        query: str,
        *,
        limit: int = 5,
        pair: LanguagePair | None = None,
        minimum: float = 50,
    ) -> "list[Match]":
        """Return the phrases that fit ``query`` best, on either side, the best first.

        Spelling errors, accents and unfinished words are forgiven. With ``pair``, only phrases
        of that pair or its reverse; only scores from ``minimum`` (0 to 100) on.
        """
        if self._search is None:
            from translator.phrasebook.search import (  # noqa: PLC0415 - 7 ms of a translation
                PhraseSearch,
            )

            self._search = PhraseSearch(self.database, self.phrases)
        return self._search.search(query, limit=limit, pair=pair, minimum=minimum)

    def recall(
        self, text: str, pair: LanguagePair, key: MemoryKey | None
    ) -> tuple[Phrase | None, MemoryEntry | None]:
        """Return the own phrase for a text, and what is remembered under ``key`` (None: nothing).

        The file is read once where there is no such phrase.
        """
        values = any_values(text, pair)
        if key is None or values is None:
            return self.phrases.lookup(text, pair), None
        is_any, entry = self.memory.get_beside(key, f"({IS_ANY})", values)
        return self.phrases.lookup(text, pair) if is_any else None, entry

    def record(
        self,
        translation: Translation,
        *,
        key: MemoryKey | None = None,
        phrase_id: int | None = None,
        history: bool = True,
    ) -> None:
        """Keep a translation, in one transaction.

        It is remembered under ``key``, counted as a use of the phrase ``phrase_id`` and added
        to the history, as far as each is asked for.
        """
        if key is None and phrase_id is None and not history:
            return
        self._behind.settle()
        with self.database.transaction(durable=False) as connection:
            if phrase_id is not None:
                self.phrases.note_use(connection, phrase_id)
            self._store(connection, [_Note(translation, key, history)])

    def note(
        self,
        translation: Translation,
        *,
        key: MemoryKey | None = None,
        phrase_id: int | None = None,
        history: bool = True,
    ) -> None:
        """Keep a translation like ``record``, but Memory and history behind the caller's back.

        This process finds it there from now on; it is written within a twentieth of a second,
        at ``close`` and at exit, so that a killed process may lose what it noted in its last
        moments. Raises nothing: what goes wrong is told by ``troubles``.
        """
        if phrase_id is not None:
            try:
                self.record(translation, key=key, phrase_id=phrase_id, history=history)
            except DatabaseError as error:
                self._troubles.append(error)
            return
        if key is None and not history:
            return
        if key is not None:
            self.memory.promise(key, _entry(translation))
        self._behind.put(_Note(translation, key, history))

    def troubles(self) -> list[DatabaseError]:
        """Return what went wrong with notes since the last call."""
        if not self._troubles:
            return []
        found, self._troubles = self._troubles, []
        return found

    def _write_notes(self, notes: Sequence[_Note]) -> None:
        try:
            with self.database.transaction(durable=False) as connection:
                self._store(connection, notes)
        except DatabaseError as error:
            self._troubles.append(error)
        self.memory.release([note.key for note in notes if note.key is not None])

    def _store(self, connection: sqlite3.Connection, notes: Sequence[_Note]) -> None:
        entries = [(note.key, _entry(note.translation)) for note in notes if note.key is not None]
        if entries:
            self.memory.store(connection, entries)
        for note in notes:
            if note.history:
                self.history.store(connection, note.translation)


def _entry(translation: Translation) -> MemoryEntry:
    return MemoryEntry(
        translation.text, translation.alternatives, translation.confidence, translation.flags
    )
