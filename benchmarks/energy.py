"""Energy: joules for a thousand phrases, read from the processor or estimated."""

import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.bench import Bench
from benchmarks.quality.testset import spread
from benchmarks.result import Better, Result
from translator.languages import LanguagePair
from translator.service import Translator

POWERCAP = Path("/sys/class/powercap")
WATTS = 10.0
"""What one busy core is taken to draw where nothing can be read: a laptop's under load."""

_PHRASES = 300
_IDLE_SECONDS = 3.0
_THOUSAND = 1000


@dataclass(frozen=True, slots=True)
class Domain:
    """One of the processor's own energy counters (RAPL), which wraps around at ``most``."""

    path: Path
    most: int

    def read(self) -> int:
        """Return its microjoules so far."""
        return int((self.path / "energy_uj").read_text(encoding="utf-8"))


class Meter:
    """Joules of all processor packages between two readings."""

    def __init__(self, domains: list[Domain]) -> None:
        self._domains = domains
        self._start = [one.read() for one in domains]

    def joules(self) -> float:
        """Return what was used since this meter was made."""
        used = 0
        for domain, start in zip(self._domains, self._start, strict=True):
            spent = domain.read() - start
            used += spent if spent >= 0 else spent + domain.most
        return used / 1e6


def find_domains(powercap: Path = POWERCAP) -> list[Domain]:
    """Return the counters of whole packages that may be read; none where there are none."""
    found = []
    for path in sorted(powercap.glob("intel-rapl:?")):
        try:
            domain = Domain(path, int((path / "max_energy_range_uj").read_text(encoding="utf-8")))
            domain.read()
        except (OSError, ValueError):
            continue
        found.append(domain)
    return found


def measure(
    bench: Bench,
    *,
    powercap: Path = POWERCAP,
    wait: Callable[[float], None] = time.sleep,
) -> list[Result]:
    """Tell what phrases of every pack cost in joules, in a batch, minus what idling draws."""
    domains = find_domains(powercap)
    idle = _idle_watts(domains, wait) if domains else 0.0
    if not domains:
        bench.remark(
            f"The processor's energy counters cannot be read here: joules are an estimate,"
            f" processor seconds times {WATTS:g} watts."
        )
    results = []
    with bench.translator() as translator:
        for pair in bench.direct_pairs():
            texts = spread(bench.sentences(pair), _PHRASES)
            if not texts:
                continue
            _translate(translator, pair, texts[:8])  # loads the pack
            meter, start, spent = Meter(domains), time.perf_counter(), time.process_time()
            _translate(translator, pair, texts)
            wall, busy = time.perf_counter() - start, time.process_time() - spent
            joules = meter.joules() - idle * wall if domains else busy * WATTS
            results.append(
                Result.figure(
                    "energy for 1,000 phrases" if domains else "energy for 1,000 phrases, estimate",
                    "J",
                    joules * _THOUSAND / len(texts),
                    runs=len(texts),
                    subject=str(pair),
                    better=Better.LOWER,
                    note="RAPL minus idle" if domains else f"{WATTS:g} W a busy core",
                )
            )
    return results


def _translate(translator: Translator, pair: LanguagePair, texts: Sequence[str]) -> None:
    deque(translator.translate_batch(texts, source=pair.source, target=pair.target), maxlen=0)


def _idle_watts(domains: list[Domain], wait: Callable[[float], None]) -> float:
    meter, start = Meter(domains), time.perf_counter()
    wait(_IDLE_SECONDS)
    return meter.joules() / max(time.perf_counter() - start, 1e-9)
