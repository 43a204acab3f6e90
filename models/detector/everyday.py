"""Everyday phrases: greetings and words that are the same in several languages."""

from dataclasses import dataclass
from pathlib import Path

from translator.errors import InputError

FILE = Path(__file__).with_name("everyday.tsv")
_ANY = "*"


@dataclass(frozen=True, slots=True)
class Everyday:
    """A phrase and the languages it is at home in; none means that it tells no language."""

    phrase: str
    languages: tuple[str, ...]


def read_everyday(path: Path = FILE) -> tuple[Everyday, ...]:
    """Read lines of "phrase TAB languages"; raises InputError, naming the line at fault."""
    found = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        phrase, tab, languages = line.partition("\t")
        if not (phrase and tab and languages):
            raise InputError(f"Line {number} of {path} is not a phrase, a TAB and languages.")
        found.append(Everyday(phrase, () if languages == _ANY else tuple(languages.split())))
    return tuple(found)
