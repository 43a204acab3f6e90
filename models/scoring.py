"""Scoring: a pack measured through ``Translator``."""

import tempfile
from collections.abc import Sequence
from pathlib import Path

from models.evaluation import TestSet
from translator.packs.manifest import Score
from translator.packs.store import PackStore
from translator.phrasebook.phrasebook import Phrasebook
from translator.service import Translator
from translator.settings import Folders, Settings

_TOKENIZERS = {"ja": "char", "zh": "zh"}


def translate_all(
    packs: Path, sources: Sequence[str], *, source: str, target: str, alone: bool = True
) -> list[str]:
    """Translate through the whole text flow, with the packs in the folder ``packs`` and no
    phrases, Memory or history of anybody's: by the model alone, or with phrasebook and glossary.
    """
    with tempfile.TemporaryDirectory() as home:
        folders = Folders(data=Path(home) / "data", config=Path(home) / "config")
        with Translator(
            folders=folders,
            settings=Settings(
                memory=False, history=False, phrasebook=not alone, glossary=not alone
            ),
            store=PackStore(folders.packs, (packs,)),
            phrasebook=Phrasebook(folders.database),
        ) as translator:
            found = translator.translate_batch(sources, source=source, target=target)
            return [one.text for one in found]


def measure(outputs: Sequence[str], tests: TestSet, *, source: str, target: str) -> list[Score]:
    """Return BLEU and chrF2 with their signatures (sacrebleu)."""
    from sacrebleu.metrics.bleu import BLEU  # noqa: PLC0415 - scoring alone needs it
    from sacrebleu.metrics.chrf import CHRF  # noqa: PLC0415

    references = [[pair.target for pair in tests.pairs]]
    name = f"{tests.name}-dev {source}-{target}"
    metrics = {"BLEU": BLEU(tokenize=_TOKENIZERS.get(target, "13a")), "chrF2": CHRF()}
    scores = []
    for title, metric in metrics.items():
        value = round(float(metric.corpus_score(list(outputs), references).score), 2)
        signature = str(metric.get_signature())
        scores.append(Score(testset=name, metric=title, value=value, signature=signature))
    return scores
