"""German: articles in three cases, their contractions, ein and kein, adjectives with them."""

import re

from translator.phrasebook.grammar.noun import Noun
from translator.text.wordlist import words

FORMS: tuple[str, ...] = (
    "bare",
    "feminine",
    "dative",
    "the",
    "the_acc",
    "the_dat",
    "a",
    "a_acc",
    "a_dat",
    "no_acc",
    "to",
    "in_dat",
    "from_dat",
)
NUMBER_FORMS: tuple[str, ...] = (
    "bare",
    "m",
    "f",
    "n",
    "m_acc",
    "f_acc",
    "n_acc",
    "m_dat",
    "f_dat",
    "n_dat",
)

_THE = {"the": "der die das die", "the_acc": "den die das die", "the_dat": "dem der dem den"}
_A = {"a": "ein eine ein _", "a_acc": "einen eine ein _", "a_dat": "einem einer einem _"}
_NO = {"no_acc": "keinen keine kein keine"}
_CONTRACTED = {
    "to": ("zum", "zur", "zum", "zu den"),
    "in_dat": ("im", "in der", "im", "in den"),
    "from_dat": ("vom", "von der", "vom", "von den"),
}
_OF_NAMES = {"to": "nach", "in_dat": "in", "from_dat": "aus"}
_ONE = {"m": "ein", "f": "eine", "n": "ein", "m_acc": "einen", "f_acc": "eine", "n_acc": "ein"}
_ONE |= {"m_dat": "einem", "f_dat": "einer", "n_dat": "einem", "bare": "eins"}

_ADJECTIVE = re.compile(r"((?:[a-zäöüß-]+ )*[a-zäöüß-]+?)(er|es|e) (?=[A-ZÄÖÜ])")
_SMALL = re.compile(r"(?:[a-zäöüß-]+ )+")
_PLURAL = re.compile(r"^((?:[a-zäöüß-]+ )*\S+(?:e|el|er))(?!\S)")
_ENDINGS = {
    "strong": {"": "er e es e", "acc": "en e es e", "dat": "em er em en"},
    "mixed": {"": "er e es en", "acc": "en e es en", "dat": "en en en en"},
    "weak": {"": "e e e en", "acc": "en e e en", "dat": "en en en en"},
}
"""Endings of adjectives by what stands before them: nothing, ein and kein, or der."""

_UNITS = words(
    "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn"
    " fünfzehn sechzehn siebzehn achtzehn neunzehn"
)
_TENS = words("_ _ zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig")


def inflect(noun: Noun) -> dict[str, str]:
    """Return the forms of a noun: die Bank, der Bank, eine Bank, keine Bank, zur Bank.

    An adjective before it agrees: lange Fahrt, der langen Fahrt, blaues Kleid, das blaue Kleid.
    """
    forms = {"bare": noun.text, "feminine": noun.text, "dative": _dative(noun)}
    if noun.name:
        forms |= dict.fromkeys((*_THE, *_A, *_NO), noun.text)
        return forms | {form: f"{word} {noun.text}" for form, word in _OF_NAMES.items()}
    at = 3 if noun.plural else "mfn".index(noun.gender or "m")
    forms["dative"] = _declined(noun, at, "strong", "dat")
    for form, articles in _THE.items():
        forms[form] = f"{articles.split()[at]} {_declined(noun, at, 'weak', _case(form))}"
    for form, articles in _NO.items():
        forms[form] = f"{articles.split()[at]} {_declined(noun, at, 'mixed', _case(form))}"
    for form, articles in _A.items():
        forms[form] = f"{articles.split()[at]} {_declined(noun, at, 'mixed', _case(form))}"
        if noun.plural or noun.mass:
            forms[form] = _declined(noun, at, "strong", _case(form))
    for form, melted in _CONTRACTED.items():
        forms[form] = f"{melted[at]} {_declined(noun, at, 'weak', 'dat')}"
    return forms


def _dative(noun: Noun) -> str:
    """Return what a noun itself is in the dative: plurals in -e, -el and -er take an n."""
    text = noun.text if not noun.plural or noun.name else _PLURAL.sub(r"\1n", noun.text, count=1)
    return noun.overrides.get("dative", text)


def _case(form: str) -> str:
    return form.partition("_")[2]


def _declined(noun: Noun, at: int, kind: str, case: str) -> str:
    """Return a noun in a case, with the adjective before it, if any, in the same."""
    text = _dative(noun) if case == "dat" else noun.text
    found = _ADJECTIVE.match(noun.text) if noun.gender or noun.plural else None
    if not found or found[2] != _ENDINGS["strong"][""].split()[at]:
        return text
    return f"{found[1]}{_ENDINGS[kind][case].split()[at]} {_SMALL.sub('', text, count=1)}"


def number(value: int, form: str) -> str:
    """Return the words of a number from 0 to 100: eins, ein, eine, einen, einem, einer."""
    if value == 1:
        return _ONE[form]
    if value < len(_UNITS):
        return _UNITS[value]
    if value == 100:  # noqa: PLR2004
        return "hundert"
    tens, units = divmod(value, 10)
    ones = "ein" if units == 1 else _UNITS[units]
    return f"{ones}und{_TENS[tens]}" if units else _TENS[tens]


def number_also(value: int) -> tuple[str, ...]:
    """Return other words for a number."""
    return {2: ("zwo",), 100: ("einhundert",)}.get(value, ())


def is_one(digits: str) -> bool:
    """Tell whether a number in digits takes the singular: only 1 does (Unicode CLDR, "de")."""
    return digits == "1"
