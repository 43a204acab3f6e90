"""Exact lookup: which phrases the user has for given texts."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import TypeVar

from translator.languages import LanguagePair
from translator.phrasebook.database import Database
from translator.phrasebook.folding import fold, is_storable, other_key
from translator.phrasebook.phrase import MAX_CHARACTERS, Phrase
from translator.phrasebook.storing import COLUMNS

Item = TypeVar("Item")

VALUES_PER_STATEMENT = 500
"""SQLite before 3.32 binds 999 values at most."""

_SIDES = {
    "source": "source_language = ? AND target_language = ? AND source_key",
    "target": "target_language = ? AND source_language = ? AND target_key",
}
"""How a side is found; the language that is asked in comes first."""

_KNOWN = (
    "SELECT 1 FROM phrases WHERE source_language = ?1 AND target_language = ?2 AND source_key = ",
    "SELECT 1 FROM phrases WHERE target_language = ?1 AND source_language = ?2 AND target_key = ",
)
IS_ANY = " OR ".join(f"EXISTS ({side}{key})" for key in ("?3", "?4") for side in _KNOWN)
"""Whether there is a phrase, for what ``any_values`` gives. Four equalities take half the time of
two lists.
"""


def find_phrases(database: Database, texts: Iterable[str], pair: LanguagePair) -> dict[str, Phrase]:
    """Return the phrase of each text that has one, in the direction of ``pair`` or else reversed.

    A question finds a question first and a statement only where there is none, and the other
    way round; of several, a starred one wins, then the most used, then the first.
    """
    keys = {text: fold(text) for text in texts if _can_be_one(text)}
    if len(keys) == 1:
        values = any_values(next(iter(keys)), pair)
        if values is None or not database.rows(f"SELECT 1 WHERE {IS_ANY}", values):
            return {}
    found = _find(database, "source", keys, pair)
    rest = {text: key for text, key in keys.items() if text not in found}
    return found | _find(database, "target", rest, pair)


def marks(values: Sequence[object]) -> str:
    """Return as many question marks, for an SQL list."""
    return ", ".join("?" for _value in values)


def chunks(items: Iterable[Item], size: int) -> Iterator[list[Item]]:
    """Return the items in lists of ``size``, the last one shorter."""
    rest = iter(items)
    while chunk := list(islice(rest, size)):
        yield chunk


def any_values(text: str, pair: LanguagePair) -> tuple[str, str, str, str] | None:
    """Return the values of ``IS_ANY`` for one text; None for a text that can be no phrase.

    One such question is enough where most answers are no.
    """
    if not _can_be_one(text):
        return None
    key = fold(text)
    return pair.source, pair.target, key, other_key(key)


def _can_be_one(text: str) -> bool:
    return len(text) <= MAX_CHARACTERS and is_storable(text)


def _find(
    database: Database, side: str, keys: dict[str, str], pair: LanguagePair
) -> dict[str, Phrase]:
    wanted = dict.fromkeys(each for key in keys.values() for each in (key, other_key(key)))
    best: dict[str, Phrase] = {}
    for chunk in chunks(wanted, VALUES_PER_STATEMENT):
        phrases = database.values(
            Phrase,
            f"SELECT {COLUMNS} FROM phrases WHERE {_SIDES[side]} IN ({marks(chunk)})"  # noqa: S608 - constants
            " ORDER BY starred, uses, id DESC",
            (pair.source, pair.target, *chunk),
        )
        best |= {fold(getattr(phrase, side)): phrase for phrase in phrases}
    found = {text: best.get(key) or best.get(other_key(key)) for text, key in keys.items()}
    return {text: phrase for text, phrase in found.items() if phrase is not None}
