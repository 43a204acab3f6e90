"""The type of options that name a pair."""

import click

from translator.errors import LanguageError
from translator.languages import LanguagePair


class PairType(click.ParamType[LanguagePair]):
    """A pair such as ``en-es``."""

    name = "XX-YY"

    def convert(
        self, value: str | LanguagePair, param: click.Parameter | None, ctx: click.Context | None
    ) -> LanguagePair:
        """Read a pair."""
        if isinstance(value, LanguagePair):
            return value
        source, _hyphen, target = value.partition("-")
        try:
            return LanguagePair.of(source, target)
        except LanguageError as error:
            message = f"{value!r} is not a pair such as en-es: {error}"
            raise click.BadParameter(message, ctx, param) from error


PAIR = PairType()
