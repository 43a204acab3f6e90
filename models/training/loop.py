"""The training loop, from top to bottom."""

import math
import random
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from copy import deepcopy
from pathlib import Path
from typing import TYPE_CHECKING, Any

from models.recipe import Schedule
from models.training.batches import Batch, Encoded, make_batch, plan_batches
from models.training.checkpoint import Progress, load_checkpoint, save_checkpoint
from models.training.curve import draw_curve
from models.training.loss import smoothed_loss

if TYPE_CHECKING:
    from transformers import MarianMTModel

_SAY_EVERY = 100

_WITHOUT_BF16 = {"DEFAULT", "NO AVX", "AVX2"}
"""What torch calls the x86 processors that compute bf16 far slower than float32."""


def train(
    network: "MarianMTModel",
    epochs: Callable[[int], Encoded],
    plan: Schedule,
    *,
    folder: Path,
    evaluate: Callable[["MarianMTModel"], float],
    say: Callable[[str], None],
    device: str = "cpu",
) -> Progress:
    """Train ``network`` and leave the best averaged weights in it.

    ``epochs`` gives the data of an epoch by its number, the same each time it is asked;
    ``evaluate`` scores a network, higher is better. The run goes on from ``folder``'s
    checkpoint where there is one, exactly as if it had not stopped.
    """
    loop = _Loop(network, plan, folder=folder, evaluate=evaluate, say=say, device=device)
    loop.resume()
    while not loop.is_done():
        data = epochs(loop.progress.epoch)
        loop.run_epoch(data)
    loop.finish()
    return loop.progress


class _Loop:
    """A network in training, and all that goes with it."""

    def __init__(
        self,
        network: "MarianMTModel",
        plan: Schedule,
        *,
        folder: Path,
        evaluate: Callable[["MarianMTModel"], float],
        say: Callable[[str], None],
        device: str,
    ) -> None:
        import torch  # noqa: PLC0415 - training alone needs it

        folder.mkdir(parents=True, exist_ok=True)
        self.progress = Progress()
        self._network = network.to(device)
        self._average = deepcopy(network).eval()
        self._plan = plan
        self._folder = folder
        self._evaluate = evaluate
        self._say = say
        self._device = device
        self._optimizer = torch.optim.AdamW(
            network.parameters(), lr=plan.rate, betas=(0.9, 0.98), weight_decay=0, fused=True
        )
        torch.manual_seed(plan.seed)

    def resume(self) -> None:
        """Go back to where the last checkpoint was made, if there is one."""
        import torch  # noqa: PLC0415 - training alone needs it

        saved = load_checkpoint(self._folder / "last.pt")
        if saved is None:
            return
        self.progress, states = saved
        self._network.load_state_dict(states["network"])
        self._average.load_state_dict(states["average"])
        self._optimizer.load_state_dict(states["optimizer"])
        torch.set_rng_state(states["chance"])
        if self._device == "cuda":
            torch.cuda.set_rng_state(states["cuda_chance"].cpu())
        self._say(f"Going on after update {self.progress.update}.")

    def is_done(self) -> bool:
        """Tell whether all updates are made, or too many evaluations brought nothing better."""
        progress = self.progress
        ended = progress.updates and progress.update >= progress.updates
        return bool(ended) or progress.worse >= self._plan.patience

    def run_epoch(self, data: Encoded) -> None:
        """Make the updates of one epoch that are left to make."""
        progress, plan = self.progress, self._plan
        chance = random.Random(plan.seed * 1000 + progress.epoch)  # noqa: S311 - no secret
        batches = plan_batches(data, tokens=plan.batch_tokens, chance=chance)
        progress.updates = progress.updates or max(1, round(len(batches) * plan.epochs))
        self._network.train()
        for indices in batches[progress.batch :]:
            loss = self._update(make_batch(data, indices))
            if progress.update % _SAY_EVERY == 0:
                self._say(_line(progress, loss))
            if progress.update % plan.evaluate_every == 0:
                self._judge()
            if self.is_done():
                return
        progress.epoch += 1
        progress.batch = 0

    def finish(self) -> None:
        """Judge the last weights too, then leave the best ones in the network."""
        if not self.progress.curve or self.progress.curve[-1]["update"] != self.progress.update:
            self._judge()
        found = load_checkpoint(self._folder / "best.pt")
        if found is not None:
            self._network.load_state_dict(found[1]["average"])
        self._network.eval()

    def _update(self, batch: Batch) -> float:
        """Make one step of gradient descent; return the loss a piece."""
        from torch.nn.utils import clip_grad_norm_  # noqa: PLC0415 - training alone needs it

        start = time.perf_counter()
        progress, plan = self.progress, self._plan
        for group in self._optimizer.param_groups:
            group["lr"] = learning_rate(plan, progress.update + 1, progress.updates)
        with _precision(self._device):
            loss, count = smoothed_loss(
                self._network, batch, plan.smoothing, self._device, drawn=plan.drawn
            )
        loss.backward()
        clip_grad_norm_(self._network.parameters(), 1.0)
        self._optimizer.step()
        self._optimizer.zero_grad(set_to_none=True)
        progress.update += 1
        progress.batch += 1
        progress.tokens += count
        share = min(plan.average, progress.update / (progress.update + 10))
        _follow(self._average, self._network, share)
        found = float(loss.detach())
        progress.losses += found
        progress.steps += 1
        progress.seconds += time.perf_counter() - start
        return found

    def _judge(self) -> None:
        """Score the averaged weights; keep them if they are the best, and a checkpoint anyway."""
        progress = self.progress
        score = self._evaluate(self._average)
        point = {"update": progress.update, "score": score}
        if progress.steps:
            point["loss"] = progress.losses / progress.steps
        progress.losses, progress.steps = 0.0, 0
        progress.curve.append(point)
        is_best = score > progress.best
        progress.worse = 0 if is_best else progress.worse + 1
        progress.best = max(progress.best, score)
        if is_best:
            states = {"average": self._average.state_dict()}
            save_checkpoint(self._folder / "best.pt", progress, states)
        self._keep()
        draw_curve(progress, self._folder / "curve.svg")
        self._say(
            f"update {progress.update}/{progress.updates}: {score:.2f} (best {progress.best:.2f})"
        )

    def _keep(self) -> None:
        import torch  # noqa: PLC0415 - training alone needs it

        states: dict[str, Any] = {
            "network": self._network.state_dict(),
            "average": self._average.state_dict(),
            "optimizer": self._optimizer.state_dict(),
            "chance": torch.get_rng_state(),
        }
        if self._device == "cuda":
            states["cuda_chance"] = torch.cuda.get_rng_state()
        save_checkpoint(self._folder / "last.pt", self.progress, states)


def learning_rate(plan: Schedule, update: int, updates: int) -> float:
    """Return the rate of one update (counted from 1).

    Linear warm-up, then the inverse square root (Vaswani et al., 2017, section 5.3), and a
    linear way down over the last ``cooldown`` share of all updates.
    """
    warmup = min(plan.warmup, max(1, updates // 4))
    rate = plan.rate * min(update / warmup, math.sqrt(warmup / update))
    left = (updates - update) / max(1.0, updates * plan.cooldown)
    return rate * max(0.02, min(1.0, left))


def _follow(average: "MarianMTModel", network: "MarianMTModel", share: float) -> None:
    """Move the averaged weights towards the network's (exponential moving average)."""
    import torch  # noqa: PLC0415 - training alone needs it

    with torch.no_grad():
        torch._foreach_lerp_(  # the fused form has no public name
            list(average.parameters()), list(network.parameters()), 1 - share
        )


def _precision(device: str) -> AbstractContextManager[None]:
    """Compute in bf16, except on processors below AVX-512, where it is emulated.

    A product of two matrices in bf16 was 60 times slower there (Zen 3) than in float32.
    """
    import torch  # noqa: PLC0415 - training alone needs it

    capable = device == "cuda" or torch.backends.cpu.get_cpu_capability() not in _WITHOUT_BF16
    context: AbstractContextManager[None] = torch.autocast(
        device, dtype=torch.bfloat16, enabled=capable
    )
    return context


def _line(progress: Progress, loss: float) -> str:
    rate = progress.tokens / progress.seconds
    left = (progress.updates - progress.update) * progress.seconds / progress.update
    return (
        f"epoch {progress.epoch + 1} update {progress.update}/{progress.updates}"
        f" loss {loss:.3f} {rate:.0f} pieces/s, {left / 60:.0f} min left"
    )
