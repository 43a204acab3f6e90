"""The pace of a long job: how much time it has left."""

import time
from collections import deque
from collections.abc import Callable

_WINDOW = 30.0
"""Seconds that are looked back over: chunks come in jumps, and machines change their speed."""

_SILENCE = 3.0
"""Seconds without an answer: models are loaded, and the first chunk says little."""

_STEP = 0.5


class Pace:
    """Tells the time left from how far a job came lately, not from how it began."""

    def __init__(self, *, clock: Callable[[], float] = time.monotonic) -> None:
        """``clock`` gives seconds."""
        self._clock = clock
        self._marks: deque[tuple[float, int]] = deque()

    def seconds_left(self, done: int, total: int) -> float | None:
        """Note that ``done`` of ``total`` is done; None while too little is known."""
        now, marks = self._clock(), self._marks
        if not marks or now - marks[-1][0] >= _STEP:
            marks.append((now, done))
        while len(marks) > 1 and now - marks[1][0] >= _WINDOW:
            marks.popleft()
        since, before = marks[0]
        if now - since < _SILENCE or done <= before:
            return None
        return (total - done) * (now - since) / (done - before)


def spoken(seconds: float | None) -> str:
    """Return a time left as ``1:05 left`` or ``2:01:05 left``; nothing for None."""
    if seconds is None:
        return ""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02} left" if hours else f"{minutes}:{rest:02} left"
