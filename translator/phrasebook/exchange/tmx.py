"""Phrases as TMX 1.4b (Translation Memory eXchange, LISA 2005), which translators' tools read.

A unit has the two sides of a phrase; what TMX has no place for stands in ``prop`` elements of
the type ``x-wayword-…``, written as JSON in ASCII, as do texts with characters that XML cannot
hold. Files from outside are hostile: declarations of entities and internal document types are
refused, so nothing expands; nothing is fetched; depth is bounded.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from xml.parsers import expat
from xml.sax.saxutils import escape, quoteattr

import msgspec

from translator.errors import InputError, LanguageError
from translator.languages import LanguagePair, language_tag
from translator.phrasebook.exchange.faults import Faults
from translator.phrasebook.exchange.record import (
    COLUMNS,
    FaultyRecordError,
    Record,
    new_phrase,
    record_of,
)
from translator.phrasebook.phrase import NewPhrase, Phrase

_MAX_DEPTH = 32
_PROP = "x-wayword-"
_SIDES = ("source", "target")
_UNWRITABLE = re.compile("[^\t\n\x20-\x7e\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 cannot hold, or would not give back as it was (carriage returns, C1 controls)."""

_NATIVE = frozenset({"bpt", "ept", "it", "ph", "ut"})
"""Elements of a segment that hold a format's own codes and no text."""


def encode_tmx(phrases: Iterable[Phrase]) -> bytes:
    """Return a TMX file with a unit for each phrase, in UTF-8."""
    units = "".join(_unit(record_of(phrase)) for phrase in phrases)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4">\n'
        '<header creationtool="Wayword" creationtoolversion="1" datatype="plaintext"'
        ' segtype="phrase" adminlang="en" srclang="*all*" o-tmf="wayword"/>\n'
        f"<body>\n{units}</body>\n</tmx>\n"
    ).encode()


def _unit(record: Record) -> str:
    fields = msgspec.to_builtins(record)
    props = {
        name: fields[name]
        for name in COLUMNS
        if fields[name] is not None and not name.endswith("_language")
        if name not in _SIDES or _UNWRITABLE.search(fields[name])
    }
    lines = [f"<tu srclang={quoteattr(fields['source_language'])}>"]
    lines += [
        f'<prop type="{_PROP}{name}">{escape(json.dumps(value))}</prop>'
        for name, value in props.items()
    ]
    for side in _SIDES:
        text = escape(_UNWRITABLE.sub("\ufffd", fields[side]))
        language = quoteattr(fields[f"{side}_language"])
        lines.append(f'<tuv xml:lang={language}><seg xml:space="preserve">{text}</seg></tuv>')
    return "\n".join([*lines, "</tu>\n"])


def decode_tmx(content: bytes, *, name: str, pair: LanguagePair | None) -> list[NewPhrase]:
    """Return the phrases of a TMX file: of each unit its source with each other language.

    With ``pair`` only that pair's sides are taken, whatever their regions. Raises InputError
    with every fault and the line of its unit.
    """
    units = _Reader().read(content, name)
    faults = Faults(name)
    found: list[NewPhrase] = []
    for unit in units:
        try:
            found += _phrases(unit, pair)
        except FaultyRecordError as error:
            faults.add(f"line {unit.line}", str(error))
    faults.raise_any()
    return found


@dataclass(slots=True)
class _Unit:
    """A unit as it is read: line, source language, texts by language, and properties."""

    line: int
    source: str | None
    texts: dict[str, str] = field(default_factory=dict)
    props: dict[str, str] = field(default_factory=dict)
    note: str | None = None


class _Reader:
    """Reads the units of a TMX file with expat, which follows no reference to the outside."""

    def __init__(self) -> None:
        self._units: list[_Unit] = []
        self._path: list[str] = []
        self._source: str | None = None
        self._language = ""
        self._prop = ""
        self._text: list[str] = []
        self._parser = expat.ParserCreate()
        self._parser.buffer_text = True
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._characters
        self._parser.StartDoctypeDeclHandler = self._doctype
        self._parser.EntityDeclHandler = self._entity
        self._parser.SkippedEntityHandler = self._entity

    def read(self, content: bytes, name: str) -> list[_Unit]:
        """Return all units; raises InputError where the file is no TMX that may be read."""
        try:
            self._parser.Parse(content, True)
        except (expat.ExpatError, FaultyRecordError, LookupError) as error:
            line = self._parser.ErrorLineNumber
            raise InputError(
                f"Nothing was imported, since {name} is no TMX that can be read (line {line}:"
                f" {error}); correct it."
            ) from error
        return self._units

    def _doctype(
        self, _name: str, _system: str | None, _public: str | None, internal: bool
    ) -> None:
        if internal:
            raise FaultyRecordError("it declares a document type of its own")

    def _entity(self, *_declaration: Any) -> None:
        raise FaultyRecordError("it declares entities, or uses one that XML does not know")

    def _start(self, name: str, attributes: Mapping[str, str]) -> None:
        self._path.append(name)
        if len(self._path) > _MAX_DEPTH:
            raise FaultyRecordError("its elements are nested too deep")
        if len(self._path) == 1 and name != "tmx":
            raise FaultyRecordError(f"it begins with <{name[:20]}>")
        if name == "header":
            self._source = attributes.get("srclang")
        elif name == "tu":
            self._units.append(
                _Unit(self._parser.CurrentLineNumber, attributes.get("srclang", self._source))
            )
        elif name == "tuv":
            self._language = attributes.get("xml:lang") or attributes.get("lang") or ""
        elif name == "prop":
            self._prop = attributes.get("type", "")
        if name in {"seg", "prop", "note"}:
            self._text = []

    def _characters(self, text: str) -> None:
        holds_text = "seg" in self._path or self._path[-1] in {"prop", "note"}
        if holds_text and _NATIVE.isdisjoint(self._path):
            self._text.append(text)

    def _end(self, name: str) -> None:
        self._path.pop()
        if not self._units:
            return
        unit, text = self._units[-1], "".join(self._text)
        if name == "seg":
            unit.texts.setdefault(self._language, text)
        elif name == "prop" and self._prop.startswith(_PROP):
            unit.props[self._prop.removeprefix(_PROP)] = text
        elif name == "note" and self._path[-1:] == ["tu"]:
            unit.note = text


def _phrases(unit: _Unit, pair: LanguagePair | None) -> Iterator[NewPhrase]:
    tags = {_tag(language): text for language, text in unit.texts.items()}
    if len(tags) < 2:  # noqa: PLR2004 - a phrase has two sides
        raise FaultyRecordError("it has no two languages")
    source = _source(unit, tags, pair)
    targets = [tag for tag in tags if tag != source]
    if pair is not None:
        targets = [tag for tag in targets if _base(tag) == _base(pair.target)][:1]
        if not targets:
            raise FaultyRecordError(f"it has no text in {pair.target!r}")
    for target in targets:
        languages = (source, target) if pair is None else (pair.source, pair.target)
        fields = {
            "source": tags[source],
            "target": tags[target],
            "source_language": languages[0],
            "target_language": languages[1],
            "note": unit.note,
            **_props(unit),
        }
        try:
            record = msgspec.convert(fields, Record)
        except (msgspec.ValidationError, ValueError) as error:
            raise FaultyRecordError(str(error)) from error
        yield new_phrase(record, pair=None)


def _source(unit: _Unit, tags: Mapping[str, str], pair: LanguagePair | None) -> str:
    """Return the language of a unit's source: the pair's, else the one it names, or its first."""
    wanted = pair.source if pair else unit.source or ""
    exact = [tag for tag in tags if tag.casefold() == wanted.casefold()]
    near = [tag for tag in tags if _base(tag) == _base(wanted)]
    if pair is not None and not (exact or near):
        raise FaultyRecordError(f"it has no text in {wanted!r}")
    return (exact or near or [*tags])[0]


def _props(unit: _Unit) -> dict[str, Any]:
    try:
        return {name: json.loads(text) for name, text in unit.props.items()}
    except (ValueError, RecursionError) as error:
        raise FaultyRecordError("a property of Wayword's own is no JSON") from error


def _tag(language: str) -> str:
    try:
        return language_tag(language)
    except LanguageError as error:
        raise FaultyRecordError(str(error).rstrip(".")) from error


def _base(tag: str) -> str:
    return tag.split("-", maxsplit=1)[0].lower()
