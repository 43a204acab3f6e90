"""Plurals: of nouns that the content gives in the singular, in three languages.

The rules are those of the grammars: Biber et al. (Longman, 1999, 4.5), the Real Academia's
Nueva gramática (2009, 3.2 to 3.4), Grevisse (Le bon usage, 2011, § 514 to 542). Words with a
plural of their own are listed as far as the content has them.
"""

import re
from collections.abc import Callable

from translator.phrasebook.grammar.noun import Noun
from translator.text.wordlist import words

_EN_OWN = {
    "human": "humans",
    "german": "germans",
    "man": "men",
    "woman": "women",
    "child": "children",
    "person": "people",
    "tooth": "teeth",
    "foot": "feet",
    "knife": "knives",
    "shelf": "shelves",
    "scarf": "scarves",
    "loaf": "loaves",
    "wife": "wives",
    "half": "halves",
    "potato": "potatoes",
    "tomato": "tomatoes",
    "fish": "fish",
    "aircraft": "aircraft",
}
_EN_ENDINGS = frozenset(words("human german man woman child knife"))
_EN_AFTER_HEAD = frozenset(words("of with without to for in on at and de"))
_EN_HISSING = re.compile(r"(?:s|x|z|ch|sh)$")
_EN_Y = re.compile(r"(?<=[^aeiou])y$")

_ES_AFTER_HEAD = frozenset(words("de del para con sin a al en por y o contra antes"))
_ES_UNMARKED = str.maketrans("áéíóú", "aeiou")
_ES_MARKED = dict(zip("aeiou", "áéíóú", strict=True))

_FR_AFTER_HEAD = frozenset(words("de du des à au aux en pour sans avec sur et ou contre par côté"))
_FR_ALS = frozenset(words("bal carnaval festival récital"))
_FR_EUS = frozenset(words("pneu bleu"))
_FR_OUX = frozenset(words("bijou caillou chou genou hibou joujou pou"))


def plural_of(noun: Noun, language: str) -> Noun | None:
    """Return the plural of a noun; None where it has none, or none that is known here."""
    make = _MAKERS.get(language)
    if make is None or noun.plural or noun.mass or noun.name or noun.overrides:
        return None
    text = make(noun.text)
    return Noun(text, gender=noun.gender, plural=True, elide=noun.elide) if text else None


def _english(text: str) -> str | None:
    parts = text.split()
    head = next((at for at, word in enumerate(parts) if word in _EN_AFTER_HEAD), len(parts)) - 1
    if head < 0:
        return None
    parts[head] = _english_word(parts[head])
    return " ".join(parts)


def _english_word(word: str) -> str:
    small = word.casefold()
    for ending, plural in _EN_OWN.items():
        if small == ending or (ending in _EN_ENDINGS and small.endswith(ending)):
            return word[: len(word) - len(ending)] + plural
    if word.isupper():
        return f"{word}s"
    if _EN_Y.search(small):
        return f"{word[:-1]}ies"
    return f"{word}es" if _EN_HISSING.search(small) else f"{word}s"


def _spanish(text: str) -> str | None:
    return _agreeing(text, _ES_AFTER_HEAD, _spanish_word)


def _spanish_word(word: str) -> str:
    last = word[-1]
    if not word.isalpha() or word != word.casefold() or last == "x":
        return word
    bare = word.translate(_ES_UNMARKED)
    is_last_stressed = word[-2:-1] in _ES_MARKED.values() or _syllables(word) == 1
    if last == "s":
        return f"{bare}es" if is_last_stressed else word
    if last == "n":
        return f"{bare if is_last_stressed else _marked(word)}es"
    if last == "z":
        return f"{word[:-1]}ces"
    return f"{word}es" if last in "dlrjy" or word.endswith("ch") else f"{word}s"


def _syllables(word: str) -> int:
    """Count the vowels, which is enough to tell words of one syllable."""
    return sum(letter in "aeiouáéíóú" for letter in word)


def _marked(word: str) -> str:
    """Put the accent that the plural needs on the vowel before the last one: exámenes."""
    at = max(word.rfind(vowel, 0, len(word) - 2) for vowel in _ES_MARKED)
    has_accent = word != word.translate(_ES_UNMARKED)
    return word if at < 0 or has_accent else word[:at] + _ES_MARKED[word[at]] + word[at + 1 :]


def _french(text: str) -> str | None:
    return _agreeing(text, _FR_AFTER_HEAD, _french_word)


def _french_word(word: str) -> str | None:
    if "-" in word and word[-1] not in "sx":
        return None
    if not word.isalpha() or word != word.casefold() or word[-1] in "sxz":
        return word
    if word.endswith("al") and word not in _FR_ALS:
        return f"{word[:-1]}ux"
    if word.endswith(("eau", "au", "eu")) and word not in _FR_EUS:
        return f"{word}x"
    return f"{word}x" if word in _FR_OUX else f"{word}s"


def _agreeing(
    text: str, after_head: frozenset[str], make: Callable[[str], str | None]
) -> str | None:
    """Put into the plural the noun and the adjectives behind it, up to a preposition."""
    parts = text.split()
    end = next(
        (at for at, word in enumerate(parts) if word in after_head or "'" in word), len(parts)
    )
    made = [make(word) for word in parts[:end]]
    if not made or None in made:
        return None
    return " ".join([*filter(None, made), *parts[end:]])


_MAKERS: dict[str, Callable[[str], str | None]] = {
    "en": _english,
    "es": _spanish,
    "fr": _french,
}
