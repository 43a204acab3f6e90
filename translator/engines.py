"""The engines in use: few of them, and each model in memory once."""

import os
from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path
from weakref import WeakValueDictionary

from translator.engine import CTranslate2Engine, Engine, LoadedModel
from translator.languages import LanguagePair
from translator.packs.pack import Pack


class ModelLoader:
    """Makes engines; those of one pack share its model while one of them is in use."""

    def __init__(self) -> None:
        """Load nothing yet."""
        self._models: WeakValueDictionary[tuple[int, Path, int], LoadedModel] = (
            WeakValueDictionary()
        )

    def load(self, pack: Pack, pair: LanguagePair, *, workers: int) -> CTranslate2Engine:
        """Return an engine for one of the pack's pairs. Raises EngineError or PackCorruptError."""
        key = (os.getpid(), pack.folder, workers)  # a forked process shares no threads
        loaded = self._models.get(key)
        if loaded is None:
            loaded = self._models[key] = LoadedModel(pack, workers=workers)
        return CTranslate2Engine(pack, target=pair.target, loaded=loaded)

    def load_for(
        self, pack_of: Callable[[LanguagePair], Pack], pair: LanguagePair, workers: int
    ) -> Engine:
        """Return an engine for ``pair`` of the pack that ``pack_of`` names."""
        return self.load(pack_of(pair), pair, workers=workers)


class EngineCache:
    """The few engines in use, the least recently used unloaded first."""

    def __init__(self, load: Callable[[LanguagePair, int], Engine], *, limit: int = 6) -> None:
        """``load`` makes an engine for a pair and a number of workers."""
        self._load = load
        self._limit = limit
        self._engines: OrderedDict[tuple[LanguagePair, int], Engine] = OrderedDict()
        self._process = os.getpid()
        self._stranded: list[object] = []

    def get(self, pair: LanguagePair, *, workers: int = 1) -> Engine:
        """Return the engine for ``pair``, loaded now if need be."""
        if self._process != os.getpid():
            self._start_anew()
        key = (pair, workers)
        engine = self._engines.get(key) or self._load(pair, workers)
        self._engines[key] = engine
        self._engines.move_to_end(key)
        while len(self._engines) > self._limit:
            self._engines.popitem(last=False)
        return engine

    def _start_anew(self) -> None:
        """Leave the engines of the process that this one was forked from: their threads stayed
        there, and even to free them would wait for those forever.
        """
        self._stranded.append(self._engines)
        self._engines = OrderedDict()
        self._process = os.getpid()

    def loaded(self) -> list[LanguagePair]:
        """Return the pairs whose engines are in memory, least recently used first."""
        return [pair for pair, _workers in self._engines]

    def unload(self, pair: LanguagePair | None = None) -> None:
        """Drop the engines of one pair, or all."""
        for key in [key for key in self._engines if pair in {None, key[0]}]:
            del self._engines[key]
