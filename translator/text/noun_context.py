"""Noun contexts: whether a word that may be more than a noun is one where it stands."""

import re

from translator.text.wordlist import words

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*['’]?")
_OPENING, _CLOSING = "'\"‘“„«‹「『", "'\"’”“»›」』"
_SPACES = " \t\u00a0\u202f"

_BEFORE = {
    "en": words(
        "a an the my your our his her their any some no this that these those another one two"
        " three four five every each which what enough more of with without in on at from for"
        " new old lost good cheap other small large big free nearest next last first second extra"
        " double single clean broken own local need have has want buy sell bring"
    ),
    "es": words(
        "el la los las un una unos unas mi mis tu tus su sus nuestro nuestra nuestros nuestras este"
        " esta estos estas ese esa esos esas otro otra algún alguna ningún ninguna cada qué cuánto"
        " cuánta cuántos cuántas de del al con sin en por para dos tres cuatro cinco más hay tiene"
        " tienen tengo necesito quiero quiere venden vende ofrecen busco"
    ),
    "fr": words(
        "le la l' les un une des du de d' au aux mon ma mes ton ta tes son sa ses notre nos votre"
        " vos leur leurs ce cet cette ces quel quelle quels quelles chaque aucun aucune autre avec"
        " sans en par pour deux trois quatre cinq plus"
    ),
    "it": words(
        "il lo la l' i gli le un uno una un' dei degli delle del dello della dell' al allo alla"
        " all' ai agli alle nel nello nella nell' sul sullo sulla sull' dal dallo dalla dall' mio"
        " mia miei mie tuo tua suo sua nostro nostra vostro vostra questo questa quest' quel quella"
        " quell' ogni qualche nessun nessuna altro altra che di d' con senza per da in due tre"
        " quattro cinque"
    ),
    "pt": words(
        "o a os as um uma uns umas meu minha meus minhas seu sua seus suas nosso nossa este esta"
        " esse essa aquele aquela do da dos das no na nos nas ao à aos às pelo pela outro outra"
        " algum alguma nenhum nenhuma cada qual de com sem em por para dois duas três quatro cinco"
    ),
}
"""What stands before nouns: articles and the like, prepositions, a few adjectives and verbs."""

_AFTER = {
    "en": words(
        "in on at for to from with without of by near behind beside before after here there now"
        " today tomorrow tonight please and or but is are was were will has have does did do can"
        " could that which who if when because not too also again yet back away only than as"
    ),
    "es": words(
        "en por para con sin desde hasta antes después cerca aquí ahí allí hoy mañana ahora y e o"
        " u pero es son está están era fue ha han que cuando si no también se me le nos"
    ),
    "fr": words(
        "en par pour avec sans dans sur sous chez depuis jusque avant après près ici là demain"
        " maintenant et ou mais est sont était a ont qui que quand si ne n' pas aussi se s'"
        " aujourd'hui"
    ),
    "it": words(
        "in per con senza su tra fra da nel nella sul sulla prima dopo vicino qui lì là oggi domani"
        " adesso ora e o ma è sono era ha hanno che quando se non anche si mi ci"
    ),
    "pt": words(
        "em por para com sem no na desde até antes depois perto aqui ali lá hoje amanhã agora e ou"
        " mas é são está estão era foi tem têm que quando se não também me"
    ),
}
"""What stands after a noun that ends there: no noun, nor a preposition that joins one to it."""

_JOINING = frozenset(words("de del du des d' di della do da of"))


def may_be_noun(text: str, start: int, end: int, language: str, *, is_listed: bool = True) -> bool:
    """Tell whether the words at [start, end) of ``text`` may be a noun by themselves.

    One word needs before it what stands before nouns, or nothing at all; several that are listed
    as a noun are one as they are. After both comes nothing, a mark, or what is no part of a
    longer noun ("of" begins one only after a noun that is listed). German nouns have a large
    letter; Japanese ones stand wherever they do.
    """
    after = _AFTER.get(language)
    if after is None:
        return language != "de" or text[start : start + 1].isupper() or is_listed
    rest = text[end:].lstrip(_SPACES)
    following = _WORD.match(rest)
    behind = following[0].casefold().replace("’", "'") if following else None
    if behind and behind not in after and (is_listed or behind not in _JOINING):
        return False
    if is_listed and len(_WORD.findall(text[start:end])) > 1:
        return True
    before = _WORD.findall(text[:start])
    if not before:
        return following is None
    return before[-1].casefold().replace("’", "'") in _BEFORE[language]


def in_quotes(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return the span of the quotation that holds the words at [start, end) of ``text`` and
    nothing else, its marks included; None where there is none.
    """
    before, after = text[:start].rstrip(_SPACES), text[end:].lstrip(_SPACES)
    if before[-1:] in _OPENING and before and after[:1] in _CLOSING and after:
        return len(before) - 1, len(text) - len(after) + 1
    return None
