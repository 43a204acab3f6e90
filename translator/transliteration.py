"""Transliteration: Greek, Cyrillic and Chinese texts in Latin letters, to be read aloud.

Greek by ELOT 743 (ISO 843 type 2), accents kept, for they tell the stress; Russian by BGN/PCGN
(1947) without apostrophes, and ё as yo; Ukrainian by resolution 55 of 2010; Bulgarian by the
Transliteration Act of 2009; Chinese in Hanyu Pinyin, by pypinyin, which comes with the extra
"chinese".
"""

import re
from collections.abc import Callable
from functools import partial
from importlib.util import find_spec
from unicodedata import normalize

_LONGEST = 500
"""Characters of a text that is read; a longer one is not read aloud at a counter."""
_ACUTE, _DIAERESIS = "\u0301", "\u0308"

_COMMON = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "ж": "zh", "з": "z", "и": "i", "й": "y",
    "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t",
    "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ю": "yu",
    "я": "ya",
}  # fmt: skip
_CYRILLIC = {
    "ru": _COMMON | {"е": "e", "ё": "yo", "ъ": "", "ы": "y", "ь": "", "э": "e"},
    "uk": _COMMON | {
        "г": "h", "ґ": "g", "зг": "zgh", "е": "e", "є": "ie", "и": "y", "і": "i", "ї": "i",
        "й": "i", "ю": "iu", "я": "ia", "ь": "", "'": "", "’": "", "ʼ": "",
    },
    "bg": _COMMON | {"е": "e", "х": "h", "щ": "sht", "ъ": "a", "ь": "y"},
}  # fmt: skip
_AT_START = {
    "ru": {"е": "ye"},
    "uk": {"є": "ye", "ї": "yi", "й": "y", "ю": "yu", "я": "ya"},
    "bg": {},
}
"""What some letters are at the beginning of a word."""
_YE_AFTER = frozenset("аеёиоуыэюяъь")
"""Letters behind which a Russian е is ye."""
_WORD = re.compile(r"[^\W\d_]+(?:['’ʼ][^\W\d_]+)*")

_GREEK = {
    "α": "a", "β": "v", "γ": "g", "δ": "d", "ε": "e", "ζ": "z", "η": "i", "θ": "th", "ι": "i",
    "κ": "k", "λ": "l", "μ": "m", "ν": "n", "ξ": "x", "ο": "o", "π": "p", "ρ": "r", "σ": "s",
    "ς": "s", "τ": "t", "υ": "y", "φ": "f", "χ": "ch", "ψ": "ps", "ω": "o",
    "ου": "ou", "γγ": "ng", "γξ": "nx", "γχ": "nch", "μπ": "mp",
}  # fmt: skip
_GLIDING = frozenset("αεη")
_VOICELESS = frozenset("θκξπσςτφχψ")
_ASKS = frozenset(";\u037e")
_GREEK_MARK = re.compile(r"[;·\u037e\u0387](?=[\s»\"')]|$)")
_CHINESE_MARKS: dict[str, str | int | None] = {
    "。": ". ", "，": ", ", "、": ", ", "？": "? ", "！": "! ", "：": ": ", "；": "; ", "（": " (",
    "）": ") ",
}  # fmt: skip
_HAN = re.compile("[\u3007\u3400-\u9fff]+")
_ODD_SPACE = re.compile(r"\s+(?=[.,!?:;)”])|(?<=[(“])\s+")
_SENTENCE = re.compile(r"(?:^|[.!?]\s+)[“(]?[a-zà-ǜ]", re.MULTILINE)


def transliterated(text: str, language: str) -> str | None:
    """Return a text in Latin letters.

    None for languages whose letters these rules do not know, for Chinese without pypinyin, and
    for texts too long to be said.
    """
    rules = _RULES.get(language.split("-", 1)[0])
    return rules(normalize("NFC", text)) if rules is not None and len(text) <= _LONGEST else None


def _from_words(spell: Callable[[str], str], text: str) -> str:
    """Spell each word anew, but for those in Latin letters."""
    return _WORD.sub(
        lambda match: match[0] if match[0].isascii() else _cased(match[0], spell(match[0].lower())),
        text,
    )


def _cased(word: str, spelt: str) -> str:
    """Return a spelt word in capitals, or with one, as the word is."""
    if len(word) > 1 and word.isupper():
        return spelt.upper()
    return spelt[:1].upper() + spelt[1:] if word[:1].isupper() else spelt


def _cyrillic(language: str, word: str) -> str:
    letters, at_start = _CYRILLIC[language], _AT_START[language]
    if language == "bg" and word.endswith("ия"):
        return (_cyrillic(language, word[:-2]) if word[:-2] else "") + "ia"
    done = at_start.get(word[0]) or letters.get(word[0], word[0])
    before = word[0]
    for letter in word[1:]:
        if language == "ru" and letter == "е" and before in _YE_AFTER:
            done += "ye"
        elif before + letter in letters:
            done = done.removesuffix(letters[before]) + letters[before + letter]
        else:
            done += letters.get(letter, letter)
        before = letter
    return done


def _greek_word(word: str) -> str:
    """Return a Greek word in Latin letters, each accent on the letter that has it."""
    letters = [
        (plain[0], plain[1:])
        for plain in (normalize("NFD", letter) for letter in normalize("NFC", word))
    ]
    done, at = "", 0
    while at < len(letters):
        letter, accent = letters[at]
        follower, its_accent = letters[at + 1] if at + 1 < len(letters) else ("", "")
        joined = not accent and _DIAERESIS not in its_accent
        if joined and letter in _GLIDING and follower == "υ":
            after = letters[at + 2][0] if at + 2 < len(letters) else ""
            glide = "f" if not after or after in _VOICELESS else "v"
            done += _GREEK[letter] + its_accent + glide
            at += 2
        elif joined and follower and letter + follower in _GREEK:
            is_at_edge = letter == "μ" and at in {0, len(letters) - 2}
            done += "b" if is_at_edge else _GREEK[letter + follower] + its_accent
            at += 2
        else:
            spelt = _GREEK.get(letter, letter)
            done += spelt[:1] + accent + spelt[1:]
            at += 1
    return normalize("NFC", done)


def _greek(text: str) -> str:
    return _GREEK_MARK.sub(
        lambda match: "?" if match[0] in _ASKS else ";", _from_words(_greek_word, text)
    )


def _pinyin(text: str) -> str | None:
    """Return a Chinese text in pinyin, syllables apart."""
    if find_spec("pypinyin") is None:
        return None
    from pypinyin import Style, lazy_pinyin  # noqa: PLC0415 - an extra, and 0.2 s

    spelt = _HAN.sub(
        lambda match: f" {' '.join(lazy_pinyin(match[0], style=Style.TONE))} ",
        text,
    )
    marked = spelt.translate(str.maketrans(_CHINESE_MARKS))
    lines = (_ODD_SPACE.sub("", " ".join(line.split())) for line in marked.split("\n"))
    return _SENTENCE.sub(lambda match: match[0].upper(), "\n".join(lines))


_RULES: dict[str, Callable[[str], str | None]] = {
    "el": _greek,
    "zh": _pinyin,
    **{tag: partial(_from_words, partial(_cyrillic, tag)) for tag in _CYRILLIC},
}
