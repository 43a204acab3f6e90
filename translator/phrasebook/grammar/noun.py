"""A noun: what a filler says of itself in one language, and the forms it comes in."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Agreement:
    """What words around a filler agree with: its gender ("m", "f", "n") and its number."""

    gender: str = "m"
    plural: bool = False

    def choose(self, options: tuple[str, ...], language: str) -> str:
        """Return the option that agrees.

        Two options are singular and plural; four are masculine and feminine singular, masculine
        and feminine plural, in German masculine, feminine, neuter, plural.
        """
        if len(options) == 2:  # noqa: PLR2004 - as documented
            return options[self.plural]
        if language == "de":
            return options[3 if self.plural else "mfn".index(self.gender)]
        return options[2 * self.plural + (self.gender == "f")]


def agreements(language: str) -> tuple[Agreement, ...]:
    """Return every agreement that words of a language can show."""
    if language == "de":
        return (*(Agreement(gender) for gender in "mfn"), Agreement("m", plural=True))
    return tuple(Agreement(gender, plural) for plural in (False, True) for gender in "mf")


@dataclass(frozen=True, slots=True)
class Noun:
    """A noun as it stands without article, in the number that it is used in.

    ``overrides`` gives forms by name where the rules would be wrong, and the form "feminine" of
    what a woman says of herself; ``elide`` is about a first h in French; ``kana`` is the
    Japanese reading.
    """

    text: str
    gender: str | None = None
    plural: bool = False
    mass: bool = False
    name: bool = False
    elide: bool = True
    kana: str | None = None
    overrides: Mapping[str, str] = field(default_factory=dict)

    @property
    def agreement(self) -> Agreement:
        """What words around it agree with."""
        return Agreement(self.gender or "m", self.plural)

    @property
    def is_feminine(self) -> bool:
        """Whether its gender is feminine."""
        return self.gender == "f"


@dataclass(frozen=True, slots=True)
class Inflected:
    """All forms of a filler in one language, by name, and what agrees with it.

    ``kana`` holds the readings of the same forms, and is empty but in Japanese.
    """

    forms: Mapping[str, str]
    agreement: Agreement
    kana: Mapping[str, str] = field(default_factory=dict)
