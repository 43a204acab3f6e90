"""Free text: what may stand in a slot for a name or an address."""

import re

from translator.text.wordlist import words

_MOST = {"name": 40, "address": 80}
_MOST_WORDS = 5
_PARTICLES = frozenset(
    words("de del da do das dos di du des la le el van von der den zu bin al y e und et")
)
_NAME_WORD = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]*)*")
_UNSPACED = re.compile(r"[\u30a0-\u30ff\u3400-\u9fff・=＝ ]+")
_SENTENCE = re.compile(r"[?!¿¡。？！;\n]|[.…]\s+\S.*\s")


def is_free(slot: str, text: str, language: str) -> bool:
    """Tell whether a text, as it was typed, can be taken for a name or an address.

    A name is capitalised, or in katakana or ideographs; an address is capitalised or has a
    number in it. So "I'm hungry" is nobody's name. Chinese does not show what is one.
    """
    if language == "zh" and _UNSPACED.fullmatch(text):
        return False
    if not text or len(text) > _MOST[slot] or _SENTENCE.search(text) or "{" in text:
        return False
    if slot == "name":
        return _is_name(text)
    return any(map(str.isdigit, text)) or text[0].isupper() or bool(_UNSPACED.fullmatch(text))


def _is_name(text: str) -> bool:
    if _UNSPACED.fullmatch(text):
        return True
    names = text.split()
    return (
        len(names) <= _MOST_WORDS
        and all(_NAME_WORD.fullmatch(name) for name in names)
        and names[0][0].isupper()
        and all(name[0].isupper() or name.lower() in _PARTICLES for name in names)
    )
