"""The compiled phrasebook, opened to read at its first use."""

import sqlite3
import threading
from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from typing import Any, TypeVar

from translator.errors import DatabaseError
from translator.phrasebook.curated.beginnings import Beginnings
from translator.phrasebook.curated.filling import Inflection
from translator.phrasebook.curated.key_table import KeyTable, Rows
from translator.phrasebook.curated.schema import DATABASE, FORMAT, unpack_texts
from translator.phrasebook.curated.template import Template
from translator.phrasebook.curated.wording import Trait, Wording
from translator.phrasebook.grammar.noun import Agreement, Inflected

_Value = TypeVar("_Value")


class CuratedStore:
    """Reads phrases, fillers and keys; threads may share it. Every method raises DatabaseError."""

    def __init__(self, path: Path = DATABASE) -> None:
        """Name the file; it is opened when it is first needed."""
        self._path = path
        self._connection: sqlite3.Connection | None = None
        self._lock = threading.RLock()
        self._skeletons = KeyTable("skeleton", "key", "phrase", "position")
        self._spelt = KeyTable("spelt", "key", "mark", "filler")
        self._beginnings: dict[str, Beginnings] = {}
        self._wordings: dict[tuple[int, str], tuple[Wording, ...]] = {}

    def close(self) -> None:
        """Close the file; a later use opens it again."""
        with self._lock:
            if self._connection is not None:
                self._connection.close()
                self._connection = None

    def skeletons(self, language: str, keys: Collection[str]) -> dict[str, Rows]:
        """Return (phrase, position of the wording) for each known skeleton."""
        return self.read(lambda link: self._skeletons.get(link, language, keys))

    def spelt(self, language: str, keys: Collection[str]) -> dict[str, Rows]:
        """Return (mark, filler) for each text that is a filler's."""
        return self.read(lambda link: self._spelt.get(link, language, keys))

    def beginnings(self, language: str) -> Beginnings:
        """Return what stands before the slots of a language's phrases."""
        found = self._beginnings.get(language)
        if found is None:
            begun = self.rows("SELECT before FROM beginning WHERE language = ?", (language,))
            free = self.rows(
                "SELECT before, after, slot FROM opening WHERE language = ?"
                " ORDER BY before, after, slot",
                (language,),
            )
            found = Beginnings(language, (before for (before,) in begun), free)
            self._beginnings[language] = found
        return found

    def wordings(self, phrase: int, language: str) -> tuple[Wording, ...]:
        """Return the wordings of a phrase in a language, the plain one first."""
        if (phrase, language) not in self._wordings:
            sql = (
                "SELECT text, kana, traits FROM wording WHERE phrase = ? AND language = ?"
                " ORDER BY position"
            )
            self._wordings[phrase, language] = tuple(
                Wording(
                    Template.parse(text),
                    Template.parse(kana) if kana is not None else None,
                    Trait(traits),
                )
                for text, kana, traits in self.rows(sql, (phrase, language))
            )
        return self._wordings[phrase, language]

    def filling(self, filler: int, language: str) -> Inflection:
        """Return a filler as it is in one language."""
        sql = "SELECT gender, plural, forms, kana FROM inflection WHERE filler = ? AND language = ?"
        ((gender, plural, forms, kana),) = self.rows(sql, (filler, language))
        inflected = Inflected(
            unpack_texts(forms), Agreement(gender, bool(plural)), unpack_texts(kana)
        )
        return Inflection({language: inflected})

    def rows(self, sql: str, values: Sequence[Any] = ()) -> list[Any]:
        """Return the rows of a query."""
        return self.read(lambda link: link.execute(sql, values).fetchall())

    def read(self, read: Callable[[sqlite3.Connection], _Value]) -> _Value:
        """Return what ``read`` gets from the open file."""
        with self._lock:
            try:
                if self._connection is None:
                    self._connection = self._open()
                return read(self._connection)
            except sqlite3.DatabaseError as error:
                raise DatabaseError(
                    f"The curated phrasebook {self._path} cannot be read ({error});"
                    " install Wayword again."
                ) from error

    def _open(self) -> sqlite3.Connection:
        if not self._path.is_file():
            raise DatabaseError(
                f"The curated phrasebook {self._path} is missing; install Wayword again."
            )
        connection = sqlite3.connect(
            f"{self._path.as_uri()}?mode=ro&immutable=1",
            uri=True,
            isolation_level=None,
            check_same_thread=False,
        )
        found = connection.execute("PRAGMA user_version").fetchone()[0]
        if found != FORMAT:
            connection.close()
            raise DatabaseError(
                f"The curated phrasebook {self._path} has format {found} and not {FORMAT};"
                " install Wayword again."
            )
        return connection
