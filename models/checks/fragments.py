"""The fragments check: single words and scraps, which lead weak models to loop and invent."""

import random
import re
from collections import Counter
from collections.abc import Sequence

_WORD = re.compile(r"\w+")
_UNSPACED = "\u3040-\u30ff\u3400-\u9fff"
"""The scripts that are written without spaces: kana and kanji."""
_CHUNK = re.compile(
    r"[\u3400-\u9fff々]+[\u3041-\u3096]*|[\u30a1-\u30fa\u30fc]+|[\u3041-\u3096]+|[^\W\u3040-\u9fff]+"
)
"""What stands for a word in them: kanji with the kana after them, katakana, hiragana."""
_WIDE = re.compile(f"[{_UNSPACED}]")
_LOOP = re.compile(r"(\w{2,}?|\w+\W+)\1{2,}", re.IGNORECASE)
_EDGES = " ,;.:!?¿¡\"'«»„“”。、？！「」\xa0"
_MOST_TIMES = 3
_MOST_LONGER, _SLACK = 2.5, 12
_WEIGHT = 2.4
"""Letters of a Latin script that say as much as one kana or kanji."""


def fragments(sentences: Sequence[str], *, count: int = 500, seed: int = 4) -> list[str]:
    """Return scraps of one to three words cut out of ``sentences``, all different."""
    chance = random.Random(seed)  # noqa: S311 - no secret
    found: dict[str, None] = {}
    while len(found) < count and sentences:
        sentence = chance.choice(sentences)
        unspaced = _WIDE.search(sentence) is not None
        words = _CHUNK.findall(sentence) if unspaced else sentence.split()
        size = chance.randrange(1, 4)
        start = chance.randrange(max(1, len(words) - size + 1))
        found[("" if unspaced else " ").join(words[start : start + size]).strip(_EDGES)] = None
    return [text for text in found if text]


def is_invented(source: str, answer: str) -> bool:
    """Tell whether an answer loops (a word three times where the source repeats none so often, or
    the same letters three times in a row) or is far longer than its source could ask for.
    """
    words = Counter(_WORD.findall(answer.casefold()))
    asked = Counter(_WORD.findall(source.casefold()))
    most = max(words.values(), default=0)
    loops = most >= _MOST_TIMES and most > max(asked.values(), default=0)
    stutters = bool(_LOOP.search(answer)) and not _LOOP.search(source)
    return loops or stutters or _length(answer) > _length(source) * _MOST_LONGER + _SLACK


def _length(text: str) -> float:
    """Return how long a text is in Latin letters."""
    return len(text) + (_WEIGHT - 1) * len(_WIDE.findall(text))
