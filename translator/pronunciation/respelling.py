"""Respelling: a phrase as an English speaker can read it aloud."""

import importlib

_MODULES = {
    "es": "spanish",
    "fr": "french",
    "de": "german",
    "it": "italian",
    "pt": "portuguese",
    "ja": "japanese",
}


def respell(text: str, language: str, *, kana: str | None = None) -> str | None:
    """Return "DOHN-deh ehs-TAH" for "¿Dónde está" in "es": syllables, stress in capitals.

    ``language`` is a tag; of regions there is one way each. Japanese is read from its ``kana``.
    None where there are no rules (English, other languages) or no kana.
    """
    module = _MODULES.get(language.split("-", maxsplit=1)[0])
    given = kana if module == "japanese" else text
    if module is None or given is None:
        return None
    found: str = importlib.import_module(f"translator.pronunciation.{module}").respell(given)
    return found
