"""The translator, on the real bundled pack."""

from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from translator.errors import (
    DatabaseCorruptError,
    LanguageError,
    NoRouteError,
    TextTooLongError,
    WaywordError,
)
from translator.languages import LanguagePair, language_name
from translator.packs.store import PackStore
from translator.phrasebook.phrasebook import Phrasebook
from translator.service import CHUNK, Translator
from translator.settings import Folders, Settings
from translator.testing import FakeEngine, build_tiny_pack
from translator.translation import Origin

PAIR = LanguagePair("en", "es")


def say(translator: Translator, text: str) -> str:
    return translator.translate(text, source="en", target="es").text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Where is the station?", "¿Dónde está la estación?"),
        ("WHERE IS THE STATION?", "¿DÓNDE ESTÁ LA ESTACIÓN?"),
        ("It costs €18.10.", "Cuesta €18.10."),
        ("The dog is black.\n\n  Where is Tom?\n", "El perro es negro.\n\n  ¿Dónde está Tom?\n"),
        ("99", "99"),
        ("€18.10 / 20%", "€18.10 / 20%"),
        ("", ""),
        (" \n ", " \n "),
        ("Thank you! 😀", "¡Gracias! 😀"),
    ],
)
def test_phrases_come_out_as_a_traveller_needs_them(
    translator: Translator, text: str, expected: str
) -> None:
    assert say(translator, text) == expected


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("The bus leaves at 6:30 pm.", "6:30 pm"),
        ("I paid 1,234,567 yen.", "1,234,567"),
        ("１００円 please", "１００円"),
        ("Call me at +34 600 123 456.", "+34 600 123 456"),
        ("Visit https://www.example.com/a?b=1 now.", "https://www.example.com/a?b=1"),
        ("Write to ann@example.com.", "ann@example.com"),
        ("I'll arrive on 12/05/2026.", "12/05/2026"),
        ("Hello {name}, how are you?", "{name}"),
        ("My flight is BA2490.", "BA2490"),
        ("I love Zürich.", "Zürich"),
        ("I like 日本 very much.", "日本"),
        ("There are 27 people here 🎉.", "🎉"),
    ],
)
def test_what_must_survive_does(translator: Translator, text: str, kept: str) -> None:
    found = translator.translate(text, source="en", target="es")
    assert kept in found.text
    assert found.flags == ()


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(text=st.text(st.characters(exclude_categories=()), max_size=60))
def test_no_text_makes_special_pieces_appear(translator: Translator, text: str) -> None:
    found = translator.translate(text, source="en", target="es")
    for leftover in ("⁇", "<unk>", "<pad>", "</s>", "▁"):
        assert found.text.count(leftover) <= text.count(leftover)
    found.text.encode("utf-8")


def test_a_second_asking_is_answered_from_memory_with_the_same_words(
    translator: Translator,
) -> None:
    first = translator.translate("Where is Tom?", source="en", target="es")
    second = translator.translate("Where is Tom?", source="en", target="es")
    assert (first.origin, second.origin) == (Origin.MODEL, Origin.MEMORY)
    assert (first.text, first.confidence, first.route) == (
        second.text,
        second.confidence,
        second.route,
    )


def test_memory_switched_off_remembers_nothing(folders: Folders) -> None:
    chosen = Settings(memory=False, history=False)
    with Translator(folders=folders, settings=chosen) as translator:
        origins = {
            translator.translate("The dog is black.", source="en", target="es").origin
            for _turn in "ab"
        }
        assert origins == {Origin.MODEL}
        assert translator.phrasebook.memory.count() == 0
        assert translator.phrasebook.history.count() == 0


def test_an_own_phrase_wins_over_the_model_whatever_its_case(translator: Translator) -> None:
    translator.phrasebook.phrases.add("The bill, please.", "La cuenta, por favor.", PAIR)
    found = translator.translate("the bill, PLEASE", source="en", target="es")
    assert (found.text, found.origin) == ("La cuenta, por favor.", Origin.PHRASEBOOK)


def test_alternatives_leave_the_translation_itself_as_it_was(translator: Translator) -> None:
    plain = say(translator, "Can you help me?")
    found = translator.translate("Can you help me?", source="en", target="es", alternatives=5)
    assert found.text == plain
    assert 1 <= len(found.alternatives) <= 5
    assert plain not in found.alternatives


def test_a_pair_without_packs_names_the_nearest(translator: Translator) -> None:
    with pytest.raises(NoRouteError, match="nearest here: en→"):
        translator.translate("Where is Tom?", source="en", target="ko")


def test_the_same_language_twice_is_refused(translator: Translator) -> None:
    with pytest.raises(NoRouteError, match="needs no translation"):
        translator.translate("Hello", source="es", target="es")


def test_a_text_without_letters_needs_no_language(translator: Translator) -> None:
    found = translator.translate("€18.10 / 20%", target="es")
    assert (found.text, found.origin, found.flags) == ("€18.10 / 20%", Origin.COPY, ())


def test_a_doubtful_source_is_guessed_and_the_guess_is_said(translator: Translator) -> None:
    found = translator.translate("Xylo", target="es")
    detected = translator.detect("Xylo", target="es")
    assert detected.language is None
    assert found.source == detected.candidates[0][0]
    assert language_name(found.source) in found.flags[0]


def test_a_malformed_tag_is_refused(translator: Translator) -> None:
    with pytest.raises(LanguageError, match="not a language"):
        translator.translate("Hello", source="en", target="klingon!")


def test_a_text_over_the_limit_is_refused_and_one_below_is_cut(translator: Translator) -> None:
    long = "I would like a room with a view of the sea and " * 40
    assert say(translator, long.strip())
    with pytest.raises(TextTooLongError, match="100,000"):
        say(translator, "a" * 100_001)
    with pytest.raises(TextTooLongError, match="has no break"):
        say(translator, "abc" * 20_000)


def test_a_batch_keeps_order_and_number_and_says_what_it_refused(translator: Translator) -> None:
    texts = ["The dog is black.", "", "x" * 200_000, "The dog is black.", "Where is Tom?"]
    found = list(translator.translate_batch(texts, source="en", target="es"))
    assert [one.text for one in found] == [
        "El perro es negro.",
        "",
        "x" * 200_000,
        "El perro es negro.",
        "¿Dónde está Tom?",
    ]
    assert found[2].origin is Origin.NONE
    assert "100,000" in found[2].flags[0]


def test_a_batch_gives_each_text_the_words_it_gets_alone(translator: Translator) -> None:
    texts = [
        f"{opening} {number} {thing}?"
        for opening in ("Where are the", "Do you have", "I WOULD LIKE")
        for number in (2, 17, 350)
        for thing in ("tickets", "rooms with a view", "cups of tea, please")
    ]
    alone = [say(translator, text) for text in texts]
    for exact in (False, True):
        found = translator.translate_batch(texts, source="en", target="es", exact=exact)
        assert [one.text for one in found] == alone


def test_a_batch_without_confidence_has_the_same_words_and_claims_none(folders: Folders) -> None:
    texts = ["Where is Tom now?", "99", "I would like two horses, please."]
    with Translator(folders=folders, settings=Settings(beam=1)) as greedy:
        sure, unsure = (
            list(greedy.translate_batch(texts, source="en", target="es", confidence=wanted))
            for wanted in (True, False)
        )
    assert [one.text for one in unsure] == [one.text for one in sure]
    assert all(one.confidence > 0 for one in sure)
    assert [one.confidence for one in unsure] == [0.0, 1.0, 0.0]


def test_words_are_cased_by_the_rules_of_the_language_they_are_in(
    folders: Folders, tmp_path: Path
) -> None:
    store = PackStore(tmp_path / "packs")
    store.install(build_tiny_pack(tmp_path / "en-de", target="de").folder)
    fake = FakeEngine(lambda _text, _options: ["Bahnhof"], characters="abcdefghijklmnopqrstuvwxyz")
    with Translator(
        folders=folders, settings=Settings(), store=store, load_engine=lambda _pair, _workers: fake
    ) as translator:
        found = translator.translate("the bus 😀 the station", source="en", target="de")
    assert found.text == "Bahnhof 😀 Bahnhof"


def test_a_regional_language_is_served_by_its_pack(translator: Translator) -> None:
    for source in (None, "en-GB"):
        found = translator.translate("Where is Tom?", source=source, target="es-MX")
        assert (found.text, str(found.route)) == ("¿Dónde está Tom?", "en→es")


def test_without_a_source_too_the_nearest_pairs_are_named(translator: Translator) -> None:
    with pytest.raises(NoRouteError, match=r"into Korean; nearest here: .*→en, "):
        translator.translate("Where is the station?", target="ko")


def test_a_batch_reads_its_input_lazily(translator: Translator) -> None:
    read = 0

    def endless() -> "object":
        nonlocal read
        while True:
            read += 1
            yield f"{read}"

    stream = translator.translate_batch(endless(), source="en", target="es")  # type: ignore[arg-type]
    assert [next(stream).text for _turn in range(3)] == ["1", "2", "3"]
    stream.close()  # type: ignore[attr-defined]
    assert read <= 5 * CHUNK


def test_a_damaged_phrasebook_is_said_and_set_aside_and_does_not_stop_translation(
    folders: Folders,
) -> None:
    folders.data.mkdir(parents=True)
    folders.database.write_bytes(b"this is no database" * 500)
    heard: list[WaywordError] = []
    with Translator(folders=folders, settings=Settings(), warn=heard.append) as translator:
        assert say(translator, "The dog is black.") == "El perro es negro."
        assert say(translator, "The dog is black.") == "El perro es negro."
    assert [type(error) for error in heard] == [DatabaseCorruptError]
    kept = [path for path in folders.data.iterdir() if "corrupt" in path.name]
    assert kept[0].read_bytes().startswith(b"this is no database")


def test_wrong_settings_are_refused_by_field(home: Path) -> None:
    path = home / "config" / "settings.toml"
    path.parent.mkdir(parents=True)
    path.write_text("beem = 4\n", encoding="utf-8")
    with pytest.raises(WaywordError, match="beem"):
        Translator()


def test_models_can_be_unloaded_and_come_back(translator: Translator) -> None:
    assert say(translator, "The dog is black.") == "El perro es negro."
    translator.close()
    assert say(translator, "Where is Tom?") == "¿Dónde está Tom?"


def test_a_translation_says_where_it_came_from(translator: Translator) -> None:
    found = translator.translate("Where is Tom?", source="English", target="Spanish")
    assert (found.source, found.target, str(found.route)) == ("en", "es", "en→es")
    assert 0.5 < found.confidence <= 1.0
    assert found.milliseconds > 0
    assert msgspec.json.encode(found.alternatives) == b"[]"


def test_a_phrasebook_can_be_handed_in(folders: Folders, tmp_path: Path) -> None:
    book = Phrasebook(tmp_path / "other.db")
    book.phrases.add("Cheers!", "¡Salud!", PAIR)
    with Translator(folders=folders, settings=Settings(), phrasebook=book) as translator:
        assert say(translator, "cheers") == "¡Salud!"
