"""Preparation: corpora cleaned into one file each, with a report beside it."""

import hashlib
from collections.abc import Callable, Iterable
from pathlib import Path

import msgspec

from models.corpus.cleaning import Cleaner, Counts, key_of
from models.corpus.pair import Pair, read_pairs, write_pairs
from models.recipe import Corpus, Data
from translator.detector.detector import Detector
from translator.errors import InputError
from translator.languages import LanguagePair

_WORDS = 4
"""Words from which on a phrase is a test's own: "Good morning" belongs to everybody."""

_DETECTED = 5
"""Words that a side needs for its language to be told."""


def test_keys(folder: Path, pairs: Iterable[str], *, short: Iterable[str]) -> frozenset[str]:
    """Return the keys of all test sentences in ``folder``/SET/en-XX.tsv, on either side.

    Sets named in ``short`` count from their shortest sentences on, others from four words on.
    """
    keys: set[str] = set()
    for path in sorted(folder.glob("*/*.tsv")):
        least = 1 if path.parent.name in short else _WORDS
        for pair in read_pairs(path):
            if isinstance(pair, Pair):
                found = [key_of(pair.source)]
                found += [key_of(pair.target)] if path.stem in pairs else []
                keys.update(key for key in found if len(key.split()) >= least)
    return frozenset(keys)


def checked(corpora: Path, corpus: Corpus) -> Path:
    """Return the file of a corpus.

    Raises InputError where it is missing or is not the one that the recipe means.
    """
    path = corpora / corpus.file
    if not path.is_file():
        raise InputError(f"The corpus {path} is not there; give its folder with --corpora.")
    if corpus.sha256 is not None and (digest := _digest(path)) != corpus.sha256:
        raise InputError(f"The corpus {path} has SHA-256 {digest}, not {corpus.sha256}.")
    return path


def prepare(
    data: Data,
    path: Path,
    pair: LanguagePair,
    *,
    made: bool,
    out: Path,
    tests: frozenset[str],
    say: Callable[[str], None],
) -> Path:
    """Clean the texts of a ``pair`` in ``path`` into ``out`` by the rules of ``data``, and return
    the file; nothing is done where it is there. What a model ``made`` stands as it is learnt,
    real corpora have English first.
    """
    rules = hashlib.sha256(msgspec.json.encode(data) + _digest(path).encode()).hexdigest()
    done = out / f"{path.name.removesuffix('.tsv.gz')}.{rules[:12]}.tsv.gz"
    if done.exists():
        return done
    cleaner = Cleaner(data, tests=tests, is_foreign=None if made else foreign(pair))
    pairs = read_pairs(path, reverse=not made and pair.target == "en")
    write_pairs(done, cleaner.clean(pairs))
    _report(done.with_suffix("").with_suffix(".json"), cleaner.counts)
    say(f"{path.name}: {cleaner.counts}")
    return done


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def foreign(languages: LanguagePair) -> Callable[[Pair], bool]:
    """Return what tells a side that is surely in another language than it should be."""
    detector = Detector([languages.source, languages.target])

    def is_foreign(pair: Pair) -> bool:
        for side, language in zip(pair, (languages.source, languages.target), strict=True):
            if len(side.split()) >= _DETECTED:
                found = detector.detect(side)
                if (found.outside or found.language or language) != language:
                    return True
        return False

    return is_foreign


def _report(path: Path, counts: Counts) -> None:
    content = {
        "read": counts.read,
        "kept": counts.kept,
        "dropped": dict(counts.dropped.most_common()),
        "examples": counts.examples,
    }
    path.write_bytes(msgspec.json.format(msgspec.json.encode(content), indent=1))
