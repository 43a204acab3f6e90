"""Training a family: phase after phase, each for its seconds."""

import random
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from threading import Event
from typing import TypeAlias

import numpy as np
import torch
from torch import Tensor

from models.packed.epochs import Epochs
from models.packed.network import Network
from models.packed.plan import Family, Member, Phase
from models.packed.rows import Rows
from models.packed.step import Step, precision

_SAY_EVERY = 10.0
_LOOK_EVERY = 16

State: TypeAlias = dict[str, Tensor]
Loaded: TypeAlias = dict[str, tuple[Tensor, ...]]


class Training:
    """A family's network, and what trains it."""

    def __init__(
        self,
        family: Family,
        epochs: Epochs,
        *,
        pieces: int,
        device: str,
        say: Callable[[str], None],
    ) -> None:
        """``pieces`` is the size of every vocabulary."""
        torch.manual_seed(family.seed)
        sources, targets = family.tables()
        self.family = family
        self.network = Network(
            family.architecture,
            sources=len(sources),
            targets=len(targets),
            pieces=pieces,
            joint=family.joint,
        ).to(device)
        self._epochs = epochs
        self._device = device
        self._say = say
        self._loader = ThreadPoolExecutor(1)
        self._ready = Event()
        self._asked: list[Future[Rows]] = []
        self._ahead = self._load(*self._stages()[0], 0)
        begin = time.perf_counter()
        self._step = Step(
            self.network,
            rows=family.rows,
            length=family.length,
            smoothing=family.smoothing,
            say=say,
        )
        self._ready.set()
        say(f"{family.name}: ready to step after {time.perf_counter() - begin:.0f} s")

    def run(self, keep: Callable[[str, Network], None], *, scale: float = 1.0) -> None:
        """Go through all phases, their seconds times ``scale``; hand over what is trained.

        ``keep`` gets the family's name, or a member's after a phase alone.
        """
        stages = self._stages()
        before = self._state()
        for at, (phase, members) in enumerate(stages):
            if phase.alone and at and stages[at - 1][0] is phase:
                self._restore(before)
            else:
                before = self._state()
            self._step.forget()
            self._train(phase, members, stages[at + 1] if at + 1 < len(stages) else None, scale)
            self._judge(members)
            if phase.alone:
                keep(members[0].name, self.network)
        if not self.family.phases[-1].alone:
            keep(self.family.name, self.network)
        self._loader.shutdown(cancel_futures=True)

    def _stages(self) -> list[tuple[Phase, list[Member]]]:
        """Return every stretch of training with those who take part."""
        members = list(self.family.members)
        return [
            (phase, group)
            for phase in self.family.phases
            for group in ([[one] for one in members] if phase.alone else [members])
        ]

    def _train(
        self,
        phase: Phase,
        members: list[Member],
        later: tuple[Phase, list[Member]] | None,
        scale: float,
    ) -> None:
        self.network.train()
        seconds = phase.seconds * scale
        told = f"{members[0].name if phase.alone else self.family.name} {phase.name}"
        steps, said, loss = 0, 0.0, 0.0
        begin: float | None = None
        for batch, member in self._batches(phase, members, later):
            begin = begin or time.perf_counter()
            passed = time.perf_counter() - begin
            if passed >= seconds:
                break
            found = self._step(batch, self.family.place(member), rate_at(phase, passed / seconds))
            steps += 1
            if steps % _LOOK_EVERY == 0:
                loss = float(found)
                if passed - said >= _SAY_EVERY:
                    said = passed
                    self._say(f"{told}: {passed:.0f} s, {self._done(steps)}, loss {loss:.3f}")
        for share in self._asked:
            share.cancel()
        self._say(f"{told}: {self._done(steps)}, loss {loss:.3f}")

    def _done(self, steps: int) -> str:
        places = steps * self.family.rows * self.family.length
        return f"{steps} steps, {places / 1e6:.1f} M places"

    def _batches(
        self, phase: Phase, members: list[Member], later: tuple[Phase, list[Member]] | None
    ) -> Iterator[tuple[tuple[Tensor, ...], Member]]:
        """Yield batches for ever, each of one member; ask early for what comes ``later``.

        An epoch is gone through again where the next one is not there yet.
        """
        chance = random.Random(self.family.seed)  # noqa: S311 - no secret
        by_name = {member.name: member for member in members}
        loading, epoch = self._ahead, 0
        loaded = loading.result()
        if later is not None:
            self._ahead = self._load(*later, 0)
        while True:
            if loading.done():
                loaded = loading.result()
                epoch += 1
                loading = self._load(phase, members, epoch)
            size = self.family.rows
            order = [
                (name, start)
                for name, arrays in loaded.items()
                for start in range(0, len(arrays[0]) - size + 1, size)
            ]
            if not order:
                raise ValueError(f"{self.family.name}: less than a batch of text")
            chance.shuffle(order)
            for name, start in order:
                yield tuple(one[start : start + size] for one in loaded[name]), by_name[name]

    def _load(self, phase: Phase, members: list[Member], epoch: int) -> "Future[Loaded]":
        """Ask for an epoch, and bring it to the device when it is there."""
        asked = self._epochs.ask(self.family, phase, members, epoch)
        self._asked = [share for shares in asked.values() for share in shares]
        return self._loader.submit(self._bring, asked, epoch)

    def _bring(self, asked: "dict[str, list[Future[Rows]]]", epoch: int) -> Loaded:
        loaded: Loaded = {}
        self._ready.wait()
        for name, shares in asked.items():
            rows = Rows.joined([share.result() for share in shares])
            order = np.random.default_rng(epoch).permutation(len(rows))
            loaded[name] = self._tensors(rows, order)
        return loaded

    def _tensors(self, rows: Rows, order: "np.ndarray | slice" = slice(None)) -> tuple[Tensor, ...]:
        return tuple(
            torch.from_numpy(array[order].astype(kind)).to(self._device)
            for array, kind in zip(rows.arrays(), (np.int32, np.uint8) * 2, strict=True)
        )

    def _judge(self, members: list[Member]) -> None:
        """Say the loss a piece on what is never learnt, without smoothing."""
        self.network.eval()
        with torch.compiler.set_stance("force_eager"):
            found = [f"{one.name} {self._loss(one):.3f}" for one in members if one.dev]
        self._say(f"dev loss a piece: {', '.join(found) or 'not measured'}")
        self.network.train()

    def _loss(self, member: Member) -> float:
        arrays = self._tensors(self._epochs.dev(self.family, member))
        place = torch.tensor(self.family.place(member), device=self._device)
        total = count = 0.0
        for start in range(0, len(arrays[0]), self.family.rows):
            part = tuple(one[start : start + self.family.rows] for one in arrays)
            with torch.no_grad(), precision(self.network.sources.device):
                loss, real = self.network.plain(part, place)
            total, count = total + float(loss), count + float(real)
        return total / count

    def _state(self) -> State:
        return {name: one.detach().clone() for name, one in self.network.named_parameters()}

    def _restore(self, state: State) -> None:
        with torch.no_grad():
            for name, weights in self.network.named_parameters():
                weights.copy_(state[name])


def rate_at(phase: Phase, share: float) -> float:
    """Return the learning rate when ``share`` of the phase's time has passed."""
    rising = share / phase.warm if phase.warm else 1.0
    falling = (1 - share) / phase.cool if phase.cool else 1.0
    return phase.rate * max(0.0, min(rising, 1.0, falling))
