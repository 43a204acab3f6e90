"""Reading further languages: a file each, of phrases without slots by their ids."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any
from unicodedata import is_normalized

from translator.phrasebook.curated.content import CuratedPhrase
from translator.phrasebook.curated.faults import ContentFaults
from translator.phrasebook.curated.further import FURTHER
from translator.phrasebook.curated.source_file import read_source
from translator.phrasebook.curated.template import Template
from translator.phrasebook.curated.wording import Trait, Wording

Further = Mapping[str, Mapping[str, tuple[Wording, ...]]]
"""The wordings of each phrase, by language and id."""


def read_further(
    files: Sequence[Path], phrases: Mapping[str, CuratedPhrase], faults: ContentFaults
) -> Further:
    """Return the wordings that files give ``phrases``; what is wrong with one is noted.

    The first text of a phrase is answered, the others are understood.
    """
    found: dict[str, dict[str, tuple[Wording, ...]]] = {}
    for path in files:
        source = read_source(path, "phrase", faults)
        if source is None:
            continue
        language, given = source.head.get("language"), source.head.get("phrases")
        if language not in FURTHER or path.stem != language or language in found:
            faults.add(path, 1, "(file)", f"language = {language!r} is no further language's file")
        elif not isinstance(given, Mapping) or {*source.head} != {"language", "phrases"}:
            faults.add(path, 1, "(file)", "it has not just a language and its phrases")
        else:
            found[language] = dict(_phrases(path, given, phrases, faults))
    return found


def _phrases(
    path: Path,
    given: Mapping[str, Any],
    phrases: Mapping[str, CuratedPhrase],
    faults: ContentFaults,
) -> Iterator[tuple[str, tuple[Wording, ...]]]:
    for name, value in given.items():
        texts = [value] if isinstance(value, str) else value
        if name not in phrases:
            _fault(path, name, "there is no phrase of this id", faults)
        elif phrases[name].slots:
            _fault(path, name, "it has slots, which a further language cannot fill", faults)
        elif not isinstance(texts, list) or not texts or not all(map(_is_sound, texts)):
            _fault(path, name, "is no text, nor a list of texts (in NFC, without braces)", faults)
        else:
            traits = (Trait.PLAIN, *[Trait.ALSO] * (len(texts) - 1))
            yield (
                name,
                tuple(
                    Wording(Template.parse(text), traits=each)
                    for text, each in zip(texts, traits, strict=True)
                ),
            )


def _is_sound(text: object) -> bool:
    return (
        isinstance(text, str)
        and text.strip() == text != ""
        and not {*"{}|\n"} & {*text}
        and is_normalized("NFC", text)
    )


def _fault(path: Path, name: str, what: str, faults: ContentFaults) -> None:
    """Note what is wrong with a phrase, at its line."""
    lines = path.read_text(encoding="utf-8").splitlines()
    starts = (at for at, line in enumerate(lines, 1) if line.startswith(f'"{name}"'))
    faults.add(path, next(starts, 1), name, what)
