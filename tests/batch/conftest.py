"""A file to translate and where it goes."""

from pathlib import Path

import pytest


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """An input of three lines."""
    path = tmp_path / "in.txt"
    path.write_bytes(b"one\ntwo\nthree\n")
    return path


@pytest.fixture
def output(tmp_path: Path) -> Path:
    """Where the output goes."""
    return tmp_path / "out.txt"
