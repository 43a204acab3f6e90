"""Bad content is refused with file, line and id, all of it at once."""

import re
import shutil
from pathlib import Path

import pytest

from translator.phrasebook.curated.building import build, built_digest, source_digest
from translator.phrasebook.curated.faults import ContentError
from translator.phrasebook.curated.loader import load_content

SAMPLE = Path(__file__).parents[1] / "sample"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the sample content."""
    return Path(shutil.copytree(SAMPLE, tmp_path / "content"))


def change(folder: Path, old: str, new: str, *, file: str = "phrases/directions.toml") -> None:
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def faults(folder: Path) -> list[str]:
    with pytest.raises(ContentError) as raised:
        load_content(folder)
    return str(raised.value).splitlines()[1:]


def test_the_sample_is_sound() -> None:
    content = load_content(SAMPLE)
    assert [len(content.phrases), len(content.categories), len(content.entries)] == [11, 2, 4]


@pytest.mark.parametrize(
    ("old", "new", "line", "owner", "reason"),
    [
        ('de = "Wo {place|ist|sind} {place.the}?"\n', "", 5, "directions.where-is", "no 'de'"),
        ('{place.the}?", also', '{plaec.the}?", also', 6, "directions.where-is", "no slot of it"),
        ("Où {place|est|sont} {place.the}", "Où {place.le}", 8, "directions.where-is", "the form"),
        ("¿Dónde {place|está|están} {place.the}?", "¿Dónde?", 7, "directions.where-is", "slots"),
        ("{place|ist|sind}", "{place|ist}", 9, "directions.where-is", "not 2 or 4"),
        ('es = { text = "Estoy perdido."', 'es = { test = "x"', 17, "directions.lost", "'test'"),
        ('kana = "みち に', 'kana = "道 に', 22, "directions.lost", "kanji in the kana"),
        (', kana = "みち に まよいました。"', "", 22, "directions.lost", "no kana"),
        ("directions.lost", "directions.where-is", 15, "directions.where-is", "there already"),
        ("directions.lost", "Directions lost", 15, "Directions lost", "like directions.some-words"),
        ("I'm lost.", "I'm } lost.", 16, "directions.lost", "belongs to no slot"),
        ('{time}.", also', '{time|x|y|z|w}{time}.", also', 26, "directions.leaves-at", "no gender"),
    ],
)
def test_a_fault_names_file_line_and_phrase(
    folder: Path, old: str, new: str, line: int, owner: str, reason: str
) -> None:
    change(folder, old, new)
    (fault,) = [one for one in faults(folder) if reason in one]
    assert fault.startswith(f"{folder / 'phrases' / 'directions.toml'}:{line}: {owner}: ")


def test_broken_toml_names_the_line_and_the_phrase_above(folder: Path) -> None:
    change(folder, 'fr = { text = "Je suis perdu."', 'fr = { text "Je suis perdu."')
    (fault,) = faults(folder)
    assert re.search(r"directions\.toml:18: directions\.lost: is not TOML", fault)


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ('{ noun = "banco", gender = "m" }', '{ noun = "banco" }', "es: has no gender"),
        ('gender = "f" }', 'gender = "x" }', "none of m, f"),
        ('kana = "ぎんこう"', 'kana = "銀行"', "has kanji"),
        ('id = "toilets"', 'id = "bank"', "there already"),
        ('slot = "place"', 'slot = "palace"', "no slot that fillers fill"),
        ('en = "bank"', 'en = { noun = "bank", teh = "x" }', "'teh' is no form"),
    ],
)
def test_a_faulty_filler_is_named(folder: Path, old: str, new: str, reason: str) -> None:
    change(folder, old, new, file="fillers/place.toml")
    assert any(reason in fault and "place.toml:" in fault for fault in faults(folder))


def test_all_faults_are_told_at_once(folder: Path) -> None:
    change(folder, 'de = "Wo {place|ist|sind} {place.the}?"\n', "")
    change(folder, 'kana = "みち に', 'kana = "道 に')
    change(folder, 'en = "bank"', 'en = { noun = "" }', file="fillers/place.toml")
    assert len(faults(folder)) >= 3


def test_a_slot_without_fillers_is_a_fault(folder: Path) -> None:
    (folder / "fillers" / "place.toml").unlink()
    assert all("no filler for {place}" in fault for fault in faults(folder))


def test_the_same_content_gives_the_same_bytes(tmp_path: Path) -> None:
    one, other = tmp_path / "one.db", tmp_path / "other.db"
    build(one, content=SAMPLE)
    build(other, content=SAMPLE)
    assert one.read_bytes() == other.read_bytes()


def test_a_build_is_made_anew_only_when_the_content_changed(folder: Path, tmp_path: Path) -> None:
    database = tmp_path / "curated.db"
    assert build(database, content=folder)
    assert not build(database, content=folder)
    assert built_digest(database) == source_digest(folder)
    change(folder, "I'm lost.", "I am quite lost.")
    assert built_digest(database) != source_digest(folder)
    assert build(database, content=folder)


def test_bad_content_leaves_the_last_build_as_it_was(folder: Path, tmp_path: Path) -> None:
    database = tmp_path / "curated.db"
    build(database, content=folder)
    before = database.read_bytes()
    change(folder, "I'm lost.", "I'm {nowhere}.")
    with pytest.raises(ContentError):
        build(database, content=folder)
    assert database.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".db"] == ["curated.db"]


@pytest.mark.parametrize(
    "damage", [b"", b"not a database at all", b"SQLite format 3\0" + b"x" * 99]
)
def test_a_damaged_build_is_made_anew(tmp_path: Path, damage: bytes) -> None:
    database = tmp_path / "curated.db"
    database.write_bytes(damage)
    assert build(database, content=SAMPLE)


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ('[[pair]]\nid = "en-xx"\n', 2, "the id is no pair of languages"),
        ('[[pair]]\nid = "en-es"\nloose = "bar"\n', 3, "loose is no list of texts"),
        ('[[pair]]\nid = "en-es"\nloose = []\nstand_ins = [1]\n', 4, "stand_ins is no list"),
        ('[[pair]]\nid = "en-es"\ntight = []\n', 3, "the key 'tight' is not known"),
        ('[[pair]]\nid = "en-es"\nnouns = ["sock = calcetín"]\n', 3, 'is not like "sock ='),
        ('[[pair]]\nid = "en-es"\nnouns = ["sock = calcetín n"]\n', 3, 'is not like "sock ='),
        ('[[pair]]\nid = "ja-en"\nnouns = ["靴下 = sock m"]\n', 3, 'is not like "sock ='),
        ("[[pair]\n", 1, "is not TOML"),
    ],
)
def test_a_fault_of_the_glossary_names_file_and_line(
    folder: Path, text: str, line: int, reason: str
) -> None:
    path = folder / "glossary" / "own.toml"
    path.parent.mkdir()
    path.write_text(text, encoding="utf-8")
    (fault,) = faults(folder)
    assert fault.startswith(f"{path}:{line}: ")
    assert reason in fault
