"""Scraps: single words and fragments, which lead weak models to loop and to invent."""

import random
import re
from collections import Counter
from collections.abc import Sequence

from translator.text.checks import is_loop

_UNSPACED = frozenset({"ja", "th", "zh"})
_WORD = re.compile(r"\w+")
_LONGER, _SLACK = 3.0, 15
_TIMES = 3


def scraps(
    sentences: Sequence[str], *, language: str, count: int = 500, seed: int = 7
) -> list[str]:
    """Return up to ``count`` different words and fragments cut out of ``sentences``."""
    chance = random.Random(f"{seed} {language}")  # noqa: S311 - no secret
    found: dict[str, None] = {}
    for _turn in range(count * 20 if sentences else 0):
        sentence = chance.choice(sentences).strip(" .?!¿¡。？！")
        if language.partition("-")[0] in _UNSPACED:
            size, start = chance.randrange(1, 6), chance.randrange(max(1, len(sentence) - 2))
            found[sentence[start : start + size].strip(" 、。？！")] = None
        else:
            words = sentence.split()
            size, start = chance.randrange(1, 4), chance.randrange(max(1, len(words)))
            found[" ".join(words[start : start + size]).strip(" ,;:.!?¿¡\"'«»")] = None
        if len(found) > count:
            break
    return [text for text in found if _WORD.search(text)][:count]


def loops(source: str, output: str) -> bool:
    """Tell whether an output repeats a word or phrase that its source does not."""
    words = Counter(_WORD.findall(output.casefold()))
    asked = Counter(_WORD.findall(source.casefold()))
    repeated = any(count >= _TIMES and asked[word] < count for word, count in words.items())
    return repeated or (is_loop(output) and not is_loop(source))


def runs_on(source: str, output: str) -> bool:
    """Tell whether an output is far longer than its source could ask for."""
    return _width(output) > _width(source) * _LONGER + _SLACK


def _width(text: str) -> int:
    """Count characters; one of a script with a syllable or word in each counts as two."""
    return sum(2 if character >= "\u2e80" else 1 for character in text)
