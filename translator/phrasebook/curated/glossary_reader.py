"""The glossary's files: for each pair the loose words, and the words that stand in for others."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from translator.phrasebook.curated.content import GlossaryPlan
from translator.phrasebook.curated.faults import ContentFaults
from translator.phrasebook.curated.source_file import Item, read_source
from translator.phrasebook.grammar.inflection import LANGUAGES


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
        if key not in {"id", "loose", "stand_ins"}:
            item.fault(faults, f"the key {key!r} is not known", key=key)
    loose, stand_ins = (_texts(item, key, faults) for key in ("loose", "stand_ins"))
    return GlossaryPlan(languages[0], languages[1], loose, stand_ins)


def _texts(item: Item, key: str, faults: ContentFaults) -> tuple[str, ...]:
    found = item.fields.get(key, [])
    if not isinstance(found, list) or not all(isinstance(one, str) for one in found):
        item.fault(faults, f"{key} is no list of texts", key=key)
        return ()
    return tuple(found)
