"""Italian plurals, by Serianni (Grammatica italiana, 1989, III.89 to 152).

Words with a plural of their own are listed as far as the content has them.
"""

import re

from translator.phrasebook.grammar.noun import Noun
from translator.text.wordlist import words

_STOPS = frozenset(
    words(
        "di da dal dallo dalla dai del dello della dei degli delle a ad al allo alla ai alle con"
        " senza per in nel nella su sul sulla e ed o contro prima dopo tra fra non che"
    )
)
"""What ends the part of a noun that has a number."""
_OWN = {
    "uomo": "uomini",
    "tempio": "templi",
    "dio": "dei",
    "zio": "zii",
    "moglie": "mogli",
    "superficie": "superfici",
    "mano": "mani",
    "amico": "amici",
    "nemico": "nemici",
    "greco": "greci",
    "asparago": "asparagi",
    "carico": "carichi",
    "valico": "valichi",
    "manico": "manici",
    "allergia": "allergie",
    "energia": "energie",
    "bugia": "bugie",
    "arma": "armi",
    "ala": "ali",
    "capogruppo": "capigruppo",
    "luna park": "luna park",
    "sedia a rotelle elettrica": "sedie a rotelle elettriche",
    "patente di guida internazionale": "patenti di guida internazionali",
}
_TWO_GENDERS = frozenset(
    words("uovo dito braccio paio lenzuolo ginocchio labbro osso ciglio sopracciglio orecchio")
)
"""Masculine, and feminine in the plural ("le uova"): articles would not agree."""
_SAME = frozenset(
    words(
        "foto auto moto metro radio euro video biro tele frigo cinema serie specie karaoke yoga"
        " vaglia capolinea guardaroba avocado blu rosa viola beige omelette smartphone peluche"
        " brioche toilette baguette crêpe mouse mascara file code drive service free upgrade late"
    )
)
_COMPOUND = re.compile(
    r"(?:anti|apri|asciuga|cambia|carica|cava|dopo|porta|prendi|salva|scalda|tira).+[ae]$"
)
_BESIDE = frozenset(
    words(
        "letto nido auto sconto regalo guida ristorante finestrino corridoio lato solo sola"
        " famiglia turistiche tessera"
    )
)
"""Nouns that stand beside a noun and keep their number ("buoni sconto")."""
_ADJECTIVE = re.compile(r"(?:ale|ile|bile|nte|ese|eriore|iare|olare|mentare|comune|verde|grande)$")
_FRONT = frozenset("aeiou")


def italian_plural(noun: Noun) -> str | None:
    """Return the plural of a noun with its adjectives; None where it is not known."""
    if noun.text in _OWN:
        return _OWN[noun.text]
    is_masculine = noun.gender == "m"
    made: list[str] = []
    parts = noun.text.split()
    for at, word in enumerate(parts):
        if word in _STOPS or (made and "'" in word):
            return " ".join([*made, *parts[at:]]) if made else None
        if made and not _agrees(word, is_masculine=is_masculine):
            made.append(word)
            continue
        plural = _plural(word, is_masculine=is_masculine)
        if plural is None:
            return None
        made.append(plural)
    return " ".join(made)


def _agrees(word: str, *, is_masculine: bool) -> bool:
    """Tell whether a word behind the noun is an adjective, and no noun beside it."""
    if word in _BESIDE:
        return False
    return word.endswith("o" if is_masculine else "a") or bool(_ADJECTIVE.search(word))


def _plural(word: str, *, is_masculine: bool) -> str | None:
    if word in _TWO_GENDERS or "-" in word or "'" in word:
        return None
    is_fixed = word in _SAME or bool(_COMPOUND.match(word)) or len(word) < len("via")
    if is_fixed or not word.isalpha() or word != word.casefold():
        return word
    return _OWN.get(word) or _ended(word[:-1], word[-1], is_masculine=is_masculine)


def _ended(stem: str, last: str, *, is_masculine: bool) -> str:
    if last == "e":
        return stem if stem.endswith(("ci", "gi", "li")) else f"{stem}i"
    if last == "o" or (last == "a" and is_masculine):
        return _with_i(stem, was_o=last == "o")
    return _with_e(stem) if last == "a" else stem + last


def _with_i(stem: str, *, was_o: bool) -> str:
    """Write medici, cardiaci and psicologi, but fuochi, laghi and colleghi."""
    if stem.endswith("i"):
        return stem
    is_soft = stem.endswith("iac") or (stem.endswith("ic") and stem[-3:-2] not in _FRONT)
    if stem.endswith(("c", "g")) and not (was_o and (is_soft or stem.endswith("olog"))):
        return f"{stem}hi"
    return f"{stem}i"


def _with_e(stem: str) -> str:
    """Write amiche, and arance, but camicie."""
    if stem.endswith(("c", "g")):
        return f"{stem}he"
    if stem.endswith(("ci", "gi")) and stem[-3:-2] not in _FRONT:
        return f"{stem[:-1]}e"
    return f"{stem}e"
