"""Deeds: what can be done to phrases, each with what takes it back.

They write the database, so they are for worker threads.
"""

from collections.abc import Sequence
from pathlib import Path

from gui.changes import Undo
from gui.phrase_row import PhraseRow
from translator.languages import LanguagePair
from translator.phrasebook.exchange.files import read_phrases, write_phrases
from translator.phrasebook.phrase import ImportCounts, NewPhrase, Phrase
from translator.phrasebook.phrasebook import Phrasebook


def star(book: Phrasebook, row: PhraseRow, *, starred: bool) -> Undo:
    """Star a phrase, or take its star away."""
    _set_star(book, row, starred)
    return lambda: _set_star(book, row, not starred)


def create(book: Phrasebook, new: NewPhrase) -> Undo:
    """Add a phrase."""
    added = book.phrases.create(new)
    return lambda: book.phrases.remove(added)


def edit(book: Phrasebook, phrase: Phrase, new: NewPhrase) -> Undo:
    """Put another phrase in place of one."""
    before = book.phrases.get(phrase.id)
    book.phrases.edit(phrase.id, new)
    return lambda: book.phrases.edit(phrase.id, NewPhrase.of(before))


def delete(book: Phrasebook, phrases: Sequence[Phrase]) -> Undo:
    """Delete phrases."""
    kept = [NewPhrase.of(phrase) for phrase in phrases]
    book.phrases.remove(*(phrase.id for phrase in phrases))

    def back() -> None:
        book.phrases.add_all(kept)

    return back


def import_file(book: Phrasebook, path: Path, pair: LanguagePair) -> tuple[ImportCounts, Undo]:
    """Add the phrases of a file, all or none; ``pair`` where it names no languages."""
    new = read_phrases(path, pair=pair)
    before = {phrase.id: phrase for phrase in book.phrases.select()}
    counts = book.phrases.add_all(new)
    after = book.phrases.select()
    added = [phrase.id for phrase in after if phrase.id not in before]
    changed = [phrase.id for phrase in after if before.get(phrase.id, phrase) != phrase]

    def back() -> None:
        if added:
            book.phrases.remove(*added)
        for phrase_id in changed:
            book.phrases.edit(phrase_id, NewPhrase.of(before[phrase_id]))

    return counts, back


def export_file(book: Phrasebook, path: Path) -> int:
    """Write all own phrases to a file and return how many."""
    phrases = book.phrases.select()
    write_phrases(path, phrases)
    return len(phrases)


def _set_star(book: Phrasebook, row: PhraseRow, starred: bool) -> None:
    if row.own is not None:
        (book.phrases.star if starred else book.phrases.unstar)(row.own.id)
    elif row.known is not None:
        (book.stars.star if starred else book.stars.unstar)(row.star_id)
