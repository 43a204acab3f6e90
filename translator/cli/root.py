"""The root command; each group lives in its own module, imported when it is asked for."""

import errno
import importlib
import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

import click

from translator.cli.output import report
from translator.errors import WaywordError

INTERRUPTED = 130
CLOSED = 1

COMMANDS = {
    "translate": "Translate a phrase, or standard input line by line.",
    "batch": "Translate a file: txt, tsv, csv or jsonl.",
    "phrases": "Look into the phrasebook; keep, search, export and import your own phrases.",
    "cards": "Show or print emergency cards in another language, with your own details.",
    "history": "See, search or clear what was translated.",
    "packs": "List, inspect, install, verify, export and remove packs.",
    "detect": "Tell the language of a text.",
    "languages": "List what can be translated here.",
    "gui": "Open the window.",
    "doctor": "Check the installation and time one phrase.",
    "completion": "Print the shell's completion script.",
}


class _LazyGroup(click.Group):
    """Imports a command's module only when that command is run or completed."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name not in COMMANDS:
            return None
        command = importlib.import_module(f"translator.cli.{cmd_name}").command
        return command if isinstance(command, click.Command) else None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


_EPILOG = """\b
Examples:
  wayword translate "Where is the station?" --to es
  wayword batch menu.txt -o menu.es.txt --from en --to es
  wayword phrases add "I am vegan." "Soy vegano." --from en --to es
\b
Exit codes:
  0 done    1 unexpected, or a closed output    2 wrong command line    3 language or route
  4 pack    5 phrasebook database    6 input    7 engine    8 batch    130 interrupted
"""


@click.group(
    cls=_LazyGroup,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog=_EPILOG,
)
@click.version_option(package_name="wayword", prog_name="wayword")
def cli() -> None:
    """Translate phrases offline. Nothing you type leaves this machine."""


def main() -> NoReturn:
    """Run the command line and exit with a documented code."""
    sys.stdout = sys.stdout or _nowhere()
    sys.stderr = sys.stderr or _nowhere()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    sys.exit(run(sys.argv[1:]))


def run(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code; errors are said on standard error."""
    try:
        code = cli.main(args=list(arguments), prog_name="wayword", standalone_mode=False)
        sys.stdout.flush()
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        return INTERRUPTED
    except WaywordError as error:
        report(str(error))
        return error.exit_code
    except BrokenPipeError:
        _close_stdout()
        return CLOSED
    except OSError as error:
        if error.errno != errno.ENOSPC:
            raise
        _close_stdout()
        report("The output cannot be written: the disk is full.")
        return CLOSED
    return code if isinstance(code, int) else 0


def _nowhere() -> io.TextIOWrapper:
    """Stand in for a stream that was closed before the start."""
    return Path(os.devnull).open("w", encoding="utf-8")


def _close_stdout() -> None:
    """Point standard output nowhere, so that the interpreter's last flush finds no closed pipe."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
