"""Sides: the sentences of languages, from all their corpora."""

from pathlib import Path

from models.corpus.pair import Pair, write_pairs
from models.corpus.sides import sides


def test_sentences_come_once_from_the_corpora_of_their_languages(tmp_path: Path) -> None:
    write_pairs(tmp_path / "en-nl.tsv.gz", [Pair("Yes.", "Ja."), Pair("No.", "Nee.")])
    write_pairs(tmp_path / "en-sv.tsv.gz", [Pair("Yes.", "Ja."), Pair("No.", "Nej.")])

    assert sides(tmp_path, "nl") == ["Ja.", "Nee."]
    assert sides(tmp_path, "nl", "sv") == ["Ja.", "Nee.", "Nej."]
    assert sides(tmp_path, "en") == ["No.", "Yes."]
