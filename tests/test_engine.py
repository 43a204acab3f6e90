"""The engine, on the real bundled pack."""

import json
import shutil
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.phrases import travel_phrases
from translator.engine import CTranslate2Engine, DecodeOptions
from translator.engines import EngineCache
from translator.errors import EngineError, PackCorruptError, TextTooLongError
from translator.languages import LanguagePair
from translator.packs.pack import Pack
from translator.testing import FakeEngine

OPTIONS = DecodeOptions()
PHRASES = travel_phrases(60)


@pytest.fixture(scope="module")
def engine(bundled_pack: Pack) -> CTranslate2Engine:
    return CTranslate2Engine(bundled_pack)


@pytest.fixture(scope="module")
def alone(engine: CTranslate2Engine) -> list[str]:
    return [engine.translate([text], OPTIONS)[0][0].text for text in PHRASES]


def test_hypotheses_come_best_first_with_log_probabilities(engine: CTranslate2Engine) -> None:
    (found,) = engine.translate(["Where is the station?"], DecodeOptions(count=4))
    assert found[0].text == "¿Dónde está la estación?"
    assert len({one.text for one in found}) == 4
    scores = [one.score for one in found]
    assert scores == sorted(scores, reverse=True)
    assert all(score < 0 for score in scores)


def test_asking_for_more_hypotheses_leaves_the_best_as_it_was(
    engine: CTranslate2Engine, alone: list[str]
) -> None:
    found = engine.translate(PHRASES, DecodeOptions(count=3))
    assert [hypotheses[0].text for hypotheses in found] == alone


@settings(max_examples=15, deadline=None)
@given(
    chosen=st.lists(st.integers(0, len(PHRASES) - 1), min_size=1, max_size=40),
    size=st.sampled_from([1, 7, 32, 64]),
)
def test_a_phrase_gives_the_same_words_whatever_its_batch(
    engine: CTranslate2Engine, alone: list[str], chosen: list[int], size: int
) -> None:
    found = engine.translate(
        [PHRASES[at] for at in chosen], msgspec.structs.replace(OPTIONS, batch_size=size)
    )
    assert [hypotheses[0].text for hypotheses in found] == [alone[at] for at in chosen]


def test_two_workers_give_the_words_of_one(bundled_pack: Pack, alone: list[str]) -> None:
    found = CTranslate2Engine(bundled_pack, workers=2).translate(PHRASES, OPTIONS)
    assert [hypotheses[0].text for hypotheses in found] == alone


def test_one_end_mark_is_given_whether_the_model_adds_it_or_not(
    engine: CTranslate2Engine, bundled_pack: Pack, tmp_path: Path, alone: list[str]
) -> None:
    folder = tmp_path / "pack"
    shutil.copytree(bundled_pack.folder, folder)
    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    assert config["add_source_eos"] is True
    config["add_source_eos"] = False
    (folder / "config.json").write_text(json.dumps(config), encoding="utf-8")
    other = CTranslate2Engine(msgspec.structs.replace(bundled_pack, folder=folder))
    assert [found[0].text for found in other.translate(PHRASES[:10], OPTIONS)] == alone[:10]


def test_a_segment_over_the_limit_is_refused_by_name(engine: CTranslate2Engine) -> None:
    with pytest.raises(TextTooLongError, match=r"'word word"):
        engine.translate(["word " * 300], OPTIONS)


def test_output_is_bounded_by_the_length_of_the_source(engine: CTranslate2Engine) -> None:
    (found,) = engine.translate(["AAAA"], DecodeOptions(beam=1))
    assert len(engine.vocabulary.encode(found[0].text)) <= 40


def test_a_model_that_cannot_be_loaded_is_named(bundled_pack: Pack, tmp_path: Path) -> None:
    folder = tmp_path / "pack"
    shutil.copytree(bundled_pack.folder, folder)
    broken = msgspec.structs.replace(bundled_pack, folder=folder)
    (folder / "model.bin").write_bytes(b"no model")
    with pytest.raises(EngineError, match="packs verify en-es"):
        CTranslate2Engine(broken)
    (folder / "config.json").write_text("[", encoding="utf-8")
    with pytest.raises(PackCorruptError, match=r"config\.json"):
        CTranslate2Engine(broken)


def test_the_cache_unloads_what_was_not_used_for_longest() -> None:
    loads: list[LanguagePair] = []

    def load(pair: LanguagePair, _workers: int) -> FakeEngine:
        loads.append(pair)
        return FakeEngine(lambda text, _options: [text])

    cache = EngineCache(load, limit=2)
    first, second, third = (LanguagePair("en", target) for target in ("de", "es", "fr"))
    for pair in (first, second, first, third):
        cache.get(pair)
    assert cache.loaded() == [first, third]
    assert loads == [first, second, third]
    cache.unload(first)
    assert cache.loaded() == [third]
    cache.unload()
    assert cache.loaded() == []
