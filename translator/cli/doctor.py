"""``wayword doctor``: is everything as it should be?"""

import platform
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

import click
import msgspec

from translator.cli.output import json_line, megabytes
from translator.engine import core_count
from translator.errors import DatabaseCorruptError, EngineError, PackCorruptError, WaywordError
from translator.service import Translator
from translator.settings import Folders, Settings

_LIBRARIES = ("wayword", "ctranslate2", "sentencepiece", "sentencex", "rapidfuzz", "msgspec")
_INSTRUCTION_SETS = ("sse4_1", "avx", "avx2", "avx512f", "avx512_vnni", "avx_vnni", "asimd", "i8mm")
_PHRASE = "Where is the station?"


@dataclass(frozen=True, slots=True)
class _Check:
    """One line of the report; ``error`` is what is wrong."""

    name: str
    detail: str
    error: WaywordError | None = None


@click.command("doctor")
@click.option("--json", "as_json", is_flag=True, help="One JSON object for each check.")
def command(as_json: bool) -> None:
    """Check versions, folders, packs, database and CPU, and time one phrase.

    The exit code is that of the first thing found wrong, 0 where all is well.
    """
    worst = 0
    for check in _checks():
        worst = worst or (check.error.exit_code if check.error else 0)
        if as_json:
            ok = check.error is None
            click.echo(json_line({"name": check.name, "ok": ok, "detail": check.detail}))
        else:
            click.echo(f"{'FAIL' if check.error else 'ok':<4}  {check.name:<10}  {check.detail}")
    if worst:
        raise click.exceptions.Exit(worst)


def _checks() -> Iterator[_Check]:
    versions = ", ".join(f"{name} {version(name)}" for name in _LIBRARIES)
    yield _Check("versions", f"Python {platform.python_version()}, {versions}")
    yield _checked("cpu", _cpu)
    folders = Folders.find()
    yield _Check("folders", f"data {folders.data}, config {folders.config}")
    try:
        chosen = Settings.load(folders.settings)
    except WaywordError as error:
        yield _Check("settings", str(error), error)
        chosen = Settings()
    silent = msgspec.structs.replace(chosen, memory=False, history=False)
    with Translator(folders=folders, settings=silent) as translator:
        yield from _pack_checks(translator)
        yield _checked("database", lambda: _database(translator))
        yield _checked("phrase", lambda: _phrase(translator))


def _checked(name: str, look: Callable[[], str]) -> _Check:
    try:
        return _Check(name, look())
    except WaywordError as error:
        return _Check(name, str(error), error)


def _cpu() -> str:
    import ctranslate2  # noqa: PLC0415 - heavy

    types = sorted(ctranslate2.get_supported_compute_types("cpu"))
    if "int8" not in types:
        raise EngineError("This CPU cannot compute in int8; translation will not work.")
    features = "".join(f", {name}" for name in _features())
    return f"{core_count()} cores, {platform.machine()}{features}; computes {', '.join(types)}"


def _features() -> list[str]:
    """Return the instruction sets that speed up int8, as far as the system tells (Linux)."""
    listing = Path("/proc/cpuinfo")
    if not listing.is_file():
        return []
    flags = listing.read_text(encoding="utf-8", errors="replace").split()
    return [name for name in _INSTRUCTION_SETS if name in flags]


def _pack_checks(translator: Translator) -> Iterator[_Check]:
    for broken in translator.store.broken():
        yield _Check("pack", str(broken.error), broken.error)
    for pack in translator.store.list():
        where = "bundled" if pack.bundled else "yours"
        detail = f"{pack.id} {pack.version} ({where}, {megabytes(pack.manifest.size)})"
        faults = translator.store.verify(pack.id)
        if faults:
            error = PackCorruptError(f"{detail}: {'; '.join(faults)}")
            yield _Check("pack", str(error), error)
        else:
            yield _Check("pack", f"{detail}: every file as it should be")


def _database(translator: Translator) -> str:
    book = translator.phrasebook
    faults = book.database.faults()
    if faults:
        raise DatabaseCorruptError("; ".join(faults))
    return (
        f"{book.phrases.count()} phrases, {book.memory.count()} in Memory,"
        f" {book.history.count()} in history"
    )


def _phrase(translator: Translator) -> str:
    pairs = translator.pairs()
    if not pairs:
        return "no pack is installed, so no phrase was translated"
    pair = next((one for one in pairs if one.source == "en"), pairs[0])
    found = [
        translator.translate(_PHRASE, source=pair.source, target=pair.target) for _turn in range(5)
    ]
    best = min(found, key=lambda one: one.milliseconds)
    return f"{pair}: {best.source_text!r} → {best.text!r} in {best.milliseconds:.1f} ms"
