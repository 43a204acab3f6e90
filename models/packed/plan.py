"""The plan of a family: directions that learn side by side, their texts, and the phases."""

from pathlib import Path
from typing import Self

import msgspec

from models.recipe import Architecture, Augmentation
from translator.errors import InputError


class _Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A table of the plan; an unknown key is a fault."""


class Text(_Part, frozen=True):
    """Pairs of a prepared file, English first unless ``ready``.

    ``kind`` is what phases weigh texts by; ``weight`` is the text's own, as in recipes;
    ``prefix`` is a piece that every source begins with (a target token).
    """

    file: str
    kind: str = "real"
    weight: float = 1.0
    ready: bool = False
    prefix: str | None = None


class Member(_Part, frozen=True):
    """One direction: languages, vocabularies (file names) and texts; ``dev`` is never learnt."""

    source: str
    target: str
    source_vocabulary: str
    target_vocabulary: str
    texts: tuple[Text, ...]
    dev: tuple[Text, ...] = ()

    @property
    def name(self) -> str:
        """The direction's id."""
        return f"{self.source}-{self.target}"


class Phase(_Part, frozen=True):
    """A stretch of training: how long, how fast, and how often an epoch takes each kind.

    The rate rises over the share ``warm`` of the time, and falls to nothing over the share
    ``cool``. ``alone`` trains each member by itself, all from the phase before, ``seconds`` each.
    """

    name: str
    seconds: float
    rate: float
    kinds: dict[str, float]
    warm: float = 0.05
    cool: float = 0.6
    alone: bool = False


class Family(_Part, frozen=True):
    """Directions around one body; ``joint`` puts all of them on one vocabulary and table."""

    name: str
    members: tuple[Member, ...]
    phases: tuple[Phase, ...]
    architecture: Architecture = Architecture()
    augmentation: Augmentation = Augmentation()
    joint: bool = False
    length: int = 128
    rows: int = 160
    smoothing: float = 0.1
    seed: int = 1

    @classmethod
    def load(cls, path: Path) -> Self:
        """Read a plan. Raises InputError."""
        try:
            family = msgspec.toml.decode(path.read_bytes(), type=cls)
        except (OSError, msgspec.DecodeError, UnicodeDecodeError) as error:
            raise InputError(f"The plan {path} is wrong: {error}.") from error
        if not family.members or not family.phases:
            raise InputError(f"The plan {path} is wrong: it needs members and phases.")
        return family

    def tables(self) -> tuple[list[str], list[str]]:
        """Return the vocabularies of the source and of the target tables, in their order."""
        return (
            list(dict.fromkeys(one.source_vocabulary for one in self.members)),
            list(dict.fromkeys(one.target_vocabulary for one in self.members)),
        )

    def place(self, member: Member) -> tuple[int, int]:
        """Return the numbers of a member's tables."""
        sources, targets = self.tables()
        return sources.index(member.source_vocabulary), targets.index(member.target_vocabulary)
