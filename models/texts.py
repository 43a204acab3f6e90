"""The texts of a run: corpora cleaned, packs' translations, travel phrases, single words."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from itertools import chain, zip_longest
from pathlib import Path

from models.corpus.cleaning import key_of
from models.corpus.epochs import Source
from models.corpus.pair import Pair
from models.corpus.preparation import checked, prepare, test_keys
from models.distillation import distil
from models.places import Places
from models.recipe import Recipe
from models.travel.pairs import travel_pairs
from models.words import learn_words, spelt
from translator.languages import LanguagePair


class Texts:
    """Reads what a recipe learns from; what is cleaned or made is kept in the run's folder."""

    def __init__(self, recipe: Recipe, places: Places, *, say: Callable[[str], None]) -> None:
        self._recipe = recipe
        self._places = places
        self._say = say

    def corpora(self) -> Iterator[Source]:
        """Yield the corpora, and what packs made of their sentences, cleaned."""
        recipe = self._recipe
        for corpus in recipe.data.corpora:
            path = checked(self._places.folder_of(corpus), corpus)
            pair = recipe.pair_of(corpus)
            source = self._read(path, pair, corpus.weight, made=False)
            yield replace(source, token=recipe.token(pair))
        for plan in recipe.distillation:
            path = self._places.work / "made" / plan.file
            if not path.exists():
                place = self._places.recipe.parent
                distil(plan, place, self._places.corpora, path, say=self._say)
            yield self._read(path, recipe.pair, plan.weight, made=True)

    def own(self, corpora: Sequence[Source]) -> list[Source]:
        """Return travel phrases and, for a single pair, words."""
        recipe = self._recipe
        travel = [self._travel(pair) for pair in recipe.pairs]
        return travel if recipe.is_multilingual else [*travel, *self._words(corpora)]

    def _travel(self, pair: LanguagePair) -> Source:
        """Return the expansions of phrasebook, travel vocabulary and carriers for one pair."""
        plan = self._recipe.tuning
        pairs = travel_pairs(pair, per_phrase=plan.per_phrase, per_carrier=plan.per_carrier)
        kept = [each for each in pairs if key_of(each.source) not in self._tests]
        dropped = len(pairs) - len(kept)
        self._say(f"Travel {pair}: {len(kept)} pairs ({dropped} stand in test sets).")
        return Source(kept, plan.travel, self._recipe.token(pair))

    def _words(self, corpora: Sequence[Source]) -> list[Source]:
        """Return the words that the corpora agree on, in the spellings that users type."""
        if not self._recipe.tuning.words:
            return []
        found = learn_words([pair for source in corpora for pair in source.pairs])
        self._say(f"Words: {len(found)} pairs.")
        spellings = [way for pair in found for way in spelt(pair)]
        return [Source(spellings, self._recipe.tuning.words)]

    def _read(self, path: Path, pair: LanguagePair, weight: float, *, made: bool) -> Source:
        clean = self._places.work / "clean"
        done = prepare(
            self._recipe.data,
            path,
            pair,
            made=made,
            out=clean,
            tests=self._tests,
            say=self._say,
        )
        return Source.read(done, weight)

    @cached_property
    def _tests(self) -> frozenset[str]:
        """The keys of what is never learnt from, in any of the recipe's languages."""
        others = (
            pair.source if pair.target == "en" else pair.target for pair in self._recipe.pairs
        )
        names = {f"en-{other}" for other in others}
        return test_keys(self._places.tests, names, short={"tatoeba"})


def mixed(sources: Sequence[Source]) -> Iterator[Pair]:
    """Yield the pairs of all sources by turns, so that the first thousands are of all of them."""
    rows = zip_longest(*(source.pairs for source in sources))
    return (pair for pair in chain.from_iterable(rows) if pair is not None)
