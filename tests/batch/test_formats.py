"""Which format a file has."""

from pathlib import Path

import pytest

from translator.batch.formats import format_for
from translator.errors import InputError


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("a.txt", "txt"),
        ("a.TXT", "txt"),
        ("a.csv.tsv", "tsv"),
        ("a.tab", "tsv"),
        ("a.csv", "csv"),
        ("a.jsonl", "jsonl"),
        ("a.ndjson", "jsonl"),
    ],
)
def test_the_suffix_tells_the_format(path: str, name: str) -> None:
    assert format_for(Path(path)).name == name


@pytest.mark.parametrize("name", ["txt", "tsv", "csv", "jsonl", "JSONL"])
def test_a_named_format_wins_over_the_suffix(name: str) -> None:
    assert format_for(Path("a.txt"), name).name == name.lower()


@pytest.mark.parametrize("path", ["a", "a.json", "a.gz", ".csv"])
def test_a_suffix_that_tells_nothing_is_refused(path: str) -> None:
    with pytest.raises(InputError, match=r"does not tell the format; name one of txt, tsv, csv,"):
        format_for(Path(path))


def test_an_unknown_name_is_refused() -> None:
    with pytest.raises(InputError, match=r"^'xml' is not a format; choose one of txt, tsv, csv, j"):
        format_for(Path("a.txt"), "xml")
