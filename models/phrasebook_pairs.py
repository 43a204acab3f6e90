"""The phrasebook as data: its phrases with their slots filled, as sentence pairs."""

import hashlib
import random
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from translator.languages import LanguagePair
from translator.phrasebook.curated.content import Content, CuratedPhrase, Entry
from translator.phrasebook.curated.examples import examples
from translator.phrasebook.curated.filling import Filling, Inflection
from translator.phrasebook.curated.rendering import render
from translator.phrasebook.curated.skeleton import skeletons
from translator.phrasebook.curated.slots import SLOTS, VOCABULARY_KINDS, SlotKind
from translator.phrasebook.curated.wording import Trait, Wording, choose
from translator.phrasebook.folding import fold
from translator.phrasebook.grammar.inflection import inflect

HELD_OUT = 10
"""One phrase in so many is never trained on."""

_QUESTIONS = ("?", "？", "か。")
_LONGER, _SLACK = 1.7, 12
"""How much longer than another a wording may be, as a factor and in characters."""

_SPEAKER = Trait.FEMININE | Trait.INFORMAL
"""Traits of a source that the target shares where it can."""


@dataclass(frozen=True, slots=True)
class Pair:
    """A sentence in two languages, and the phrase that it came from."""

    phrase: str
    source: str
    target: str


@dataclass(frozen=True, slots=True)
class _Filled:
    """What fills a slot on either side: on the source's it may be another word."""

    source: Filling
    target: Filling


def held_out(phrase: str) -> bool:
    """Tell whether a phrase is kept for testing, by a stable hash of its id (about a tenth)."""
    return hashlib.sha256(phrase.encode()).digest()[0] % HELD_OUT == 0


def expand(
    content: Content,
    pair: LanguagePair,
    *,
    per_phrase: int = 40,
    per_carrier: int = 300,
    seed: int = 20,
) -> Iterator[Pair]:
    """Yield sentence pairs for training: all wordings of the source, with sampled fillings.

    A phrase gives up to ``per_phrase`` pairs (a carrier ``per_carrier``), but one for each
    wording at least; every source sentence comes once, and a word of the vocabulary stands for
    one entry only. Phrases that are held out give none, nor does a wording, of a carrier either,
    that one of them shares, nor another wording that is far from the plain one. The target is
    the plain wording, or the informal or a woman's where the source is such. The same arguments
    give the same pairs.
    """
    kept = [phrase for phrase in content.phrases if held_out(phrase.id)]
    forbidden = {key for phrase in kept for key in _keys(phrase, pair.source)}
    used = [(phrase, per_phrase) for phrase in content.phrases if not held_out(phrase.id)]
    used += [(carrier, per_carrier) for carrier in content.carriers]
    yield from _expand(
        content,
        used,
        pair,
        seed=seed,
        allowed=lambda wording: forbidden.isdisjoint(skeletons(wording.text, pair.source)),
    )


def held_out_pairs(
    content: Content, pair: LanguagePair, *, per_phrase: int = 3, seed: int = 21
) -> Iterator[Pair]:
    """Yield the pairs of the phrases that are held out, for testing."""
    kept = [(phrase, per_phrase) for phrase in content.phrases if held_out(phrase.id)]
    yield from _expand(content, kept, pair, seed=seed, allowed=lambda _wording: True)


def write_pairs(path: Path, pairs: Iterable[Pair]) -> int:
    """Write pairs as TSV with a header (phrase, source, target); return how many there were."""
    count = 0
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.write("phrase\tsource\ttarget\n")
        for count, pair in enumerate(pairs, start=1):  # noqa: B007 - it is returned
            file.write(f"{pair.phrase}\t{pair.source}\t{pair.target}\n")
    return count


def _expand(
    content: Content,
    phrases: Iterable[tuple[CuratedPhrase, int]],
    pair: LanguagePair,
    *,
    seed: int,
    allowed: Callable[[Wording], bool],
) -> Iterator[Pair]:
    """Yield the pairs of phrases, of each at most the number beside it."""
    nouns = _nouns(content, pair)
    seen: set[str] = set()
    for phrase, most in phrases:
        chance = random.Random(f"{seed} {phrase.id}")  # noqa: S311 - no secret
        wordings = [
            each
            for each in phrase.wordings[pair.source]
            if allowed(each) and _is_close(each, phrase, pair)
        ]
        quota = max(1, most // max(1, len(wordings)))
        for wording in wordings:
            sides = {pair.source: wording, pair.target: phrase.wordings[pair.target][0]}
            options = _options(sides, nouns)
            for filled in _sampled(options, quota, chance):
                made = _pair(phrase, wording, filled, pair)
                if made is not None and fold(made.source) not in seen:
                    seen.add(fold(made.source))
                    yield made


def _is_close(wording: Wording, phrase: CuratedPhrase, pair: LanguagePair) -> bool:
    """Tell whether a wording is near enough to the plain ones to be taught as their equal.

    Other wordings are there to be understood; one that asks where the translation tells, or is
    far longer or shorter than its plain fellow, would teach to add and to leave out.
    """
    if Trait.ALSO not in wording.traits:
        return True
    said = str(wording.text)
    plain = str(phrase.wordings[pair.source][0].text)
    target = str(phrase.wordings[pair.target][0].text)
    short, long = sorted((len(said), len(plain)))
    lengthy = long > short * _LONGER and long - short > _SLACK
    return _asks(said) is _asks(target) and not lengthy


def _asks(text: str) -> bool:
    return text.endswith(_QUESTIONS)


def _pair(
    phrase: CuratedPhrase, wording: Wording, filled: dict[str, _Filled], pair: LanguagePair
) -> Pair | None:
    """Return a phrase, filled; None where its source is worded for another number."""
    sources = {name: each.source for name, each in filled.items()}
    targets = {name: each.target for name, each in filled.items()}
    if (Trait.PLURAL in wording.traits) is not _takes_plural(phrase, wording, sources, pair.source):
        return None
    wanted = (wording.traits & _SPEAKER) | _plural(targets, pair.target)
    answer = choose(phrase.wordings[pair.target], wanted)
    source = render(wording, sources, pair.source).text
    return Pair(phrase.id, source, render(answer, targets, pair.target).text)


def _takes_plural(
    phrase: CuratedPhrase, wording: Wording, fillings: dict[str, Filling], language: str
) -> bool:
    """Tell whether a plural needs the wording made for plurals: where no word of it agrees."""
    agrees = bool(wording.text.choices) and Trait.PLURAL not in wording.traits
    if agrees or not _plural(fillings, language):
        return False
    return any(Trait.PLURAL in each.traits for each in phrase.wordings[language])


def _plural(fillings: dict[str, Filling], language: str) -> Trait:
    """Return the trait of plurals where the first noun, else the first filling, is one."""
    names = sorted(fillings, key=lambda name: SLOTS[name] is not SlotKind.NOUN)
    if names and fillings[names[0]].agreement(language).plural:
        return Trait.PLURAL
    return Trait.PLAIN


def _nouns(content: Content, pair: LanguagePair) -> dict[str, list[_Filled]]:
    """Return what fills each noun slot, other words on the source's side included."""
    meanings = _meanings(content.entries, pair.source)
    found: dict[str, list[_Filled]] = {}
    for entry in content.entries:
        target = Inflection({pair.target: entry.inflected(pair.target)})
        filled = [
            _Filled(Inflection({pair.source: inflect(word, pair.source)}), target)
            for word in (entry.nouns[pair.source], *entry.also[pair.source])
            if meanings[_group(entry), word.text] is entry
        ]
        for slot in entry.slots:
            found.setdefault(slot, []).extend(filled)
    return found


def _meanings(entries: Sequence[Entry], language: str) -> dict[tuple[str, str], Entry]:
    """Return the one entry that a word stands for: the first that has it as its noun, else the
    first that has it beside; so a model is never taught two translations of one sentence.
    """
    found: dict[tuple[str, str], Entry] = {}
    for entry in entries:
        found.setdefault((_group(entry), entry.nouns[language].text), entry)
    for entry in entries:
        for word in entry.also[language]:
            found.setdefault((_group(entry), word.text), entry)
    return found


def _group(entry: Entry) -> str:
    """Return what an entry shares sentences with: all vocabulary, or its own slot."""
    slot = entry.slots[0]
    return "vocabulary" if slot in VOCABULARY_KINDS else slot


def _options(
    sides: Mapping[str, Wording], nouns: dict[str, list[_Filled]]
) -> dict[str, list[_Filled]]:
    """Return what may fill each slot, in the order of the source's, which is the first side.

    The number 1 may where both languages' words agree with it; Japanese words never change.
    """
    options: dict[str, list[_Filled]] = {}
    for slot in next(iter(sides.values())).text.slots:
        if SLOTS[slot.name] is SlotKind.NOUN:
            options[slot.name] = nouns[slot.name]
            continue
        agreeing = all(
            language == "ja" or any(choice.name == slot.name for choice in side.text.choices)
            for language, side in sides.items()
        )
        options[slot.name] = [
            _Filled(each, each) for each in examples(slot.name, plural_only=not agreeing)
        ]
    return options


def _sampled(
    options: dict[str, list[_Filled]], count: int, chance: random.Random
) -> Iterator[dict[str, _Filled]]:
    """Yield up to ``count`` different ways to fill the slots."""
    total = 1
    for choices in options.values():
        total *= len(choices)
    for number in chance.sample(range(total), min(count, total)):
        rest, filled = number, {}
        for name, choices in options.items():
            rest, at = divmod(rest, len(choices))
            filled[name] = choices[at]
        yield filled


def _keys(phrase: CuratedPhrase, language: str) -> Iterator[str]:
    for wording in phrase.wordings[language]:
        yield from skeletons(wording.text, language)
