"""``wayword cards``."""

import json
import stat
import sys
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.cli.conftest import Wayword


@pytest.fixture
def ana(wayword: Wayword) -> Wayword:
    """The command line of somebody who has set a name and allergies."""
    wayword("cards", "set", "name", "Ana Ruiz")
    wayword("cards", "set", "allergies", "peanuts,milk")
    return wayword


def test_what_was_set_is_shown_and_taken_away_again(ana: Wayword) -> None:
    assert json.loads(ana("cards", "details", "--json").out) == {
        "name": "Ana Ruiz",
        "allergies": ["peanuts", "milk"],
    }
    assert "peanuts, milk" in ana("cards", "details").out
    assert ana("cards", "set", "name", "").out == "name: taken away\n"
    assert "name" not in json.loads(ana("cards", "details", "--json").out)


def test_the_list_tells_what_each_card_lacks(ana: Wayword) -> None:
    listed = ana("cards", "list").out.splitlines()
    assert "allergy     ready" in listed
    assert "hotel       lacks hotel.address" in listed
    first = json.loads(ana("cards", "list", "--json").out.splitlines()[0])
    assert first == {"card": "allergy", "about": "allergy", "lacks": []}


def test_a_card_is_shown_with_its_meaning_below(ana: Wayword) -> None:
    shown = ana("cards", "show", "allergy", "--lang", "ja").out.splitlines()
    assert "ピーナッツ" in shown[2]
    assert shown[3] == "    I have a severe allergy to peanuts."
    spanish = ana("cards", "show", "allergy", "--lang", "Japanese", "--own", "es", "--json").out
    lines = [json.loads(line) for line in spanish.splitlines()]
    assert lines[1]["own"] == "Tengo una alergia grave a los cacahuetes."


def test_a_card_stands_in_a_further_language(ana: Wayword, tmp_path: Path) -> None:
    shown = ana("cards", "show", "allergy", "--lang", "ru", "--own", "en").out.splitlines()
    assert shown[0] == "Тяжёлая аллергия"
    assert shown[2] == "У меня тяжёлая аллергия: арахис."
    page = tmp_path / "card.html"
    assert ana("cards", "export", "allergy", "--lang", "ar", "-o", str(page)).code == 0
    assert '<html lang="ar" dir="rtl">' in page.read_text(encoding="utf-8")
    assert ana("cards", "export", "allergy", "--lang", "ar", "-o", str(page) + ".pdf").code == 6


def test_allergies_may_be_typed_in_a_further_language(wayword: Wayword) -> None:
    wayword("cards", "set", "languages", "中文")
    assert wayword("cards", "set", "allergies", "花生，牛奶").out == "allergies: 花生, 牛奶\n"
    wayword("cards", "set", "languages", "Polish, English")
    assert wayword("cards", "set", "allergies", "orzeszki ziemne").err == ""
    shown = wayword("cards", "show", "allergy", "--lang", "en").out.splitlines()
    assert shown[2:4] == [
        "I have a severe allergy to peanuts.",
        "    Mam ciężką alergię: orzeszki ziemne.",
    ]


def test_words_that_are_not_translated_are_said_when_they_are_set(wayword: Wayword) -> None:
    done = wayword("cards", "set", "allergies", "penuts, Zimtstern")
    assert done.code == 0
    assert done.err.count("\n") == 2
    assert "did you mean 'peanuts'?" in done.err


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("set", "born", "yesterday"), 6, "1990-04-12"),
        (("set", "nmae", "Ana"), 6, "did you mean 'name'"),
        (("show", "hotel", "--lang", "ja"), 6, 'wayword cards set hotel.address "'),
        (("show", "allergy", "--lang", "ko"), 3, "ko"),
        (("show", "allergy", "--lang", "klingon!"), 3, "klingon!"),
        (("export", "allergy", "--lang", "ja", "-o", "card.doc"), 6, ".html or .pdf"),
        (("export", "allergy", "--lang", "ja", "-o", "no/such/card.html"), 6, "card.html"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_sentence(
    ana: Wayword, arguments: tuple[str, ...], code: int, said: str
) -> None:
    done = ana("cards", *arguments)
    assert (done.code, done.out) == (code, "")
    assert said in done.err
    assert done.err.count("\n") == 1


def test_an_unknown_card_is_a_wrong_command_line(wayword: Wayword) -> None:
    assert wayword("cards", "show", "tattoo", "--lang", "ja").code == 2


def test_html_is_written_for_its_owner_alone(ana: Wayword, tmp_path: Path) -> None:
    path = tmp_path / "card.html"
    assert ana("cards", "export", "allergy", "--lang", "ja", "-o", str(path)).code == 0
    assert "牛乳" in path.read_text(encoding="utf-8")
    if sys.platform != "win32":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(tmp_path.glob(".card*")) == []


def test_pdf_is_written_and_opens(ana: Wayword, tmp_path: Path) -> None:
    path = tmp_path / "card.PDF"
    assert ana("cards", "export", "allergy", "--lang", "de", "-o", str(path)).code == 0
    (page,) = PdfReader(path).pages
    assert "Erdnüsse" in page.extract_text()


def test_an_export_does_not_overwrite_unasked(ana: Wayword, tmp_path: Path) -> None:
    path = tmp_path / "card.html"
    path.write_text("precious", encoding="utf-8")
    export = ("cards", "export", "allergy", "--lang", "ja", "-o", str(path))
    assert ana(*export).code == 6
    assert path.read_text(encoding="utf-8") == "precious"
    assert ana(*export, "--overwrite").code == 0


def test_a_damaged_file_of_details_is_named_and_kept(wayword: Wayword, home: Path) -> None:
    path = home / "data" / "details.toml"
    path.parent.mkdir(parents=True)
    path.write_text("nam = 1\nborn = 2\n", encoding="utf-8")
    done = wayword("cards", "set", "name", "Ana")
    assert done.code == 6
    assert "'nam'" in done.err
    assert "born" in done.err
    assert path.read_text(encoding="utf-8") == "nam = 1\nborn = 2\n"


@pytest.mark.parametrize("group", [(), ("set",), ("show",), ("export",), ("list",), ("details",)])
def test_help_is_there(wayword: Wayword, group: tuple[str, ...]) -> None:
    assert wayword("cards", *group, "--help").out.startswith("Usage: ")
