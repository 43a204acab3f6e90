"""The corpora: sentences of each language, some held out, and names that tell no language."""

import gzip
import re
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from translator.detector.scripts import Script
from translator.errors import InputError

LANGUAGES = {
    Script.LATIN: (
        *("cs", "da", "de", "en", "es", "fi", "fr", "hu", "id"),
        *("it", "nl", "no", "pl", "pt", "ro", "sv", "tr", "vi"),
    ),
    Script.CYRILLIC: ("bg", "ru", "uk"),
    Script.HAN: ("ja", "zh"),
}
"""The scripts that several of our languages share."""

_PIVOT = "en"
_FILE_NAME = re.compile(r"en-([a-z]{2,3})\.tsv\.gz")
_WORD = re.compile(r"[^\W\d_]+")
_HELD_OUT_EVERY = 20
_MOST_VARIANTS = 2
"""Sentences taken for one English sentence: some corpora list every inflexion."""

_NAME_PAIRS, _NAME_CORPORA, _NAME_SMALL_SHARE = 2, 4, 0.03


@dataclass(frozen=True, slots=True)
class Sentences:
    """Sentences of one language, in an order that says nothing; no training text is held out."""

    training: tuple[str, ...]
    held_out: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Corpora:
    """Sentences by language, names (case-folded, sorted), and the SHA-256 of each file."""

    sentences: dict[str, Sentences]
    names: tuple[str, ...]
    digests: dict[str, str]


@dataclass(slots=True)
class _Reading:
    """What has been read so far; a dict keeps texts apart and in order."""

    training: dict[str, dict[str, None]] = field(default_factory=lambda: defaultdict(dict))
    held_out: dict[str, dict[str, None]] = field(default_factory=lambda: defaultdict(dict))
    capitals: Counter[str] = field(default_factory=Counter)
    smalls: Counter[str] = field(default_factory=Counter)
    shared_by: Counter[str] = field(default_factory=Counter)


def read_corpora(folder: Path, *, cap: int) -> Corpora:
    """Read every ``en-XX.tsv.gz`` of ``folder`` (English TAB other, a pair a line).

    At most ``cap`` training sentences of a language are kept, twice as many English ones. Raises
    InputError, naming file and line.
    """
    reading = _Reading()
    digests = {}
    for path in sorted(folder.glob("en-*.tsv.gz")):
        language, content = _open(path)
        digests[path.name] = sha256(content).hexdigest()
        _take(reading, language, _pairs(path, content))
    if not digests:
        raise InputError(f"The folder {folder} holds no corpora named en-XX.tsv.gz.")
    sentences = {
        language: _sentences(reading, language, cap * 2 if language == _PIVOT else cap)
        for language in sorted(reading.training)
    }
    return Corpora(sentences=sentences, names=_names(reading), digests=digests)


def _open(path: Path) -> tuple[str, bytes]:
    named = _FILE_NAME.fullmatch(path.name)
    if named is None:
        raise InputError(f"The corpus {path} must be named en-XX.tsv.gz after its language.")
    return named[1], path.read_bytes()


def _pairs(path: Path, content: bytes) -> Iterator[tuple[str, str]]:
    try:
        text = gzip.decompress(content).decode("utf-8")
    except (OSError, EOFError, zlib.error, UnicodeDecodeError) as error:
        raise InputError(f"The corpus {path} cannot be read: {error}.") from error
    for number, line in enumerate(text.removesuffix("\n").split("\n"), start=1):
        fields = line.split("\t")
        if len(fields) != 2:  # noqa: PLR2004 - a pair
            raise InputError(f"Line {number} of {path} has {len(fields)} fields, not 2.")
        yield fields[0], fields[1]


def _take(reading: _Reading, language: str, pairs: Iterable[tuple[str, str]]) -> None:
    variants: Counter[str] = Counter()
    shared: Counter[str] = Counter()
    for english, other in pairs:
        held = zlib.crc32(english.casefold().encode()) % _HELD_OUT_EVERY == 0
        part = reading.held_out if held else reading.training
        part[_PIVOT][english] = None
        variants[english] += 1
        if variants[english] <= _MOST_VARIANTS:
            part[language][other] = None
        if language in LANGUAGES[Script.LATIN]:
            shared.update(_count_cases(reading, english, other))
    reading.shared_by.update(word for word, count in shared.items() if count >= _NAME_PAIRS)


def _count_cases(reading: _Reading, english: str, other: str) -> set[str]:
    """Count capital and small first letters; return the capitalised words of both sides."""
    ours, theirs = _WORD.findall(english), _WORD.findall(other)
    for word in (*ours, *theirs):
        cases = reading.capitals if word[0].isupper() else reading.smalls
        cases[word.casefold()] += 1
    return {word for word in set(ours) & set(theirs) if len(word) > 1 and word[0].isupper()}


def _names(reading: _Reading) -> tuple[str, ...]:
    """Return words that stay as they are from language to language and are always capitalised."""
    folded = {word.casefold() for word, n in reading.shared_by.items() if n >= _NAME_CORPORA}
    small, capital = reading.smalls, reading.capitals
    return tuple(sorted(n for n in folded if small[n] < _NAME_SMALL_SHARE * capital[n]))


def _sentences(reading: _Reading, language: str, cap: int) -> Sentences:
    held_out = sorted(reading.held_out[language], key=_order)
    taboo = {sentence.casefold() for sentence in held_out}
    training = [text for text in reading.training[language] if text.casefold() not in taboo]
    return Sentences(tuple(sorted(training, key=_order)[:cap]), tuple(held_out))


def _order(sentence: str) -> tuple[int, str]:
    return zlib.crc32(sentence.encode()), sentence
