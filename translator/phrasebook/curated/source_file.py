"""A source file of content: TOML whose items know the lines that they stand on."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from translator.phrasebook.curated.faults import ContentFaults

_HEADER = re.compile(r"^\s*\[\[(\w+)\]\]")
_KEY = re.compile(r"^\s*([\w-]+)\s*=")
_AT_LINE = re.compile(r"at line (\d+)")


@dataclass(frozen=True, slots=True)
class Item:
    """A table of a list in a file, with the line of its header and of each of its keys."""

    path: Path
    line: int
    fields: Mapping[str, Any]
    lines: Mapping[str, int]

    @property
    def id(self) -> str:
        """Its id, or a stand-in where it has none."""
        found = self.fields.get("id")
        return found if isinstance(found, str) else "(without id)"

    def fault(self, faults: ContentFaults, what: str, *, key: str | None = None) -> None:
        """Note a fault of the item, at the line of ``key`` where that is given."""
        faults.add(self.path, self.lines.get(key or "id", self.line), self.id, what)


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A parsed file: its head (keys before the first item) and its items."""

    path: Path
    head: Mapping[str, Any]
    items: tuple[Item, ...]


def read_source(path: Path, list_name: str, faults: ContentFaults) -> SourceFile | None:
    """Read a file whose items are ``[[list_name]]``; None, and a fault, where it is broken."""
    try:
        text = path.read_text(encoding="utf-8")
        fields = tomllib.loads(text)
    except OSError as error:
        faults.add(path, 1, "(file)", f"cannot be read: {error.strerror}")
        return None
    except UnicodeDecodeError as error:
        faults.add(path, 1, "(file)", f"is not UTF-8: {error.reason}")
        return None
    except tomllib.TOMLDecodeError as error:
        found = _AT_LINE.search(str(error))
        line = int(found[1]) if found else 1
        faults.add(path, line, _id_above(text, line), f"is not TOML: {error}")
        return None
    items = fields.pop(list_name, [])
    if not isinstance(items, list) or not all(isinstance(item, dict) for item in items):
        faults.add(path, 1, "(file)", f"its {list_name!r} is no list of tables")
        return None
    places = list(_places(text, list_name))
    if len(places) != len(items):
        places = [(1, {})] * len(items)
    found_items = (
        Item(path, line, item, lines) for (line, lines), item in zip(places, items, strict=True)
    )
    return SourceFile(path, fields, tuple(found_items))


def _places(text: str, list_name: str) -> Iterator[tuple[int, dict[str, int]]]:
    """Yield the line of each item's header, and of its keys."""
    lines: dict[str, int] | None = None
    start = 0
    for number, line in enumerate(text.splitlines(), start=1):
        header = _HEADER.match(line)
        if header:
            if lines is not None:
                yield start, lines
            start, lines = number, ({} if header[1] == list_name else None)
        elif lines is not None and (key := _KEY.match(line)):
            lines.setdefault(key[1], number)
    if lines is not None:
        yield start, lines


def _id_above(text: str, line: int) -> str:
    """Return the last id that stands at or above a line."""
    above = "\n".join(text.splitlines()[:line])
    found = re.findall(r'^\s*id\s*=\s*"([^"\n]*)"', above, re.MULTILINE)
    return found[-1] if found else "(file)"
