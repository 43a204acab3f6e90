"""Kept: numbers, prices, times, addresses and placeholders that must come out unchanged."""

import random
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

KINDS = ("number", "price", "time", "url", "placeholder")

_FRAMES = Path(__file__).with_name("frames.toml")
_NEUTRAL = ("{sentence} – {span}", "{span}: {sentence}", "{sentence} ({span})")
_HOSTS = (
    "example{}.com", "www.example{}.org/hotel", "https://example.com/map?id={}",
    "info{}@example.org", "http://example.net/{}/",
)  # fmt: skip
_FIELDS = ("{{name{}}}", "{{room_{}}}", "%({})s", "[GUEST_{}]", "{{{{guest{}}}}}", "${{room{}}}")
_TRIES = 20


@dataclass(frozen=True, slots=True)
class Spanned:
    """A phrase and the span in it that must be kept."""

    kind: str
    text: str
    span: str

    def is_kept_in(self, output: str) -> bool:
        """Tell whether the span stands in ``output``; width does not count."""
        return unicodedata.normalize("NFKC", self.span) in unicodedata.normalize("NFKC", output)


def spanned_phrases(
    language: str, *, sentences: Sequence[str] = (), count: int = 1000, seed: int = 5
) -> list[Spanned]:
    """Return phrases with one span each, of every kind as many.

    A language without frames of its own gets the span before, behind or in brackets behind
    one of ``sentences``; without those there are none.
    """
    chance = random.Random(f"{seed} {language}")  # noqa: S311 - no secret
    frames = msgspec.toml.decode(_FRAMES.read_bytes(), type=dict[str, dict[str, tuple[str, ...]]])
    own = frames.get(language.partition("-")[0])
    if own is None and not sentences:
        return []
    found: dict[str, Spanned] = {}
    for _turn in range(count * _TRIES):
        kind = KINDS[len(found) % len(KINDS)]
        span = _SPANS[kind](chance)
        if own is not None:
            text = chance.choice(own[kind]).replace("{}", span, 1)
        else:
            frame = chance.choice(_NEUTRAL)
            text = frame.replace("{span}", span).replace("{sentence}", chance.choice(sentences))
        found.setdefault(text, Spanned(kind, text, span))
        if len(found) == count:
            break
    return [*found.values()]


def _number(chance: random.Random) -> str:
    return str(chance.choice((chance.randrange(2, 100), chance.randrange(100, 10_000))))


def _price(chance: random.Random) -> str:
    amount = f"{chance.randrange(1, 400)}.{chance.randrange(100):02}"
    return chance.choice(
        (f"€{amount}", f"${amount}", f"{chance.randrange(2, 900)} €", f"£{amount}")
    )


def _time(chance: random.Random) -> str:
    return f"{chance.randrange(24)}:{chance.randrange(60):02}"


def _url(chance: random.Random) -> str:
    return chance.choice(_HOSTS).replace("{}", str(chance.randrange(1000)))


def _placeholder(chance: random.Random) -> str:
    return chance.choice(_FIELDS).format(f"{chance.choice('ABCDE')}{chance.randrange(100)}")


_SPANS: dict[str, Callable[[random.Random], str]] = {
    "number": _number,
    "price": _price,
    "time": _time,
    "url": _url,
    "placeholder": _placeholder,
}
