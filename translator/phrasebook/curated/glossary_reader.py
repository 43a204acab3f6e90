"""The glossary's files: for each pair the loose words, and the words that stand in for others."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from translator.phrasebook.curated.content import GlossaryPlan
from translator.phrasebook.curated.faults import ContentFaults
from translator.phrasebook.curated.source_file import Item, read_source
from translator.phrasebook.grammar.inflection import GENDERS, LANGUAGES
from translator.phrasebook.grammar.noun import Noun

_LEARNT = re.compile(
    r"(?P<source>\S(?:.*\S)?) = (?P<target>\S(?:.*?\S)??)(?: (?P<gender>[mfn])(?P<plural>p?))?"
)


def read_plans(files: Sequence[Path], faults: ContentFaults) -> Iterator[GlossaryPlan]:
    """Yield the plan of each ``[[pair]]`` in files; what is wrong with one is noted."""
    for path in files:
        source = read_source(path, "pair", faults)
        for item in source.items if source else ():
            plan = _read(item, faults)
            if plan is not None:
                yield plan


def _read(item: Item, faults: ContentFaults) -> GlossaryPlan | None:
    languages = item.id.split("-")
    if len(languages) != 2 or not {*languages} <= {*LANGUAGES}:  # noqa: PLR2004 - a pair
        item.fault(faults, "the id is no pair of languages")
        return None
    for key in item.fields:
        if key not in {"id", "loose", "stand_ins", "nouns"}:
            item.fault(faults, f"the key {key!r} is not known", key=key)
    loose, stand_ins = (_texts(item, key, faults) for key in ("loose", "stand_ins"))
    lines = _texts(item, "nouns", faults)
    nouns = [_learnt(line, *languages) for line in lines]
    for line, pair in zip(lines, nouns, strict=True):
        if pair is None:
            item.fault(faults, f'{line!r} is not like "sock = calcetín m"', key="nouns")
    return GlossaryPlan(languages[0], languages[1], loose, stand_ins, tuple(filter(None, nouns)))


def _learnt(line: str, source: str, target: str) -> tuple[Noun, Noun] | None:
    """Read a noun and its translation, with gender and number of the one that is not English;
    None where they are no such line, or the gender is none of its language.
    """
    is_english_first = source == "en"  # the build knows no more of the package
    genders = GENDERS[target if is_english_first else source]
    found = _LEARNT.fullmatch(line)
    if found is None or (found["gender"] or "") not in (tuple(genders) or ("",)):
        return None
    plural = bool(found["plural"])
    english, foreign = Noun("", plural=plural), Noun("", gender=found["gender"], plural=plural)
    first, second = (english, foreign) if is_english_first else (foreign, english)
    return replace(first, text=found["source"]), replace(second, text=found["target"])


def _texts(item: Item, key: str, faults: ContentFaults) -> tuple[str, ...]:
    found = item.fields.get(key, [])
    if not isinstance(found, list) or not all(isinstance(one, str) for one in found):
        item.fault(faults, f"{key} is no list of texts", key=key)
        return ()
    return tuple(found)
