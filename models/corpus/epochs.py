"""Epochs: what a network sees in one round, drawn anew each time and always the same way."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import count, islice
from pathlib import Path

from models.corpus.augment import augment
from models.corpus.pair import Pair, read_pairs
from models.recipe import Augmentation
from models.training.batches import Encoded, ended
from models.vocabulary import load_vocabulary

_CHUNK = 20_000


@dataclass(frozen=True, slots=True)
class Source:
    """Pairs and how often an epoch takes them (0.5: every other one, 3: three times).

    ``token`` is the piece before each source that asks for the target language, if any.
    """

    pairs: Sequence[Pair]
    weight: float
    token: str = ""

    @classmethod
    def read(cls, path: Path, weight: float) -> "Source":
        """Read a prepared corpus."""
        return cls([pair for pair in read_pairs(path) if isinstance(pair, Pair)], weight)

    def drawn(self, chance: random.Random) -> Iterator[Pair]:
        """Yield what an epoch takes: whole rounds, then a sample of the rest."""
        whole, rest = divmod(self.weight, 1)
        for _round in range(int(whole)):
            yield from self.pairs
        yield from chance.sample(self.pairs, round(rest * len(self.pairs)))


class Epochs:
    """Draws, augments and encodes the pairs of each epoch."""

    def __init__(
        self,
        sources: Sequence[Source],
        shares: Augmentation,
        *,
        vocabularies: tuple[Path, Path],
        tokens: Sequence[str] = (),
        positions: int,
        seed: int,
    ) -> None:
        """``vocabularies`` are the source's and the target's, ``tokens`` the pieces that stand
        behind those of the source's; ``positions`` bounds a side.
        """
        self._sources = sources
        self._shares = shares
        self._source, self._target = map(load_vocabulary, vocabularies)
        numbers = count(self._source.get_piece_size())
        self._tokens = {"": [], **{token: [next(numbers)] for token in tokens}}
        self._most = positions - 1
        self._seed = seed

    def __call__(self, number: int) -> Encoded:
        """Return the pairs of one epoch, as numbers of pieces."""
        chance = random.Random(self._seed * 7919 + number)  # noqa: S311 - no secret
        sources: list[list[int]] = []
        targets: list[list[int]] = []
        for source in self._sources:
            opening = self._tokens[source.token]
            pairs = augment(source.drawn(chance), self._shares, chance)
            while some := list(islice(pairs, _CHUNK)):
                texts = self._source.encode([pair.source for pair in some])
                sources += [[*opening, *text] for text in texts] if opening else texts
                targets += self._target.encode([pair.target for pair in some])
        return Encoded(
            [ended(numbers, most=self._most) for numbers in sources],
            [ended(numbers, most=self._most) for numbers in targets],
        )
