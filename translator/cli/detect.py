"""``wayword detect``: the language of a text."""

import click

from translator.cli.output import json_line
from translator.languages import language_name
from translator.service import Translator

_EPILOG = """\b
Example:
  wayword detect "¿Dónde está la estación?"
"""


@click.command("detect", epilog=_EPILOG)
@click.argument("text", nargs=-1, required=True)
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
def command(text: tuple[str, ...], as_json: bool) -> None:
    """Tell the language of TEXT among those that can be translated here, or "unsure"."""
    with Translator() as translator:
        found = translator.detect(" ".join(text))
    if as_json:
        fields = {
            "language": found.language,
            "confidence": round(found.confidence, 4),
            "outside": found.outside,
            "candidates": [[tag, round(share, 4)] for tag, share in found.candidates],
        }
        click.echo(json_line(fields))
    elif found.language is not None:
        name = language_name(found.language)
        click.echo(f"{found.language}\t{name}\t{found.confidence:.0%}")
    else:
        outside = f" (looks like {language_name(found.outside)})" if found.outside else ""
        near = ", ".join(f"{tag} {share:.0%}" for tag, share in found.candidates)
        click.echo(f"unsure{outside}\t{near}".rstrip())
