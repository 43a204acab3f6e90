"""The file of details: private, strict, and never half written."""

import os
import stat
import sys
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translator.cards.details import DETAILS, Details
from translator.cards.details_file import DetailsFile, encode
from translator.errors import InputError

ANA = Details().changed("name", 'Ana "la jefa" \\ Ruiz').changed("hotel.name", "ホテル 'U' #1")


@pytest.fixture
def file(tmp_path: Path) -> DetailsFile:
    """A file that is not there yet, in a folder that is not there either."""
    return DetailsFile(tmp_path / "data" / "details.toml")


def test_no_file_means_no_details(file: DetailsFile) -> None:
    assert file.load() == Details()


def test_what_was_saved_is_loaded(file: DetailsFile) -> None:
    file.save(ANA)
    assert file.load() == ANA
    file.save(ANA.changed("name", ""))
    assert file.load().one("name") is None


def test_every_detail_survives_the_file(file: DetailsFile) -> None:
    details = Details()
    for key, detail in DETAILS.items():
        details = details.changed(key, detail.example)
    file.save(details)
    assert file.load() == details
    assert tomllib.loads(file.path.read_text(encoding="utf-8"))["child"]["name"] == "Leo Ruiz"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions")
def test_only_the_owner_can_read_the_file_even_where_others_could_before(
    file: DetailsFile,
) -> None:
    file.save(ANA)
    assert stat.S_IMODE(file.path.stat().st_mode) == 0o600
    file.path.chmod(0o644)
    file.save(ANA)
    assert stat.S_IMODE(file.path.stat().st_mode) == 0o600


def test_a_failed_write_leaves_what_was_there_and_nothing_beside_it(
    file: DetailsFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    file.save(ANA)

    def fail(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(InputError, match="No space left"):
        file.save(ANA.changed("name", "Eva"))
    assert file.load() == ANA
    assert [path.name for path in file.path.parent.iterdir()] == ["details.toml"]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b'name = "Ana\n', "line 1"),
        (b"\xff\xfe", "utf-8"),
        (b"nam = 'Ana'\nborn = 7", "'nam' is not known; born is not"),
        (b'name = "' + b"x" * (1 << 18) + b'"', "larger"),
        (b"[hotel.phone]\nx = 1", "hotel.phone is not a text"),
        (b"a = " + b"[" * 10_000, "wrong"),
    ],
)
def test_a_file_that_is_wrong_is_said_and_left_alone(
    file: DetailsFile, content: bytes, said: str
) -> None:
    file.path.parent.mkdir()
    file.path.write_bytes(content)
    with pytest.raises(InputError, match=said) as caught:
        file.load()
    assert str(file.path) in str(caught.value)
    assert file.path.read_bytes() == content


def test_a_date_may_stand_without_quotes(file: DetailsFile) -> None:
    file.path.parent.mkdir()
    file.path.write_text("born = 1990-04-12\n", encoding="utf-8")
    assert file.load().one("born") == "1990-04-12"


@given(st.text(min_size=1, max_size=60))
def test_any_name_that_is_accepted_reads_back_the_same(typed: str) -> None:
    try:
        details = Details().changed("name", typed)
    except InputError:
        return
    assert Details.of(tomllib.loads(encode(details).decode())) == details
