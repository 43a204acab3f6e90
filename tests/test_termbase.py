"""The termbase: words taught by the user are used in every sentence, at once."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from translator.engine import DecodeOptions
from translator.errors import WaywordError
from translator.languages import LanguagePair
from translator.phrasebook.curated.loader import load_content
from translator.service import Translator
from translator.settings import Folders, Settings
from translator.testing import FakeEngine
from translator.translation import Origin

PAIR = LanguagePair("en", "es")
KNOWN = {entry.nouns["en"].text: entry.nouns["es"].text for entry in load_content().entries}


def answer(text: str, _options: DecodeOptions) -> list[str]:
    """Say where a noun of the phrasebook is; of others the model knows nothing."""
    noun = re.search(r"the (.+?)[,?]", text)
    return [f"¿Dónde está la {KNOWN.get(noun[1], 'Tom') if noun else 'Tom'}?"]


@pytest.fixture
def engine() -> FakeEngine:
    return FakeEngine(answer)


@pytest.fixture
def warned() -> list[WaywordError]:
    return []


@pytest.fixture
def translator(
    folders: Folders, engine: FakeEngine, warned: list[WaywordError]
) -> Iterator[Translator]:
    settings = Settings(phrasebook=False)
    with Translator(
        folders=folders,
        settings=settings,
        load_engine=lambda _pair, _workers: engine,
        warn=warned.append,
    ) as made:
        yield made


def say(translator: Translator, text: str) -> str:
    return translator.translate(text, source="en", target="es").text


def test_a_taught_word_is_used_in_sentences_at_once(translator: Translator) -> None:
    text = "Where is the zorb hall?"
    assert say(translator, text) == "¿Dónde está la Tom?"
    translator.phrasebook.phrases.add("zorb hall", "la zorbería", PAIR)
    assert say(translator, text) == "¿Dónde está la zorbería?"


def test_a_changed_word_is_changed_in_sentences_at_once(translator: Translator) -> None:
    phrases = translator.phrasebook.phrases
    for target in ("la zorbería", "la zorbada"):
        phrases.add("zorb hall", target, PAIR)
        assert say(translator, "Where is the zorb hall?") == f"¿Dónde está {target}?"


def test_a_sentence_is_remembered_where_nothing_in_it_was_taught(translator: Translator) -> None:
    translator.phrasebook.phrases.add("zorb hall", "la zorbería", PAIR)
    text = "Where is the station, Tom?"
    origins = [translator.translate(text, source="en", target="es").origin for _ in range(2)]
    assert origins == [Origin.MODEL, Origin.MEMORY]


def test_a_taught_word_wins_over_the_glossary(translator: Translator) -> None:
    text = "Where is the luggage locker, Tom?"
    assert "taquilla" in say(translator, text) or "consigna" in say(translator, text)
    translator.phrasebook.phrases.add("luggage locker", "la maletería", PAIR)
    assert say(translator, text) == "¿Dónde está la maletería?"


def test_sayings_are_no_words(translator: Translator, engine: FakeEngine) -> None:
    translator.phrasebook.phrases.add("Where is it?", "¿Dónde queda?", PAIR)
    translator.phrasebook.phrases.add("the old bridge over there", "el puente viejo", PAIR)
    say(translator, "Where is it? I see the old bridge over there.")
    assert not any("station" in asked for asked in engine.asked)


@pytest.mark.parametrize(
    "text",
    ["I think I understand it.", "Do you zorb here?", "Zorb me, please.", "The zorb pass."],
)
def test_what_is_no_noun_where_it_stands_is_left_to_the_model(
    translator: Translator, engine: FakeEngine, text: str
) -> None:
    for source, target in (("I understand", "entiendo"), ("zorb", "zorbear")):
        translator.phrasebook.phrases.add(source, target, PAIR)
    say(translator, text)
    assert engine.asked == [text]


def test_what_is_taught_in_one_direction_is_known_in_the_other(folders: Folders) -> None:
    engine = FakeEngine(lambda text, _options: [f"Where is the {text.split()[-1]}"])
    with Translator(
        folders=folders,
        settings=Settings(phrasebook=False),
        load_engine=lambda _pair, _workers: engine,
    ) as translator:
        translator.phrasebook.phrases.add("zorb hall", "la zorbería", PAIR)
        translator.translate("¿Dónde está la zorbería de Ana?", source="es", target="en")
    first, *others = engine.asked
    assert first == "¿Dónde está la zorbería de Ana?"
    assert others
    assert all("la zorbería" not in asked and "de Ana?" in asked for asked in others)


def test_a_batch_uses_taught_words_too(translator: Translator) -> None:
    translator.phrasebook.phrases.add("zorb hall", "la zorbería", PAIR)
    texts = ["Where is the zorb hall?", "Where is the station?"]
    found = translator.translate_batch(texts, source="en", target="es")
    assert [one.text for one in found] == ["¿Dónde está la zorbería?", "¿Dónde está la estación?"]


def test_without_the_glossary_nothing_is_held_to(folders: Folders, engine: FakeEngine) -> None:
    settings = Settings(phrasebook=False, glossary=False)
    with Translator(
        folders=folders, settings=settings, load_engine=lambda _pair, _workers: engine
    ) as translator:
        translator.phrasebook.phrases.add("zorb hall", "la zorbería", PAIR)
        assert say(translator, "Where is the zorb hall, Tom?") == "¿Dónde está la Tom?"
        assert engine.asked == ["Where is the zorb hall, Tom?"]


def test_memories_of_other_terms_are_not_recalled(folders: Folders, engine: FakeEngine) -> None:
    text = "Where is the station, Tom?"
    origins = []
    for glossary in (True, False, False):
        settings = Settings(phrasebook=False, glossary=glossary)
        with Translator(
            folders=folders, settings=settings, load_engine=lambda _pair, _workers: engine
        ) as translator:
            origins.append(translator.translate(text, source="en", target="es").origin)
    assert origins == [Origin.MODEL, Origin.MODEL, Origin.MEMORY]


def test_a_phrasebook_that_cannot_be_read_is_told_of_and_stops_nothing(
    translator: Translator, folders: Folders, warned: list[WaywordError], tmp_path: Path
) -> None:
    folders.database.parent.mkdir(parents=True)
    folders.database.write_bytes(b"no database" * 100)
    assert say(translator, "Where is the station, Tom?") == "¿Dónde está la estación?"
    assert warned
