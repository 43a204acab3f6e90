"""``wayword languages``: what can be translated here."""

import click

from translator.cli.output import json_line, route_tags, table
from translator.languages import language_name
from translator.service import Translator


@click.command("languages")
@click.option("--json", "as_json", is_flag=True, help="One JSON object for each pair.")
def command(as_json: bool) -> None:
    """List every pair that can be translated here, by which route, and how well.

    The grade is the makers' own: good, fair or experimental, or none.
    """
    with Translator() as translator:
        pairs = translator.pairs()
        routes = [translator.route(pair) for pair in pairs]
    if as_json:
        for pair, route in zip(pairs, routes, strict=True):
            fields = {
                "source": pair.source,
                "target": pair.target,
                "route": route_tags(route),
                "grade": route.grade,
            }
            click.echo(json_line(fields))
        return
    rows = [
        (
            f"{pair.source} → {pair.target}",
            f"{language_name(pair.source)} → {language_name(pair.target)}",
            "via " + ", ".join(map(language_name, route.pivots)) if route.pivots else "direct",
            route.grade or "",
        )
        for pair, route in zip(pairs, routes, strict=True)
    ]
    table(rows, ("pair", "languages", "route", "grade"))
