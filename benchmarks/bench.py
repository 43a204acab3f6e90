"""The bench: what a run is asked to measure, and translators that know nothing of anybody."""

import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.quality.testset import TestSet
from benchmarks.record import PackFacts
from translator.engine import Engine
from translator.languages import PIVOT, LanguagePair
from translator.packs.store import PackStore
from translator.phrasebook.phrasebook import Phrasebook
from translator.service import Translator
from translator.settings import Folders, Settings

LoadEngine = Callable[[LanguagePair, int], Engine]


@dataclass(frozen=True, slots=True)
class Bench:
    """What to measure.

    ``packs`` is a folder of packs (None: those installed here), ``pairs`` which of theirs (none:
    all). ``outputs`` is where translations are kept, ``float32`` a folder of float32 exports by
    pack id, ``trained_on`` what the packs learnt from; ``limit`` bounds the
    sentences of a test set. ``peer_models`` holds models of peers, ``peer_pythons`` names the
    Python of those that are installed elsewhere. ``remarks`` gathers what could not be measured.
    """

    tests: tuple[TestSet, ...] = ()
    packs: Path | None = None
    pairs: tuple[LanguagePair, ...] = ()
    outputs: Path | None = None
    float32: Path | None = None
    trained_on: Path | None = None
    limit: int | None = None
    peer_models: Path | None = None
    peer_pythons: Mapping[str, str] = field(default_factory=dict)
    load_engine: LoadEngine | None = None
    remarks: list[str] = field(default_factory=list)

    @contextmanager
    def translator(
        self,
        *,
        phrasebook: bool = False,
        rerank: bool = True,
        load_engine: LoadEngine | None = None,
    ) -> Iterator[Translator]:
        """Yield a translator with no phrases, Memory or history of anybody's.

        Without ``phrasebook`` curated phrases and glossary are off too, so that the model answers;
        without ``rerank`` it answers alone, as its scores were measured.
        """
        with tempfile.TemporaryDirectory() as home:
            folders = Folders(data=Path(home) / "data", config=Path(home) / "config")
            with Translator(
                folders=folders,
                settings=Settings(
                    memory=False,
                    history=False,
                    phrasebook=phrasebook,
                    glossary=phrasebook,
                    rerank=rerank,
                ),
                store=self.store(),
                phrasebook=Phrasebook(folders.database),
                load_engine=load_engine or self.load_engine,
            ) as translator:
                yield translator

    def store(self) -> PackStore:
        """Return the packs to measure."""
        if self.packs is not None:
            nobody = self.packs / "none of the user's"
            return PackStore(nobody, (self.packs,))
        return PackStore.default(Folders.find())

    def direct_pairs(self) -> list[LanguagePair]:
        """Return the pairs to measure: those asked for, else all that one pack translates."""
        return self._pairs(pivots=False)

    def pivot_pairs(self) -> list[LanguagePair]:
        """Return the pairs to measure that are translated through English."""
        return self._pairs(pivots=True)

    def _pairs(self, *, pivots: bool) -> list[LanguagePair]:
        with self.translator() as translator:
            return [
                pair
                for pair in translator.pairs()
                if (not self.pairs or pair in self.pairs)
                and bool(translator.route(pair).pivots) is pivots
            ]

    def first_pair(self) -> LanguagePair:
        """Return the pair for what one pack can show: out of English where there is one."""
        pairs = self.direct_pairs()
        return next((pair for pair in pairs if pair.source == PIVOT), pairs[0])

    def sentences(self, pair: LanguagePair) -> tuple[str, ...]:
        """Return the longest list of sources of ``pair`` that the test sets have."""
        found = [one.examples(pair, limit=self.limit) for one in self.tests]
        return max((one.sources for one in found if one), key=len, default=())

    def facts(self) -> tuple[PackFacts, ...]:
        """Describe the packs of the pairs to measure."""
        with self.translator() as translator:
            packs = [(pair, translator.pack(pair)) for pair in self.direct_pairs()]
        return tuple(
            PackFacts(pair=str(pair), fingerprint=pack.fingerprint, size=pack.manifest.size)
            for pair, pack in packs
        )

    def remark(self, text: str) -> None:
        """Note what could not be measured, once."""
        if text not in self.remarks:
            self.remarks.append(text)
