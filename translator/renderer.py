"""The renderer: routes translated by the packs on them, which are loaded when first needed."""

from collections.abc import Callable, Sequence
from functools import partial

from translator.engine import DecodeOptions, Engine
from translator.engines import EngineCache
from translator.languages import LanguagePair
from translator.legs import Rendering, render_texts
from translator.reranking import RerankingEngine
from translator.route import Route
from translator.termbase import Termbase


class Renderer:
    """Translates texts over routes, and holds the translations to terms."""

    def __init__(
        self,
        load: Callable[[LanguagePair, int], Engine],
        terms: Termbase,
        reranks: Callable[[LanguagePair], bool],
    ) -> None:
        """``load`` makes an engine for a pair and a number of workers; ``reranks`` tells for
        which legs the other direction's chooses among hypotheses.
        """
        self._engines = EngineCache(load)
        self._terms = terms
        self._reranks = reranks

    def render(
        self, texts: Sequence[str], route: Route, options: DecodeOptions, *, workers: int = 1
    ) -> list[Rendering]:
        """Translate normalised texts, in order. Raises PackError or EngineError."""
        engines = [self._engine(leg, workers) for leg in route.pairs]
        return render_texts(
            texts,
            engines,
            source=route.source,
            target=route.target,
            options=options,
            find_terms=self._terms.find,
        )

    def _engine(self, leg: LanguagePair, workers: int) -> Engine:
        engine = self._engines.get(leg, workers=workers)
        if not self._reranks(leg):
            return engine
        return RerankingEngine(engine, partial(self._engines.get, leg.reverse, workers=workers))

    def unload(self) -> None:
        """Drop the engines; they are loaded again when they are needed."""
        self._engines.unload()
