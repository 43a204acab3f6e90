"""The record of a run: what was run with what, beside its result."""

import hashlib
import platform
from collections.abc import Iterable
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

if TYPE_CHECKING:
    from models.recipe import Recipe

_LIBRARIES = ("torch", "transformers", "ctranslate2", "sentencepiece", "sacrebleu")


def write_record(recipe: "Recipe", files: Iterable[Path], work: Path) -> Path:
    """Write ``record.json`` into the run's folder: recipe, versions, hardware, digests of the
    corpora's ``files``, curves.
    """
    phases = sorted(work.glob("*/progress.json"))
    content: dict[str, Any] = {
        "recipe": recipe,
        "versions": {name: metadata.version(name) for name in _LIBRARIES},
        "machine": f"{platform.machine()}, {_processor()}",
        "sha256": {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in files},
        "cleaning": {
            path.name: msgspec.json.decode(path.read_bytes())
            for path in sorted((work / "clean").glob("*.json"))
        },
        "phases": {path.parent.name: msgspec.json.decode(path.read_bytes()) for path in phases},
    }
    out = work / "record.json"
    out.write_bytes(msgspec.json.format(msgspec.json.encode(content), indent=1))
    return out


def _processor() -> str:
    import torch  # noqa: PLC0415 - training alone needs it

    if torch.cuda.is_available():
        return str(torch.cuda.get_device_name())
    cpu = Path("/proc/cpuinfo")
    lines = cpu.read_text(encoding="utf-8").splitlines() if cpu.is_file() else []
    names = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(names, platform.processor())
