"""The curated phrasebook: what a lookup and a search cost, and how much it answers."""

import random
from collections.abc import Callable
from functools import partial

from benchmarks.result import Result, timed
from translator.languages import LanguagePair
from translator.phrasebook.curated.curated import Curated
from translator.phrasebook.curated.search import CuratedSearch

_LANGUAGES = ("en", "es", "fr", "de", "it", "pt", "ja")
_ASKED = 200
_UNKNOWN = "My old dog sleeps under the green table near the window every day."


def measure() -> list[Result]:
    """Time lookups of known and unknown texts from every language, and searches with typos."""
    curated = Curated()
    chance = random.Random(1)  # noqa: S311 - no secret
    texts = {language: _texts(curated, language, chance) for language in _LANGUAGES}
    results = []
    for source in _LANGUAGES:
        pair = LanguagePair(source, "es" if source != "es" else "en")
        taken = [
            _milliseconds(partial(curated.answer, [text], pair))
            for text in (_UNKNOWN, *texts[source])
        ]
        results.append(Result.of(f"curated lookup from {source}", "ms", taken, atmost=2))
    search = CuratedSearch(curated)
    search.search("warm")
    taken = [_milliseconds(partial(search.search, _swapped(text))) for text in texts["en"]]
    results.append(Result.of("curated search with a typo", "ms", taken, atmost=20))
    return results


def _milliseconds(action: Callable[[], object]) -> float:
    return timed(action, runs=1, warmup=0)[0]


def _texts(curated: Curated, language: str, chance: random.Random) -> list[str]:
    """Return phrases without slots, in one language."""
    plain = [phrase for phrase in curated.phrases() if not phrase.slots]
    chosen = chance.sample(plain, min(_ASKED, len(plain)))
    return [phrase.show(language) for phrase in chosen]


def _swapped(text: str) -> str:
    """Swap two letters in the middle."""
    middle = len(text) // 2
    return text[: middle - 1] + text[middle] + text[middle - 1] + text[middle + 1 :]
