"""Sounds: what every respelling is made of: sounds, syllables, stress, words."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class Sound:
    """A sound as English spelling shows it; a vowel carries a syllable."""

    text: str
    vowel: bool = False
    accented: bool = False
    """Whether the spelling itself marks it as stressed."""


Syllable = tuple[Sound, ...]


@dataclass(frozen=True, slots=True)
class Rule:
    """What letters sound like: ``pattern`` is matched where the last rule's match ended."""

    pattern: str
    text: str
    vowel: bool = False
    accented: bool = False


class Rules:
    """A language's rules, tried in their order at each place of a word."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        """Compile nothing yet; a word is read when it comes."""
        self._rules = rules
        self._compiled: list[tuple[re.Pattern[str], Rule]] | None = None

    def sounds(self, word: str) -> list[Sound]:
        """Return the sounds of a word in lower case; letters without a rule are left out."""
        if self._compiled is None:
            self._compiled = [(re.compile(rule.pattern), rule) for rule in self._rules]
        found: list[Sound] = []
        at = 0
        while at < len(word):
            for pattern, rule in self._compiled:
                if (match := pattern.match(word, at)) and match.end() > at:
                    if rule.text:
                        found.append(Sound(rule.text, rule.vowel, rule.accented))
                    at = match.end()
                    break
            else:
                at += 1
        return found


def vowels(pairs: str, *, accented: bool = False) -> tuple[Rule, ...]:
    """Return rules of vowels that are written "letters=sound", parted by spaces."""
    split = (pair.rsplit("=", maxsplit=1) for pair in pairs.split())
    return tuple(Rule(letters, text, vowel=True, accented=accented) for letters, text in split)


def consonants(pairs: str) -> tuple[Rule, ...]:
    """Return rules of consonants that are written "letters=sound", parted by spaces."""
    split = (pair.rsplit("=", maxsplit=1) for pair in pairs.split())
    return tuple(Rule(letters, text) for letters, text in split)


def syllables(sounds: Sequence[Sound], onsets: frozenset[str]) -> list[Syllable]:
    """Return the syllables of a word.

    Of the consonants between two vowels the last begins the next syllable, the last two where
    together they are one of ``onsets`` ("pr"), or the last three.
    """
    nuclei = [at for at, sound in enumerate(sounds) if sound.vowel]
    if len(nuclei) < 2:  # noqa: PLR2004
        return [tuple(sounds)] if sounds else []
    starts = [0]
    for before, nucleus in pairwise(nuclei):
        start = nucleus
        while start - 1 > before and _begins(sounds[start - 1 : nucleus], onsets):
            start -= 1
        starts.append(start)
    ends = [*starts[1:], len(sounds)]
    return [tuple(sounds[start:end]) for start, end in zip(starts, ends, strict=True)]


def _begins(cluster: Sequence[Sound], onsets: frozenset[str]) -> bool:
    return len(cluster) == 1 or "".join(sound.text for sound in cluster) in onsets


def accented_syllable(word: Sequence[Syllable]) -> int | None:
    """Return the place of the last syllable with a written accent, None where there is none."""
    marked = [at for at, syllable in enumerate(word) if any(sound.accented for sound in syllable)]
    return marked[-1] if marked else None


def spelt(word: Sequence[Syllable], stressed: int | None) -> str:
    """Return syllables joined by hyphens, the stressed one (None: none) in capitals."""
    texts = ["".join(sound.text for sound in syllable) for syllable in word]
    return "-".join(text.upper() if at == stressed else text for at, text in enumerate(texts))


def respell_words(text: str, respell: Callable[[str], str]) -> str:
    """Return a text with every word respelt; numbers, signs and spaces stay, ¿ and ¡ go."""
    lowered = text.replace("’", "'").replace("¿", "").replace("¡", "").replace("\xa0", " ")
    done = _WORD.sub(lambda match: respell(match[0].lower()), lowered)
    return re.sub(r"\s+([?!;:.,])", r"\1", done).strip()
