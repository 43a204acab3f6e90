"""Phrases to read: a hundred of our own that nothing was trained on or is scored with."""

from pathlib import Path

from models.corpus.pair import Pair
from translator.languages import LanguagePair

FILE = Path(__file__).with_suffix(".tsv")
"""One phrase a line, after a header that names the languages of the columns."""


def reading_pairs(pair: LanguagePair) -> list[Pair]:
    """Return the phrases in the source language, each with a translation to compare with."""
    languages, *rows = (line.split("\t") for line in FILE.read_text("utf-8").splitlines())
    source, target = languages.index(pair.source), languages.index(pair.target)
    return [Pair(row[source], row[target]) for row in rows]
