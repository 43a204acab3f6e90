"""Plurals: of nouns that the content gives in the singular, in five languages.

The rules are those of the grammars: Biber et al. (Longman, 1999, 4.5), the Real Academia's
Nueva gramática (2009, 3.2 to 3.4), Grevisse (Le bon usage, 2011, § 514 to 542), Cunha & Cintra
(Nova gramática, 2008, 8); Italian's are in italian_plurals.py. Words with a plural of their own are
listed as far as the content has them.
"""

import re
from collections.abc import Callable

from translator.phrasebook.grammar.italian_plurals import italian_plural
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

_PT_AFTER_HEAD = frozenset(
    words("de do da dos das para com sem a ao à em no na por e ou contra antes até")
)
_PT_OWN = {
    "mão": "mãos",
    "irmão": "irmãos",
    "cidadão": "cidadãos",
    "grão": "grãos",
    "chão": "chãos",
    "órgão": "órgãos",
    "pão": "pães",
    "cão": "cães",
    "alemão": "alemães",
    "capitão": "capitães",
    "mal": "males",
    "gol": "gols",
    "snorkel": "snorkels",
    "scooter": "scooters",
    "pen": "pen",
    "duty": "duty",
    "free": "free",
}
_PT_ACCENTED = frozenset("áéíóúâêô")
_PT_UNMARKED = str.maketrans("áéóâêô", "aeoaeo")
_PT_L = {"al": "ais", "el": "éis", "ol": "óis", "ul": "uis", "il": "is"}
_PT_UNSTRESSED_L = {"el": "eis", "ol": "ois", "il": "eis"}


def plural_of(noun: Noun, language: str) -> Noun | None:
    """Return the plural of a noun; None where it has none, or none that is known here."""
    make = _MAKERS.get(language)
    if make is None or noun.plural or noun.mass or noun.name or noun.overrides:
        return None
    text = make(noun)
    return Noun(text, gender=noun.gender, plural=True, elide=noun.elide) if text else None


def _english(noun: Noun) -> str | None:
    parts = noun.text.split()
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


def _spanish(noun: Noun) -> str | None:
    return _agreeing(noun.text, _ES_AFTER_HEAD, _spanish_word)


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


def _french(noun: Noun) -> str | None:
    return _agreeing(noun.text, _FR_AFTER_HEAD, _french_word)


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


def _portuguese(noun: Noun) -> str | None:
    return _agreeing(noun.text, _PT_AFTER_HEAD, _portuguese_word)


def _portuguese_word(word: str) -> str | None:
    if not word.isalpha() or word != word.casefold() or word[-1] == "x":
        return None if "-" in word else word
    return _PT_OWN.get(word) or _portuguese_ending(word)


def _portuguese_ending(word: str) -> str:
    stem, ending = word[:-2], word[-2:]
    accents = _PT_ACCENTED & set(word)
    made = f"{word}s"
    if ending == "ão":
        made = f"{stem}ões"
    elif ending in _PT_L:
        made = stem + (_PT_UNSTRESSED_L if accents else _PT_L).get(ending, _PT_L[ending])
    elif word[-1] in "mn":
        made = f"{word[:-1]}ns"
    elif word[-1] == "s":
        is_last_stressed = ending[0] in accents or len(word) <= len("gás")
        made = f"{stem}{ending[0].translate(_PT_UNMARKED)}ses" if is_last_stressed else word
    elif word[-1] in "rz":
        made = f"{word}es"
    return made


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


_MAKERS: dict[str, Callable[[Noun], str | None]] = {
    "en": _english,
    "es": _spanish,
    "fr": _french,
    "it": italian_plural,
    "pt": _portuguese,
}
