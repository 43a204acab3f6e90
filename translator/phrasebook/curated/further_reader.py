"""Reading further languages: a file each, of phrases and words by their ids."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from unicodedata import is_normalized

from translator.phrasebook.curated.content import CuratedPhrase, Entry
from translator.phrasebook.curated.faults import ContentFaults
from translator.phrasebook.curated.further import FURTHER, WITHOUT_ARTICLES
from translator.phrasebook.curated.slots import SLOTS, SlotKind
from translator.phrasebook.curated.source_file import read_source
from translator.phrasebook.curated.template import BARE, Slot, Template, TemplateError
from translator.phrasebook.curated.wording import Trait, Wording
from translator.phrasebook.grammar.noun import Noun


@dataclass(frozen=True, slots=True)
class Further:
    """What a further language has: wordings and words, the first to be answered, by ids."""

    phrases: Mapping[str, tuple[Wording, ...]]
    words: Mapping[str, tuple[Noun, ...]]


def read_further(
    files: Sequence[Path],
    phrases: Mapping[str, CuratedPhrase],
    entries: Mapping[str, Entry],
    faults: ContentFaults,
) -> Mapping[str, Further]:
    """Return what files give of ``phrases`` and ``entries``, by language; faults are noted.

    The first text of each is answered, the others are understood. A file has words for all
    entries or none; those that it has are phrases too.
    """
    found: dict[str, Further] = {}
    for path in files:
        source = read_source(path, "phrase", faults)
        if source is None:
            continue
        language, given = source.head.get("language"), source.head.get("phrases")
        words = source.head.get("words", {})
        if language not in FURTHER or path.stem != language or language in found:
            faults.add(path, 1, "(file)", f"language = {language!r} is no further language's file")
        elif not {*source.head} <= {"language", "phrases", "words"} or not (
            isinstance(given, Mapping) and isinstance(words, Mapping)
        ):
            faults.add(path, 1, "(file)", "it has not just a language, its phrases and its words")
        else:
            found[language] = _Reader(path, faults).read(language, given, words, phrases, entries)
    return found


def in_all(entry: Entry, further: Mapping[str, Further]) -> Entry:
    """Return an entry with its nouns in further languages."""
    known = {
        language: each.words[entry.id]
        for language, each in further.items()
        if entry.id in each.words
    }
    return replace(
        entry,
        nouns={**entry.nouns, **{language: words[0] for language, words in known.items()}},
        also={**entry.also, **{language: words[1:] for language, words in known.items()}},
    )


class _Reader:
    """Reads one file; what is wrong with an entry is noted at its line."""

    def __init__(self, path: Path, faults: ContentFaults) -> None:
        self._path = path
        self._faults = faults

    def read(
        self,
        language: str,
        given: Mapping[str, Any],
        words: Mapping[str, Any],
        phrases: Mapping[str, CuratedPhrase],
        entries: Mapping[str, Entry],
    ) -> Further:
        nouns = {
            name: tuple(map(Noun, texts))
            for name, texts in self._texts(words, entries, "word", _is_plain)
        }
        if nouns and (missing := [name for name in entries if name not in words]):
            self._fault(missing[0], f"it and {len(missing) - 1} others have no word here")
        said = {
            name: _wordings(templates)
            for name, texts in self._texts(given, phrases, "phrase", _is_sound)
            if (templates := self._templates(name, texts, phrases[name], bool(nouns)))
        }
        if nouns:
            said |= _words_said(phrases.values(), bare=language not in WITHOUT_ARTICLES)
        return Further(said, nouns)

    def _texts(
        self,
        given: Mapping[str, Any],
        known: Mapping[str, object],
        what: str,
        is_right: Callable[[object], bool],
    ) -> Iterator[tuple[str, list[str]]]:
        for name, value in given.items():
            texts = [value] if isinstance(value, str) else value
            if name not in known:
                self._fault(name, f"there is no {what} of this id")
            elif not isinstance(texts, list) or not texts or not all(map(is_right, texts)):
                self._fault(name, "is no text, nor a list of texts (in NFC, on one line)")
            else:
                yield name, texts

    def _templates(
        self, name: str, texts: list[str], phrase: CuratedPhrase, has_words: bool
    ) -> list[Template]:
        """Return the templates of a phrase; none, and the fault noted, where one is wrong."""
        found = []
        for text in texts:
            try:
                template = Template.parse(text)
            except TemplateError as error:
                self._fault(name, str(error))
                return []
            if reason := _wrong(template, phrase, has_words):
                self._fault(name, reason)
                return []
            found.append(template)
        return found

    def _fault(self, name: str, what: str) -> None:
        """Note what is wrong with a phrase or word, at its line."""
        lines = self._path.read_text(encoding="utf-8").splitlines()
        starts = (at for at, line in enumerate(lines, 1) if line.startswith(f'"{name}"'))
        self._faults.add(self._path, next(starts, 1), name, what)


def _wrong(template: Template, phrase: CuratedPhrase, has_words: bool) -> str | None:
    """Return what a further language cannot say of a template; None where it can."""
    kinds = {SLOTS.get(slot.name) for slot in template.slots}
    if template.names != phrase.slots:
        return f"its slots are not {', '.join(sorted(phrase.slots)) or 'none'}"
    if template.choices or any(slot.form != BARE for slot in template.slots):
        return "it has forms or choices, which a further language lacks"
    if SlotKind.DURATION in kinds:
        return "it has a duration, which a further language cannot spell"
    return None if has_words or SlotKind.NOUN not in kinds else "there are no words to fill it"


def _wordings(templates: Sequence[Template]) -> tuple[Wording, ...]:
    traits = (Trait.PLAIN, *[Trait.ALSO] * (len(templates) - 1))
    return tuple(Wording(text, traits=each) for text, each in zip(templates, traits, strict=True))


def _words_said(
    phrases: Iterable[CuratedPhrase], *, bare: bool
) -> Iterator[tuple[str, tuple[Wording, ...]]]:
    """Yield the phrases that are a word alone, ``bare`` ones only where articles would differ."""
    for phrase in phrases:
        parts = phrase.wordings["en"][0].text.parts
        if len(parts) == 1 and isinstance(parts[0], Slot) and (parts[0].form == BARE or not bare):
            yield phrase.id, (Wording(Template((Slot(parts[0].name),))),)


def _is_plain(text: object) -> bool:
    return _is_sound(text) and not {*"{}|"} & {*str(text)}


def _is_sound(text: object) -> bool:
    return (
        isinstance(text, str)
        and text.strip() == text != ""
        and not {*"\n\t"} & {*text}
        and is_normalized("NFC", text)
    )
