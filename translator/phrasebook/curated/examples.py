"""Examples: values for the slots that no filler fills, for tests and for training."""

from translator.phrasebook.curated.filling import Clock, Digits, Filling, Inflection, Verbatim
from translator.phrasebook.curated.further import FURTHER
from translator.phrasebook.curated.slots import SLOTS, SlotKind
from translator.phrasebook.grammar.durations import Duration, all_durations
from translator.phrasebook.grammar.inflection import LANGUAGES, spelt_number

_PRICES = (
    "€5", "€12", "€18.10", "€7.50", "€120", "$3.99", "$20", "$45", "£9", "£2.50", "5 €", "12,50 €",
    "18,10 €", "30 €", "99 €", "¥500", "¥1,200", "¥3000", "250 €", "$100",
)  # fmt: skip
_TIMES = (
    "5:30", "1:30", "6:15", "7:00", "7:45", "8:20", "9:00", "9:05", "10:30", "11:15", "12:00",
    "12:45", "13:10", "14:00", "15:40", "16:25", "17:30", "18:00", "19:45", "20:30", "22:10",
)  # fmt: skip
_DATES = (
    "12/05/2026", "03/11/2025", "24/12/2025", "01/06/2026", "15/08/2026", "5/7", "12/9", "30/4",
    "12.05.2026", "03.11.2025", "2026-05-12", "2025-12-24",
)  # fmt: skip
_DISTANCES = (
    "100 m", "200 m", "300 m", "500 m", "800 m", "1 km", "2 km", "3 km", "5 km", "10 km", "1.5 km",
)  # fmt: skip
_PHONES = (
    "+34 600 123 456", "+44 20 7946 0018", "+49 30 123456", "+33 6 12 34 56 78", "555-0142",
    "06 1234 5678", "+81 3 1234 5678", "+1 202 555 0173",
)  # fmt: skip
_NAMES = (
    "Anna", "Ben", "Carmen", "David", "Emma", "Felix", "Hana", "Ivan", "Julia", "Kenji", "Laura",
    "Marco", "Nina", "Oliver", "Paula", "Rui", "Sofia", "Thomas", "Anna Weber", "John Smith",
    "Maria Silva", "Paul Martin", "Yuki Tanaka", "Ana García",
)  # fmt: skip
_ADDRESSES = (
    "12 Main Street", "Calle Mayor 5", "24 rue de Rivoli", "Bahnhofstraße 10", "Via Roma 8",
    "Rua Augusta 120", "Hotel Central", "5 Station Road", "Plaza Nueva 3", "Hotel Miramar",
)  # fmt: skip
_ROOMS = ("5", "12", "101", "204", "215", "307", "312", "418", "520", "1104")
_AGES = (*range(2, 18), 21, 25, 30, 34, 42, 58, 65, 70)
_NUMBERS = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 24, 30, 50)
_SPELT = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20)

_VERBATIM = {
    "price": _PRICES,
    "date": _DATES,
    "distance": _DISTANCES,
    "phone": _PHONES,
    "name": _NAMES,
    "address": _ADDRESSES,
}


def examples(slot: str, *, plural_only: bool = False) -> tuple[Filling, ...]:
    """Return fillings of a slot that is no noun's; ``plural_only`` leaves 1 out."""
    if slot == "time":
        return tuple(Clock(text) for text in _TIMES)
    if slot in _VERBATIM:
        return tuple(Verbatim(text) for text in _VERBATIM[slot])
    kind = SLOTS[slot]
    if kind is SlotKind.DURATION:
        return tuple(duration_filling(each) for each in all_durations())
    if slot == "roomnumber":
        return tuple(Digits(text) for text in _ROOMS)
    numbers = _AGES if slot == "age" else _NUMBERS
    digits = tuple(Digits(str(value)) for value in numbers if value > 1 or not plural_only)
    words = tuple(number_filling(value) for value in _SPELT if value > 1 or not plural_only)
    return digits if slot == "age" else digits + words


def number_filling(value: int) -> Inflection:
    """Return a number from 0 to 100 in words, in digits in further languages."""
    languages = (*LANGUAGES, *FURTHER)
    return Inflection({language: spelt_number(value, language) for language in languages})


def duration_filling(duration: Duration) -> Inflection:
    """Return a duration as what fills a slot."""
    return Inflection({language: duration.inflected(language) for language in LANGUAGES})
