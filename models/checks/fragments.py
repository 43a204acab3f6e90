"""The fragments check: single words and scraps, which lead weak models to loop and invent."""

import random
import re
from collections import Counter
from collections.abc import Sequence

_WORD = re.compile(r"\w+")
_MOST_TIMES = 3
_MOST_LONGER, _SLACK = 2.5, 12


def fragments(sentences: Sequence[str], *, count: int = 500, seed: int = 4) -> list[str]:
    """Return scraps of one to three words cut out of ``sentences``, all different."""
    chance = random.Random(seed)  # noqa: S311 - no secret
    found: dict[str, None] = {}
    while len(found) < count and sentences:
        words = chance.choice(sentences).split()
        size = chance.randrange(1, 4)
        start = chance.randrange(max(1, len(words) - size + 1))
        found[" ".join(words[start : start + size]).strip(" ,;.!?¿¡\"'")] = None
    return [text for text in found if text]


def is_invented(source: str, answer: str) -> bool:
    """Tell whether an answer loops (a word three times that the source has not) or is far longer
    than its source could ask for.
    """
    words = Counter(_WORD.findall(answer.casefold()))
    asked = Counter(_WORD.findall(source.casefold()))
    loops = any(count >= _MOST_TIMES and asked[word] < count for word, count in words.items())
    return loops or len(answer) > len(source) * _MOST_LONGER + _SLACK
