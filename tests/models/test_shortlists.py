"""What a language may be answered in: its own pieces, and what anybody carries over."""

from pathlib import Path

import pytest

from models.corpus.epochs import Source
from models.corpus.pair import Pair
from models.export.shortlist import shortlists, write_shortlists
from models.vocabulary import train_vocabulary
from translator.packs.shortlist import FILE_NAME

RUSSIAN = ["где вокзал", "поезд на вокзал", "где поезд", "билет на поезд"] * 20
DUTCH = ["waar is het station", "de trein naar het station", "een kaartje alstublieft"] * 20


@pytest.fixture
def vocabulary(tmp_path: Path) -> Path:
    path = tmp_path / "mul.spm"
    train_vocabulary([*RUSSIAN, *DUTCH, "1 2 3 4 5 6 7 8 9 0 ! ? €"], path, pieces=420)
    return path


def test_a_language_has_its_pieces_and_the_common_ones(vocabulary: Path, tmp_path: Path) -> None:
    sources = [
        Source([Pair("x", text) for text in texts], 1.0, token)
        for texts, token in ((RUSSIAN, "▁<2ru>"), (DUTCH, "▁<2nl>"))
    ]
    found = shortlists(sources, vocabulary)

    dutch, russian = {*found["▁<2nl>"]}, {*found["▁<2ru>"]}
    cyrillic, latin = (
        {piece for piece in dutch | russian if {*piece} & {*letters}}
        for letters in ("авкз", "aest")
    )
    words = {piece for piece in latin if len(piece.removeprefix("▁")) > 1 and "<" not in piece}
    assert cyrillic
    assert words
    assert cyrillic <= russian - dutch
    assert words <= dutch - russian
    assert {"⟨A⟩", "<0x41>", "7", "?"} <= dutch & russian

    write_shortlists(found, tmp_path)
    lines = (tmp_path / FILE_NAME).read_text(encoding="utf-8").splitlines()
    assert [line.split("\t")[0] for line in lines] == ["▁<2ru>", "▁<2nl>"]
    assert {*lines[1].split("\t")[1].split(" ")} == dutch


def test_a_model_of_one_pair_has_none(vocabulary: Path, tmp_path: Path) -> None:
    found = shortlists([Source([Pair("x", "где")], 1.0)], vocabulary)
    assert found == {}
    write_shortlists(found, tmp_path)
    assert not (tmp_path / FILE_NAME).exists()
