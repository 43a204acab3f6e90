"""Spanish, as most of its speakers say it.

Spelling and stress follow the Real Academia's Ortografía (2010): a written accent marks the
stress; else it falls on the last syllable but one of words in a vowel, n or s, and on the last
of others. c before e and i, and z, are given as s (in most of Spain: th as in "think"), ll as
y, j as h. Two weak vowels, or a weak and a strong one, are one syllable unless the weak one has
the accent.
"""

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

_RULES = Rules(
    (
        *vowels("y$=ee", accented=False),
        *vowels("iái=yahy iéi=yay uái=wahy uéi=way uéy=way iá=yah ié=yeh ió=yoh", accented=True),
        *vowels("uá=wah ué=weh uó=woh uí=wee iú=yoo ái=ahy áy=ahy éi=ay éy=ay", accented=True),
        *vowels("ói=oy óy=oy áu=ow éu=ehoo", accented=True),
        *consonants("qu(?=[eiéí])=k gu(?=[eiéí])=gh gü(?=[eiéí])=gw"),
        *vowels("uay=wahy uai=wahy uey=way uei=way ia=yah ie=yeh io=yoh iu=yoo"),
        *vowels("ua=wah ue=weh uo=woh ui=wee uy=wee ai=ahy ay(?![aeiouáéíóú])=ahy"),
        *vowels("ei=ay ey(?![aeiouáéíóú])=ay oi=oy oy(?![aeiouáéíóú])=oy au=ow eu=ehoo ou=oh"),
        *vowels("á=ah é=eh í=ee ó=oh ú=oo", accented=True),
        *vowels("a=ah e=eh i=ee o=oh u=oo ü=oo"),
        *consonants("ch=ch ll=y rr=rr c(?=[eiéí])=s g(?=[eiéí])=h g=g ñ=ny h= j=h z=s v=b"),
        *consonants("x=ks y=y c=k q=k w=w ss=s ph=f"),
        *consonants("b=b d=d f=f k=k l=l m=m n=n p=p r=r s=s t=t"),
    )
)
_ONSETS = frozenset(words("pr pl br bl kr kl gr gl fr fl tr dr"))
_UNSTRESSED = frozenset(
    words(
        "el la los las lo le les un una de del al a en con por para que se me te su sus mi mis tu"
        " tus y e o u si nos"
    )
)


def respell(text: str) -> str:
    """Return "DOHN-deh ehs-TAH" for "¿Dónde está"."""
    return respell_words(text, _word)


def _word(word: str) -> str:
    parts = syllables(_RULES.sounds(word), _ONSETS)
    if not parts:
        return word
    if word in _UNSTRESSED:
        return spelt(parts, None)
    accent = accented_syllable(parts)
    if accent is None:
        accent = len(parts) - (2 if word[-1] in "aeiouns" else 1)
    return spelt(parts, max(accent, 0))
