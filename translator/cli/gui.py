"""``wayword gui``: the window, where it is installed."""

from importlib.metadata import entry_points

import click

_EPILOG = """\b
Examples:
  wayword gui
"""


@click.command("gui", epilog=_EPILOG)
def command() -> None:
    """Open the window."""
    # Found by its name: nothing below the window may import it.
    (window,) = entry_points(group="gui_scripts", name="wayword-gui")
    raise click.exceptions.Exit(window.load()())
