"""``wayword completion``: the shell's completion script."""

import click
from click.shell_completion import get_completion_class

_EPILOG = """\b
Example (bash; put it into ~/.bashrc):
  eval "$(wayword completion bash)"
"""


@click.command("completion", epilog=_EPILOG)
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def command(context: click.Context, shell: str) -> None:
    """Print the completion script for SHELL."""
    found = get_completion_class(shell)
    if found is None:
        raise click.UsageError(f"{shell} is not supported by this version of click.")
    root = context.find_root().command
    click.echo(found(root, {}, "wayword", "_WAYWORD_COMPLETE").source())
