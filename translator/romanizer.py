"""The romanizer: readings in kana become Hepburn romanisation.

The rules are those of modified Hepburn as the Library of Congress and Kenkyusha's dictionaries
write it (ALA-LC romanisation table "Japanese"): macrons on long vowels, n before every consonant
and n' before vowels and y, the particles は, へ and を as wa, e and o.
"""

import re
import unicodedata
from collections.abc import Iterator

_ROWS = {
    "": "あいうえお", "k": "かきくけこ", "g": "がぎぐげご", "s": "さ_すせそ", "z": "ざ_ずぜぞ",
    "t": "た__てと", "d": "だ__でど", "n": "なにぬねの", "h": "はひ_へほ", "b": "ばびぶべぼ",
    "p": "ぱぴぷぺぽ", "m": "まみむめも", "y": "や_ゆ_よ", "r": "らりるれろ",
}  # fmt: skip
_MORAE = {
    kana: consonant + vowel
    for consonant, row in _ROWS.items()
    for kana, vowel in zip(row, "aiueo", strict=True)
    if kana != "_"
}
_MORAE |= {
    "し": "shi", "じ": "ji", "ち": "chi", "ぢ": "ji", "つ": "tsu", "づ": "zu", "ふ": "fu",
    "わ": "wa", "ゐ": "i", "ゑ": "e", "を": "o", "ゔ": "vu",
    "ぁ": "a", "ぃ": "i", "ぅ": "u", "ぇ": "e", "ぉ": "o", "ゃ": "ya", "ゅ": "yu", "ょ": "yo",
    "ゎ": "wa",
}  # fmt: skip
_GLIDES = {"ゃ": "a", "ゅ": "u", "ょ": "o"}
_SMALL = {"ぁ": "a", "ぃ": "i", "ぅ": "u", "ぇ": "e", "ぉ": "o"}
_FOREIGN = {
    "うぃ": "wi", "うぇ": "we", "うぉ": "wo", "いぇ": "ye", "てぃ": "ti", "でぃ": "di",
    "とぅ": "tu", "どぅ": "du", "てゅ": "tyu", "でゅ": "dyu", "ふゅ": "fyu", "くぁ": "kwa",
    "くぃ": "kwi", "くぇ": "kwe", "くぉ": "kwo", "ぐぁ": "gwa", "すぃ": "si", "ずぃ": "zi",
}  # fmt: skip
"""Combinations that are not simply the consonant of the first and the vowel of the second."""

_PARTICLES = {
    "は": "wa", "へ": "e", "を": "o", "では": "dewa", "には": "niwa", "とは": "towa",
    "からは": "karawa", "までは": "madewa", "それでは": "soredewa", "へは": "ewa", "のは": "nowa",
    "こんにちは": "konnichiwa", "こんばんは": "konbanwa", "または": "matawa", "あるいは": "aruiwa",
    "ばあい": "baai", "みずうみ": "mizuumi", "おもう": "omou", "まよう": "mayou",
    "かよう": "kayou", "ひろう": "hirou",
}  # fmt: skip
"""Words that are not read letter by letter, or whose vowels belong to two parts of the word."""

_MACRONS = {"a": "ā", "i": "ī", "u": "ū", "e": "ē", "o": "ō"}
_LONG = {"aa": "ā", "uu": "ū", "ee": "ē", "oo": "ō", "ou": "ō"}
"""Two vowels that are one long vowel in hiragana; ei and ii are written out."""

_MARKS = str.maketrans(
    {
        "。": ". ",
        "、": ", ",
        "！": "! ",
        "？": "? ",
        "「": "“",
        "」": "” ",
        "・": " ",
        "　": " ",
        "：": ": ",
        "（": " (",
        "）": ") ",
        "〜": "–",
        "～": "–",
    }
)
_WORD = re.compile("[\u3041-\u3096\u30a1-\u30fa\u30fc]+")
_KANJI = re.compile("[\u3400-\u9fff]")
_SENTENCE = re.compile(r"(?:^|[.!?]\s+)[“(]?[a-zāīūēō]")


def romanise(kana: str) -> str | None:
    """Return the Hepburn romanisation of a reading in kana whose words are parted by spaces.

    "えき は どこ です か。" gives "Eki wa doko desu ka.". Sentences are capitalised; what is
    no kana stays as it is. None where there are kanji, which have no one reading. Where a vowel
    ends one part of a compound and the next begins with the same, the kana alone do not tell,
    and the two become one unless the word is a known one.
    """
    if _KANJI.search(kana):
        return None
    text = _WORD.sub(lambda match: romanise_word(match[0]), kana.translate(_MARKS))
    text = re.sub(r"\s+([.,!?:”)])", r"\1", " ".join(text.split()))
    return _SENTENCE.sub(lambda match: match[0].upper(), text)


def romanise_word(word: str) -> str:
    """Return the romanisation of one word in kana, in lower case."""
    if word in _PARTICLES:
        return _PARTICLES[word]
    done = ""
    for mora in morae(word):
        if done.endswith("n'") and mora[0] not in "aiueoy":
            done = done[:-1]
        if mora == "ー":
            done = done[:-1] + _MACRONS.get(done[-1:], done[-1:])
        elif mora == "っ":
            done += "っ"
        else:
            done = _joined(done, mora)
    done = done[:-1] if done.endswith("n'") else done
    return _lengthened(done.replace("っ", "'"), word)


def morae(word: str) -> Iterator[str]:
    """Yield the morae of a word in kana, romanised; っ and ー as they are, ん as "n'"."""
    plain = _hiragana(word)
    at = 0
    while at < len(plain):
        kana, small = plain[at], plain[at + 1 : at + 2]
        at += 1
        if kana in "っー":
            yield kana
        elif kana == "ん":
            yield "n'"
        elif small and (joint := _combined(kana, small)):
            at += 1
            yield joint
        else:
            yield _MORAE.get(kana, kana)


def _combined(kana: str, small: str) -> str | None:
    """Return the mora of a kana and a small one after it: kya, sha, ti, fa."""
    if kana + small in _FOREIGN:
        return _FOREIGN[kana + small]
    plain = _MORAE.get(kana, "")
    if small in _GLIDES and plain.endswith("i"):
        stem = plain[:-1]
        return stem + ("" if stem in {"sh", "j", "ch"} else "y") + _GLIDES[small]
    if small in _SMALL and len(plain) > 1:
        return plain[:-1] + _SMALL[small]
    return None


def _joined(done: str, mora: str) -> str:
    """Return a word with a mora more; a っ before it doubles its consonant (t before ch)."""
    if not done.endswith("っ"):
        return done + mora
    first = "t" if mora.startswith("ch") else mora[0]
    return done[:-1] + (first if first not in "aiueo'" else "'") + mora


def _lengthened(text: str, word: str) -> str:
    """Return a word with macrons; katakana mark their long vowels themselves."""
    if not "\u3041" <= word[0] <= "\u3096":
        return text
    for pair, long in _LONG.items():
        text = text.replace(pair, long)
    return text


def _hiragana(word: str) -> str:
    """Return a word with its katakana as hiragana."""
    composed = unicodedata.normalize("NFC", word)
    return "".join(
        chr(ord(each) - 0x60) if "\u30a1" <= each <= "\u30f6" else each for each in composed
    )
