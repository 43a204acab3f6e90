"""Words of Japanese, which has no spaces, told by their script and by the particle behind them."""

import re
from collections import Counter
from collections.abc import Iterable

_KANA_OR_HAN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
RUN = re.compile(r"[\u3005\u3400-\u9fff]+|[\u30a1-\u30fa\u30fc]+")
"""Characters of one script: Chinese ones or katakana. Nouns are written so, endings in hiragana."""
_PARTICLE = re.compile(r"[はがをにのでともへや、。？！?!]|か[。？！?!]|です|だ|から|まで|より|$")
"""What stands behind a noun; behind "食" of "食べる" stands something else."""
_BEHIND = 0.7
"""Share of a run's places that a particle follows, from which on it is a word alone."""
_ADJECTIVAL = "的"
"""What turns a noun into an adjective, which "に" makes an adverb."""


def is_unspaced(text: str) -> bool:
    """Tell whether a text is written in Japanese characters."""
    return _KANA_OR_HAN.search(text) is not None


def runs(texts: Iterable[str]) -> tuple[list[list[str]], set[str]]:
    """Return the runs of each text, and those of all runs that are words alone."""
    places: Counter[str] = Counter()
    behind: Counter[str] = Counter()
    found = []
    for text in texts:
        here = list(RUN.finditer(text))
        found.append([run.group() for run in here])
        places.update(found[-1])
        behind.update(run.group() for run in here if _PARTICLE.match(text, run.end()))
    nouns = {run for run in places if behind[run] >= _BEHIND * places[run]}
    return found, {run for run in nouns if not run.endswith(_ADJECTIVAL)}
