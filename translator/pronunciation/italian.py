"""Italian.

Spelling to sound follows Canepari's "Manuale di pronuncia italiana" in outline: c and g are ch
and j before e and i, whose i is silent before another vowel; gli is ly, gn ny, sc sh before e
and i; z is ts; s between vowels is z; a doubled consonant is heard in both syllables. The
stress falls on a written accent, else on the last syllable but one. Italian does not write the
many stresses on the last syllable but two: those of frequent words and endings are listed, as
are words in -ìa. Open and closed e and o are not told apart.
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

_RULES = Rules(
    (
        *consonants("c(?=c[eièéìí])=t g(?=g[eièéìí])=d c(?=ch|qu)=k g(?=gh)=g z(?=z)=t"),
        *consonants("sci(?=[aouàòóùú])=sh sc(?=[eièéìí])=sh ci(?=[aouàòóùú])=ch"),
        *consonants("gi(?=[aouàòóùú])=j ch=k gh=gh c(?=[eièéìí])=ch g(?=[eièéìí])=j"),
        *consonants("gli(?=[aeouàèòóùú])=ly gl(?=i)=ly gn=ny qu=kw z=ts h= j=y"),
        *vowels("ià=yah iè=yeh iò=yoh iù=yoo uò=woh", accented=True),
        *vowels("à=ah è=eh é=eh ì=ee í=ee ò=oh ó=oh ù=oo ú=oo", accented=True),
        *vowels("iei=yay uoi=woy ia=yah ie=yeh io=yoh iu=yoo ua=wah ue=weh uo=woh ui=wee"),
        *vowels("ai=ahy ei=ay oi=oy au=ow eu=ehoo a=ah e=eh i=ee o=oh u=oo y=ee"),
        *consonants("(?<=[aeiouàèéìòù])s(?=[aeiouàèéìòù])=z s(?=[bdgmnrv])=z"),
        *consonants("b=b c=k d=d f=f g=g k=k l=l m=m n=n p=p q=k r=r s=s t=t v=v w=v x=ks"),
    )
)
_ONSETS = frozenset(
    words("pr pl br bl kr kl gr gl fr fl tr dr sp st sk sf zb zd zg zl zm zn zv spr str skr kw skw")
)
_UNSTRESSED = frozenset(
    words(
        "il lo la i gli le l un uno una di a da in con su per tra fra e ed o che mi ti si ci vi ne"
        " del dello della dei degli delle al allo alla ai agli alle dal dallo dalla nel nella nei"
        " sul sulla se d dell all dall nell sull un'"
    )
)
_LAST_BUT_TWO = frozenset(
    words(
        "abito abita abitano accendere acido albero allergico allergica angelo anticipo aprono"
        " arrivano attimo autobus bevono camera camere carico catalogo chiamano chiedere chiudere"
        " chiudono cinema compilano correre costano credito crescere debole deposito desidera"
        " dialogo difficile dodici domenica elettrico elettrica essere fabbrica facile farmaco"
        " fegato forbici fragola fragole frigorifero giovane grandine inutile isola lampada"
        " lavorano leggere lettera libera libero liquido macchina macchine mandano mandorla"
        " mandorle mangiano massimo medica medico mettere minimo mobile modulo muovere musica"
        " nascere numeri numero nuvola occupano opera ordine ospite ottima ottimo pagina parlano"
        " partono passano perdere piccola piccolo pillola piovere plastica popolo portatile"
        " portano possono povero pratico prendere prendono prenotano prezzemolo prossima prossimo"
        " pubblica pubblico quindici rapido restano ridere rispondere rompere sabato scendere"
        " sciopero scrivere secolo sedano sedici semaforo semplice simile sintomo solito spegnere"
        " spendere spiccioli stomaco subito succedere tavola tavolo tecnico telefona telefono"
        " tessera tiepido timido tossico traffico tredici turistica turistico ultima ultimo umido"
        " undici unico utile valida valido vendere vendono vengono visita visite vivere vogliono"
        " zucchero scusino scatola scatole pentola anatra unica tipico"
        " tipica termometro chilometro chilometri centimetro sandali sandalo"
        " maschera vertigini diabetico diabetica celiaco celiaca antibiotico"
        " antibiotici america africa svizzera"
    )
)
_EARLY_ENDINGS = re.compile(r"..(?:issim[oaie]|[aeiu]bil[ei]|ologo|ologa|ografo|evol[ei])$")
_IN_IA = re.compile(
    r"(?:^(?:z|v|m)|farmac|pizzer|trattor|birrer|panetter|lavander|gelater|galler|allerg|poliz|malatt"
    r"|energ|compagn|ferrov|oster|enotec|salumer|tabaccher|librer|geograf|fotograf|periferi)"
    r"i[aeo]$"
)
"""Words in -ìa, whose i is a syllable of its own and has the stress."""


def respell(text: str) -> str:
    """Return "BWOHN JOHR-noh" for "Buon giorno"."""
    return respell_words(text, _phrase)


def _phrase(word: str) -> str:
    """Respell a word together with what an apostrophe cut short before it."""
    head, _apostrophe, last = word.rpartition("'")
    head, last = (head, last) if last else ("", head)
    if _IN_IA.search(last):
        last = f"{last[:-2]}ì{last[-1]}"
    parts = syllables(_RULES.sounds(head.replace("'", "") + last), _ONSETS)
    if not parts:
        return word
    if last in _UNSTRESSED:
        return spelt(parts, None)
    accent = accented_syllable(parts)
    return spelt(parts, max(len(parts) - _from_end(last), 0) if accent is None else accent)


def _from_end(word: str) -> int:
    """Return on which syllable, counted from the end, a word without accent has its stress."""
    if word in _LAST_BUT_TWO or _EARLY_ENDINGS.search(word):
        return 3
    return 1 if word[-1] not in "aeiou" or re.search("[aeo]i$|[ae]u$", word) else 2
