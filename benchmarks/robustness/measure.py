"""Robustness: what users complain of most, counted for every pack."""

from collections.abc import Sequence

from benchmarks.bench import Bench
from benchmarks.quality.scoring import chrf, plain
from benchmarks.quality.testset import spread
from benchmarks.result import Better, Result
from benchmarks.robustness.kept import KINDS, spanned_phrases
from benchmarks.robustness.scraps import loops, runs_on, scraps
from benchmarks.robustness.scripts import is_wrong_script
from benchmarks.robustness.variation import VARIATIONS, vary
from translator.languages import LanguagePair
from translator.service import Translator

_SENTENCES = 150
_COMPARABLE = 3
"""A text of fewer words ("Hotel") may well be the same in both languages."""


def measure(bench: Bench) -> list[Result]:
    """Count each kind of fault of each pack, without the phrasebook."""
    results = []
    with bench.translator() as translator:
        for pair in bench.direct_pairs():
            sentences = bench.sentences(pair)
            if not sentences:
                bench.remark(f"No test set has sentences of {pair}, so only spans were measured.")
            results += Robustness(translator, pair, spread(sentences, _SENTENCES)).results(bench)
    return results


class Robustness:
    """The faults of one pair."""

    def __init__(
        self, translator: Translator, pair: LanguagePair, sentences: Sequence[str]
    ) -> None:
        """``sentences`` are what is varied and cut up."""
        self._translator = translator
        self._pair = pair
        self._sentences = sentences

    def results(self, bench: Bench) -> list[Result]:
        """Return all figures."""
        results = self.kept()
        if not results:
            bench.remark(f"There are no frames in {self._pair.source}, so no spans were measured.")
        if self._sentences:
            results += [*self.variations(), *self.faults(), self.batch_differences()]
        return results

    def kept(self, *, count: int = 1000) -> list[Result]:
        """Tell how many spans of each kind came out changed."""
        phrases = spanned_phrases(self._pair.source, sentences=self._sentences, count=count)
        outputs = self._translated([one.text for one in phrases])
        results = []
        for kind in KINDS:
            asked = [pair for pair in zip(phrases, outputs, strict=True) if pair[0].kind == kind]
            if asked:
                changed = sum(not one.is_kept_in(output) for one, output in asked)
                results.append(self._share(f"{kind} changed", changed, len(asked)))
        return results

    def variations(self) -> list[Result]:
        """Tell how far the translation stays the same when the text is typed otherwise."""
        plain_outputs = self._translated(self._sentences)
        results = []
        for name in VARIATIONS:
            varied = [vary(name, text) for text in self._sentences]
            changed = [at for at, text in enumerate(varied) if text != self._sentences[at]]
            if not changed:
                continue
            outputs = self._translated([varied[at] for at in changed])
            expected = [plain(_bare(plain_outputs[at])) for at in changed]
            found = [plain(_bare(output)) for output in outputs]
            same = sum(a == b for a, b in zip(expected, found, strict=True))
            results += [
                Result.share(
                    f"same translation with {name}", same, len(changed),
                    subject=str(self._pair), better=Better.HIGHER,
                ),
                Result.figure(
                    f"chrF2 between translations with {name}", "chrF2", chrf(found, expected),
                    runs=len(changed), subject=str(self._pair), better=Better.HIGHER,
                ),
            ]  # fmt: skip
        return results

    def faults(self, *, count: int = 500) -> list[Result]:
        """Count loops and over-generation on scraps, the untranslated, and wrong scripts."""
        language = self._pair.target
        pieces = scraps(self._sentences, language=self._pair.source, count=count)
        texts = [*pieces, *self._sentences]
        outputs = self._translated(texts)
        of_scraps = [*zip(pieces, outputs, strict=False)]
        long = [
            (text, output)
            for text, output in zip(texts, outputs, strict=True)
            if len(text.split()) >= _COMPARABLE or language in {"ja", "zh", "th", "ko"}
        ]
        counted = {
            "fragments looping": (sum(loops(*one) for one in of_scraps), len(of_scraps)),
            "fragments over-generated": (sum(runs_on(*one) for one in of_scraps), len(of_scraps)),
            "left untranslated": (sum(plain(a) == plain(b) for a, b in long), len(long)),
            "in a wrong script": (
                sum(is_wrong_script(output, language) for output in outputs),
                len(outputs),
            ),
        }
        return [self._share(name, *found) for name, found in counted.items() if found[1]]

    def batch_differences(self) -> Result:
        """Tell how many sentences come out otherwise in a batch than each by itself."""
        together = self._translated(self._sentences)
        alone = self._translated(self._sentences, exact=True)
        differing = sum(a != b for a, b in zip(together, alone, strict=True))
        return self._share("differing in a batch", differing, len(together))

    def _translated(self, texts: Sequence[str], *, exact: bool = False) -> list[str]:
        pair = self._pair
        found = self._translator.translate_batch(
            texts, source=pair.source, target=pair.target, exact=exact
        )
        return [one.text for one in found]

    def _share(self, name: str, count: int, total: int) -> Result:
        return Result.share(name, count, total, subject=str(self._pair))


def _bare(text: str) -> str:
    """Take symbols off, emoji among them."""
    return "".join(one for one in text if one.isalnum() or one.isspace() or one in "'’-")
