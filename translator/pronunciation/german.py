"""German.

Spelling to sound follows the Duden's Aussprachewörterbuch in outline: ei is y as in "my" (written
ahy), ie ee, eu and äu oy, ä eh, ö ur, ü ew, ch kh, s before a vowel z, st and sp at the beginning
sht and shp, z ts, v f, w v; b, d and g at the end are p, t and k, -ig is ikh, -er uh. The stress
falls on the first syllable, after unstressed prefixes (be-, ge-, ver- …) on the next, and in
foreign words on the endings that attract it (-ion, -tät, -ieren, -ei …); words that go their own
way are listed.
"""

import re

from translator.pronunciation.sounds import (
    Rules,
    Sound,
    consonants,
    respell_words,
    spelt,
    syllables,
    vowels,
)
from translator.text.wordlist import words

_V = "aeiouyäöü"
_RULES = Rules(
    (
        *consonants("tsch=ch sch=sh chs=ks ^ch(?=[ao])=k ch=kh ck=k ph=f ^st=sht ^sp=shp"),
        *consonants(
            "(?<=^ver)st=sht (?<=^be)st=sht (?<=^ge)st=sht (?<=^ent)st=sht (?<=^früh)st=sht"
        ),
        *consonants(
            "(?<=^ver)sp=shp (?<=^be)sp=shp (?<=^ge)sp=shp (?<=^aus)st=sht (?<=^auf)st=sht"
        ),
        *consonants("qu=kv th=t tz=ts ß=s"),
        *vowels("ah=ah äh=ay eh=ay ieh=ee ie=ee ih=ee oh=oh öh=ur uh=oo üh=ew"),
        *vowels("aa=ah ee=ay oo=oh ei=ahy ai=ahy ey=ahy ay=ahy eu=oy äu=oy au=ow"),
        *vowels("(?<=..)er$=uh (?<=..)ern$=uhn (?<=..)el$=uhl (?<=..)en$=uhn (?<=..)en(?=d$)=uhn"),
        *vowels("(?<=.)e$=uh (?<=..)em$=uhm (?<=..)es$=uhs (?<=..)et$=uht"),
        *vowels(f"a=ah ä=eh e(?=[^{_V}][{_V}])=ay e=eh i(?=[^{_V}][{_V}])=ee i=ih"),
        *vowels(f"o(?=[^{_V}]?(?:[{_V}]|$))=oh o=o ö=ur u(?=[^{_V}]?(?:[{_V}]|$))=oo u=oo"),
        *vowels("ü=ew y=ew é=ay"),
        *consonants(f"([bdfglmnprst])(?=\\1(?:[^{_V}]|$))= (?<=s)s=s (?<=[^{_V}])s(?=[{_V}])=z"),
        *consonants(f"^s(?=[{_V}])=z (?<=[{_V}])s(?=[{_V}])=z"),
        *consonants("ng=ng n(?=k)=ng b$=p d$=t (?<=i)g$=kh g(?=h)=k d(?=h)=t g$=k b(?=st|t)=p"),
        *consonants("v=f w=v z=ts"),
        *consonants("b=b c=k d=d f=f g=g h=h j=y k=k l=l m=m n=n p=p q=k r=r s=s t=t x=ks"),
    )
)
_ONSETS = frozenset(
    words("pr pl br bl kr kl gr gl fr fl tr dr shl shm shn shr shv tsv kn shp sht shtr shpr pfl kv")
)
_UNSTRESSED = frozenset(
    words(
        "der die das den dem des ein eine einen einem einer und oder zu zum zur im in an am auf mit"
        " von vom bei für ich du er sie es wir ihr mich dich sich mir dir ihm ihnen man ist sind"
        " haben habe hat war dass wenn als so"
    )
)
_PREFIXED = re.compile(r"(?:be|ge|er|ver|zer|ent|emp)(?=[^\W\d_]{3,})")
_NOT_PREFIXED = frozenset(
    words(
        "erste ersten erster erdbeere gern gerne gestern geld gegen gehen gehe geht geben gibt"
        " beste besten besser becher beide beiden bett bein beere beeren ende enten ente geben"
        " gebe erbse erbsen gelb gelbe gegenüber bergen beten essen entweder verse"
        " berg bergbahn betten genf"
    )
)
_LATE_ENDINGS = re.compile(
    r"(?:ion|ionen|tät|täten|ieren|iert|iere|ei|eien|ekt|ent|enten|ant|anten|ell|elle|eur|ie|ik"
    r"|iv|ös|ist|isten|ür|age|agen|ett|al|at|or)$"
)
"""Endings of foreign words with the stress on (the first syllable of) them."""

_LATE = {
    "restaurant": "rehs-toh-RAHNG", "toilette": "toy-LEHT-tuh", "toiletten": "toy-LEHT-tuhn",
    "hotel": "hoh-TEHL", "hotels": "hoh-TEHLS", "kaffee": "KAH-fay", "polizei": "poh-lee-TSAHY",
    "apotheke": "ah-poh-TAY-kuh", "krankenhaus": "KRAHN-kuhn-hows", "adresse": "ah-DREHS-suh",
    "entschuldigung": "ehnt-SHOOL-dee-goong", "willkommen": "vihl-KOM-uhn",
    "auf wiedersehen": "owf VEE-duh-zayn", "wiedersehen": "VEE-duh-zayn", "zimmer": "TSIHM-uh",
    "tomate": "toh-MAH-tuh", "zitrone": "tsee-TROH-nuh", "banane": "bah-NAH-nuh",
    "museum": "moo-ZAY-oom", "allergie": "ah-lehr-GEE", "allergisch": "ah-LEHR-gihsh",
    "medikament": "may-dee-kah-MEHNT", "rezept": "ray-TSEHPT", "pension": "pahng-ZYOHN",
    "information": "in-for-mah-TSYOHN", "station": "shtah-TSYOHN", "reservierung":
    "ray-zehr-VEE-roong", "verzeihung": "fehr-TSAHY-oong", "warum": "vah-ROOM", "woher": "voh-HEHR",
    "wohin": "voh-HIHN", "heraus": "heh-ROWS", "hinaus": "hih-NOWS", "zurück": "tsoo-REWK",
    "vielleicht": "fee-LYEKHT", "sofort": "zoh-FORT", "zusammen": "tsoo-ZAH-muhn", "japan":
    "YAH-pahn", "april": "ah-PRIHL", "august": "ow-GOOST", "taxi": "TAHK-see", "minute":
    "mee-NOO-tuh", "minuten": "mee-NOO-tuhn", "natürlich": "nah-TEWR-lihkh", "geradeaus":
    "guh-rah-duh-OWS", "museen": "moo-ZAY-uhn", "problem": "proh-BLAYM", "bitte": "BIHT-tuh",
    "termin": "tehr-MEEN", "tablette": "tah-BLEHT-tuh", "tabletten": "tah-BLEHT-tuhn",
}  # fmt: skip
"""Words that the rules do not reach."""


def respell(text: str) -> str:
    """Return "voh ihst dehr BAHN-hohf" for "Wo ist der Bahnhof"."""
    return respell_words(text, _hyphened)


def _hyphened(word: str) -> str:
    return "-".join(_word(part) for part in word.split("-") if part)


def _word(word: str) -> str:
    if word in _LATE:
        return _LATE[word]
    parts = syllables(_RULES.sounds(word), _ONSETS)
    if not parts:
        return word
    if word in _UNSTRESSED:
        return spelt(parts, None)
    if len(parts) > 1 and (found := _LATE_ENDINGS.search(word)):
        return spelt(parts, max(0, len(parts) - _vowel_groups(found[0])))
    prefixed = None if word in _NOT_PREFIXED or len(parts) == 1 else _PREFIXED.match(word)
    if prefixed and prefixed[0] in {"be", "ge"}:
        parts[0] = (*parts[0][:1], Sound("uh", vowel=True), *parts[0][2:])
    return spelt(parts, 1 if prefixed else 0)


def _vowel_groups(text: str) -> int:
    return len(syllables(_RULES.sounds(text), _ONSETS))
