"""Terms: what a folded text is found by."""

import re

_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u2e80-\u2fdf\u3005-\u3007\u3040-\u30ff"
    "\u3130-\u318f\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97f\uac00-\ud7af\uf900-\ufaff"
    "\U00020000-\U0003ffff"
)
"""Thai, Lao, Burmese, Khmer, kana, Hangul and Han: scripts whose words are not found by spaces.

Korean does write spaces, but joins particles to its words.
"""

_RUNS = re.compile(f"([{_UNSPACED}]+)|[^{_UNSPACED}]+")
_FIRST_UNSPACED = "\u0e00"


def text_terms(folded: str) -> set[str]:
    """Return the words of a folded text and, of scripts without spaces, pairs of characters.

    The last character of such a run is a term too, so that every character begins one.
    """
    if folded.isascii():
        return set(folded.split())
    terms: set[str] = set()
    for word in folded.split():
        if max(word) < _FIRST_UNSPACED:
            terms.add(word)
            continue
        for run in _RUNS.finditer(word):
            terms.update([*_pairs(run[1]), run[1][-1]] if run[1] else [run[0]])
    return terms


def query_terms(folded: str) -> list[str]:
    """Return the terms that a folded query asks for, each once, in its order."""
    terms: list[str] = []
    for word in folded.split():
        for run in _RUNS.finditer(word):
            terms += (_pairs(run[1]) or [run[1]]) if run[1] else [run[0]]
    return list(dict.fromkeys(terms))


def is_unspaced(term: str) -> bool:
    """Tell whether a term is of a script without spaces; such terms are not misspelt but other."""
    run = _RUNS.match(term)
    return run is not None and run[1] is not None


def _pairs(run: str) -> list[str]:
    return [run[at : at + 2] for at in range(len(run) - 1)]
