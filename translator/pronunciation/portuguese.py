"""Portuguese, as in Brazil (Rio de Janeiro and São Paulo in what they share).

Stress follows the Acordo Ortográfico (1990): a written accent, else a tilde marks it; else it is
on the last syllable but one of words in a, e, o, also before s, and in am, em, ens; on the last
of all others. Sounds follow Barbosa and Albano's "Brazilian Portuguese" (Journal of the IPA,
2004): final e and o are ee and oo, t and d before ee are ch and j, l at the end of a syllable is
w, r at the beginning of a word and rr are h, ão is owng.
"""

import re

from translator.pronunciation.sounds import (
    Rules,
    accented_syllable,
    consonants,
    respell_words,
    spelt,
    syllables,
    vowels,
)
from translator.text.wordlist import words

_V = "aeiouáéíóúâêôãõà"
_RULES = Rules(
    (
        *consonants("t(?=i|í|es?$)=ch d(?=i|í|es?$)=j qu(?=[eiéíê])=k gu(?=[eiéíê])=gh"),
        *vowels("ão=owng ões=oyngs õe=oyng ãe=ahyng ãos=owngs", accented=False),
        *vowels("éi=ay êi=ay ái=ahy ói=oy áu=ow éu=ehoo ê(?=[mn][^aeiou])=ehn", accented=True),
        *vowels("ém$=ayng éns$=ayngs êm$=ayng", accented=True),
        *vowels(
            f"á(?=[mn](?![{_V}]))=ahn â(?=[mn](?![{_V}]))=ahn é(?=[mn](?![{_V}]))=ehn",
            accented=True,
        ),
        *vowels(
            f"í(?=[mn](?![{_V}h]))=een ú(?=[mn](?![{_V}h]))=oon ô(?=[mn](?![{_V}h]))=ohn",
            accented=True,
        ),
        *vowels("á=ah â=ah à=ah é=eh ê=eh í=ee ó=oh ô=oh ú=oo", accented=True),
        *vowels("em$=ayng ens$=ayngs am$=owng ã=ahng õ=ohng"),
        *vowels("(?<=^m)ui(?=t)=ween"),
        *vowels(f"ua(?=[mn](?![{_V}h]))=wahn ia(?=[mn](?![{_V}h]))=yahn"),
        *vowels(f"ie(?=[mn](?![{_V}h]))=yehn ue(?=[mn](?![{_V}h]))=wehn"),
        *vowels("iai=yahy ai=ahy ei=ay oi=oy ui=ooy au=ow eu=ehoo iu=yoo ou=oh"),
        *vowels("ia=yah ie=yeh io$=yoo ios$=yoos io=yoh ua=wah ue=weh uo=woh"),
        *vowels(f"a(?=[mn](?![{_V}h]))=ahn e(?=[mn](?![{_V}h]))=ehn i(?=[mn](?![{_V}h]))=een"),
        *vowels(f"o(?=[mn](?![{_V}h]))=ohn u(?=[mn](?![{_V}h]))=oon"),
        *vowels("e$=ee es$=ees o$=oo os$=oos a=ah e=eh i=ee o=oh u=oo y=ee"),
        *consonants(f"[mn](?![{_V}h])= nh=ny lh=ly ch=sh ç=s ss=s sc(?=[ei])=s c(?=[eiéíê])=s"),
        *consonants(f"g(?=[eiéíê])=zh j=zh rr=h ^r=h l(?![{_V}h])=w h= x(?=[tcp])=s"),
        *consonants(f"(?<=^e)x(?=[{_V}])=z x=sh (?<=[{_V}])s(?=[{_V}])=z z$=s"),
        *consonants("b=b c=k d=d f=f g=g k=k l=l m=m n=n p=p q=k r=r s=s t=t v=v w=w z=z"),
    )
)
_ONSETS = frozenset(words("pr pl br bl kr kl gr gl fr fl tr dr vr kw gw"))
_UNSTRESSED = frozenset(
    words(
        "o a os as um uma de do da dos das em no na nos nas e ou que se me te lhe por pelo pela com"
        " para ao à aos às num numa seu sua meu minha"
    )
)


_HIATUS = re.compile(r"([^áéíóúâêôãõ]*[^aeiouqgáéíóúâêôãõ])([iu])([aeo]s?)")


def respell(text: str) -> str:
    """Return "OHN-jee FEE-kah" for "Onde fica"."""
    return respell_words(text, _hyphened)


def _hyphened(word: str) -> str:
    return "-".join(_word(part) for part in word.split("-") if part)


def _word(word: str) -> str:
    parts = syllables(_RULES.sounds(_marked(word)), _ONSETS)
    if not parts:
        return word
    if word in _UNSTRESSED:
        return spelt(parts, None)
    accent = accented_syllable(parts)
    if accent is None:
        accent = len(parts) - (2 if _is_light(word) else 1)
    return spelt(parts, max(accent, 0))


def _marked(word: str) -> str:
    """Return a word such as dia and rua with an accent on its i or u, which is a syllable.

    Where the ending is one syllable the accent stands elsewhere: polícia, água.
    """
    found = _HIATUS.fullmatch(word)
    if not found:
        return word
    return f"{found[1]}{'í' if found[2] == 'i' else 'ú'}{found[3]}"


def _is_light(word: str) -> bool:
    """Tell whether an unaccented word has its stress on the last syllable but one."""
    if "ã" in word[-3:] or "õ" in word[-3:]:
        return False
    body = word.removesuffix("s")
    if body.endswith(("ei", "ai", "oi", "ui", "eu", "au", "ou", "iu")):
        return False
    return body[-1:] in {"a", "e", "o"} or word.endswith(("am", "em", "ens"))
