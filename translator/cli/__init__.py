"""The command line: ``wayword``."""

from translator.cli.root import main

__all__ = ["main"]
