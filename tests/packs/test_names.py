import unicodedata
from pathlib import PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translator.errors import PackHostileError
from translator.packs.names import check_names, name_fault


@pytest.mark.parametrize(
    "name", ["model.bin", "config.json", "source.spm", "LICENCE", "a", "_x", "v1.2+b-3.txt"]
)
def test_plain_names_are_allowed(name: str) -> None:
    assert name_fault(name) is None


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("", "it is empty"),
        ("a" * 101, "longer than 100 characters"),
        ("a\tb", "control character"),
        ("/a", "absolute path"),
        ("c:a", "absolute path"),
        ("a/..", "leads out"),
        ("a\\b", "backslash"),
        ("a/b", "lies in a folder"),
        ("LPT1.model", "reserved on Windows"),
        ("a.", "ends in a full stop"),
        ("a b", "only a-z"),
        ("\N{CYRILLIC SMALL LETTER A}", "only a-z"),
    ],
)
def test_other_names_are_refused_with_the_reason(name: str, reason: str) -> None:
    assert reason in str(name_fault(name))


@given(st.text(max_size=120))
def test_an_allowed_name_is_one_file_on_every_system(name: str) -> None:
    if name_fault(name) is None:
        assert PurePosixPath(name).name == name
        assert PureWindowsPath(name).parts == (name,)
        assert unicodedata.normalize("NFKD", name) == name


@given(st.lists(st.sampled_from(["a", "A", "b", "B.x", "b.X"]), max_size=4))
def test_names_that_differ_in_case_alone_are_refused(names: list[str]) -> None:
    if len({name.lower() for name in names}) == len(names):
        check_names(names, where="here")
    else:
        with pytest.raises(PackHostileError, match="collides"):
            check_names(names, where="here")


def test_a_long_hostile_name_is_shown_short() -> None:
    with pytest.raises(PackHostileError) as caught:
        check_names(["x" * 60_000], where="here")

    assert len(str(caught.value)) < 300
