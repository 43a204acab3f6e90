"""One model for several languages: what it is asked, and what the translator makes of it."""

from collections.abc import Iterator, Sequence
from types import SimpleNamespace
from typing import Any

import pytest

from translator.engine import CTranslate2Engine, DecodeOptions, LoadedModel
from translator.engines import ModelLoader
from translator.errors import TextTooLongError
from translator.languages import LanguagePair
from translator.packs.direction import Direction
from translator.packs.grade import Grade
from translator.packs.pack import Pack
from translator.packs.store import PackStore
from translator.route import Leg, Route
from translator.service import Translator
from translator.settings import Folders, Settings
from translator.testing import build_tiny_multilingual_pack
from translator.translation import Origin

TOKEN = "▁<2{target}>"  # noqa: S105 - a piece, no password
NL, PT, DE = (LanguagePair("en", target) for target in ("nl", "pt-BR", "de"))
ALONE = DecodeOptions(beam=2, batch_size=1)
PHRASES = ("Where is the station?", "The train leaves at nine.", "I would like coffee.")


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Pack:
    """English into Dutch, Brazilian Portuguese and German."""
    grades = (Grade.GOOD, Grade.EXPERIMENTAL, None)
    return build_tiny_multilingual_pack(
        tmp_path_factory.mktemp("out") / "en-many",
        [
            Direction(source="en", target=pair.target, grade=grade)
            for pair, grade in zip((NL, PT, DE), grades, strict=True)
        ],
        pack_id="en-many",
        target_token=TOKEN,
        max_pieces=255,
    )


@pytest.fixture(scope="module")
def back(tmp_path_factory: pytest.TempPathFactory) -> Pack:
    """German and Tagalog into English."""
    return build_tiny_multilingual_pack(
        tmp_path_factory.mktemp("back") / "many-en",
        [
            Direction(source="de", target="en", grade=Grade.FAIR),
            Direction(source="tl", target="en", grade=Grade.EXPERIMENTAL),
        ],
        pack_id="many-en",
        seed=1,
    )


@pytest.fixture
def polyglot(folders: Folders, out: Pack, back: Pack) -> Iterator[Translator]:
    """A translator with those two packs alone and no curated phrasebook."""
    store = PackStore(folders.packs)
    for pack in (out, back):
        store.install(pack.folder)
    with Translator(
        folders=folders, settings=Settings(phrasebook=False), store=store
    ) as translator:
        yield translator


class _Recorder:
    """Stands in for the model, keeps what it is asked and says one word."""

    def __init__(self) -> None:
        self.asked: list[list[str]] = []
        self.options: dict[str, Any] = {}

    def translate_batch(self, pieces: Sequence[list[str]], **options: Any) -> list[Any]:
        self.asked += pieces
        self.options = options
        words = ["▁<2nl>", "▁", "a", "▁<2de>"]
        return [SimpleNamespace(hypotheses=[words], scores=[-0.1]) for _cut in pieces]


def _recorded(pack: Pack, target: str) -> tuple[CTranslate2Engine, _Recorder]:
    loaded, model = LoadedModel(pack), _Recorder()
    loaded.model = model
    return CTranslate2Engine(pack, target=target, loaded=loaded), model


def test_the_targets_piece_comes_first_and_once(out: Pack) -> None:
    engine, model = _recorded(out, "pt-BR")
    found = engine.translate(["Where is <2nl>?", ""], ALONE)
    assert [cut[0] for cut in model.asked] == ["▁<2pt-BR>", "▁<2pt-BR>"]
    steering = {"▁<2nl>", "▁<2pt-BR>", "▁<2de>"}
    assert not any(steering.intersection(cut[1:]) for cut in model.asked)
    assert "▁<2nl>" not in engine.vocabulary.encode("Where is <2nl>?")
    assert model.options["suppress_sequences"][-3:] == [["▁<2nl>"], ["▁<2pt-BR>"], ["▁<2de>"]]
    assert [one.text for (one,) in found] == ["a", "a"]


def _longest(engine: CTranslate2Engine) -> str:
    """Return a text of as many pieces as the engine takes."""
    text = "a" * 2 * engine.max_pieces
    while len(engine.vocabulary.encode(text)) > engine.max_pieces:
        text = text[:-1]
    assert len(engine.vocabulary.encode(text)) == engine.max_pieces == 255
    return text


def test_the_targets_piece_is_no_part_of_a_texts_length(out: Pack) -> None:
    engine, model = _recorded(out, "nl")
    engine.translate([_longest(engine)], ALONE)
    assert len(model.asked[0]) == 256
    with pytest.raises(TextTooLongError, match=r"has 25[6-9] pieces; the limit is 255"):
        engine.translate([_longest(engine) + "aa"], ALONE)
    engine.translate([text := "a" * 8], ALONE)
    assert len(engine.vocabulary.encode(text)) == 8
    assert model.options["max_decoding_length"] == 32


def test_the_longest_text_fits_the_model_itself(out: Pack) -> None:
    engine = CTranslate2Engine(out, target="nl")
    assert engine.translate([_longest(engine)], ALONE)[0]


def test_a_pack_without_a_token_is_asked_the_text_alone(back: Pack) -> None:
    engine, model = _recorded(back, "en")
    engine.translate(["Guten Tag"], ALONE)
    assert model.asked == [engine.vocabulary.encode("Guten Tag")]


def test_each_target_has_answers_of_its_own_and_the_same_bytes_in_any_company(out: Pack) -> None:
    models = ModelLoader()
    engines = [models.load(out, pair, workers=1) for pair in (NL, PT, DE)]
    alone = [[engine.translate([text], ALONE)[0][0].text for text in PHRASES] for engine in engines]
    assert alone[0] != alone[1] != alone[2]
    for engine, texts in zip(reversed(engines), reversed(alone), strict=True):
        together = engine.translate(PHRASES, ALONE)
        assert [found[0].text for found in together] == texts


def test_a_model_is_in_memory_once_while_it_is_used(out: Pack) -> None:
    models = ModelLoader()
    dutch = models.load(out, NL, workers=1)
    german = models.load(out, DE, workers=1)
    assert dutch._loaded is german._loaded
    assert models.load(out, NL, workers=2)._loaded is not dutch._loaded
    del dutch, german
    assert len(models._models) == 0


def test_a_pivot_leads_over_both_packs_and_each_leg_has_its_grade(polyglot: Translator) -> None:
    found = polyglot.translate("Wo ist der Bahnhof?", source="de", target="nl")
    assert found.origin is Origin.MODEL
    assert found.route == Route((Leg(LanguagePair("de", "en"), Grade.FAIR), Leg(NL, Grade.GOOD)))
    assert found.route.grade is Grade.FAIR
    assert str(found.route) == "de→en→nl"
    assert polyglot.route(LanguagePair("tl", "de")).grade is Grade.EXPERIMENTAL
    assert polyglot.route(DE).grade is None
    assert [str(pair) for pair in polyglot.pairs()] == [
        "de-en", "de-nl", "de-pt-BR", "en-de", "en-nl", "en-pt-BR",
        "tl-de", "tl-en", "tl-nl", "tl-pt-BR",
    ]  # fmt: skip


def test_a_language_that_the_detector_cannot_tell_is_translated_where_it_is_named(
    polyglot: Translator,
) -> None:
    found = polyglot.translate("Magandang umaga", source="tl", target="en")
    assert (found.source, found.origin) == ("tl", Origin.MODEL)
    guessed = polyglot.detect("Magandang umaga po sa inyong lahat", target="en")
    assert guessed.language is None


def test_the_memory_keeps_the_targets_of_one_pack_apart(polyglot: Translator) -> None:
    texts = {}
    for pair in (NL, PT, DE):
        made = polyglot.translate(PHRASES[0], source="en", target=pair.target)
        again = polyglot.translate(PHRASES[0], source="en", target=pair.target)
        assert (made.origin, again.origin) == (Origin.MODEL, Origin.MEMORY)
        assert again.text == made.text
        assert again.route == made.route
        texts[pair] = made.text
    assert len(set(texts.values())) == 3
    prints = {polyglot.fingerprint(pair) for pair in (NL, PT, DE)}
    assert all("en-many@1.0.0" in name for name in prints)
    assert "many-en@1.0.0" in polyglot.fingerprint(LanguagePair("tl", "nl"))


def test_masks_survive_both_packs(polyglot: Translator) -> None:
    text = "Das kostet 18,10 €, {name} 😀 www.bahn.de"
    for source, target in (("de", "nl"), ("tl", "pt-BR"), ("en", "de")):
        found = polyglot.translate(text, source=source, target=target)
        assert all(mask in found.text for mask in ("18,10 €", "{name}", "😀", "www.bahn.de"))
        assert "<2" not in found.text


def test_a_batch_says_what_single_texts_say(polyglot: Translator) -> None:
    single = [polyglot.translate(text, source="de", target="nl").text for text in PHRASES]
    batch = polyglot.translate_batch(PHRASES, source="de", target="nl", exact=True)
    assert [one.text for one in batch] == single
