"""The README's examples, run as they stand."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

README = Path(__file__).parents[1] / "README.md"


def blocks(language: str) -> list[str]:
    return re.findall(
        rf"^```{language}\n(.*?)^```$", README.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL
    )


@pytest.fixture
def shell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to work in, with the ``wayword`` of this interpreter first on the path."""
    place = tmp_path / "bin"
    place.mkdir()
    script = place / "wayword"
    script.write_text(
        f"#!/bin/sh\nexec '{sys.executable}' -c 'from translator.cli import main; main()' \"$@\"\n",
        encoding="utf-8",
    )
    script.chmod(0o755)
    monkeypatch.setenv("PATH", f"{place}:/usr/bin:/bin")
    return tmp_path


def run(command: str, place: Path) -> str:
    done = subprocess.run(
        ["/bin/sh", "-c", command], cwd=place, capture_output=True, encoding="utf-8", check=False
    )
    assert done.stderr == ""
    assert done.returncode == 0
    return done.stdout


def test_every_console_example_prints_what_the_readme_says(shell: Path) -> None:
    examples = [
        example for block in blocks("console") for example in block.split("$ ") if example.strip()
    ]
    assert len(examples) >= 9
    for example in examples:
        command, expected = example.split("\n", 1)
        assert run(command, shell) == expected, command


def test_the_library_example_translates(shell: Path) -> None:
    (code,) = blocks("python")
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=shell, capture_output=True, encoding="utf-8", check=True
    )
    assert done.stdout == "¿Dónde está la estación?\n"


def test_the_first_command_translates_what_it_shows(shell: Path) -> None:
    install, translate = blocks("sh")[0].strip().split(" && ")
    assert install == "pip install ."
    assert run(translate, shell) == "¿Dónde está la estación?\n"
