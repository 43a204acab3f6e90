"""Spanish: articles, al and del, un and una."""

from translator.phrasebook.grammar.noun import Noun
from translator.phrasebook.grammar.romance import contracted, pick, with_article
from translator.text.wordlist import words

FORMS: tuple[str, ...] = ("bare", "feminine", "the", "a", "to", "of")
NUMBER_FORMS: tuple[str, ...] = ("bare", "m", "f")

_UNITS = words(
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince"
    " dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés"
    " veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve"
)
_TENS = words("_ _ _ treinta cuarenta cincuenta sesenta setenta ochenta noventa cien")


def inflect(noun: Noun) -> dict[str, str]:
    """Return the forms of a noun: banco, el banco, un banco, al banco, del banco.

    Feminine nouns in stressed a- ("el agua") are overridden by the content.
    """
    the = (
        noun.text if noun.name else with_article(pick(noun, ("el", "la", "los", "las")), noun.text)
    )
    a = noun.text
    if not (noun.name or noun.mass):
        a = with_article(pick(noun, ("un", "una", "unos", "unas")), noun.text)
    the = noun.overrides.get("the", the)
    return {
        "bare": noun.text,
        "feminine": noun.text,
        "the": the,
        "a": a,
        "to": contracted("a", the, {"el": "al"}),
        "of": contracted("de", the, {"el": "del"}),
    }


def number(value: int, form: str) -> str:
    """Return the words of a number from 0 to 100: un, una or uno; veintiún, veintiuna."""
    if value < len(_UNITS):
        words = _UNITS[value]
    else:
        tens, units = divmod(value, 10)
        words = _TENS[tens] + (f" y {_UNITS[units]}" if units else "")
    if value % 10 != 1 or value == 11 or form == "bare":  # noqa: PLR2004 - once
        return words
    if form == "f":
        return f"{words[:-1]}a"
    return "veintiún" if value == 21 else words[:-1]  # noqa: PLR2004 - a stress to be written


def number_also(value: int) -> tuple[str, ...]:  # noqa: ARG001 - every language has this signature
    """Return other words for a number."""
    return ()


def is_one(digits: str) -> bool:
    """Tell whether a number in digits takes the singular: only 1 does (Unicode CLDR, "es")."""
    return digits == "1"
