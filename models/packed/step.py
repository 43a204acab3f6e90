"""One step of training, as fast as the device allows: compiled, and replayed as one graph."""

from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor
from torch.nn.utils import clip_grad_norm_

from models.packed.network import Network

_WARM_STEPS = 4
_LEARNT = 12


class Step:
    """Forward, backward, clipping and AdamW for batches of one fixed shape."""

    def __init__(
        self,
        network: Network,
        *,
        rows: int,
        length: int,
        smoothing: float,
        say: Callable[[str], None],
    ) -> None:
        """Prepare for batches [rows, length] on the network's device."""
        self.network = network
        self._smoothing = smoothing
        self._device = network.sources.device
        self._cuda = self._device.type == "cuda"
        self._rate = torch.zeros((), device=self._device)
        self.optimizer = torch.optim.AdamW(
            network.parameters(),
            lr=self._rate if self._cuda else 0.0,
            betas=(0.9, 0.98),
            eps=1e-9,
            weight_decay=0.0,
            fused=True,
            capturable=self._cuda,
        )
        shape = (rows, length)
        self._inputs = tuple(torch.zeros(shape, dtype=kind, device=self._device) for kind in _KINDS)
        self._at = torch.zeros(2, dtype=torch.long, device=self._device)
        self._loss = torch.zeros((), device=self._device)
        self._graph: torch.cuda.CUDAGraph | None = None
        if self._cuda:
            self._prepare(say)

    def __call__(self, batch: tuple[Tensor, ...], at: tuple[int, int], rate: float) -> Tensor:
        """Learn from one batch; return the loss a piece, which the next call overwrites."""
        for held, given in zip(self._inputs, batch, strict=True):
            held.copy_(given, non_blocking=True)
        self._at[0], self._at[1] = at
        if not self._cuda:
            for group in self.optimizer.param_groups:
                group["lr"] = rate
        self._rate.fill_(rate)
        if self._graph is None:
            self._learn()
        else:
            self._graph.replay()
        return self._loss

    def forget(self) -> None:
        """Reset the optimizer, for a new phase."""
        for state in self.optimizer.state.values():
            for value in state.values():
                if isinstance(value, Tensor):
                    value.zero_()

    def _learn(self) -> None:
        self.optimizer.zero_grad(set_to_none=True)
        with precision(self._device):
            loss, count = self.network(self._inputs, self._at, self._smoothing)
            loss = loss / count
        loss.backward()
        clip_grad_norm_(self.network.parameters(), 1.0, foreach=True)
        self.optimizer.step()
        self._loss.copy_(loss.detach())

    def _prepare(self, say: Callable[[str], None]) -> None:
        """Compile the layers, then capture the step; go without what this machine refuses."""
        held = [one.detach().clone() for one in self.network.parameters()]
        generator = torch.Generator().manual_seed(1)
        pieces = torch.randint(3, 300, self._inputs[0].shape, generator=generator)
        for to, given in zip(self._inputs, _sample(pieces), strict=True):
            to.copy_(given)
        layers = [*self.network.encoder.layers, *self.network.decoder.layers]
        try:
            for layer in layers:
                layer.compile(dynamic=False)
            self.network.compiled_loss()
            self._warm()
        except Exception as error:  # whatever a compiler refuses, the run goes on without
            say(f"Not compiled: {type(error).__name__}: {str(error)[:300]}")
            torch.compiler.set_stance("force_eager")
            self._warm()
        try:
            self._capture()
            self._learns()
        except Exception as error:  # the same for what a driver refuses to capture
            say(f"Not captured: {type(error).__name__}: {str(error)[:300]}")
            self._graph = None
            torch.cuda.synchronize()
        with torch.no_grad():
            for weights, before in zip(self.network.parameters(), held, strict=True):
                weights.copy_(before)
        self.forget()

    def _warm(self) -> None:
        stream: Any = torch.cuda.Stream()
        stream.wait_stream(torch.cuda.current_stream())
        with torch.cuda.stream(stream):
            for _step in range(_WARM_STEPS):
                self._learn()
        torch.cuda.current_stream().wait_stream(stream)
        torch.cuda.synchronize()

    def _learns(self) -> None:
        """See that the captured step learns its one batch. Raises RuntimeError."""
        self._rate.fill_(1e-3)
        losses = []
        for _step in range(_LEARNT):
            if self._graph is not None:
                self._graph.replay()
            losses.append(float(self._loss))
        if not losses[-1] < losses[0]:
            raise RuntimeError(f"the graph does not learn: {losses}")

    def _capture(self) -> None:
        self.optimizer.zero_grad(set_to_none=True)
        graph = torch.cuda.CUDAGraph()
        with torch.cuda.graph(graph):
            self._learn()
        self._graph = graph


_KINDS = (torch.int32, torch.uint8, torch.int32, torch.uint8)


def precision(device: torch.device) -> torch.autocast:
    """Return bf16 arithmetic on CUDA, float32 elsewhere."""
    cuda = device.type == "cuda"
    return torch.autocast(device.type, torch.bfloat16, enabled=cuda, cache_enabled=False)


def _sample(pieces: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """Return a batch of the right kinds, sentences of sixteen pieces."""
    part = (torch.arange(pieces.shape[1]) // 16 + 1).expand_as(pieces).to(torch.uint8)
    return pieces.int(), part, pieces.int(), part
