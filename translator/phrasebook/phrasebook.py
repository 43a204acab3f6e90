"""The phrasebook: own phrases, Memory, history and search over one database."""

from pathlib import Path
from types import TracebackType
from typing import Self

from translator.phrasebook.database import Database
from translator.phrasebook.history import History
from translator.phrasebook.memory import Memory, MemoryEntry, MemoryKey
from translator.phrasebook.phrases import Phrases
from translator.translation import Translation


class Phrasebook:
    """Everything that is kept between runs; opened at first use, closed by ``close``."""

    def __init__(self, path: Path, *, memory_entries: int = 100_000) -> None:
        self.database = Database(path)
        self.phrases = Phrases(self.database)
        self.memory = Memory(self.database, entries=memory_entries)
        self.history = History(self.database)

    def record(self, translation, *, key=None, history=True, phrase_id=None):
        with self.database.transaction(durable=False) as connection:
            if key is not None:
                self.memory.store(connection, [(key, MemoryEntry(translation.text))])
            if history:
                self.history.store(connection, translation)
    def close(self):
        self.memory.flush(); self.database.close()
