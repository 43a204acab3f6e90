"""Checkpoints: all that a run needs to go on as if it had never stopped."""

import os
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from torch import Tensor

    State = dict[str, Tensor]


@dataclass(slots=True)
class Progress:
    """Where a run is: ``update`` counts steps, ``batch`` those of the current epoch.

    ``losses`` and ``steps`` are the sum and the number of the losses since the last evaluation.
    """

    epoch: int = 0
    batch: int = 0
    update: int = 0
    updates: int = 0
    best: float = -1.0
    worse: int = 0
    seconds: float = 0.0
    tokens: int = 0
    losses: float = 0.0
    steps: int = 0
    curve: list[dict[str, float]] = field(default_factory=list)


def save_checkpoint(path: Path, progress: Progress, states: "dict[str, Any]") -> None:
    """Write a checkpoint aside and rename it, so that there is always a whole one."""
    import torch  # noqa: PLC0415 - training alone needs it

    aside = path.with_name(f".{path.name}.part")
    with aside.open("wb") as file:
        torch.save({"progress": asdict(progress), **states}, file)
        file.flush()
        os.fsync(file.fileno())
    aside.replace(path)


def load_checkpoint(path: Path) -> "tuple[Progress, dict[str, Any]] | None":
    """Return what was saved, or None where nothing was."""
    import torch  # noqa: PLC0415 - training alone needs it

    if not path.exists():
        return None
    states = torch.load(path, map_location="cpu", weights_only=True)
    return Progress(**states.pop("progress")), states
