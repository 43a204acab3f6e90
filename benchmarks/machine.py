"""The machine and versions that a result was measured with."""

import os
import platform
from importlib.metadata import version
from pathlib import Path

import msgspec

from translator.engine import core_count


class Machine(msgspec.Struct, frozen=True, kw_only=True):
    """What a figure depends on besides the code; ``load`` is the 1-minute load average."""

    cpu: str
    cores: int
    load: float | None
    system: str
    python: str
    versions: dict[str, str]

    @classmethod
    def here(cls) -> "Machine":
        """Describe this machine now."""
        return cls(
            cpu=_cpu_model(),
            cores=core_count(),
            load=round(os.getloadavg()[0], 2) if hasattr(os, "getloadavg") else None,
            system=platform.platform(terse=True),
            python=platform.python_version(),
            versions={name: version(name) for name in ("wayword", "ctranslate2", "sentencepiece")},
        )


def _cpu_model() -> str:
    listing = Path("/proc/cpuinfo")
    if listing.exists():
        for line in listing.read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.split(":", 1)[1].strip()
    return platform.processor() or platform.machine()
