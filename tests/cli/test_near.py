"""Where nothing translates a text, the phrasebook's nearest phrases are offered."""

import pytest

from tests.cli.conftest import Wayword
from translator.errors import NoRouteError


@pytest.mark.usefixtures("no_japanese")
def test_near_phrases_are_offered_with_their_translation(wayword: Wayword) -> None:
    done = wayword("translate", "The soup is too cold.", "--from", "en", "--to", "ja")
    assert (done.code, done.out) == (NoRouteError.exit_code, "")
    refusal, *offers = done.err.splitlines()
    assert refusal.startswith("wayword: No pack leads from English to Japanese")
    assert (
        "wayword: The phrasebook has: My food is cold; could you warm it up?"
        " → 料理が冷めているので、温めていただけますか。"
    ) in offers
    assert len(offers) <= 3


def test_nothing_is_offered_in_a_language_that_the_phrasebook_lacks(wayword: Wayword) -> None:
    done = wayword("translate", "The soup is too cold.", "--from", "en", "--to", "ko")
    assert (done.code, len(done.err.splitlines())) == (NoRouteError.exit_code, 1)


@pytest.mark.usefixtures("no_japanese")
def test_nothing_is_offered_where_nothing_is_near(wayword: Wayword) -> None:
    done = wayword("translate", "xqzt wvkj", "--from", "en", "--to", "ja")
    assert (done.code, len(done.err.splitlines())) == (NoRouteError.exit_code, 1)


@pytest.mark.usefixtures("no_many")
def test_a_further_language_offers_the_phrases_that_it_has(wayword: Wayword) -> None:
    done = wayword("translate", "Please call the ambulance now", "--from", "en", "--to", "uk")
    assert done.code == NoRouteError.exit_code
    offers = done.err.splitlines()[1:]
    assert "wayword: The phrasebook has: Call an ambulance! → Викличте швидку допомогу!" in offers
