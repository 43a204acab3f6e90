"""French.

Spelling to sound follows the "Traité de prononciation française" of Fouché in outline: final
e and most final consonants are silent, vowels before n or m in the same syllable are nasal
(written ahn, ohn, an; the n itself is hardly heard), u is ew, eu is uh. French stresses the end
of a group; here the last syllable of every full word is in capitals. Liaison is written after
articles, pronouns and numbers ("lay zahn-FAHN"), where it is never left out.
"""

import re

from translator.pronunciation.sounds import Rules, consonants, spelt, syllables, vowels
from translator.text.wordlist import words

_V = "aeiouyàâäéèêëîïôöùûüœ"
_N = f"(?![{_V}nmh])"
_RULES = Rules(
    (
        *consonants("(?<!s)t(?=ions?$)=s sch=sh ch=sh ph=f th=t gn=ny qu=k q=k"),
        *consonants("gu(?=[eiéèê])=g ge(?=[aoâ])=zh g(?=[eiyéèê])=zh j=zh ç=s"),
        *consonants("cc(?=[eiéè])=ks c(?=[eiyéèê])=s sc(?=[eiéè])=s"),
        *vowels("eaux?=oh aux?=oh"),
        *vowels("(?<=[^aeiou])ueil=uhy euil=uhy œil=uhy eill?(?=$|[aeo])=ehy aill?(?=$|[aeo])=ahy"),
        *vowels("ouill?=ooy (?<=[^aeo])i(?=ll(?:$|[aeéoi]))=ee"),
        *consonants("(?<=[^aeo]i)ll(?=$|[aeéoi])=y ck=k"),
        *vowels(f"oin{_N}=wan ien{_N}=yan yen{_N}=yan ion{_N}=yohn"),
        *vowels(f"(?:ain|aim|ein|in|im|yn|ym|un|um){_N}=an (?:an|am|en|em|aen){_N}=ahn"),
        *vowels(f"(?:on|om){_N}=ohn"),
        *vowels(f"oy(?=[{_V}])=wahy ay(?=[{_V}])=ehy ou(?=[{_V}])=w oe=wah oi=wah oî=wah"),
        *vowels("oû=oo où=oo ou=oo œu=uh eû=uh eu=uh aî=eh ai=eh ay=eh ei=eh ey=eh"),
        *vowels("er$=ay ez$=ay ied$=yay iez$=yay ier$=yay é=ay è=eh ê=eh ë=eh"),
        *consonants(f"i(?=[{_V}])=y y(?=[{_V}])=y (?<=[^q])u(?=i)=w"),
        *vowels("ette$=eht elle$=ehl enne$=ehn erre$=ehr esse$=ehs"),
        *vowels("et$=eh e(?=([bcdfglmnprstz])\\1)=eh e(?=[rlscptx][bcdfgjklmnpqstvxz])=eh"),
        *vowels("e(?=[rlfc]$|x)=eh e=uh a=ah à=ah â=ah i=ee î=ee ï=ee o=oh ô=oh"),
        *vowels("u=ew û=ew ü=ew ù=ew y=ee œ=uh"),
        *consonants("pp=p tt=t ll=l mm=m nn=n rr=r ff=f cc=k dd=d bb=b gg=g ss=s"),
        *consonants(f"(?<=[{_V}])s(?=[{_V}])=z (?<=^e)x(?=[{_V}h])=gz x=ks h="),
        *consonants("b=b c=k d=d f=f g=g k=k l=l m=m n=n p=p r=r s=s t=t v=v w=w z=z"),
    )
)
_ONSETS = frozenset(
    words("pr pl br bl kr kl gr gl fr fl tr dr vr ry ly sy zy vy py by my ny ty dy kw lw nw sw pw")
)
_SILENT_E = re.compile(rf"(?<=[^{_V}])es?$|(?<=[éiuy])es?$")
_SILENT_END = re.compile(r"(?<=.)(?:ds|ts|ps|cs|nd|nt|[sdtxzpg]|(?<=an)c|(?<=om)b)$")

_WHOLE = {
    "le": "luh", "de": "duh", "je": "zhuh", "me": "muh", "te": "tuh", "se": "suh", "ne": "nuh",
    "ce": "suh", "que": "kuh", "les": "lay", "des": "day", "mes": "may", "tes": "tay", "ses": "say",
    "ces": "say", "et": "ay", "est": "eh", "es": "eh", "ai": "ay", "un": "an", "une": "ewn",
    "monsieur": "muh-SYUH", "messieurs": "may-SYUH", "madame": "mah-DAHM", "femme": "FAHM",
    "vingt": "VAN", "huit": "WEET", "six": "SEES", "dix": "DEES", "sept": "SEHT", "cinq": "SANK",
    "pays": "pay-EE", "fils": "FEES", "bus": "BEWS", "autobus": "oh-toh-BEWS", "hier": "YEHR",
    "mer": "MEHR", "hiver": "ee-VEHR", "cher": "SHEHR", "fer": "FEHR", "amer": "ah-MEHR",
    "ville": "VEEL", "mille": "MEEL", "tranquille": "trahn-KEEL", "temps": "TAHN", "gaz": "GAHZ",
    "août": "OOT", "porc": "POHR", "tabac": "tah-BAH", "estomac": "eh-stoh-MAH", "oui": "WEE",
    "gentil": "zhahn-TEE", "outil": "oo-TEE", "quai": "KAY", "clef": "KLAY", "nez": "NAY",
    "net": "NEHT", "ouest": "WEHST", "est-ce": "EHS", "sud": "SEWD", "parking": "pahr-KEENG",
    "eux": "UH", "yeux": "YUH", "œufs": "UH", "œuf": "UHF", "s'il": "seel", "plaît": "PLEH",
    "toast": "TOHST", "seconde": "suh-GOHND", "second": "suh-GOHN", "prix": "PREE", "mars": "MAHRS",
    "automne": "oh-TOHN", "wi-fi": "wee-FEE", "plus": "PLEW", "vis": "VEES", "hélas": "ay-LAHS",
    "faisons": "fuh-ZOHN", "suis": "SWEE", "passeport": "pahs-POHR",
    "aujourd'hui": "oh-zhoor-DWEE", "ça": "sah", "puis": "PWEE", "il": "eel", "ils": "eel",
}  # fmt: skip
"""Words whose spelling does not tell how they sound, and little words."""

_VERBS_IN_ENT = frozenset(
    words(
        "acceptent arrivent coûtent doivent donnent ferment mangent marchent montrent ouvrent"
        " parlent partent peuvent prennent restent savent servent trouvent veulent viennent"
        " vendent attendent comprennent travaillent habitent passent"
    )
)
_UNSTRESSED = frozenset(
    words(
        "le la les un une des du de je tu il elle on nous vous ils elles me te se ne ce que et à au"
        " aux en dans sur pour par mon ma mes ton ta tes son sa ses notre votre nos vos leur leurs"
        " ou où si y est est-ce a ai est"
    )
)
_LIAISON = {
    **dict.fromkeys(
        words("les des mes tes ses ces nos vos aux nous vous ils elles deux trois six dix sans"),
        "z",
    ),
    **dict.fromkeys(words("un mon ton son en on bien"), "n"),
    **dict.fromkeys(words("petit grand quand"), "t"),
}
_BEGINS_WITH_VOWEL = re.compile(rf"[{_V}h]")
_NO_LIAISON = frozenset(words("huit onze oui et ou où est-ce hamburger homard haricots handicapé"))
_PARTS = re.compile(r"([^\W\d_]+(?:['-][^\W\d_]+)*)")


def respell(text: str) -> str:
    """Return "oo EH lah GAHR" for "Où est la gare"."""
    plain = text.replace("’", "'").replace("\xa0", " ").replace("«", '"').replace("»", '"')
    done: list[str] = []
    linked = ""
    for part in _PARTS.split(plain):
        if not _PARTS.fullmatch(part):
            linked = linked if part == " " else ""
            done.append(part)
            continue
        word = part.lower()
        joins = linked and _BEGINS_WITH_VOWEL.match(word) and word not in _NO_LIAISON
        spelling = _word(word)
        if joins:
            first = linked.upper() if spelling[:1].isupper() else linked
            spelling = first + spelling
        done.append(spelling)
        linked = _LIAISON.get(word, "")
    return re.sub(r"\s+([?!;:.,])", r"\1", "".join(done)).strip()


def _word(word: str) -> str:
    """Respell a word; what an apostrophe cut short is said with the next, hyphens part words."""
    if word in _WHOLE:
        return _WHOLE[word]
    if "-" in word:
        said = [_word(part) for part in word.split("-") if part]
        stressed = said[-1].isupper()
        return "-".join([part.lower() if stressed else part for part in said[:-1]] + said[-1:])
    head, _apostrophe, last = word.rpartition("'")
    if head and last in _WHOLE:
        return _head(head) + _WHOLE[last]
    parts = syllables(_RULES.sounds(_spoken(last)), _ONSETS)
    if not parts:
        return word
    spelling = spelt(parts, None if last in _UNSTRESSED else len(parts) - 1)
    first = _head(head)
    return (first.upper() if spelling[:1].isupper() else first) + spelling


def _head(head: str) -> str:
    return {"qu": "k", "jusqu": "zhew-sk", "lorsqu": "lohr-sk", "aujourd": "oh-zhoor-d"}.get(
        head, "".join(sound.text for sound in _RULES.sounds(head))
    )


def _spoken(word: str) -> str:
    """Return a word without the letters at its end that are not heard.

    What a silent e says of the consonant before it is written otherwise: ç, j, z.
    """
    if word in _VERBS_IN_ENT or word.endswith("aient"):
        return _without_e(f"{word.removesuffix('nt')}")
    if word.endswith(("ette", "elle", "enne", "erre", "esse", "er", "ez", "et")):
        return word
    if word.endswith(("ettes", "elles", "ennes", "esses")):
        return word[:-1]
    if _SILENT_E.search(word) and len(word) > 2:  # noqa: PLR2004 - "le" keeps its vowel
        return _without_e(word)
    return _SILENT_END.sub(lambda match: match[0][:1] if match[0][0] == "n" else "", word)


def _without_e(word: str) -> str:
    kept = _SILENT_E.sub("", word)
    if kept.endswith(("c", "g")):
        return kept[:-1] + ("ç" if kept.endswith("c") else "j")
    return f"{kept[:-1]}z" if re.search(rf"[{_V}]s$", kept) else kept
