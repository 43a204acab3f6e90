"""The numbers check: a thousand phrases with numbers, prices, times and dates in them."""

import random
import re
import unicodedata

from models.checks.number_templates import DATES, PRICES, TEMPLATES, TIMES

_DIGITS = re.compile(r"\d+")
_MONTH = re.compile(r"\d+月")
"""Months are words in other languages, so their digits may come and go."""


def number_phrases(language: str, *, count: int = 1000, seed: int = 3) -> list[str]:
    """Return phrases with random numbers, written as the language writes them; empty for a
    language without templates.
    """
    chance = random.Random(seed)  # noqa: S311 - no secret
    templates = TEMPLATES.get(language, ())
    return [_filled(chance.choice(templates), language, chance) for _ in range(count) if templates]


def same_digits(source: str, answer: str) -> bool:
    """Tell whether both texts hold the same runs of digits, in whatever order and width."""
    return _runs(source) == _runs(answer)


def _runs(text: str) -> list[str]:
    return sorted(_DIGITS.findall(_MONTH.sub("", unicodedata.normalize("NFKC", text))))


def _filled(template: str, language: str, chance: random.Random) -> str:
    def up_to(least: int, most: int) -> int:
        return chance.randrange(least, most)

    def time() -> str:
        return chance.choice(TIMES[language]).format(hour=up_to(0, 24), minute=up_to(10, 60))

    price = chance.choice(PRICES[language]).format(
        amount=up_to(1, 400), cents=f"{up_to(0, 100):02}", whole=up_to(2, 900)
    )
    date = chance.choice(DATES[language]).format(
        day=up_to(1, 29), month=up_to(1, 13), year=up_to(2025, 2030)
    )
    phone = f"+{up_to(30, 60)} {up_to(600, 700)} {up_to(100, 999)} {up_to(100, 999)}"
    return template.format(
        price=price,
        date=date,
        phone=phone,
        time=time(),
        time2=time(),
        room=up_to(101, 999),
        small=up_to(2, 30),
        large=up_to(40, 9999),
    )
