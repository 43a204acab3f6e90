"""Scripts: is an output written in the letters of its language?"""

import unicodedata

_OF = {
    "ar": ("ARABIC",), "bg": ("CYRILLIC",), "el": ("GREEK",), "ja": ("HIRAGANA", "KATAKANA", "CJK"),
    "ko": ("HANGUL",), "ru": ("CYRILLIC",), "th": ("THAI",), "uk": ("CYRILLIC",), "zh": ("CJK",),
}  # fmt: skip
"""How Unicode names the letters of each language that is not written in Latin ones."""


def is_wrong_script(output: str, language: str) -> bool:
    """Tell whether ``output`` has letters, and most of them are of no script of ``language``."""
    names = _OF.get(language.partition("-")[0], ("LATIN",))
    letters = [one for one in output if one.isalpha()]
    fitting = sum(unicodedata.name(one, "").startswith(names) for one in letters)
    return bool(letters) and fitting * 2 < len(letters)
