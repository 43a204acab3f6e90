"""The options that commands share."""

from collections.abc import Callable
from typing import Any, TypeVar

import click
from click.shell_completion import CompletionItem

from translator.languages import NAMES, language_tag
from translator.manner import Manner, Register, Speaker
from translator.settings import Settings

_Function = TypeVar("_Function", bound=Callable[..., Any])


class LanguageType(click.ParamType[str]):
    """A BCP-47 tag or an English language name; converts to the canonical tag."""

    name = "language"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return the tag; raises LanguageError, which has its own exit code."""
        del param, ctx
        return language_tag(str(value))

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem]:
        """Offer the tags with their names."""
        del ctx, param
        return [
            CompletionItem(tag, help=name)
            for tag, name in NAMES.items()
            if tag.startswith(incomplete)
        ]


LANGUAGE = LanguageType()


def pair_options(*, required: bool) -> Callable[[_Function], _Function]:
    """Add ``--from`` and ``--to``, passed as ``source`` and ``target``."""

    def decorate(function: _Function) -> _Function:
        source = click.option(
            "--from", "source", type=LANGUAGE, required=required, help="Source language."
        )
        target = click.option(
            "--to", "target", type=LANGUAGE, required=True, help="Target language."
        )
        return source(target(function))

    return decorate


def manner_options(function: _Function) -> _Function:
    """Add ``--register`` and ``--speaker``, passed on as given or as None."""
    register = click.option(
        "--register",
        type=click.Choice([each.value for each in Register]),
        help="Formal or informal wording of phrasebook phrases.",
    )
    speaker = click.option(
        "--speaker",
        type=click.Choice([each.value for each in Speaker]),
        help="Who speaks, for phrasebook phrases that differ by it.",
    )
    return register(speaker(function))


def chosen_manner(settings: Settings, register: str | None, speaker: str | None) -> Manner:
    """Return the manner that the options ask for, and for the rest the settings."""
    return Manner(
        Register(register) if register else settings.register,
        Speaker(speaker) if speaker else settings.speaker,
    )
