"""``report``: write what was measured for people to read."""

from pathlib import Path

import click

from benchmarks.record import read_records
from benchmarks.report.page import markdown, page
from benchmarks.report.plots import draw_all

_README = Path(__file__).parents[1] / "README.md"
_HTML = Path("build/benchmarks.html")
_PATH = click.Path(dir_okay=False, path_type=Path)


@click.command("report")
@click.argument("results", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path))
@click.option("--readme", default=_README, type=_PATH, help="Markdown to write.")
@click.option("--html", default=_HTML, type=_PATH, show_default=True, help="Page to write.")
def command(results: tuple[Path, ...], readme: Path, html: Path) -> None:
    """Write the newest RESULTS of each measure as Markdown, and as a page with plots."""
    records = [record for path in results for record in read_records(path)]
    text = markdown(records)
    readme.write_text(text, encoding="utf-8")
    html.parent.mkdir(parents=True, exist_ok=True)
    html.write_text(page(text, draw_all(records)), encoding="utf-8")
    click.echo(f"Wrote {readme} and {html}.")
