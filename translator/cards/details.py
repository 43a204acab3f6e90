"""Details: what the user tells of themselves, kept on this machine only."""

import difflib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Self

from translator.cards.detail import (
    Detail,
    DetailError,
    one_of,
    read_blood_type,
    read_date,
    read_phone,
    read_weeks,
)
from translator.errors import InputError


def _phone(key: str, whose: str) -> Detail:
    return Detail(key, f"{whose} phone number", "+34 600 123 456", read=read_phone)


def _flag(key: str, what: str) -> Detail:
    return Detail(key, what, "yes", read=one_of("yes"))


_ALL = (
    Detail("name", "name", "Ana Ruiz"),
    Detail("born", "date of birth", "1990-04-12", read=read_date),
    Detail("nationality", "nationality", "Spain"),
    Detail("passport_number", "passport number", "PAA123456"),
    Detail("languages", "languages, the one that you read best first", "Spanish, English", True),
    _phone("phone", "own"),
    Detail("blood_type", "blood type", "A+", read=read_blood_type),
    Detail("allergies", "allergies", "peanuts, milk", True),
    Detail("avoid_medicines", "medicines that you must not be given", "aspirin", True),
    Detail("medicines", "medicines", "insulin, Eliquis 5 mg", True),
    Detail("illnesses", "illnesses", "diabetes", True),
    Detail("adrenaline_pen", "adrenaline pen", "bag", read=one_of("yes", "bag")),
    _flag("blood_thinner", "taking of blood thinners"),
    _flag("medicines_daily", "need of your medicines every day"),
    Detail("pregnancy_weeks", "weeks of pregnancy", "24", read=read_weeks),
    Detail("contact.name", "contact person's name", "Luis Ruiz"),
    _phone("contact.phone", "contact person's"),
    Detail("doctor.name", "doctor's name", "Dr. Elena Gil"),
    _phone("doctor.phone", "doctor's"),
    Detail("hotel.name", "hotel's name", "Hotel Miramar"),
    Detail("hotel.address", "hotel's address", "Calle Mayor 5, Madrid"),
    _phone("hotel.phone", "hotel's"),
    Detail("embassy.name", "embassy's name", "Embajada de España"),
    Detail("embassy.address", "embassy's address", "Calle Mayor 5, Madrid"),
    _phone("embassy.phone", "embassy's"),
    Detail("insurance.name", "insurance company's name", "Seguros Sol"),
    Detail("insurance.number", "insurance number", "ES-1234567"),
    _phone("insurance.phone", "insurance company's"),
    Detail("child.name", "child's name", "Leo Ruiz"),
    Detail("child.gender", "child's gender", "boy", read=one_of("boy", "girl")),
    _phone("child.parents_phone", "child's parents'"),
)

DETAILS: Mapping[str, Detail] = {detail.key: detail for detail in _ALL}
"""Every detail by its key, in the order in which they are shown and kept."""


@dataclass(frozen=True, slots=True)
class Details:
    """The details that are known, by key; each has one text or, in lists, several."""

    values: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def all(self, key: str) -> tuple[str, ...]:
        """Return every text of a detail; none where it is not known."""
        return self.values.get(key, ())

    def one(self, key: str) -> str | None:
        """Return the first text of a detail; None where it is not known."""
        return next(iter(self.all(key)), None)

    def changed(self, key: str, typed: str) -> Self:
        """Return the details with one as it was typed; an empty text takes it away.

        Raises InputError where there is no such detail or it does not take that text.
        """
        detail = detail_of(key)
        values = {name: value for name, value in self.values.items() if name != key}
        if typed.strip():
            try:
                values[key] = detail.parse(typed)
            except DetailError as error:
                raise InputError(
                    f'{key} {error}; give it as in: wayword cards set {key} "{detail.example}".'
                ) from error
        return type(self)({name: values[name] for name in DETAILS if name in values})

    @classmethod
    def of(cls, content: Mapping[str, Any]) -> Self:
        """Return the details that a file gives; raises InputError, which names every fault."""
        values: dict[str, tuple[str, ...]] = {}
        faults: list[str] = []
        for key, given in _flat(content):
            if key not in DETAILS:
                faults.append(f"{key[:40]!r} is not known")
                continue
            try:
                values[key] = DETAILS[key].accept(given)
            except DetailError as error:
                faults.append(f"{key} {error}")
        if faults:
            raise InputError("; ".join(faults))
        return cls({key: values[key] for key in DETAILS if key in values})


def detail_of(key: str) -> Detail:
    """Return the detail with a key; raises InputError, which names one that is like it."""
    if key in DETAILS:
        return DETAILS[key]
    like = difflib.get_close_matches(key, DETAILS, n=1)
    hint = f"did you mean {like[0]!r}? " if like else ""
    raise InputError(
        f"There is no detail {key[:40]!r}; {hint}They are listed by: wayword cards details."
    )


def _flat(content: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """Yield the values of a file, those of its tables as "hotel.name"."""
    for key, value in content.items():
        if isinstance(value, dict):
            yield from ((f"{key}.{name}", each) for name, each in value.items())
        else:
            yield key, value
