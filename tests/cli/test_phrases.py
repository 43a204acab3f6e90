"""``wayword phrases`` and ``history``."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Wayword

EN_ES = ("--from", "en", "--to", "es")


def add(wayword: Wayword, source: str, target: str, *more: str) -> None:
    assert wayword("phrases", "add", source, target, *EN_ES, *more).code == 0


def test_a_phrase_is_stored_found_with_typos_starred_and_removed(wayword: Wayword) -> None:
    add(wayword, "Where is the pharmacy?", "¿Dónde está la farmacia?", "--category", "health")
    assert "farmacia" in wayword("phrases", "search", "phamracy").out
    assert "farmacia" in wayword("phrases", "search", "donde esta la framacia").out
    assert wayword("phrases", "star", "1").out == "Starred 1.\n"
    listed = json.loads(wayword("phrases", "list", "--starred", "--json").out)
    assert (listed["source"], listed["category"]) == ("Where is the pharmacy?", "health")
    assert wayword("phrases", "star", "--off", "1").code == 0
    assert wayword("phrases", "list", "--starred").out == ""
    assert wayword("phrases", "remove", "1").code == 0
    assert wayword("phrases", "list").out == ""


def test_an_own_phrase_answers_in_both_directions_without_a_pack(wayword: Wayword) -> None:
    add(wayword, "Cheers!", "¡Salud!")
    done = wayword("translate", "¡salud!", "--from", "es", "--to", "en", "--json")
    found = json.loads(done.out)
    assert (found["text"], found["origin"]) == ("Cheers!", "phrasebook")


@pytest.mark.parametrize("ending", ["csv", "tsv", "json"])
def test_phrases_survive_export_and_import(wayword: Wayword, tmp_path: Path, ending: str) -> None:
    add(wayword, 'Say "hi",\nplease', "=1+1\tДа 😀", "--note", "odd; indeed", "--star")
    add(wayword, "Thanks", "Gracias")
    path = tmp_path / f"mine.{ending}"
    assert wayword("phrases", "export", str(path)).code == 0
    before = wayword("phrases", "list", "--json").out
    assert wayword("phrases", "import", str(path)).out.endswith("2 already there.\n")
    wayword("phrases", "remove", "1", "2")
    assert wayword("phrases", "import", str(path)).out.startswith("2 added")
    after = [json.loads(line) for line in wayword("phrases", "list", "--json").out.splitlines()]
    kept = [json.loads(line) for line in before.splitlines()]
    for one, other in zip(kept, after, strict=True):
        assert {**one, "id": 0} == {**other, "id": 0}


def test_an_import_with_mistakes_names_them_all_and_changes_nothing(
    wayword: Wayword, tmp_path: Path
) -> None:
    path = tmp_path / "bad.csv"
    path.write_text(
        "source,target,source_language,target_language\n"
        "Hi,Hola,en,es\nBye,,en,es\nYes,Sí,en,klingon!\n",
        encoding="utf-8",
    )
    done = wayword("phrases", "import", str(path))
    assert done.code == 6
    assert "3" in done.err
    assert "4" in done.err
    assert wayword("phrases", "list").out == ""


def test_an_export_does_not_overwrite_unasked(wayword: Wayword, tmp_path: Path) -> None:
    path = tmp_path / "mine.csv"
    path.write_text("precious", encoding="utf-8")
    assert wayword("phrases", "export", str(path)).code == 6
    assert path.read_text(encoding="utf-8") == "precious"
    assert wayword("phrases", "export", str(path), "--overwrite").code == 0


def test_an_unknown_id_is_said(wayword: Wayword) -> None:
    done = wayword("phrases", "remove", "41")
    assert done.code == 6
    assert "41" in done.err


def test_history_is_kept_searched_and_cleared(wayword: Wayword) -> None:
    wayword("translate", "Where is the station?", *EN_ES)
    wayword("translate", "Good night.", *EN_ES)
    assert "estación" in wayword("history", "search", "estacion").out
    newest = [json.loads(line) for line in wayword("history", "list", "--json").out.splitlines()]
    assert [one["source"] for one in newest] == ["Good night.", "Where is the station?"]
    assert wayword("history", "clear").out == "Cleared the history.\n"
    assert wayword("history", "list", "--json").out == ""


def test_a_damaged_database_is_said_in_a_sentence_with_exit_code_5(
    wayword: Wayword, home: Path
) -> None:
    database = home / "data" / "phrasebook.db"
    database.parent.mkdir(parents=True)
    database.write_bytes(b"junk" * 5000)
    done = wayword("phrases", "list")
    assert done.code == 5
    assert done.err.count("\n") == 1
    assert any(path.read_bytes() == b"junk" * 5000 for path in database.parent.iterdir())
    assert wayword("phrases", "list").code == 0


def test_a_further_language_lists_the_phrases_that_it_has(wayword: Wayword) -> None:
    listed = wayword("phrases", "list", "--lang", "el").out.splitlines()
    assert "courtesy.thank-you  Thank you.  Ευχαριστώ." in listed
    assert not any(line.startswith("courtesy.wait-duration ") for line in listed)
    found = wayword("phrases", "search", "ευχαριστω", "--lang", "el", "--to", "ja", "--limit", "1")
    assert found.out == "courtesy.thank-you  Ευχαριστώ.  ありがとうございます。\n"


def test_a_phrase_is_shown_in_the_further_languages_that_have_it(wayword: Wayword) -> None:
    shown = wayword("phrases", "show", "Викличте швидку допомогу!").out
    assert "Ukrainian: Викличте швидку допомогу!\n    Vyklychte shvydku dopomohu!\n" in shown
    shown = wayword("phrases", "show", "Where is the bank?").out
    assert "Russian: Где здесь банк?\n" in shown
    assert "Ukrainian" not in wayword("phrases", "show", "sightseeing.tour-lasts").out


@pytest.mark.parametrize("form", [(), ("--json",)])
def test_a_search_leaves_out_what_a_further_language_lacks(
    wayword: Wayword, form: tuple[str, ...]
) -> None:
    found = wayword("phrases", "search", "the tour takes", "--to", "ru", *form)
    assert (found.code, found.err) == (0, "")
    assert "sightseeing.tour-lasts" not in found.out
    assert "courtesy.take-your-time" in found.out
