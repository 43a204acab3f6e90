"""Japanese, from its reading in kana.

Every mora is a beat of the same length and none is stressed, so nothing is in capitals; long
vowels are doubled by a colon-free spelling (oh-oh, ee-ee), a small tsu is a pause written as
the doubled consonant. u at the end of desu and masu is not heard. Vowels are those of Spanish:
ah, ee, oo, eh, oh (Vance, "The Sounds of Japanese", 2008).
"""

import re

from translator.romanizer import romanise_word

_VOWELS = {"a": "ah", "i": "ee", "u": "oo", "e": "eh", "o": "oh"}
_LONG = {"ā": "ah-ah", "ī": "ee-ee", "ū": "oo-oo", "ē": "eh-eh", "ō": "oh-oh"}
_WORD = re.compile("[\u3041-\u3096\u30a1-\u30fa\u30fc]+")
_MORA = re.compile(
    r"(?P<head>(?:tch|ch|ts|sh|[kgstdnhbpmrwyjfvz])?y?)(?P<vowel>[aiueoāīūēō])"
    r"|(?P<stop>[kstpgdbzfjmn](?![aiueoāīūēōy]))|(?P<nasal>n'?)"
)
_MUTE = re.compile(r"(?:(de)|(ma))su$")
_MARKS = str.maketrans({"。": ".", "、": ",", "？": "?", "！": "!", "　": " ", "・": " "})


def respell(kana: str) -> str:
    """Return "eh-kee wah doh-koh dess kah." for "えき は どこ です か。"."""
    done = _WORD.sub(lambda match: _word(match[0]), kana.translate(_MARKS))
    return re.sub(r"\s+([?!.,])", r"\1", " ".join(done.split()))


def _word(word: str) -> str:
    latin = romanise_word(word)
    ending = ""
    if mute := _MUTE.search(latin):
        latin = latin[: mute.start()]
        ending = "dess" if mute[1] else "mahss"
    beats: list[str] = []
    pause = ""
    for match in _MORA.finditer(latin):
        if match["vowel"]:
            vowel = match["vowel"]
            beats.append(pause + match["head"] + (_VOWELS.get(vowel) or _LONG[vowel]))
            pause = ""
        elif beats:
            beats[-1] += "n" if match["nasal"] else match["stop"]
        else:
            pause = match[0].rstrip("'")
    return "-".join([*beats, ending] if ending else beats) or latin
