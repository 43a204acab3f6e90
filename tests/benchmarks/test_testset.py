import gzip
from pathlib import Path

import pytest

from benchmarks.quality import testset
from benchmarks.quality.overlap import find_overlaps
from benchmarks.quality.testset import (
    OWN,
    TestSet,
    catalogue_entry,
    find_testsets,
    read_catalogue,
    spread,
)
from models.phrasebook_pairs import expand
from translator.errors import InputError
from translator.languages import LanguagePair
from translator.phrasebook.curated.loader import load_content

EN_ES = LanguagePair("en", "es")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A set of three pairs."""
    place = tmp_path / "small"
    place.mkdir()
    (place / "en-es.tsv").write_text(
        "The dog is black.\tEl perro es negro.\nHello.\tHola.\nWhere is my red car?\t¿Mi coche?\n",
        encoding="utf-8",
    )
    return place


def test_both_directions_are_read_from_one_file(folder: Path) -> None:
    (found,) = find_testsets([folder.parent])

    there, back = found.examples(EN_ES), found.examples(EN_ES.reverse)

    assert there is not None
    assert back is not None
    assert there.sources[0] == back.references[0] == "The dog is black."
    assert there.references == back.sources
    assert found.examples(LanguagePair("en", "fr")) is None
    assert found.examples(LanguagePair("es", "fr")) is None


def test_languages_are_joined_where_their_english_is_the_same(tmp_path: Path) -> None:
    numbers = range(testset.LEAST_JOINED)
    spanish = [f"This is {number}.\tEsto es {number}.\n" for number in numbers]
    french = [f"This is {number}.\tC'est {number}.\n" for number in [7, *numbers][::-1]]
    (tmp_path / "en-es.tsv").write_text("".join(spanish), encoding="utf-8")
    (tmp_path / "en-fr.tsv").write_text("".join(french), encoding="utf-8")
    (tmp_path / "en-de.tsv").write_text("This is 7.\tDas ist 7.\n", encoding="utf-8")
    found = TestSet("set", tmp_path)

    joined = found.examples(LanguagePair("es", "fr"))

    assert joined is not None
    assert not joined.is_direct
    assert joined.sources == tuple(f"Esto es {number}." for number in numbers)
    assert joined.references == tuple(f"C'est {number}." for number in numbers)
    assert found.examples(LanguagePair("es", "de")) is None  # too few to be scored
    assert found.examples(LanguagePair("es", "it")) is None


def test_a_file_that_is_not_the_pinned_one_is_refused(tmp_path: Path, folder: Path) -> None:
    catalogue = tmp_path / "catalogue.toml"
    catalogue.write_text(catalogue_entry(folder, licence="CC0-1.0", attribution="us"))
    (pinned,) = find_testsets([folder], catalogue=catalogue)
    assert pinned.is_pinned
    assert pinned.examples(EN_ES) is not None

    with (folder / "en-es.tsv").open("a", encoding="utf-8") as file:
        file.write("One more.\tUno más.\n")

    with pytest.raises(InputError, match="is not the file of the test set 'small'"):
        pinned.examples(EN_ES)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("one\n", "line 1: not two texts"),
        ("a\tb\nc\t \n", "line 2: not two texts"),
        ("a\tb\tc\n", "line 1: not two texts"),
        ("", "is empty"),
    ],
)
def test_a_broken_file_is_refused_by_line(tmp_path: Path, content: str, message: str) -> None:
    (tmp_path / "en-es.tsv").write_text(content, encoding="utf-8")

    with pytest.raises(InputError, match=message):
        TestSet("set", tmp_path).examples(EN_ES)


def test_a_limit_takes_sentences_from_the_whole_file() -> None:
    assert spread(range(10), 5) == [0, 2, 4, 6, 8]
    assert spread(range(3), 5) == [0, 1, 2]


def test_our_own_sentences_are_pinned_and_none_is_trained_on() -> None:
    pinned = read_catalogue()
    sets = find_testsets([OWN])
    asked = {
        source
        for one in sets
        for path in one.folder.glob("en-*.tsv")
        if (found := one.examples(LanguagePair(*path.stem.split("-")))) is not None
        for source in found.sources
    }

    learnt = {pair.source for pair in expand(load_content(), EN_ES, per_phrase=4)}

    assert {one.name for one in sets} <= set(pinned)
    assert len(asked) > 160
    assert learnt
    assert asked.isdisjoint(learnt)


def test_a_set_that_stands_in_the_training_data_is_refused(tmp_path: Path, folder: Path) -> None:
    (found,) = find_testsets([folder])
    examples = found.examples(EN_ES)
    assert examples is not None
    data = tmp_path / "train.tsv"

    data.write_text("Hello.\tHola.\nSomething else is here.\tAlgo.\n", encoding="utf-8")
    (short_only,) = find_overlaps([examples], data)
    data.write_text("WHERE is my red car\t¿Dónde?\n", encoding="utf-8")
    (known,) = find_overlaps([examples], data)

    short_only.refuse()
    assert (short_only.asked, short_only.known) == (2, ())
    assert known.known == ("Where is my red car?",)
    with pytest.raises(InputError, match="overlaps with the training data: 1 of 2"):
        known.refuse()


def test_a_mark_that_stands_apart_makes_no_phrase_long(tmp_path: Path) -> None:
    place = tmp_path / "small"
    place.mkdir()
    (place / "en-fr.tsv").write_text("How much?\tCombien ça coûte ?\n", encoding="utf-8")
    (found,) = find_testsets([place])
    examples = found.examples(LanguagePair("fr", "en"))
    assert examples is not None
    data = tmp_path / "train.tsv"
    data.write_text("How much is it?\tCombien ça coûte ?\n", encoding="utf-8")
    (overlap,) = find_overlaps([examples], data)
    assert (overlap.asked, overlap.known) == (0, ())


def test_of_a_folder_of_training_data_the_file_of_the_pair_is_read(
    tmp_path: Path, folder: Path
) -> None:
    (found,) = find_testsets([folder])
    examples = found.examples(EN_ES)
    assert examples is not None
    data = tmp_path / "corpora"
    data.mkdir()
    (data / "en-fr.tsv").write_text("Where is my red car?\tOù ?\n", encoding="utf-8")

    unread = find_overlaps([examples], data)
    with gzip.open(data / "en-es.tsv.gz", "wt", encoding="utf-8") as file:
        file.write("Where is my red car?\t¿Dónde?\n")
    (read,) = find_overlaps([examples], data)

    assert unread == []
    assert read.known == ("Where is my red car?",)
