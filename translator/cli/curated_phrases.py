"""``wayword phrases categories`` and ``show``, and how curated phrases are printed."""

from collections.abc import Mapping, Sequence
from typing import Any

import click

from translator.cli.options import LANGUAGE, chosen_manner, manner_options
from translator.cli.output import json_line, printable
from translator.errors import InputError
from translator.languages import language_name
from translator.manner import Manner
from translator.phrasebook.curated.answering import KNOWN, answered_language
from translator.phrasebook.curated.curated import Curated, Sighting
from translator.phrasebook.curated.known_phrase import KnownPhrase
from translator.settings import Folders, Settings
from translator.spoken import spoken
from translator.text.hanzi import simplified


@click.command("categories")
@click.option("--lang", "language", type=LANGUAGE, default="en", help="Name them in it.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object for each category.")
def categories(language: str, as_json: bool) -> None:
    """List the categories of the curated phrasebook."""
    base = language.split("-", maxsplit=1)[0]
    for each in Curated().categories():
        if as_json:
            click.echo(json_line(each))
        else:
            name = each.names.get(base, each.names["en"])
            click.echo(f"{each.id}  {name}  {each.count}")


@click.command("show")
@click.argument("text", metavar="ID|TEXT", nargs=-1, required=True)
@click.option("--from", "source", type=LANGUAGE, help="The language of TEXT.")
@manner_options
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
def show(
    text: tuple[str, ...],
    source: str | None,
    register: str | None,
    speaker: str | None,
    as_json: bool,
) -> None:
    """Show a curated phrase in every language, with its romanisation, how to say it, variants.

    It is named by its ID, or by a TEXT in any of the languages, slots filled.
    """
    settings = Settings.load(Folders.find().settings)
    manner = chosen_manner(settings, register, speaker)
    sighting = _sighting(Curated(), " ".join(text), source)
    tags = filter(sighting.phrase.is_said_in, KNOWN)
    shown = {tag: _shown(sighting, tag, manner) for tag in tags}
    if as_json:
        head = {"phrase": sighting.phrase.id, "category": sighting.phrase.category}
        click.echo(json_line({**head, "said": sighting.phrase.said, "languages": shown}))
        return
    click.echo(f"{sighting.phrase.id}  [{sighting.phrase.category}]")
    for tag, fields in shown.items():
        click.echo(printable(f"{language_name(tag)}: {fields['text']}"))
        for name in ("romanisation", "say"):
            if fields[name]:
                click.echo(printable(f"    {fields[name]}"))
        for other in fields["variants"]:
            click.echo(printable(f"    or: {other}"))


def _sighting(curated: Curated, asked: str, source: str | None) -> Sighting:
    """Return the phrase with this id, else the one that the text is."""
    if "." in asked and " " not in asked:
        try:
            return Sighting(curated.phrase(asked), "en", {})
        except InputError:
            pass
    found = curated.find(asked, language=source) or curated.find(
        simplified(asked, source or "zh"), language=source or "zh"
    )
    if found is None:
        raise InputError(
            f"{asked[:60]!r} is no curated phrase; find one with: wayword phrases search."
        )
    return found


def _shown(sighting: Sighting, language: str, manner: Manner) -> dict[str, Any]:
    phrase = sighting.phrase
    fillings = {name: sighting.fillings.get(name, f"{{{name}}}") for name in phrase.slots}
    made = spoken(phrase, language, fillings, manner=manner)
    return {
        "text": made.text,
        "romanisation": made.romanisation,
        "say": made.say,
        "variants": made.variants,
    }


def shown_text(phrase: KnownPhrase, language: str, fillings: Mapping[str, str]) -> str:
    """Return a phrase with its slots filled, or as marks where nothing fills them."""
    if not fillings:
        return phrase.show(language)
    marks = {name: f"{{{name}}}" for name in phrase.slots}
    return phrase.render(language, {**marks, **fillings}).text


def list_curated(
    phrases: Sequence[KnownPhrase],
    languages: Sequence[str],
    *,
    as_json: bool,
    fillings: Mapping[str, str] | None = None,
) -> None:
    """Print curated phrases, each on a line with its wordings in ``languages``.

    Those that a further language lacks are left out.
    """
    known = [tag for tag in languages if answered_language(tag)]
    for phrase in phrases:
        if not all(map(phrase.is_said_in, known)):
            continue
        texts = {tag: shown_text(phrase, tag, fillings or {}) for tag in dict.fromkeys(languages)}
        if as_json:
            fields = {"phrase": phrase.id, "category": phrase.category, "said": phrase.said}
            click.echo(json_line({**fields, "texts": texts}))
        else:
            click.echo(printable("  ".join((phrase.id, *texts.values()))))
