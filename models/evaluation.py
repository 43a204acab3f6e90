"""Evaluation: how well a model translates a development set."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from models.corpus.pair import Pair, read_pairs
from models.vocabulary import load_vocabulary
from translator.engine import core_count
from translator.packs.shortlist import FILE_NAME as SHORTLIST


@dataclass(frozen=True, slots=True)
class TestSet:
    """A set of pairs, in the direction that is measured; ``token`` asks for its target."""

    __test__ = False  # no test case, whatever pytest thinks of the name

    name: str
    pairs: tuple[Pair, ...]
    token: str = ""

    @classmethod
    def read(
        cls, folder: Path, name: str, *, source: str, target: str, token: str = ""
    ) -> "TestSet | None":
        """Read ``folder``/name/en-XX.tsv; None where the set has no such pair."""
        other = source if target == "en" else target
        path = folder / name / f"en-{other}.tsv"
        if not path.is_file():
            return None
        pairs = read_pairs(path, reverse=target == "en")
        return cls(name, tuple(pair for pair in pairs if isinstance(pair, Pair)), token)


def decode(
    folder: Path, sources: Sequence[str], *, token: str = "", beam: int = 1, threads: int = 0
) -> list[str]:
    """Translate with the model in ``folder``: the bare engine, without Wayword's text flow."""
    import ctranslate2  # noqa: PLC0415 - evaluation alone needs it here

    source, target = (load_vocabulary(folder / name) for name in ("source.spm", "target.spm"))
    engine = ctranslate2.Translator(
        str(folder), compute_type="default", inter_threads=threads or core_count(), intra_threads=1
    )
    pieces = source.encode(list(sources), out_type=str)
    if token:
        pieces = [[token, *each] for each in pieces]
    results = engine.translate_batch(
        pieces,
        beam_size=beam,
        max_batch_size=64,
        max_decoding_length=192,
        disable_unk=True,
        use_vmap=(folder / SHORTLIST).exists(),
    )
    return [str(target.decode(result.hypotheses[0])) for result in results]


def chrf(outputs: Sequence[str], references: Sequence[str]) -> float:
    """Return chrF2 (Popović, 2015) as sacrebleu computes it by default."""
    from sacrebleu.metrics.chrf import CHRF  # noqa: PLC0415 - evaluation alone needs it

    return float(CHRF().corpus_score(list(outputs), [list(references)]).score)


def bleu(outputs: Sequence[str], references: Sequence[str], *, tokenize: str = "13a") -> float:
    """Return BLEU (Papineni et al., 2002) as sacrebleu computes it."""
    from sacrebleu.metrics.bleu import BLEU  # noqa: PLC0415 - evaluation alone needs it

    return float(BLEU(tokenize=tokenize).corpus_score(list(outputs), [list(references)]).score)
