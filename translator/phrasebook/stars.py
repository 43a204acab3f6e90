"""Stars: which of the curated phrases the user marked."""

import time
from collections.abc import Callable

from translator.phrasebook.database import Database


class Stars:
    """The ids of the starred curated phrases; every method raises DatabaseError."""

    def __init__(self, database: Database, *, clock: Callable[[], float] = time.time) -> None:
        """Use ``database``; ``clock`` gives seconds since 1970 (UTC)."""
        self._database = database
        self._clock = clock

    def all(self) -> list[str]:
        """Return the ids, the last starred first; a phrase of another release may be among them."""
        rows = self._database.rows("SELECT phrase FROM stars ORDER BY created DESC, phrase")
        return [row[0] for row in rows]

    def star(self, phrase_id: str) -> None:
        """Star a phrase, durably; one that has a star keeps it."""
        with self._database.transaction(durable=True) as connection:
            connection.execute(
                "INSERT OR IGNORE INTO stars (phrase, created) VALUES (?, ?)",
                (phrase_id, self._clock()),
            )

    def unstar(self, phrase_id: str) -> None:
        """Take the star from a phrase, durably; one without a star is no fault."""
        with self._database.transaction(durable=True) as connection:
            connection.execute("DELETE FROM stars WHERE phrase = ?", (phrase_id,))
