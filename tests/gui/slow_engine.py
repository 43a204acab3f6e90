"""An engine whose answers can be held back."""

from collections.abc import Sequence
from threading import Event
from time import sleep

from translator.engine import DecodeOptions, Hypothesis
from translator.testing import FakeEngine


class SlowEngine(FakeEngine):
    """Answers in capitals; a segment with "wait" in it waits for ``go``."""

    def __init__(self) -> None:
        super().__init__(lambda segment, _options: [segment.upper(), f"{segment.upper()} (OR SO)"])
        self.go = Event()
        self.waiting = Event()
        self.delay = 0.0
        self.fault: Exception | None = None

    def translate(self, segments: Sequence[str], options: DecodeOptions) -> list[list[Hypothesis]]:
        """Answer, wait, or fail with ``fault``."""
        if self.fault is not None:
            raise self.fault
        if any("wait" in segment.casefold() for segment in segments):
            self.waiting.set()
            self.go.wait(30)
        sleep(self.delay)
        return super().translate(segments, options)
