"""Variation: the same sentence, typed otherwise."""

import random
from collections.abc import Callable

_ENDINGS = ".!…。！"
_EMOJI = ("🙂", "👍", "🙏", "❤️")


def _without_end(text: str, _chance: random.Random) -> str:
    return text.rstrip(_ENDINGS) or text


def _spaced(text: str, _chance: random.Random) -> str:
    return "  " + text.replace(" ", "  ") + " "


def _with_emoji(text: str, chance: random.Random) -> str:
    return f"{text} {chance.choice(_EMOJI)}"


def _mistyped(text: str, chance: random.Random) -> str:
    """Swap two letters within one word of five or more, as fingers do."""
    words = text.split(" ")
    long = [at for at, word in enumerate(words) if len(word) > 4 and word.isalpha()]
    if not long:
        return text
    at = chance.choice(long)
    word, cut = words[at], chance.randrange(1, len(words[at]) - 2)
    words[at] = word[:cut] + word[cut + 1] + word[cut] + word[cut + 2 :]
    return " ".join(words)


VARIATIONS: dict[str, Callable[[str, random.Random], str]] = {
    "small letters": lambda text, _chance: text.lower(),
    "capitals": lambda text, _chance: text.upper(),
    "no final mark": _without_end,
    "white space": _spaced,
    "an emoji": _with_emoji,
    "a typing error": _mistyped,
}


def vary(name: str, text: str, *, seed: int = 6) -> str:
    """Return ``text`` varied in one way; the same every time."""
    return VARIATIONS[name](text, random.Random(f"{seed} {name} {text}"))  # noqa: S311 - no secret
