"""The report: benchmarks/README.md, and a page with plots that needs no network."""

import html
from collections.abc import Mapping, Sequence

from benchmarks.comparison import ABSOLUTE, RELATIVE
from benchmarks.measures import MEASURES
from benchmarks.quality.testset import read_catalogue
from benchmarks.record import Record, newest
from benchmarks.report.plots import Plot
from benchmarks.report.tables import FORMS, plain, table

_TITLES = {
    "quality": "How good",
    "robustness": "What goes wrong",
    "latency": "How long a phrase takes",
    "loading": "Loading a pack",
    "small": "On a small device",
    "batches": "Sentences a second",
    "cost": "As the work grows",
    "cold": "From nothing to one phrase",
    "warm": "Beside the bare engine",
    "phrasebook": "The phrasebook",
    "energy": "Energy",
    "peers": "Side by side",
    "throughput": "A batch beside the bare engine",
    "invariance": "Same phrase, same bytes",
    "growth": "A million lines",
    "window": "The window",
}

_HOW = """\
Made by `python -m benchmarks report`; do not edit. To measure again:

```sh
pip install -e ".[bench]"
python -m benchmarks run --tests TEST_SETS --out results.jsonl
python -m benchmarks report results.jsonl
python -m benchmarks compare before.jsonl results.jsonl   # fails on a regression
python -m benchmarks quick                                # floors, in minutes
```

`run --help` tells how to name measures, packs, pairs, float32 exports (`--float32`), training data
to refuse overlaps with (`--trained-on`), and peers that are installed elsewhere
(`--peer-python argos=venv/bin/python`, `--peer-models`). `score` scores the output of any system
from a file. Scores are sacrebleu's, with half the 95% interval of 1,000 bootstrap resamples;
percentiles carry the interval of the ranks around them. Models answer without phrasebook and
glossary, unless a table says otherwise."""


def markdown(records: Sequence[Record]) -> str:
    """Return the report as Markdown: what was measured where, a section a measure, the rules."""
    found = newest(records)
    parts = ["# Benchmarks", _HOW, _machines(found), _packs(found)]
    for name in (name for name in MEASURES if name in found):
        record = found[name]
        parts += [f"## {_TITLES.get(name, name)}", FORMS.get(name, plain)(record)]
        if record.remarks:
            parts.append("\n".join(f"- {remark}" for remark in record.remarks))
    return "\n\n".join([*parts, _sets(), _rules()]) + "\n"


def page(text: str, plots: Sequence[Plot]) -> str:
    """Return the report as one HTML file: plots as SVG inside it, the tables as they are."""
    figures = "\n".join(
        f"<figure>{plot.svg}<figcaption>{html.escape(plot.caption)}</figcaption></figure>"
        for plot in plots
    )
    return _PAGE.format(figures=figures, tables=_html_of(text))


def _machines(found: Mapping[str, Record]) -> str:
    rows = [
        (
            name,
            record.when,
            f"{record.machine.cpu}, {record.machine.cores} cores",
            "–" if record.machine.load is None else f"{record.machine.load:g}",
            f"{record.seconds:.0f} s",
        )
        for name, record in found.items()
    ]
    one = next(iter(found.values())).machine
    versions = ", ".join(f"{name} {version}" for name, version in one.versions.items())
    told = f"{one.system}, Python {one.python}, {versions}."
    head = ("measure", "when", "machine", "load before", "took")
    return f"## Where and when\n\n{told}\n\n{table(head, rows)}"


def _packs(found: Mapping[str, Record]) -> str:
    records = sorted(found.values(), key=lambda record: record.when)
    packs = {pack.pair: pack for record in records for pack in record.packs}  # the newest stay
    rows = [
        (pack.pair, f"`{pack.fingerprint}`", f"{pack.size / 1e6:.1f} MB") for pack in packs.values()
    ]
    return f"## Packs\n\n{table(('pair', 'pack', 'size'), rows)}"


def _sets() -> str:
    rows = [
        (name, one.licence, one.attribution, str(len(one.sha256)))
        for name, one in read_catalogue().items()
    ]
    head = ("test set", "licence", "attribution", "files")
    return f"## Test sets\n\nEach file is pinned by its SHA-256.\n\n{table(head, rows)}"


def _rules() -> str:
    rows = [(unit, f"{value:g}") for unit, value in ABSOLUTE.items()]
    rows += [(unit, f"{100 * value:g}%") for unit, value in RELATIVE.items()]
    return (
        "## What counts as a regression\n\n"
        "A figure that is worse beyond noise (a paired bootstrap with p below 0.05 where"
        " translations were kept, else the 95% intervals of both figures) and by more than:\n\n"
        + table(("unit", "allowed loss"), rows)
    )


def _html_of(text: str) -> str:
    """Turn the Markdown that this module writes into HTML."""
    parts = []
    for block in text.split("\n\n"):
        lines = block.splitlines()
        if block.startswith("|"):
            cells = [
                [html.escape(one.strip()) for one in line.strip("|").split(" | ")] for line in lines
            ]
            head = "".join(f"<th>{one}</th>" for one in cells[0])
            rows = "".join(
                "<tr>" + "".join(f"<td>{one}</td>" for one in row) + "</tr>" for row in cells[2:]
            )
            parts.append(f"<div><table><tr>{head}</tr>{rows}</table></div>")
        elif block.startswith("#"):
            level = len(block) - len(block.lstrip("#"))
            parts.append(f"<h{level}>{html.escape(block.lstrip('# '))}</h{level}>")
        elif block.startswith("- "):
            items = "".join(f"<li>{html.escape(line.removeprefix('- '))}</li>" for line in lines)
            parts.append(f"<ul>{items}</ul>")
        elif block.startswith("```"):
            parts.append(f"<pre>{html.escape(chr(10).join(lines[1:-1]))}</pre>")
        else:
            parts.append(f"<p>{html.escape(block)}</p>")
    return "\n".join(parts)


_PAGE = """\
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Wayword: benchmarks</title>
<style>
body {{ font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; }}
div {{ overflow-x: auto; }}
table {{ border-collapse: collapse; font-size: 0.85rem; }}
th, td {{ border: 1px solid #bbb; padding: 0.2rem 0.5rem; text-align: left; }}
th {{ background: #eee; }}
figure {{ margin: 1.5rem 0; }}
svg {{ max-width: 100%; height: auto; }}
pre {{ background: #f4f4f4; padding: 0.8rem; overflow-x: auto; }}
</style>
</head>
<body>
{figures}
{tables}
</body>
</html>
"""
