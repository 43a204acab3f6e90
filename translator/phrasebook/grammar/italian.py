"""Italian: articles by the first sound, and the prepositions that melt into them."""

import re

from translator.phrasebook.grammar.noun import Noun
from translator.phrasebook.grammar.romance import contracted, pick, with_article
from translator.text.wordlist import words

FORMS: tuple[str, ...] = ("bare", "feminine", "the", "a", "to", "of", "in", "from")
NUMBER_FORMS: tuple[str, ...] = ("bare", "m", "f")

_VOWEL = re.compile(r"h?[aeiouàèéìòù]", re.IGNORECASE)
_GLIDE = re.compile(r"(?:i[aeou]|y)", re.IGNORECASE)
_IMPURE = re.compile(r"(?:s[^aeiouàèéìòù\s]|z|gn|ps|pn|pt|x|y|i[aeou])", re.IGNORECASE)
"""What takes lo and gli: s with a consonant, z, gn, ps, pn, x, y, i before a vowel."""

_ENDINGS = {"il": "l", "lo": "llo", "l'": "ll'", "la": "lla", "i": "i", "gli": "gli", "le": "lle"}
_STEMS = {"to": ("a", "a"), "of": ("di", "de"), "in": ("in", "ne"), "from": ("da", "da")}

_UNITS = words(
    "zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici"
    " quattordici quindici sedici diciassette diciotto diciannove"
)
_TENS = words("_ _ venti trenta quaranta cinquanta sessanta settanta ottanta novanta")


def inflect(noun: Noun) -> dict[str, str]:
    """Return the forms of a noun: lo zaino, uno zaino, allo, dello, nello, dallo zaino."""
    the = noun.overrides.get("the", noun.text if noun.name else _definite(noun))
    forms = {
        "bare": noun.text,
        "feminine": noun.text,
        "the": the,
        "a": noun.text if noun.name else _indefinite(noun),
    }
    for form, (plain, stem) in _STEMS.items():
        forms[form] = contracted(plain, the, _melted(stem))
    return forms


def _melted(stem: str) -> dict[str, str]:
    return {article: f"{stem}{ending}" for article, ending in _ENDINGS.items()}


def _definite(noun: Noun) -> str:
    return with_article(_article(noun), noun.text)


def _article(noun: Noun) -> str:
    text = noun.text
    if _GLIDE.match(text):
        return pick(noun, ("lo", "la", "gli", "le"))
    if _VOWEL.match(text):
        return pick(noun, ("l'", "l'", "gli", "le"))
    if _IMPURE.match(text):
        return pick(noun, ("lo", "la", "gli", "le"))
    return pick(noun, ("il", "la", "i", "le"))


def _indefinite(noun: Noun) -> str:
    if noun.plural or noun.mass:
        return contracted("di", _definite(noun), _melted("de"))
    text = noun.text
    if noun.is_feminine:
        return with_article("un'" if _VOWEL.match(text) and not _GLIDE.match(text) else "una", text)
    return with_article("uno" if _IMPURE.match(text) else "un", text)


def number(value: int, form: str) -> str:
    """Return the words of a number from 0 to 100: uno, un, una; ventuno, ventitré, ventotto."""
    if value == 1:
        return {"m": "un", "f": "una"}.get(form, "uno")
    if value < len(_UNITS):
        return _UNITS[value]
    tens, units = divmod(value, 10)
    if tens == 10:  # noqa: PLR2004
        return "cento"
    if not units:
        return _TENS[tens]
    stem = _TENS[tens][:-1] if units in {1, 8} else _TENS[tens]
    return stem + ("tré" if units == 3 else _UNITS[units])  # noqa: PLR2004


def number_also(value: int) -> tuple[str, ...]:
    """Return other words for a number: un' before a vowel is a word of its own."""
    return ("ventun",) if value == 21 else ()  # noqa: PLR2004


def is_one(digits: str) -> bool:
    """Tell whether a number in digits takes the singular: only 1 does (Unicode CLDR, "it")."""
    return digits == "1"
