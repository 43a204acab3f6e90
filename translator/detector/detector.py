"""The detector: which of the languages at hand a text is in, or "unsure"."""

from collections.abc import Collection, Mapping
from pathlib import Path

from translator.detector.detection import Detection
from translator.detector.model import LanguageModel
from translator.detector.weights import Weights

DATA = Path(__file__).with_name("detector.bin")
"""The weights that the wheel brings along."""

_OUTSIDE_WEIGHT = 0.2
"""How probable a language without a pack is, beside one that has a pack, before reading."""

_MOST = 5
_LEAST_SHARE = 0.01
_SAME = {"nb": "no", "nn": "no", "cmn": "zh"}


class Detector:
    """Ranks every language it knows, then answers for the sources at hand."""

    def __init__(self, candidates: Collection[str], *, data: Path = DATA) -> None:
        """Take the sources at hand as canonical tags; a region stands for its base language.

        Where a base and its regions are handed in, the base is answered. The data file is read
        at the first detection.
        """
        self._candidates: dict[str, str] = {}
        for tag in sorted(candidates):
            self._candidates.setdefault(_base(tag), tag)
        self._data = data
        self._model: LanguageModel | None = None

    def detect(self, text: str) -> Detection:
        """Tell the language of ``text``; raises EngineError where the data file is damaged."""
        if self._model is None:
            self._model = LanguageModel(Weights.load(self._data))
        probabilities = self._model.probabilities(text)
        threshold = self._model.weights.header.threshold
        return judge(probabilities, self._candidates, threshold=threshold)


def judge(
    probabilities: Mapping[str, float], sources: Mapping[str, str], *, threshold: float
) -> Detection:
    """Return the verdict on all languages' ``probabilities`` for the sources at hand.

    ``sources`` maps base languages to the tags to answer; an answer needs ``threshold``.
    """
    weighed = {
        language: probability * (1 if language in sources else _OUTSIDE_WEIGHT)
        for language, probability in probabilities.items()
    }
    whole = sum(weighed.values()) + 1 - sum(probabilities.values())
    ranked = sorted(
        ((share / whole, language) for language, share in weighed.items()), reverse=True
    )
    ours = [(sources[language], share) for share, language in ranked if language in sources]
    candidates = tuple(item for item in ours[:_MOST] if item[1] >= _LEAST_SHARE)
    share, best = ranked[0] if ranked else (0.0, "")
    sure = share >= threshold
    return Detection(
        language=sources.get(best) if sure else None,
        confidence=candidates[0][1] if candidates else 0.0,
        candidates=candidates,
        outside=best if sure and best not in sources else None,
    )


def _base(tag: str) -> str:
    base = tag.split("-", maxsplit=1)[0]
    return _SAME.get(base, base)
