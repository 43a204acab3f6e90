"""Soundness: what a translation made by a machine must be before anything learns from it."""

from collections import Counter
from collections.abc import Hashable, Sequence

_MOST_RATIO, _SLACK = 2.5, 15
_RUN = 3


def is_sound(sentence: str, text: str, pieces: Sequence[Hashable]) -> bool:
    """Tell whether a translation is neither empty, a copy, nor a loop."""
    if not text or text == sentence or "\t" in text or "\n" in text or "<2" in text:
        return False
    runs = Counter(zip(*(pieces[at:] for at in range(_RUN)), strict=False))
    if runs and max(runs.values()) >= _RUN:
        return False
    short, long = sorted((len(sentence.encode()), len(text.encode())))
    return long <= short * _MOST_RATIO + _SLACK
