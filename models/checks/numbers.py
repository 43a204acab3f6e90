"""The numbers check: a thousand phrases with numbers, prices, times and dates in them."""

import random
import re

_TEMPLATES: dict[str, tuple[str, ...]] = {
    "en": (
        "It costs {price}.",
        "The train leaves at {time}.",
        "Room {room}, please.",
        "Platform {small}.",
        "I need {small} tickets.",
        "We arrive on {date}.",
        "The bill is {price}.",
        "My flight is at {time}.",
        "Please call {phone}.",
        "The museum is open from {time} to {time2}.",
        "It is {large} metres from here.",
        "Take bus {small}.",
        "A table for {small} at {time}.",
        "Can you change {price}?",
        "The code is {large}.",
    ),
    "es": (
        "Cuesta {price}.",
        "El tren sale a las {time}.",
        "La habitación {room}, por favor.",
        "Andén {small}.",
        "Necesito {small} billetes.",
        "Llegamos el {date}.",
        "La cuenta es de {price}.",
        "Llame al {phone}, por favor.",
        "Está a {large} metros de aquí.",
        "Tome el autobús {small}.",
        "Una mesa para {small} a las {time}.",
        "El código es {large}.",
    ),
    "fr": (
        "Ça coûte {price}.",
        "Le train part à {time}.",
        "La chambre {room}, s'il vous plaît.",
        "Quai {small}.",
        "Il me faut {small} billets.",
        "Nous arrivons le {date}.",
        "L'addition est de {price}.",
        "Appelez le {phone}, s'il vous plaît.",
        "C'est à {large} mètres d'ici.",
        "Prenez le bus {small}.",
        "Une table pour {small} à {time}.",
        "Le code est {large}.",
    ),
}
_DIGITS = re.compile(r"\d+")


def number_phrases(language: str, *, count: int = 1000, seed: int = 3) -> list[str]:
    """Return phrases with random numbers; empty for a language without templates."""
    chance = random.Random(seed)  # noqa: S311 - no secret
    templates = _TEMPLATES.get(language, ())
    return [chance.choice(templates).format(**_values(chance)) for _ in range(count) if templates]


def same_digits(source: str, answer: str) -> bool:
    """Tell whether both texts hold the same runs of digits, in whatever order."""
    return sorted(_DIGITS.findall(source)) == sorted(_DIGITS.findall(answer))


def _values(chance: random.Random) -> dict[str, object]:
    def up_to(least: int, most: int) -> int:
        return chance.randrange(least, most)

    amount = f"{up_to(1, 400)}.{up_to(0, 100):02}"
    return {
        "price": chance.choice((f"€{amount}", f"${amount}", f"{up_to(2, 900)} €")),
        "time": f"{up_to(0, 24)}:{up_to(0, 60):02}",
        "time2": f"{up_to(0, 24)}:{up_to(0, 60):02}",
        "date": f"{up_to(1, 29)}/{up_to(1, 13)}/{up_to(2025, 2030)}",
        "room": up_to(101, 999),
        "small": up_to(2, 30),
        "large": up_to(40, 9999),
        "phone": f"+{up_to(30, 60)} {up_to(600, 700)} {up_to(100, 999)} {up_to(100, 999)}",
    }
