"""Argos Translate on our own pack, exported as an Argos package.

Its sentence splitter must be downloaded, and each text here is a sentence, so none is used.
"""

import os
from pathlib import Path
from typing import Any

from benchmarks.peers.programs.harness import Translate, one_by_one, serve


class _Whole:
    """A splitter that leaves a text whole."""

    def __init__(self, _package: object) -> None:
        pass

    def split_sentences(self, text: str) -> list[str]:
        """Return the text as one sentence."""
        return [text]


def load(job: dict[str, Any]) -> Translate:
    """Install the package at ``model`` into an empty home and return its translation."""
    home = Path(job["home"])
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        os.environ[name] = str(home)
    packages = home / "packages"
    packages.mkdir()
    os.environ["ARGOS_PACKAGES_DIR"] = str(packages)
    import argostranslate.package  # noqa: PLC0415 - reads the environment at once
    import argostranslate.translate  # noqa: PLC0415

    argostranslate.translate.MiniSBDSentencizer = _Whole
    argostranslate.translate.StanzaSentencizer = _Whole
    argostranslate.package.install_from_path(job["model"])
    found = argostranslate.translate.get_translation_from_codes(job["source"], job["target"])
    return one_by_one(lambda text: str(found.translate(text)))


if __name__ == "__main__":
    serve(load)
