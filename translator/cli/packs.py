"""``wayword packs``: what can be translated, and with what."""

import sys
from pathlib import Path
from typing import Any

import click
import msgspec

from translator.cli.output import is_terminal, json_line, megabytes, report, table
from translator.errors import PackCorruptError
from translator.packs.pack import Pack
from translator.packs.store import PackStore

_NAMED = 4
"""Languages of one side that a list names; of more it tells the number."""

_EPILOG = """\b
Examples:
  wayword packs list
  wayword packs install ./en-fr.wayword
  wayword packs verify en-es
  wayword packs export en-es en-es.argosmodel --format argos
"""


@click.group("packs", epilog=_EPILOG)
def command() -> None:
    """List, inspect, install, verify, export and remove packs.

    A pack translates one language into another, or one into or from several; one for a single
    pair is used before those. Bundled packs came with Wayword; your own are used before them.
    """


@command.command("list")
@click.option("--json", "as_json", is_flag=True, help="One JSON object for each pack.")
def list_packs(as_json: bool) -> None:
    """List the installed packs."""
    store = PackStore.default()
    packs = store.list()
    if as_json:
        for pack in packs:
            click.echo(json_line(_summary(pack)))
    else:
        rows = [
            (
                pack.id,
                _pairs(pack),
                pack.version,
                megabytes(pack.manifest.size),
                "bundled" if pack.bundled else "yours",
                pack.manifest.licence,
            )
            for pack in packs
        ]
        table(rows, ("pack", "pair", "version", "size", "from", "licence"))
    for broken in store.broken():
        report(str(broken.error))


@command.command("info")
@click.argument("pack_id", metavar="PACK")
@click.option("--json", "as_json", is_flag=True, help="The manifest as JSON.")
def info(pack_id: str, as_json: bool) -> None:
    """Show where PACK comes from, its licence and its scores."""
    pack = PackStore.default().get(pack_id)
    manifest = pack.manifest
    if as_json:
        click.echo(json_line(msgspec.json.decode(manifest.encode_json())))
        return
    rows = [
        ("pack", f"{manifest.id} {manifest.version} ({'bundled' if pack.bundled else 'yours'})"),
        *(
            ("pair", f"{each.source} → {each.target}{f' ({each.grade})' if each.grade else ''}")
            for each in manifest.directions
        ),
        ("size", f"{megabytes(manifest.size)} in {pack.folder}"),
        ("licence", manifest.licence),
        ("attribution", manifest.attribution),
        ("origin", manifest.origin),
        ("decoding", f"beam {manifest.decode.beam}, at most {manifest.decode.max_pieces} pieces"),
        *(
            ("score", f"{score.metric} {score.value:g} on {score.testset} ({score.signature})")
            for score in manifest.scores
        ),
    ]
    for name, value in rows:
        click.echo(f"{name:<12}{value}")


@command.command("install")
@click.argument("source", metavar="FOLDER_OR_FILE", type=click.Path(path_type=Path))
@click.option("--replace", is_flag=True, help="Replace a pack of the same id.")
def install(source: Path, replace: bool) -> None:
    """Install a pack from a folder or a .wayword file; every byte is checked first."""
    store = PackStore.default()
    with click.progressbar(
        length=1000,
        label="Installing",
        file=sys.stderr,
        hidden=not is_terminal(),
    ) as bar:
        pack = store.install(
            source,
            replace=replace,
            progress=lambda done, total: bar.update(1000 * done // max(1, total) - bar.pos),
        )
    click.echo(f"Installed {pack.id} {pack.version} ({_pairs(pack)}).")


@command.command("verify")
@click.argument("pack_ids", metavar="[PACK]...", nargs=-1)
def verify(pack_ids: tuple[str, ...]) -> None:
    """Check every file of the named packs, or of all."""
    store = PackStore.default()
    names = pack_ids or tuple(
        dict.fromkeys([*(pack.id for pack in store.list()), *(one.name for one in store.broken())])
    )
    damaged = []
    for name in names:
        faults = store.verify(name)
        click.echo(f"{name}: {'; '.join(faults) if faults else 'every file as it should be'}")
        if faults:
            damaged.append(name)
    if damaged:
        raise PackCorruptError(f"Damaged: {', '.join(damaged)}; install again.")


@command.command("remove")
@click.argument("pack_id", metavar="PACK")
def remove(pack_id: str) -> None:
    """Remove a pack of yours; bundled ones stay."""
    PackStore.default().remove(pack_id)
    click.echo(f"Removed {pack_id}.")


@command.command("export")
@click.argument("pack_id", metavar="PACK")
@click.argument("path", metavar="[FILE]", required=False, type=click.Path(path_type=Path))
@click.option("--out", "-o", type=click.Path(path_type=Path), help="Where to write; or name FILE.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["wayword", "argos"]),
    default="wayword",
    show_default=True,
    help="argos: a package for Argos Translate (.argosmodel).",
)
def export(pack_id: str, path: Path | None, out: Path | None, form: str) -> None:
    """Write PACK to FILE (.wayword), to carry it to another machine."""
    targets = [each for each in (path, out) if each is not None]
    if len(targets) != 1:
        raise click.UsageError("Name one file to write: FILE, or --out FILE.")
    (target,) = targets
    store = PackStore.default()
    (store.export_argos if form == "argos" else store.export)(pack_id, target)
    click.echo(f"Wrote {target}.")


def _pairs(pack: Pack) -> str:
    """Return what a pack translates, on a line: "en → es", or "en → 12 languages"."""
    sources = dict.fromkeys(pair.source for pair in pack.pairs)
    targets = dict.fromkeys(pair.target for pair in pack.pairs)
    return " → ".join(
        ", ".join(side) if len(side) <= _NAMED else f"{len(side)} languages"
        for side in (sources, targets)
    )


def _summary(pack: Pack) -> dict[str, Any]:
    manifest = pack.manifest
    fields: dict[str, Any] = msgspec.to_builtins(manifest)
    kept = ("id", "version", "directions", "licence", "attribution")
    single = {"source": manifest.source, "target": manifest.target}
    return {
        **{name: fields[name] for name in kept},
        **(dict.fromkeys(single) if manifest.is_multilingual else single),
        "scores": msgspec.to_builtins(manifest.scores),
        "size": manifest.size,
        "bundled": pack.bundled,
    }
