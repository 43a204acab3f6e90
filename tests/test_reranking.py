"""Reranking: the other direction chooses between two hypotheses that are close."""

import math
from collections.abc import Callable, Mapping, Sequence

import pytest

from translator.engine import DecodeOptions, Hypothesis
from translator.languages import LanguagePair
from translator.packs.store import PackStore
from translator.reranking import CLOSE, WEIGHT, RerankingEngine
from translator.route import Routes
from translator.service import Translator
from translator.settings import Folders, Settings
from translator.testing import FakeEngine

EN_ES, EN_PT = LanguagePair("en", "es"), LanguagePair("en", "pt")

ASKED = "Where do we have to change trains to Lyon?"
SHORT, WHOLE = "¿Dónde hay que cambiar de tren?", "¿Dónde cambiamos de tren para Lyon?"


class _Forward(FakeEngine):
    """Holds each hypothesis as likely as it is told."""

    def __init__(self, *found: tuple[str, float], beam: int = 4) -> None:
        super().__init__(lambda _segment, _options: [])
        self.beam = beam
        self.options: list[DecodeOptions] = []
        self._found = [Hypothesis(text, score) for text, score in found]

    def translate(self, segments: Sequence[str], options: DecodeOptions) -> list[list[Hypothesis]]:
        self.options.append(options)
        return [self._found[: options.count] for _segment in segments]


class _Back(FakeEngine):
    """Scores sources by a table; keeps what was asked."""

    def __init__(self, scores: Mapping[str, float]) -> None:
        super().__init__(lambda _segment, _options: [])
        self._scores = scores
        self.pairs: list[tuple[str, str]] = []

    def score(
        self, sources: Sequence[str], targets: Sequence[str], *, batch_size: int = 32
    ) -> list[float]:
        del batch_size
        self.pairs += zip(sources, targets, strict=True)
        return [self._scores[source] for source in sources]


def never() -> FakeEngine:
    pytest.fail("The other direction is not needed.")


def texts(
    forward: FakeEngine, back: Callable[[], FakeEngine], options: DecodeOptions | None = None
) -> list[str]:
    found = RerankingEngine(forward, back).translate([ASKED], options or DecodeOptions())
    return [one.text for one in found[0]]


def test_the_hypothesis_that_explains_its_source_leads() -> None:
    forward = _Forward((SHORT, -0.30), (WHOLE, -0.35))
    back = _Back({SHORT: -2.0, WHOLE: -1.0})

    assert texts(forward, lambda: back) == [WHOLE]
    assert back.pairs == [(SHORT, ASKED), (WHOLE, ASKED)]
    assert forward.options[0].count == 2


def test_its_own_score_stays_with_it() -> None:
    forward = _Forward((SHORT, -0.30), (WHOLE, -0.35))
    engine = RerankingEngine(forward, lambda: _Back({SHORT: -2.0, WHOLE: -1.0}))

    ((first,),) = engine.translate([ASKED], DecodeOptions())

    assert first == Hypothesis(WHOLE, -0.35)


@pytest.mark.parametrize(
    ("explained", "leader"),
    [(-1.0, SHORT), (-1.0 + 0.05 / WEIGHT - 0.01, SHORT), (-1.0 + 0.05 / WEIGHT + 0.01, WHOLE)],
)
def test_both_directions_count(explained: float, leader: str) -> None:
    forward = _Forward((SHORT, -0.30), (WHOLE, -0.35))
    assert texts(forward, lambda: _Back({SHORT: -1.0, WHOLE: explained})) == [leader]


@pytest.mark.parametrize(
    "found",
    [
        [(SHORT, -0.3)],
        [(SHORT, -0.3), (WHOLE, -0.3 - CLOSE - 0.01)],
        [(SHORT, -0.3), (SHORT, -0.31)],
        [],
    ],
    ids=["alone", "far", "alike", "none"],
)
def test_the_other_direction_is_not_loaded_without_need(found: list[tuple[str, float]]) -> None:
    assert texts(_Forward(*found), never) == [text for text, _score in found[:1]]


@pytest.mark.parametrize(
    ("options", "beam"),
    [(DecodeOptions(beam=1), 4), (DecodeOptions(scores=False), 4), (DecodeOptions(), 1)],
    ids=["greedy asked", "no scores", "greedy pack"],
)
def test_what_has_no_rival_is_asked_for_as_it_was(options: DecodeOptions, beam: int) -> None:
    forward = _Forward((SHORT, -0.30), (WHOLE, -0.35), beam=beam)
    assert texts(forward, never, options) == [SHORT]
    assert forward.options == [options]


def test_alternatives_keep_their_order_behind_the_two() -> None:
    forward = _Forward((SHORT, -0.30), (WHOLE, -0.31), ("¿Lyon?", -0.32))
    back = _Back({SHORT: -2.0, WHOLE: -1.0})
    assert texts(forward, lambda: back, DecodeOptions(count=3)) == [WHOLE, SHORT, "¿Lyon?"]


def test_what_is_too_long_to_be_scored_stays() -> None:
    forward = _Forward((SHORT, -0.30), (WHOLE, -0.31))
    back = _Back({SHORT: -math.inf, WHOLE: -1.0})
    assert texts(forward, lambda: back) == [SHORT]


@pytest.mark.parametrize(
    ("pair", "rerank", "text"),
    [(EN_ES, True, WHOLE), (EN_ES, False, SHORT), (EN_PT, True, SHORT)],
    ids=["wanted", "switched off", "not wanted by the pack"],
)
def test_the_pack_and_the_user_say_whether(
    folders: Folders, pair: LanguagePair, rerank: bool, text: str
) -> None:
    engines = {
        pair: _Forward((SHORT, -0.30), (WHOLE, -0.35)),
        pair.reverse: _Back({SHORT: -2.0, WHOLE: -1.0}),
    }
    settings = Settings(phrasebook=False, glossary=False, rerank=rerank)
    with Translator(
        folders=folders, settings=settings, load_engine=lambda asked, _workers: engines[asked]
    ) as translator:
        assert translator.translate(ASKED, source=pair.source, target=pair.target).text == text


def test_an_answer_is_known_by_both_packs() -> None:
    packs = PackStore.default(Folders.find()).serving()
    both, one = Routes(packs, rerank=True), Routes(packs)
    assert both.fingerprint(EN_ES) == f"{one.fingerprint(EN_ES)}+{one.fingerprint(EN_ES.reverse)}"
    assert both.fingerprint(EN_PT) == one.fingerprint(EN_PT)
