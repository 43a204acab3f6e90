"""``wayword phrases`` on the curated phrasebook, and the manner on the command line."""

import json

from tests.cli.conftest import Wayword


def test_categories_are_listed_in_a_language(wayword: Wayword) -> None:
    lines = wayword("phrases", "categories", "--lang", "ja").out.splitlines()
    assert len(lines) >= 16
    assert any(line.startswith("hotel  ホテル  ") for line in lines)


def test_a_category_is_listed_with_a_language_beside_english(wayword: Wayword) -> None:
    lines = wayword("phrases", "list", "--category", "signs", "--lang", "ja").out.splitlines()
    assert "signs.exit  Exit  出口" in lines
    done = wayword("phrases", "list", "--category", "signs", "--lang", "ja", "--json")
    assert all(json.loads(line)["category"] == "signs" for line in done.out.splitlines())


def test_a_phrase_is_shown_in_every_language_with_how_to_say_it(wayword: Wayword) -> None:
    out = wayword("phrases", "show", "Where is the bank?").out
    assert out.startswith("directions.where-is  [directions]\nEnglish: Where is the bank?\n")
    assert "Spanish: ¿Dónde está el banco?\n    DOHN-deh ehs-TAH ehl BAHN-koh?\n" in out
    assert "    Ginkō wa doko desu ka.\n    geen-koh-oh wah doh-koh dess kah.\n" in out


def test_a_phrase_is_shown_by_its_id_with_open_slots(wayword: Wayword) -> None:
    shown = json.loads(wayword("phrases", "show", "directions.where-is", "--json").out)
    assert shown["languages"]["de"]["text"] == "Wo ist {place}?"
    assert "{" not in shown["languages"]["de"]["say"]


def test_what_is_no_phrase_cannot_be_shown(wayword: Wayword) -> None:
    done = wayword("phrases", "show", "My old dog sleeps.")
    assert done.code == 6
    assert "wayword phrases search" in done.err


def test_search_covers_curated_and_own_phrases(wayword: Wayword) -> None:
    wayword("phrases", "add", "Cheers to the cook!", "¡Viva!", "--from", "en", "--to", "es")
    assert "Cheers to the cook!" in wayword("phrases", "search", "chers to teh cook").out
    found = wayword("phrases", "search", "donde esta el banco", "--to", "de").out.splitlines()
    assert found[0] == "directions.where-is  ¿Dónde está el banco?  Wo ist die Bank?"
    assert "directions" not in wayword("phrases", "search", "donde esta el banco", "--own").out


def test_register_and_speaker_choose_the_wording(wayword: Wayword) -> None:
    ask = ("translate", "I'm lost.", "--from", "en", "--to", "es")
    assert wayword(*ask, "--speaker", "feminine").out.endswith("perdida.\n")
    assert wayword(*ask).out.endswith("perdido.\n")
    formal = wayword("translate", "How are you?", "--from", "en", "--to", "de").out
    informal = wayword(
        "translate", "How are you?", "--from", "en", "--to", "de", "--register", "informal"
    ).out
    assert formal != informal


def test_json_says_that_a_phrase_is_verified(wayword: Wayword) -> None:
    done = wayword("translate", "Where is the bank?", "--from", "en", "--to", "ja", "--json")
    found = json.loads(done.out)
    assert (found["origin"], found["verified"], found["phrase"]) == (
        "phrasebook",
        True,
        "directions.where-is",
    )
    assert found["romanisation"] == "Ginkō wa doko desu ka."
