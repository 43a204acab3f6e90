"""Phrases to read: a hundred of our own that nothing was trained on or is scored with."""

from pathlib import Path

from models.corpus.pair import Pair
from translator.errors import InputError
from translator.languages import LanguagePair, language_name

FILE = Path(__file__).with_suffix(".tsv")
"""One phrase a line, after a header that names the languages of the columns."""


def reading_pairs(pair: LanguagePair) -> list[Pair]:
    """Return the phrases in the source language, each with a translation to compare with.

    There is none in a target that the file lacks. Raises InputError for such a source.
    """
    languages, *rows = (line.split("\t") for line in FILE.read_text("utf-8").splitlines())
    if pair.source not in languages:
        raise InputError(f"There are no phrases to read in {language_name(pair.source)}.")
    source = languages.index(pair.source)
    at = languages.index(pair.target) if pair.target in languages else None
    return [Pair(row[source], "" if at is None else row[at]) for row in rows]
