"""The compiled phrasebook's tables, and how values are written in them."""

from collections.abc import Mapping
from pathlib import Path

FORMAT = 3
"""The version of the tables; kept as SQLite's ``user_version``."""

LEARNT = 20_000
"""Nouns that were learnt from sentences have the numbers of fillers from here on."""

DATABASE = Path(__file__).with_name("curated.db")
"""The compiled phrasebook; it is made when Wayword is built or installed."""

SCHEMA = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE category (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, names TEXT NOT NULL);
CREATE TABLE phrase (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, category TEXT NOT NULL, said TEXT NOT NULL
);
CREATE TABLE wording (
    phrase INTEGER NOT NULL, language TEXT NOT NULL, position INTEGER NOT NULL,
    traits INTEGER NOT NULL, text TEXT NOT NULL, kana TEXT,
    PRIMARY KEY (phrase, language, position)
) WITHOUT ROWID;
CREATE TABLE skeleton (
    language TEXT NOT NULL, key TEXT NOT NULL, position INTEGER NOT NULL, phrase INTEGER NOT NULL,
    PRIMARY KEY (language, key, position, phrase)
) WITHOUT ROWID;
CREATE TABLE opening (
    language TEXT NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL, slot TEXT NOT NULL,
    PRIMARY KEY (language, before, after, slot)
) WITHOUT ROWID;
CREATE TABLE beginning (
    language TEXT NOT NULL, before TEXT NOT NULL, PRIMARY KEY (language, before)
) WITHOUT ROWID;
CREATE TABLE filler (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, slot TEXT NOT NULL);
CREATE TABLE inflection (
    filler INTEGER NOT NULL, language TEXT NOT NULL, gender TEXT NOT NULL, plural INTEGER NOT NULL,
    forms TEXT NOT NULL, kana TEXT NOT NULL,
    PRIMARY KEY (filler, language)
) WITHOUT ROWID;
CREATE TABLE spelt (
    language TEXT NOT NULL, key TEXT NOT NULL, mark TEXT NOT NULL, filler INTEGER NOT NULL,
    PRIMARY KEY (language, key, mark, filler)
) WITHOUT ROWID;
CREATE TABLE term (
    language TEXT NOT NULL, key TEXT NOT NULL, filler INTEGER NOT NULL, stand_ins TEXT NOT NULL,
    others TEXT NOT NULL,
    PRIMARY KEY (language, key)
) WITHOUT ROWID;
CREATE TABLE accepted (
    filler INTEGER NOT NULL, language TEXT NOT NULL, words TEXT NOT NULL,
    PRIMARY KEY (filler, language)
) WITHOUT ROWID;
"""


def pack_texts(texts: Mapping[str, str]) -> str:
    """Write named texts, such as forms, as one text: "bare=bank", tab, "the=the bank"."""
    return "\t".join(f"{name}={text}" for name, text in texts.items())


def unpack_texts(packed: str) -> dict[str, str]:
    """Read what ``pack_texts`` wrote."""
    pairs = (item.partition("=") for item in packed.split("\t") if item)
    return {name: text for name, _equals, text in pairs}
