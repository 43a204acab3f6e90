"""The compiler: content becomes one read-only SQLite file."""

import os
import secrets
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

from translator.phrasebook.curated.content import Content
from translator.phrasebook.curated.further import FURTHER
from translator.phrasebook.curated.keys import curated_key, loosened
from translator.phrasebook.curated.schema import FORMAT, SCHEMA, pack_texts
from translator.phrasebook.curated.skeleton import (
    beginnings,
    free_ends,
    mark_of,
    skeletons,
    slot_mark,
)
from translator.phrasebook.curated.term_entries import Numbered, numbered_entries
from translator.phrasebook.curated.terms import accepted_rows, term_rows
from translator.phrasebook.grammar.durations import all_durations
from translator.phrasebook.grammar.inflection import (
    HIGHEST_SPELT,
    LANGUAGES,
    inflect,
    other_numbers,
    spelt_number,
)
from translator.phrasebook.grammar.noun import Inflected

Row = tuple[Any, ...]


def compile_content(content: Content, path: Path, *, digest: str) -> None:
    """Write ``path`` anew, aside first; the same content gives the same bytes.

    ``digest`` names the sources that it was made from. Raises OSError and sqlite3.Error.
    """
    aside = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        with closing(sqlite3.connect(aside, isolation_level=None)) as connection:
            connection.execute("PRAGMA journal_mode = OFF")
            connection.execute("PRAGMA synchronous = OFF")
            connection.execute("BEGIN")
            for statement in SCHEMA.split(";"):
                connection.execute(statement)
            _write(connection, content, digest)
            connection.execute(f"PRAGMA user_version = {FORMAT}")
            connection.execute("COMMIT")
            connection.execute("VACUUM")
        os.replace(aside, path)  # noqa: PTH105 - the same on every system, over an open file too
    finally:
        with suppress(OSError):
            aside.unlink()


def _write(connection: sqlite3.Connection, content: Content, digest: str) -> None:
    _insert(connection, "meta", [("digest", digest)])
    categories = (
        (number, category.id, pack_texts(category.names))
        for number, category in enumerate(content.categories, start=1)
    )
    _insert(connection, "category", categories)
    _insert(connection, "phrase", _phrases(content))
    _insert(connection, "wording", _wordings(content))
    found = sorted(set(_skeletons(content)))
    _insert(connection, "skeleton", found)
    ends = {
        (language, before, after, slot)
        for language, key, _position, _phrase in found
        for before, slot, after in free_ends(key)
    }
    _insert(connection, "opening", sorted(ends))
    begun = {(language, before) for language, key, *_rest in found for before in beginnings(key)}
    _insert(connection, "beginning", sorted(begun))
    fillers = list(_fillers(content))
    numbered = numbered_entries(content)
    _insert(
        connection,
        "filler",
        ((number, name, slot) for number, (name, slot, _forms) in enumerate(fillers, start=1)),
    )
    _insert(connection, "inflection", [*_inflections(fillers), *_further(content, numbered)])
    _insert(connection, "spelt", sorted(set(_spelt(content, fillers))))
    _insert(connection, "term", term_rows(content, numbered))
    _insert(connection, "accepted", accepted_rows(numbered) if content.glossary else ())


def _insert(connection: sqlite3.Connection, table: str, rows: Iterable[Row]) -> None:
    rows = list(rows)
    if rows:
        marks = ", ".join("?" * len(rows[0]))
        connection.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)  # noqa: S608 - constants


def _phrases(content: Content) -> Iterator[Row]:
    for number, phrase in enumerate(content.phrases, start=1):
        yield number, phrase.id, phrase.category, phrase.said.value


def _wordings(content: Content) -> Iterator[Row]:
    for number, language, wordings in content.wordings():
        for position, each in enumerate(wordings):
            kana = str(each.kana) if each.kana else None
            yield number, language, position, each.traits.value, str(each.text), kana


def _skeletons(content: Content) -> Iterator[Row]:
    for number, language, wordings in content.wordings():
        for position, each in enumerate(wordings):
            for key in skeletons(each.text, language):
                yield language, key, position, number
                yield language, loosened(key, language), position, number


Filler = tuple[str, str, dict[str, Inflected]]
"""Id, slot, and the forms by language."""


def _fillers(content: Content) -> Iterator[Filler]:
    for entry in content.entries:
        yield (
            entry.id,
            entry.slots[0],
            {language: entry.inflected(language) for language in entry.nouns},
        )
    for value in range(HIGHEST_SPELT + 1):
        forms = {language: spelt_number(value, language) for language in (*LANGUAGES, *FURTHER)}
        yield f"number-{value}", "number", forms
    for duration in all_durations():
        forms = {language: duration.inflected(language) for language in LANGUAGES}
        yield duration.id, "duration", forms


def _inflections(fillers: Iterable[Filler]) -> Iterator[Row]:
    for number, (_name, _slot, languages) in enumerate(fillers, start=1):
        for language, each in languages.items():
            yield _inflection(number, language, each)


def _further(content: Content, numbered: Numbered) -> Iterator[Row]:
    """Yield the forms of what is numbered beyond the entries."""
    for number, entry in numbered[len(content.entries) :]:
        for language in entry.nouns:
            yield _inflection(number, language, entry.inflected(language))


def _inflection(number: int, language: str, each: Inflected) -> Row:
    agreement = each.agreement
    forms, kana = pack_texts(each.forms), pack_texts(each.kana)
    return number, language, agreement.gender, int(agreement.plural), forms, kana


def _spelt(content: Content, fillers: Sequence[Filler]) -> Iterator[Row]:
    """Yield what is typed for each filler, in the forms that the phrases use.

    In a further language, what several fillers of a slot are called is the one's that is first
    of all called so, and nobody's where that does not tell.
    """
    used = _used_marks(content)
    numbers = {name: number for number, (name, _slot, _forms) in enumerate(fillers, start=1)}
    shared: dict[tuple[str, str, str], dict[int, bool]] = defaultdict(dict)
    for name, slot, language, forms, is_first in _typed(content, fillers):
        for form, text in forms.items():
            mark = mark_of(slot, form)
            if text.isdecimal() or (language not in FURTHER and mark not in used[language]):
                continue
            key, number = curated_key(text), numbers[name]
            for each in {key, loosened(key, language)}:
                if language in FURTHER:
                    shared[language, each, mark].setdefault(number, is_first)
                else:
                    yield language, each, mark, number
    for row, called in shared.items():
        first = [number for number, is_first in called.items() if is_first] or [*called]
        if len(first) == 1:
            yield *row, first[0]


def _typed(
    content: Content, fillers: Sequence[Filler]
) -> Iterator[tuple[str, str, str, Mapping[str, str], bool]]:
    """Yield id, slot, language and forms of every filler, of other words for it too, and whether
    it is its first word.
    """
    for name, slot, languages in fillers:
        for language, each in languages.items():
            yield name, slot, language, each.forms, True
    for entry in content.entries:
        for language, nouns in entry.also.items():
            for noun in nouns:
                yield entry.id, entry.slots[0], language, inflect(noun, language).forms, False
    for value in range(HIGHEST_SPELT + 1):
        for language in LANGUAGES:
            for text in other_numbers(value, language):
                yield f"number-{value}", "number", language, {"bare": text}, False


def _used_marks(content: Content) -> dict[str, set[str]]:
    """Return the marks of slots that stand in the phrases of each language."""
    used: dict[str, set[str]] = defaultdict(set)
    for _number, language, wordings in content.wordings():
        for each in wordings:
            used[language].update(slot_mark(slot) for slot in each.text.slots)
    return used
