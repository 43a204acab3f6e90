"""``wayword packs``, ``languages`` and ``doctor``."""

import json
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.cli.conftest import Wayword
from translator.testing import build_tiny_pack


@pytest.fixture
def archive(wayword: Wayword, tmp_path: Path) -> Path:
    """A Dutch-English pack as a file."""
    build_tiny_pack(tmp_path / "nl-en", source="nl", target="en")
    path = tmp_path / "nl-en.wayword"
    wayword("packs", "install", str(tmp_path / "nl-en"))
    wayword("packs", "export", "nl-en", str(path))
    wayword("packs", "remove", "nl-en")
    return path


def test_the_bundled_pack_is_listed(wayword: Wayword) -> None:
    done = wayword("packs", "list")
    assert done.code == 0
    assert "en-es" in done.out
    assert "bundled" in done.out


def test_a_pack_can_be_installed_used_as_pivot_verified_and_removed(
    wayword: Wayword, archive: Path
) -> None:
    done = wayword("packs", "install", str(archive))
    assert (done.code, done.err) == (0, "")
    assert "Installed nl-en" in done.out
    assert "via English" in wayword("languages").out
    routes = [json.loads(line) for line in wayword("languages", "--json").out.splitlines()]
    assert {"source": "nl", "target": "es", "route": ["nl", "en", "es"], "grade": "fair"} in routes
    assert {"source": "nl", "target": "en", "route": ["nl", "en"], "grade": None} in routes
    found = wayword("translate", "Goedemorgen 27", "--from", "nl", "--to", "es", "--json")
    assert json.loads(found.out)["route"] == ["nl", "en", "es"]
    assert wayword("packs", "verify").code == 0
    assert wayword("packs", "remove", "nl-en").code == 0
    assert "nl-en" not in wayword("packs", "list").out


def test_info_names_licence_and_scores(wayword: Wayword) -> None:
    done = wayword("packs", "info", "en-es")
    assert "Tatoeba" in done.out
    assert "chrF2" in done.out
    assert json.loads(wayword("packs", "info", "en-es", "--json").out)["id"] == "en-es"


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("remove", "en-es"), "came with Wayword"),
        (("info", "xx-yy"), "No pack 'xx-yy'"),
        (("install", "/nonexistent/pack.wayword"), "/nonexistent/pack.wayword"),
        (("export", "xx-yy", "out.wayword"), "No pack 'xx-yy'"),
    ],
)
def test_what_cannot_be_done_is_said_with_exit_code_4(
    wayword: Wayword, arguments: tuple[str, ...], sentence: str
) -> None:
    done = wayword("packs", *arguments)
    assert done.code == 4
    assert sentence in done.err


def test_a_pack_is_exported_for_argos_translate(wayword: Wayword, tmp_path: Path) -> None:
    path = tmp_path / "en-es.argosmodel"
    done = wayword("packs", "export", "en-es", "--format", "argos", "--out", str(path))
    assert (done.code, done.out) == (0, f"Wrote {path}.\n")
    again = tmp_path / "again.argosmodel"
    wayword("packs", "export", "en-es", str(again), "--format", "argos")
    assert again.read_bytes() == path.read_bytes()
    with ZipFile(path) as package:
        assert package.namelist()[0].startswith("translate-en_es-")


@pytest.mark.parametrize("files", [(), ("one", "--out", "two")])
def test_an_export_needs_one_file(wayword: Wayword, files: tuple[str, ...]) -> None:
    done = wayword("packs", "export", "en-es", *files)
    assert done.code == 2
    assert "Name one file to write" in done.err


def test_a_damaged_archive_is_refused_and_nothing_changes(wayword: Wayword, archive: Path) -> None:
    content = bytearray(archive.read_bytes())
    content[len(content) // 2] ^= 0xFF
    archive.write_bytes(content)
    before = wayword("packs", "list").out
    assert wayword("packs", "install", str(archive)).code == 4
    assert wayword("packs", "list").out == before


def test_the_doctor_finds_a_sound_installation_sound(wayword: Wayword) -> None:
    done = wayword("doctor")
    assert (done.code, done.err) == (0, "")
    assert "FAIL" not in done.out
    assert "Where is the station?' → '" in done.out
    checks = [json.loads(line) for line in wayword("doctor", "--json").out.splitlines()]
    assert all(check["ok"] for check in checks)


def test_the_doctor_names_a_broken_pack_and_wrong_settings(wayword: Wayword, home: Path) -> None:
    (home / "data" / "packs" / "xx-yy").mkdir(parents=True)
    (home / "data" / "packs" / "xx-yy" / "manifest.json").write_text("{}", encoding="utf-8")
    (home / "config").mkdir()
    (home / "config" / "settings.toml").write_text("beam = 99", encoding="utf-8")
    done = wayword("doctor")
    assert done.code == 6
    assert done.out.count("FAIL") == 2


def test_completion_scripts_are_printed(wayword: Wayword) -> None:
    for shell in ("bash", "zsh", "fish"):
        assert "_WAYWORD_COMPLETE" in wayword("completion", shell).out
