"""The user's own phrases."""

import sqlite3
import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from translator.errors import InputError
from translator.languages import LanguagePair
from translator.phrasebook.database import Database
from translator.phrasebook.lookup import VALUES_PER_STATEMENT, chunks, find_phrases, marks
from translator.phrasebook.phrase import Addition, ImportCounts, NewPhrase, Outcome, Phrase
from translator.phrasebook.storing import (
    COLUMNS,
    Revision,
    next_revision,
    refuse_twin,
    revise,
    store,
)


class Phrases:
    """The table of phrases: one for each pair of languages and folded source text."""

    def __init__(self, database: Database, *, clock: Callable[[], float] = time.time) -> None:
        """Use ``database``; ``clock`` gives seconds since 1970 (UTC)."""
        self._database = database
        self._clock = clock

    def add(
        self,
        source: str,
        target: str,
        pair: LanguagePair,
        *,
        category: str | None = None,
        note: str | None = None,
        starred: bool | None = None,
    ) -> Addition:
        """Store a phrase, durably; the one with the same pair and folded source is updated.

        An option that is None keeps what was stored, an empty text clears it. Raises InputError
        and DatabaseError.
        """
        new = NewPhrase(
            source=source, target=target, pair=pair, category=category, note=note, starred=starred
        )
        new.check()
        with self._database.transaction(durable=True) as connection:
            revision = next_revision(connection)
            return store(connection, new, revision=revision, now=self._clock())

    def create(self, new: NewPhrase) -> int:
        """Store a new phrase, durably, and return its id; no phrase is changed for it.

        Raises InputError, also where there is one with the same text, and DatabaseError.
        """
        new.check()
        with self._database.transaction(durable=True) as connection:
            refuse_twin(connection, new)
            revision = next_revision(connection)
            return store(connection, new, revision=revision, now=self._clock()).id

    def edit(self, phrase_id: int, new: NewPhrase) -> None:
        """Put ``new`` in place of a phrase, durably; what it leaves open stays as it is.

        Raises InputError for an unknown id and where another phrase has the new text, and
        DatabaseError.
        """
        new.check()
        with self._database.transaction(durable=True) as connection:
            revision = next_revision(connection)
            revise(connection, self.get(phrase_id), new, revision=revision)

    def add_all(self, phrases: Iterable[NewPhrase]) -> ImportCounts:
        """Store phrases one after the other, durably, all of them or none.

        Raises InputError for the first that cannot be stored, and DatabaseError.
        """
        counts: Counter[Outcome] = Counter()
        checked = list(phrases)
        for new in checked:
            new.check()
        with self._database.transaction(durable=True) as connection:
            revision, now = next_revision(connection), self._clock()
            for new in checked:
                counts[store(connection, new, revision=revision, now=now).outcome] += 1
        return ImportCounts(
            added=counts[Outcome.ADDED],
            updated=counts[Outcome.UPDATED],
            unchanged=counts[Outcome.UNCHANGED],
        )

    def get(self, phrase_id: int) -> Phrase:
        """Return a phrase; raises InputError where there is none with this id."""
        if found := self.get_many((phrase_id,)):
            return found[phrase_id]
        raise InputError(_unknown([phrase_id]))

    def get_many(self, ids: Sequence[int]) -> dict[int, Phrase]:
        """Return those of the phrases that exist, by id."""
        found: dict[int, Phrase] = {}
        for chunk in chunks(ids, VALUES_PER_STATEMENT):
            sql = f"SELECT {COLUMNS} FROM phrases WHERE id IN ({marks(chunk)})"  # noqa: S608 - constants
            found |= {phrase.id: phrase for phrase in self._database.values(Phrase, sql, chunk)}
        return found

    def select(
        self,
        *,
        pair: LanguagePair | None = None,
        category: str | None = None,
        starred: bool | None = None,
    ) -> list[Phrase]:
        """Return the phrases that fit every filter given, the oldest first."""
        wanted: dict[str, str | int] = {}
        if pair is not None:
            wanted |= {"source_language": pair.source, "target_language": pair.target}
        if category is not None:
            wanted["category"] = category
        if starred is not None:
            wanted["starred"] = starred
        where = " AND ".join(f"{column} = ?" for column in wanted) or "1"
        sql = f"SELECT {COLUMNS} FROM phrases WHERE {where} ORDER BY id"  # noqa: S608 - constants
        return self._database.values(Phrase, sql, list(wanted.values()))

    def categories(self) -> list[str]:
        """Return the names of the categories in use, sorted."""
        rows = self._database.rows(
            "SELECT DISTINCT category FROM phrases WHERE category IS NOT NULL ORDER BY category"
        )
        return [row[0] for row in rows]

    def count(self) -> int:
        """Return how many phrases there are."""
        count: int = self._database.rows("SELECT count(*) FROM phrases")[0][0]
        return count

    def is_empty(self) -> bool:
        """Tell whether there are no phrases; quicker than to count them."""
        return not self._database.rows("SELECT EXISTS (SELECT 1 FROM phrases)")[0][0]

    def state(self) -> str:
        """Return a name that changes with every change of a phrase."""
        with self._database.snapshot() as connection:
            found = Revision.of(connection)
        return f"{found.file:x}.{found.changes}"

    def lookup(self, text: str, pair: LanguagePair) -> Phrase | None:
        """Return the phrase for ``text`` as ``pair`` stored it, or else as the reverse did.

        ``phrase.into(pair.target)`` is the translation. Texts are compared folded; a question
        finds a question first, and a statement only where there is none.
        """
        return find_phrases(self._database, (text,), pair).get(text)

    def lookup_many(self, texts: Iterable[str], pair: LanguagePair) -> dict[str, Phrase]:
        """Return ``lookup`` of each text that has a phrase; cheap where there are no phrases."""
        if self.is_empty():
            return {}
        return find_phrases(self._database, texts, pair)

    def touch(self, phrase_id: int) -> None:
        """Note that a phrase was used now; an unknown id is no fault."""
        with self._database.transaction(durable=False) as connection:
            self.note_use(connection, phrase_id)

    def note_use(self, connection: sqlite3.Connection, phrase_id: int) -> None:
        """Do the work of ``touch`` inside a transaction."""
        connection.execute(
            "UPDATE phrases SET used = ?, uses = uses + 1 WHERE id = ?",
            (self._clock(), phrase_id),
        )

    def star(self, *ids: int) -> None:
        """Star phrases, durably, all or none; raises InputError for unknown ids."""
        self._change("UPDATE phrases SET starred = 1 WHERE id = ?", ids)

    def unstar(self, *ids: int) -> None:
        """Take the star from phrases, durably, all or none; raises InputError."""
        self._change("UPDATE phrases SET starred = 0 WHERE id = ?", ids)

    def remove(self, *ids: int) -> None:
        """Delete phrases, durably, all or none; raises InputError for unknown ids."""
        self._change("DELETE FROM phrases WHERE id = ?", ids)

    def _change(self, sql: str, ids: Sequence[int]) -> None:
        with self._database.transaction(durable=True) as connection:
            next_revision(connection)
            missing = [
                key for key in dict.fromkeys(ids) if not connection.execute(sql, (key,)).rowcount
            ]
            if missing:
                raise InputError(_unknown(missing))


def _unknown(ids: Sequence[int]) -> str:
    names = ", ".join(map(str, ids[:10]))
    return f"There is no phrase with the id {names}; list the phrases to see their ids."
