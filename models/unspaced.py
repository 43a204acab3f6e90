"""Words of Japanese, which has no spaces, told by their script and by the particle behind them."""

import re
from collections import Counter

_KANA_OR_HAN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
_RUN = re.compile(r"[\u3005\u3400-\u9fff]+|[\u30a1-\u30fa\u30fc]+")
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


class Runs:
    """The runs of one script in texts, and which of them are words."""

    def __init__(self) -> None:
        self._places: Counter[str] = Counter()
        self._behind: Counter[str] = Counter()

    def read(self, text: str) -> list[str]:
        """Count a text's runs; return them in order."""
        found = list(_RUN.finditer(text))
        runs = [run.group() for run in found]
        self._places.update(runs)
        self._behind.update(run.group() for run in found if _PARTICLE.match(text, run.end()))
        return runs

    def is_word(self, run: str) -> bool:
        """Tell whether a run is a word alone, by what has been read."""
        return self._behind[run] >= _BEHIND * self._places[run] and not run.endswith(_ADJECTIVAL)
