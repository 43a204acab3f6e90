"""French: articles, elision, au and du, de and d'."""

import re

from translator.phrasebook.grammar.noun import Noun
from translator.phrasebook.grammar.romance import contracted, pick, with_article
from translator.text.wordlist import words

FORMS: tuple[str, ...] = ("bare", "feminine", "the", "a", "to", "of", "de")
NUMBER_FORMS: tuple[str, ...] = ("bare", "m", "f")

_ELIDED = re.compile(r"(?:[aeiouàâäéèêëîïôöùûüœæ]|h|y(?![aeiouéè]))", re.IGNORECASE)
_NOT_ELIDED = re.compile(r"(?:onz|oui\b|ouist|yaourt|yacht|yoga|huit)", re.IGNORECASE)

_UNITS = words(
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze"
    " seize dix-sept dix-huit dix-neuf"
)
_TENS = words("_ _ vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt")
_BY_TWENTY = (7, 9)
"""Seventy and ninety are counted on from sixty and eighty."""


def inflect(noun: Noun) -> dict[str, str]:
    """Return the forms of a noun: la banque, une banque, à la banque, de la banque, de banque."""
    elided = is_elided(noun)
    the, a = _articles(noun, elided=elided)
    the = noun.overrides.get("the", the)
    de = f"d'{noun.text}" if elided else f"de {noun.text}"
    of = de if the == noun.text else contracted("de", the, {"le": "du", "les": "des"})
    return {
        "bare": noun.text,
        "feminine": noun.text,
        "the": the,
        "a": a,
        "to": contracted("à", the, {"le": "au", "les": "aux"}),
        "of": of,
        "de": de,
    }


def _articles(noun: Noun, *, elided: bool) -> tuple[str, str]:
    """Return a noun with the definite and with the indefinite or partitive article."""
    if noun.name:
        return noun.text, noun.text
    the = "l'" if elided and not noun.plural else pick(noun, ("le", "la", "les", "les"))
    indefinite = pick(noun, ("un", "une", "des", "des"))
    if noun.mass and not noun.plural:
        indefinite = "de l'" if elided else pick(noun, ("du", "de la", "des", "des"))
    return with_article(the, noun.text), with_article(indefinite, noun.text)


def is_elided(noun: Noun) -> bool:
    """Tell whether le, la and de lose their vowel before a noun.

    So before vowels and h, unless the content says ``elide = false`` (h aspiré); not before y
    with a vowel after it, nor onze, oui, huit.
    """
    return bool(noun.elide and _ELIDED.match(noun.text) and not _NOT_ELIDED.match(noun.text))


def number(value: int, form: str) -> str:
    """Return the words of a number from 0 to 100, as France counts; un or une."""
    words = _words(value)
    if form == "f" and words.endswith("un"):
        return f"{words}e"
    return words


def _words(value: int) -> str:
    if value < len(_UNITS):
        return _UNITS[value]
    if value == 100:  # noqa: PLR2004
        return "cent"
    tens, units = divmod(value, 10)
    if tens in _BY_TWENTY:
        units += 10
    if not units:
        return "quatre-vingts" if tens == 8 else _TENS[tens]  # noqa: PLR2004
    joint = " et " if units in {1, 11} and tens < 8 else "-"  # noqa: PLR2004
    return f"{_TENS[tens]}{joint}{_UNITS[units]}"


def number_also(value: int) -> tuple[str, ...]:
    """Return other spellings of a number: with hyphens all through, as since 1990."""
    words = _words(value)
    return (words.replace(" ", "-"),) if " " in words else ()


def is_one(digits: str) -> bool:
    """Tell whether a number takes the singular: all below 2 do (Unicode CLDR, "fr")."""
    whole = re.match(r"\d+", digits)
    return bool(whole and int(whole[0]) < 2)  # noqa: PLR2004
