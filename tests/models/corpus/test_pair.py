"""Files of pairs."""

import gzip
from pathlib import Path

from models.corpus.pair import Faulty, Pair, read_pairs, write_pairs


def test_pairs_survive_a_file_plain_or_packed(tmp_path: Path) -> None:
    pairs = [Pair("Hello.", "Hola."), Pair("Yes.", "Sí.")]

    for name in ("a.tsv", "a.tsv.gz"):
        assert write_pairs(tmp_path / name, pairs) == 2
        assert list(read_pairs(tmp_path / name)) == pairs


def test_reverse_swaps_the_columns(tmp_path: Path) -> None:
    write_pairs(tmp_path / "a.tsv", [Pair("Hello.", "Hola.")])

    assert list(read_pairs(tmp_path / "a.tsv", reverse=True)) == [Pair("Hola.", "Hello.")]


def test_corrupt_lines_are_named_and_the_rest_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.tsv.gz"
    with gzip.open(path, "wb") as file:
        file.write(b"Hello.\tHola.\nalone\n\xff\xfe\tx\nempty\t\na\tb\tc\nYes.\tS\xc3\xad.\n")

    assert list(read_pairs(path)) == [
        Pair("Hello.", "Hola."),
        Faulty(2, "1 columns instead of 2"),
        Faulty(3, "no UTF-8"),
        Faulty(4, "an empty side"),
        Faulty(5, "3 columns instead of 2"),
        Pair("Yes.", "Sí."),
    ]


def test_a_narrowed_pair_has_no_wide_digits_and_letters() -> None:
    pair = Pair("３時に、ＴＶ！", "At 3, TV!")
    assert pair.narrowed() == Pair("3時に、TV！", "At 3, TV!")


def test_text_is_normalised_on_the_way_in(tmp_path: Path) -> None:
    path = tmp_path / "a.tsv"
    path.write_text("Cafe\u0301\u00a0now\tYa\u200b\n", encoding="utf-8")

    assert list(read_pairs(path)) == [Pair("Café now", "Ya")]
