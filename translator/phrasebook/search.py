"""Fuzzy search over the user's phrases."""

import sqlite3
import threading
from dataclasses import dataclass
from enum import StrEnum

import msgspec

from translator.languages import LanguagePair
from translator.phrasebook.database import Database, fetch_values
from translator.phrasebook.index import Entry, Hit, SearchIndex
from translator.phrasebook.phrase import Phrase
from translator.phrasebook.phrases import Phrases
from translator.phrasebook.storing import Revision


class Side(StrEnum):
    """A side of a phrase."""

    SOURCE = "source"
    TARGET = "target"


class _Changed(msgspec.Struct):
    """What the index needs of a phrase."""

    id: int
    source: str
    target: str
    pair: str


_CHANGED = (
    "SELECT id, source, target, source_language || '-' || target_language AS pair"
    " FROM phrases WHERE revision > ?"
)
_SIDES = (Side.SOURCE, Side.TARGET)


@dataclass(frozen=True, slots=True)
class Match:
    """A found phrase, how well it fits (0 to 100), and the side that does."""

    phrase: Phrase
    score: float
    side: Side


class PhraseSearch:
    """Searches phrases in an index that follows the database, whoever changes it.

    The index is built at the first search; safe for threads, one after the other.
    """

    def __init__(self, database: Database, phrases: Phrases) -> None:
        """Search the ``phrases`` of ``database``; nothing is read yet."""
        self._database = database
        self._phrases = phrases
        self._lock = threading.Lock()
        self._index = SearchIndex()
        self._revision: Revision | None = None

    def search(
        self,
        query: str,
        *,
        limit: int = 5,
        pair: LanguagePair | None = None,
        minimum: float = 50,
    ) -> list[Match]:
        """Return the phrases that fit ``query`` best, on either side, the best first.

        With ``pair``, only phrases of that pair or its reverse; only scores from ``minimum``
        (0 to 100) on. Raises DatabaseError.
        """
        groups = {str(pair), str(pair.reverse)} if pair else None
        with self._lock:
            self._refresh()
            hits = self._index.search(query, limit=limit, minimum=minimum, groups=groups)
        return self._matches(hits)

    def _matches(self, hits: list[Hit]) -> list[Match]:
        phrases = self._phrases.get_many([hit.id for hit in hits])
        return [
            Match(phrases[hit.id], hit.score, _SIDES[hit.field])
            for hit in hits
            if hit.id in phrases
        ]

    def _refresh(self) -> None:
        """Bring the index up to the phrases' revision, reading only what changed."""
        with self._database.snapshot() as connection:
            revision = Revision.of(connection)
            if revision == self._revision:
                return
            if self._index.is_worn or not self._follows(revision):
                self._index, self._revision = SearchIndex(), None
            known = self._revision.changes if self._revision else -1
            changed = fetch_values(connection, _Changed, _CHANGED, (known,))
            left = _left(connection, {*self._index.ids, *(phrase.id for phrase in changed)})
        self._index.discard([phrase_id for phrase_id in self._index.ids if phrase_id not in left])
        self._index.put(
            Entry(phrase.id, (phrase.source, phrase.target), phrase.pair) for phrase in changed
        )
        self._revision = revision

    def _follows(self, revision: Revision) -> bool:
        """Tell whether the index can go on from what it has to ``revision``."""
        known = self._revision
        return (
            known is not None and known.file == revision.file and (known.changes < revision.changes)
        )


def _left(connection: sqlite3.Connection, ids: set[int]) -> set[int]:
    """Return the ids that phrases still have; they are read only where some are gone."""
    count = connection.execute("SELECT count(*) FROM phrases").fetchone()[0]
    if count == len(ids):
        return ids
    return {row[0] for row in connection.execute("SELECT id FROM phrases")}
