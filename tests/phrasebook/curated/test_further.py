"""Further languages: the phrases most needed, answered both ways where there are any."""

import shutil
from pathlib import Path

import pytest

from translator.languages import LanguagePair
from translator.phrasebook.curated.building import build
from translator.phrasebook.curated.curated import Curated
from translator.phrasebook.curated.faults import ContentError
from translator.phrasebook.curated.keys import loosened
from translator.phrasebook.curated.loader import load_content
from translator.phrasebook.curated.search import CuratedSearch

SAMPLE = Path(__file__).parents[1] / "sample"
TURKISH = """language = "tr"

[phrases]
"directions.lost" = ["Kayboldum, bilmiyorum.", "Yolumu kaybettim."]
"courtesy.exit" = "Çıkış"
"courtesy.my-name" = "Benim adım {name}."
"courtesy.costs" = "Fiyatı: {price}"
"directions.where-is" = ["{place} nerede?", "{place} nerededir?"]
"courtesy.tickets" = "{number} bilet lütfen."

[words]
"bank" = "banka"
"toilets" = ["tuvalet", "lavabo"]
"hospital" = "hastane"
"train-station" = "istasyon"
"""
GREEK = """language = "el"

[phrases]
"courtesy.how-are-you" = "Τι κάνετε;"
"directions.lost" = "Χάθηκα."
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The sample with some Turkish and Greek."""
    found = Path(shutil.copytree(SAMPLE, tmp_path / "content"))
    (found / "further").mkdir()
    (found / "further" / "tr.toml").write_text(TURKISH, encoding="utf-8")
    (found / "further" / "el.toml").write_text(GREEK, encoding="utf-8")
    return found


@pytest.fixture
def curated(folder: Path, tmp_path: Path) -> Curated:
    build(tmp_path / "curated.db", content=folder)
    return Curated(tmp_path / "curated.db")


def say(curated: Curated, pair: str, text: str) -> str | None:
    source, _dash, target = pair.partition("-")
    answer = curated.answer([text], LanguagePair(source, target)).get(text)
    return answer.text if answer else None


@pytest.mark.parametrize(
    ("pair", "text", "expected"),
    [
        ("en-tr", "i'm lost", "Kayboldum, bilmiyorum."),
        ("en-tr", "I AM LOST", "KAYBOLDUM, BİLMİYORUM."),
        ("en-el", "I AM LOST", "ΧΑΘΗΚΑ."),
        ("en-tr-TR", "I'm lost.", "Kayboldum, bilmiyorum."),
        ("tr-en", "yolumu kaybettim", "I'm lost."),
        ("tr-el", "Kayboldum bilmiyorum!", "Χάθηκα."),
        ("ja-el", "お元気ですか？", "Τι κάνετε;"),
        ("el-de", "Τι κάνετε;", "Wie geht es Ihnen?"),
        ("el-de", "τι κάνετε?", "Wie geht es Ihnen?"),
        ("el-de", "Τι κάνετε", "Wie geht es Ihnen?"),
        ("el-de", "ΤΙ ΚΑΝΕΤΕ;", "WIE GEHT ES IHNEN?"),
        ("tr-en", "ÇIKIŞ", "EXIT"),
        ("tr-en", "KAYBOLDUM, BİLMİYORUM!", "I'M LOST."),
        ("en-tr", "Where is the bank?", "Banka nerede?"),
        ("en-tr", "Where is the train station?", "İstasyon nerede?"),
        ("en-tr", "where are the toilets", "Tuvalet nerede?"),
        ("tr-en", "İstasyon nerede?", "Where is the train station?"),
        ("tr-en", "ıstasyon nerede", "Where is the train station?"),
        ("tr-de", "lavabo nerededir?", "Wo sind die Toiletten?"),
        ("tr-de", "Benim adım Işık.", "Ich heiße Işık."),
        ("es-tr", "Me llamo Anna.", "Benim adım Anna."),
        ("en-tr", "It costs €12.50.", "Fiyatı: €12.50"),
        ("en-tr", "2 tickets, please.", "2 bilet lütfen."),
        ("en-tr", "Two tickets, please.", "2 bilet lütfen."),
        ("tr-en", "2 bilet lütfen.", "2 tickets, please."),
    ],
)
def test_a_phrase_is_answered_both_ways(
    curated: Curated, pair: str, text: str, expected: str
) -> None:
    assert say(curated, pair, text) == expected


@pytest.mark.parametrize(
    ("pair", "text"),
    [
        ("en-tr", "How are you?"),
        ("en-tr", "Is there a bank near here?"),
        ("en-el", "My name is Anna."),
        ("en-el", "Where is the bank?"),
        ("en-tr", "I'm staying for two nights."),
        ("en-ko", "I'm lost."),
        ("en-zh-Hant", "I'm lost."),
        ("tr-tr", "Çıkış"),
        ("tr-en", "Banka 3 nerede?"),
    ],
)
def test_what_it_lacks_is_left_to_the_model(curated: Curated, pair: str, text: str) -> None:
    assert say(curated, pair, text) is None


def test_its_languages_are_told_by_their_phrases(curated: Curated) -> None:
    assert curated.languages_of("Χάθηκα") == ["el"]
    assert curated.languages_of("çıkış") == ["tr"]


def test_search_goes_over_a_further_language_where_it_is_asked_for(curated: Curated) -> None:
    search = CuratedSearch(curated)
    assert search.search("Kayboldum, bilmiyorum")[0].language == "tr"
    assert search.search("kaybold, bilmiyorum", minimum=90) == []
    assert search.search("I'm lost")[0].phrase.id == "directions.lost"

    found = search.search("yolumu kaybetim", language="tr")

    assert [(each.phrase.id, each.language) for each in found] == [("directions.lost", "tr")]
    assert search.search("κανετε", language="el-GR")[0].phrase.id == "courtesy.how-are-you"
    assert search.search("I'm lost", language="tr", minimum=90) == []


@pytest.mark.parametrize(
    ("old", "new", "line", "owner", "reason"),
    [
        ('"Çıkış"', '""', 5, "courtesy.exit", "no text"),
        ('"Çıkış"', '"Çıkış "', 5, "courtesy.exit", "no text"),
        ('"Çıkış"', '"{x}"', 5, "courtesy.exit", "slots are not none"),
        ('"Çıkış"', '"{x"', 5, "courtesy.exit", "brace"),
        ("{name}", "", 6, "courtesy.my-name", "slots are not name"),
        ("{name}", "{name.the}", 6, "courtesy.my-name", "forms"),
        ("{number} bilet", "{number} {number|bilet|biletler}", 9, "courtesy.tickets", "choices"),
        (
            "courtesy.exit",
            "courtesy.for-nights",
            5,
            "courtesy.for-nights",
            "slots are not duration",
        ),
        ('"banka"', '""', 12, "bank", "no text"),
        ('"banka"', '"{x}"', 12, "bank", "no text"),
        ('"bank"', '"bonk"', 12, "bonk", "no word of this id"),
        ('"hospital" = "hastane"', "", 1, "hospital", "no word here"),
        ('"Çıkış"', "[]", 5, "courtesy.exit", "no text"),
        ('"Çıkış"', "7", 5, "courtesy.exit", "no text"),
        ("courtesy.exit", "courtesy.axit", 5, "courtesy.axit", "no phrase of this id"),
        (
            "courtesy.exit",
            "courtesy.thing-at-place",
            5,
            "courtesy.thing-at-place",
            "slots are not place",
        ),
        ('language = "tr"', 'language = "es"', 1, "(file)", "no further language's file"),
        ('language = "tr"', 'language = "ru"', 1, "(file)", "no further language's file"),
        ('language = "tr"', 'language = "tr"\nlicence = "x"', 1, "(file)", "not just a language"),
        ("[phrases]", "[phrase]", 1, "(file)", "no list of tables"),
    ],
)
def test_a_fault_names_file_line_and_phrase(
    folder: Path, old: str, new: str, line: int, owner: str, reason: str
) -> None:
    path = folder / "further" / "tr.toml"
    path.write_text(TURKISH.replace(old, new), encoding="utf-8")

    with pytest.raises(ContentError) as raised:
        load_content(folder)

    assert f"{path}:{line}: {owner}: " in str(raised.value)
    assert reason in str(raised.value)


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("ar", "شكرًا", "شكرا"),
        ("ro", "mulțumesc și ție", "mulţumesc şi ţie"),
        ("ru", "счёт", "счет"),
        ("el", "προϊόν", "προιον"),
        ("tr", "çıkış", "çikiş"),
    ],
)
def test_usual_spellings_share_a_loose_key(language: str, one: str, other: str) -> None:
    assert loosened(one, language) == loosened(other, language)
    assert loosened(one, "nl") == one
