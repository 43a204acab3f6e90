"""Settings, read from and written to their file."""

from pathlib import Path

import pytest

from translator.errors import InputError
from translator.manner import Register
from translator.settings import Settings


@pytest.mark.parametrize(
    "settings",
    [
        Settings(),
        Settings(beam=1, memory=False),
        Settings(history=False, register=Register.INFORMAL, memory_entries=7),
    ],
)
def test_what_is_written_is_read_again(tmp_path: Path, settings: Settings) -> None:
    path = tmp_path / "config" / "settings.toml"
    Settings(beam=4, phrasebook=False).save(path)
    settings.save(path)
    assert Settings.load(path) == settings


def test_a_setting_changes_its_line_alone(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text("# mine\nbeam = 2\n# slower\nhistory = false\n", encoding="utf-8")
    Settings(beam=4, history=True).save(path)
    assert path.read_text(encoding="utf-8") == "# mine\nbeam = 4\n# slower\n"


def test_a_folder_that_cannot_be_made_is_said_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("a file", encoding="utf-8")
    with pytest.raises(InputError, match=r"settings file .* cannot be"):
        Settings(beam=2).save(tmp_path / "config" / "settings.toml")
