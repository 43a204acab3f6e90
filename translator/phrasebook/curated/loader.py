"""The loader: every file of content, checked; all faults at once."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from translator.phrasebook.curated.content import Category, Content, CuratedPhrase, Entry
from translator.phrasebook.curated.entry_reader import read_entry
from translator.phrasebook.curated.faults import ContentFaults
from translator.phrasebook.curated.further_reader import in_all, read_further
from translator.phrasebook.curated.glossary_reader import read_plans
from translator.phrasebook.curated.phrase_reader import read_phrase
from translator.phrasebook.curated.slots import SLOTS, VOCABULARY_KINDS, SlotKind
from translator.phrasebook.curated.source_file import Item, SourceFile, read_source
from translator.phrasebook.grammar.inflection import LANGUAGES

FOLDER = Path(__file__).parents[1] / "content"
"""Where the phrasebook's own content lies in a checkout."""


def load_content(
    folder: Path = FOLDER, *, carriers: Sequence[Path] = (), vocabulary: Sequence[Path] = ()
) -> Content:
    """Read the files of ``folder``/phrases, /fillers, /vocabulary, /glossary and /further, and what
    else is given.

    A vocabulary is a file of words with a ``topic``, which fill the slots of their ``kind``;
    ``carriers`` are files of phrases for training only. Raises ContentError, which names file,
    line and id of every fault.
    """
    faults = ContentFaults()
    entries: dict[str, Entry] = {}
    _read_fillers(sorted((folder / "fillers").glob("*.toml")), entries, faults)
    _read_vocabulary(
        sorted([*(folder / "vocabulary").glob("*.toml"), *vocabulary]), entries, faults
    )
    filled = {slot for entry in entries.values() for slot in entry.slots}
    phrases: dict[str, CuratedPhrase] = {}
    own = sorted((folder / "phrases").glob("*.toml"))
    categories = _read_phrases(own, phrases, faults, filled)
    count = len(phrases)
    _read_phrases(sorted(carriers), phrases, faults, filled)
    plans = tuple(read_plans(sorted((folder / "glossary").glob("*.toml")), faults))
    every = tuple(phrases.values())
    files = sorted((folder / "further").glob("*.toml"))
    further = read_further(files, phrases, entries, faults)
    faults.raise_any()
    words = tuple(in_all(entry, further) for entry in entries.values())
    said = {language: each.phrases for language, each in further.items()}
    return Content(tuple(categories), every[:count], words, every[count:], plans, said)


def _read_phrases(
    files: Iterable[Path],
    phrases: dict[str, CuratedPhrase],
    faults: ContentFaults,
    filled: set[str],
) -> list[Category]:
    """Add the phrases of files to ``phrases`` and return the categories of the files."""
    categories: dict[str, Category] = {}
    for path in files:
        source = read_source(path, "phrase", faults)
        category = _category(source, faults) if source else None
        if source is None or category is None:
            continue
        categories.setdefault(category.id, category)
        for item in source.items:
            phrase = read_phrase(item, category.id, faults)
            if _is_new(item, phrases, faults) and phrase is not None:
                _check_filled(item, phrase, filled, faults)
                phrases[phrase.id] = phrase
    return list(categories.values())


def _category(source: SourceFile, faults: ContentFaults) -> Category | None:
    found = _head(source, "category", faults)
    names = source.head.get("names")
    if not isinstance(names, Mapping) or sorted(names) != sorted(LANGUAGES):
        faults.add(source.path, 1, "(file)", "its 'names' do not give every language one")
        return None
    if not all(isinstance(name, str) and name.strip() for name in names.values()):
        faults.add(source.path, 1, "(file)", "its 'names' are not all texts")
        return None
    _check_head(source, {"category", "names"}, faults)
    return Category(found, dict(names)) if found else None


def _read_fillers(files: Iterable[Path], found: dict[str, Entry], faults: ContentFaults) -> None:
    for path in files:
        source = read_source(path, "entry", faults)
        slot = _head(source, "slot", faults) if source else None
        if source is None or slot is None:
            continue
        _check_head(source, {"slot"}, faults)
        if SLOTS.get(slot) is not SlotKind.NOUN:
            faults.add(path, 1, "(file)", f"{slot!r} is no slot that fillers fill")
            continue
        for item in source.items:
            _add_entry(item, (slot,), found, faults)


def _read_vocabulary(files: Iterable[Path], found: dict[str, Entry], faults: ContentFaults) -> None:
    for path in files:
        source = read_source(path, "entry", faults)
        if source is None or _head(source, "topic", faults) is None:
            continue
        _check_head(source, {"topic"}, faults)
        for item in source.items:
            kind = item.fields.get("kind")
            if kind not in VOCABULARY_KINDS:
                item.fault(faults, f"kind = {kind!r} is none of {', '.join(VOCABULARY_KINDS)}")
            _add_entry(item, VOCABULARY_KINDS.get(str(kind), ()), found, faults)


def _add_entry(
    item: Item, slots: tuple[str, ...], found: dict[str, Entry], faults: ContentFaults
) -> None:
    entry = read_entry(item, slots, faults)
    if _is_new(item, found, faults) and entry is not None:
        found[entry.id] = entry


def _is_new(item: Item, found: Mapping[str, object], faults: ContentFaults) -> bool:
    if item.id in found:
        item.fault(faults, "the id is there already")
        return False
    return True


def _head(source: SourceFile, key: str, faults: ContentFaults) -> str | None:
    value = source.head.get(key)
    if not isinstance(value, str) or not value:
        faults.add(source.path, 1, "(file)", f'it does not begin with {key} = "…"')
        return None
    return value


def _check_head(source: SourceFile, known: set[str], faults: ContentFaults) -> None:
    for key in source.head:
        if key not in known:
            faults.add(source.path, 1, "(file)", f"the key {key!r} is not known")


def _check_filled(
    item: Item, phrase: CuratedPhrase, filled: set[str], faults: ContentFaults
) -> None:
    for slot in sorted(phrase.slots):
        if SLOTS[slot] is SlotKind.NOUN and slot not in filled:
            item.fault(faults, f"there is no filler for {{{slot}}}")
