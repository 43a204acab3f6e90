"""The language model of the detector: how probable each known language is for a text."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from math import exp

from translator.detector.features import bucket, features
from translator.detector.scripts import SOLE_LANGUAGE, Run, Script, runs
from translator.detector.weights import Table, Weights

_LETTER_WEIGHT = {Script.LATIN: 1, Script.OTHER: 1, Script.KANA: 3}
_OTHER_WEIGHT = 2
"""What a letter says of its text's language.

A syllable or an ideograph stands for several letters. Names in Latin letters stand in texts of
any script, and names in ideographs in texts of travellers; kana mostly come with a sentence.
"""


@dataclass(frozen=True, slots=True)
class LanguageModel:
    """Script evidence, then a multinomial logistic regression over hashed n-grams."""

    weights: Weights

    def probabilities(self, text: str) -> dict[str, float]:
        """Return the probability of each language that the text's scripts allow.

        They add up to 1, or to less where a part of the text is in an unknown script, or to 0
        where it has no letters.
        """
        found: dict[str, float] = defaultdict(float)
        by_script = _by_script(runs(text))
        for script, share in _shares(by_script).items():
            if script in SOLE_LANGUAGE:
                found[SOLE_LANGUAGE[script]] += share
            for table, rows in zip(self.weights.header.tables, self.weights.rows, strict=True):
                if table.script is script:
                    for language, probability in _ranked(table, rows, by_script[script]):
                        found[language] += share * probability
        return dict(found)


def _by_script(found: list[Run]) -> dict[Script, list[str]]:
    words: dict[Script, list[str]] = defaultdict(list)
    for run in found:
        words[run.script].append(run.text)
    if Script.KANA in words:
        words[Script.KANA] += words.pop(Script.HAN, [])
    return words


def _shares(words: dict[Script, list[str]]) -> dict[Script, float]:
    """Return the share of each script, by squares, so that a clear majority decides."""
    letters = {script: sum(map(len, runs)) for script, runs in words.items()}
    squares = {
        script: (count * _LETTER_WEIGHT.get(script, _OTHER_WEIGHT)) ** 2
        for script, count in letters.items()
    }
    total = sum(squares.values())
    return {script: square / total for script, square in squares.items()}


def _ranked(table: Table, rows: bytes, words: list[str]) -> list[tuple[str, float]]:
    mask = (1 << table.bits) - 1
    width = len(table.languages)
    starts = [bucket(feature, mask) * width for word in words for feature in features(word)]
    totals = [sum(column) for column in zip(*[rows[at : at + width] for at in starts], strict=True)]
    return list(zip(table.languages, _softmax(totals, table.scale), strict=True))


def _softmax(totals: Sequence[int], scale: float) -> list[float]:
    best = max(totals)
    powers = [exp((total - best) * scale) for total in totals]
    whole = sum(powers)
    return [power / whole for power in powers]
