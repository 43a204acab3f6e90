"""The phrasebook: own phrases, search, Memory and history over one database."""

from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from translator.languages import LanguagePair
from translator.phrasebook.database import Database
from translator.phrasebook.history import History
from translator.phrasebook.memory import Memory, MemoryEntry, MemoryKey
from translator.phrasebook.phrases import Phrases
from translator.translation import Translation

if TYPE_CHECKING:
    from translator.phrasebook.search import Match, PhraseSearch


class Phrasebook:
    """All that is kept between runs, in one file that is opened at first use.

    Threads and processes may share the file; every method raises DatabaseError.
    """

    def __init__(
        self, path: Path, *, memory_entries: int = 100_000, busy_timeout_ms: int = 5000
    ) -> None:
        """Name the file and bound the Memory; ``busy_timeout_ms`` is the wait for others."""
        self.database = Database(path, busy_timeout_ms=busy_timeout_ms)
        self.phrases = Phrases(self.database)
        self.memory = Memory(self.database, entries=memory_entries)
        self.history = History(self.database)
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
        with self.database.transaction(durable=False) as connection:
            if key is not None:
                self.memory.store(connection, [(key, _entry(translation))])
            if phrase_id is not None:
                self.phrases.note_use(connection, phrase_id)
            if history:
                self.history.store(connection, translation)


def _entry(translation: Translation) -> MemoryEntry:
    return MemoryEntry(
        translation.text, translation.alternatives, translation.confidence, translation.flags
    )
