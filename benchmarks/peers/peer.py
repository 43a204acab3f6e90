"""Peers: what else a user might pick, each a program of its own with what it needs."""

import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

from benchmarks.bench import Bench
from translator.errors import PackError
from translator.languages import LanguagePair
from translator.packs.pack import Pack

LONGEST_PREPARATION = 300
"""Seconds that the export of a pack may take."""


class NotHereError(Exception):
    """A peer cannot be measured here; the message says why, in a clause."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a peer finds what it needs: the bench, ready-made models, a folder for new ones."""

    bench: Bench
    models: Path | None
    work: Path

    def pack(self, pair: LanguagePair) -> Pack:
        """Return our own pack for ``pair``."""
        with self.bench.translator() as translator:
            return translator.pack(pair)


@dataclass(frozen=True, slots=True)
class Peer:
    """A peer: its program, the module that its Python must have, and how its model is found.

    ``find`` returns the path given to the program as its model, or nothing; it raises
    NotHereError where the peer has none for the pair.
    """

    name: str
    program: str
    module: str
    find: Callable[[Place, LanguagePair, str], Path | None]
    same_weights: bool = False

    @property
    def script(self) -> str:
        """The module to run the program by."""
        return f"benchmarks.peers.programs.{self.program}"

    def check(self, python: str) -> None:
        """Raise NotHereError where ``python`` cannot import what the peer needs."""
        if not self.module:
            return
        found = f"importlib.util.find_spec({self.module!r})"
        code = f"import importlib.util, sys; sys.exit({found} is None)"
        if subprocess.run([python, "-c", code], check=False).returncode:
            raise NotHereError(f"{self.module} is not installed for {python}")


def _own(place: Place, _pair: LanguagePair, _python: str) -> Path | None:
    return place.bench.packs


def _argos_package(place: Place, pair: LanguagePair, _python: str) -> Path:
    """Return our pack as an Argos package, as ``wayword packs export`` writes it."""
    pack = place.pack(pair)
    path = place.work / f"{pack.id}.argosmodel"
    try:
        place.bench.store().export_argos(pack.id, path)
    except PackError as error:
        raise NotHereError(str(error).rstrip(".")) from error
    return path


def _checkpoint(place: Place, pair: LanguagePair, python: str) -> Path:
    """Return our pack as a checkpoint of transformers."""
    pack = place.pack(pair)
    if place.models and (ready := place.models / "marian" / pack.id).is_dir():
        return ready.absolute()
    path = place.work / pack.id
    _prepare([python, "-m", "models", "checkpoint", str(pack.folder), "--out", str(path)])
    return path


def _bergamot(place: Place, pair: LanguagePair, _python: str) -> Path:
    """Return the folder of a Bergamot model for the pair."""
    joined = f"{pair.source}{pair.target}"
    found = sorted(place.models.glob(f"**/model.{joined}.*.bin")) if place.models else []
    if not found:
        raise NotHereError(f"no Bergamot model for {pair} below --peer-models")
    return found[0].parent.absolute()


def _apertium(_place: Place, pair: LanguagePair, _python: str) -> None:
    if {pair.source, pair.target} != {"en", "es"}:
        raise NotHereError(f"its package eng-spa does not translate {pair}")
    if shutil.which("apertium") is None:
        raise NotHereError("the command apertium is not installed (apertium-eng-spa)")


def _dictionary(_place: Place, pair: LanguagePair, _python: str) -> None:
    from translator.phrasebook.grammar.inflection import LANGUAGES  # noqa: PLC0415

    if not {pair.source, pair.target} <= set(LANGUAGES):
        raise NotHereError(f"the phrasebook has no words for {pair}")
    if not resources.files("translator").joinpath("phrasebook/content").is_dir():
        raise NotHereError("the phrasebook's content is in checkouts only")


def _prepare(command: list[str]) -> None:
    done = subprocess.run(
        command, check=False, capture_output=True, encoding="utf-8", timeout=LONGEST_PREPARATION
    )
    if done.returncode:
        said = done.stderr.strip().splitlines() or ["it said nothing"]
        raise NotHereError(said[-1].removeprefix("Error: ").rstrip("."))


WAYWORD = Peer("wayword", "wayword", "", _own)

PEERS = (
    Peer("argos", "argos", "argostranslate", _argos_package, same_weights=True),
    Peer("transformers", "marian", "transformers", _checkpoint, same_weights=True),
    Peer("fxtranslate", "fx", "fxtranslate", _bergamot),
    Peer("apertium", "apertium", "", _apertium),
    Peer("literal dictionary", "literal", "", _dictionary),
)
