"""Portuguese: articles and their contractions, um and uma, dois and duas."""

import re

from translator.phrasebook.grammar.noun import Noun
from translator.phrasebook.grammar.romance import contracted, pick, with_article
from translator.text.wordlist import words

FORMS: tuple[str, ...] = ("bare", "feminine", "the", "a", "to", "of", "in")
NUMBER_FORMS: tuple[str, ...] = ("bare", "m", "f")

_TO = {"o": "ao", "a": "à", "os": "aos", "as": "às"}
_OF = {"o": "do", "a": "da", "os": "dos", "as": "das"}
_IN = {"o": "no", "a": "na", "os": "nos", "as": "nas"}

_UNITS = words(
    "zero um dois três quatro cinco seis sete oito nove dez onze doze treze quatorze quinze"
    " dezesseis dezessete dezoito dezenove"
)
_TENS = words("_ _ vinte trinta quarenta cinquenta sessenta setenta oitenta noventa cem")
_EUROPEAN = {14: "catorze", 16: "dezasseis", 17: "dezassete", 19: "dezanove"}


def inflect(noun: Noun) -> dict[str, str]:
    """Return the forms of a noun: o banco, um banco, ao banco, do banco, no banco."""
    the = noun.text if noun.name else with_article(pick(noun, ("o", "a", "os", "as")), noun.text)
    a = noun.text
    if not (noun.name or noun.mass):
        a = with_article(pick(noun, ("um", "uma", "uns", "umas")), noun.text)
    the = noun.overrides.get("the", the)
    return {
        "bare": noun.text,
        "feminine": noun.text,
        "the": the,
        "a": a,
        "to": contracted("a", the, _TO),
        "of": contracted("de", the, _OF),
        "in": contracted("em", the, _IN),
    }


def number(value: int, form: str) -> str:
    """Return the words of a number from 0 to 100, as Brazil spells them: um, uma, dois, duas."""
    if value < len(_UNITS):
        words = _UNITS[value]
    else:
        tens, units = divmod(value, 10)
        words = _TENS[tens] + (f" e {_UNITS[units]}" if units else "")
    if form != "f":
        return words
    return re.sub(r"\bum$", "uma", re.sub(r"\bdois$", "duas", words))


def number_also(value: int) -> tuple[str, ...]:
    """Return other spellings of a number: those of Portugal."""
    return (_EUROPEAN[value],) if value in _EUROPEAN else ()


def is_one(digits: str) -> bool:
    """Tell whether a number takes the singular: all below 2 do (Unicode CLDR, "pt")."""
    whole = re.match(r"\d+", digits)
    return bool(whole and int(whole[0]) < 2)  # noqa: PLR2004
