"""The detector: which of the languages at hand a text is in, or "unsure"."""

from translator.detector.detection import Detection
from translator.detector.detector import Detector

__all__ = ["Detection", "Detector"]
