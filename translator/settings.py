"""The user's folders and settings."""

import json
import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import msgspec

from translator.errors import InputError
from translator.manner import Manner, Register, Speaker

HOME_VARIABLE = "WAYWORD_HOME"
"""Environment variable that puts every folder below one place."""


@dataclass(frozen=True, slots=True)
class Folders:
    """Where Wayword keeps things; nothing is written outside them, nothing is created here."""

    data: Path
    config: Path

    @classmethod
    def find(cls) -> Self:
        """Return the platform's folders, or those below ``WAYWORD_HOME`` where it is set."""
        home = os.environ.get(HOME_VARIABLE)
        if home:
            root = Path(home).expanduser().absolute()
            return cls(data=root / "data", config=root / "config")
        from platformdirs import PlatformDirs  # noqa: PLC0415 - 20 ms that WAYWORD_HOME saves

        dirs = PlatformDirs("wayword", appauthor=False)
        return cls(data=Path(dirs.user_data_dir), config=Path(dirs.user_config_dir))

    @property
    def packs(self) -> Path:
        """The user's installed packs, one folder each."""
        return self.data / "packs"

    @property
    def database(self) -> Path:
        """The phrasebook, history and Memory."""
        return self.data / "phrasebook.db"

    @property
    def details(self) -> Path:
        """What the user tells of themselves, for emergency cards (TOML)."""
        return self.data / "details.toml"

    @property
    def settings(self) -> Path:
        """The user's settings file (TOML)."""
        return self.config / "settings.toml"


class Settings(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What the user can choose; every field has a default, so an absent file is fine.

    ``beam`` overrides the packs' own beam size (None: the pack decides); ``rerank`` lets the
    pack of the other direction choose between the two best hypotheses; ``memory`` and
    ``history`` switch those off, ``phrasebook`` the curated phrases, ``glossary`` the words that
    a model is held to; ``memory_entries`` bounds the Memory. ``register`` and ``speaker`` choose
    among the wordings of curated phrases.
    """

    beam: int | None = None
    rerank: bool = True
    memory: bool = True
    history: bool = True
    memory_entries: int = 100_000
    phrasebook: bool = True
    glossary: bool = True
    register: Register = Register.FORMAL
    speaker: Speaker = Speaker.UNSET

    def __post_init__(self) -> None:
        if self.beam is not None and not 1 <= self.beam <= 16:  # noqa: PLR2004
            raise ValueError("beam must be between 1 and 16")
        if self.memory_entries < 1:
            raise ValueError("memory_entries must be at least 1")

    @property
    def manner(self) -> Manner:
        """Towards whom the user speaks, and as whom."""
        return Manner(self.register, self.speaker)

    @classmethod
    def load(cls, path: Path) -> Self:
        """Read ``path`` strictly; an absent file gives the defaults.

        Raises InputError, naming the file and the field at fault.
        """
        text = _text_of(path)
        try:
            return msgspec.toml.decode(text, type=cls)
        except msgspec.DecodeError as error:
            raise InputError(
                f"The settings file {path} is wrong: {error}; mend it or delete it."
            ) from error

    def save(self, path: Path) -> None:
        """Write what differs from the defaults into ``path``, whose other lines stay as they are.

        Raises InputError where the file cannot be read or written.
        """
        lines = _text_of(path).splitlines()
        for field in msgspec.structs.fields(self):
            value = getattr(self, field.name)
            stated = re.compile(rf"\s*{field.name}\s*=")
            at = next((at for at, line in enumerate(lines) if stated.match(line)), len(lines))
            new = [] if value == field.default else [f"{field.name} = {json.dumps(value)}"]
            lines[at : at + 1] = new
        aside = path.with_name(f"{path.name}.new")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            aside.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
            aside.replace(path)
        except OSError as error:
            raise InputError(f"The settings file {path} cannot be written: {error}.") from error


def _text_of(path: Path) -> str:
    """Return a settings file's text, empty where there is none. Raises InputError."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return ""
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"The settings file {path} cannot be read: {error}.") from error
