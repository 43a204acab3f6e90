"""The network over rows: Marian's architecture, its weights under transformers' names."""

import math
from collections.abc import Callable

import torch
from torch import Tensor, nn
from torch.nn import functional

from models.recipe import Architecture
from models.vocabulary import PAD

_AWAY = -3e4
"""What is added to the score of a piece of another pair; finite, so that no row is empty."""


class Attention(nn.Module):
    """Attention of several heads."""

    def __init__(self, width: int, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.q_proj = nn.Linear(width, width)
        self.k_proj = nn.Linear(width, width)
        self.v_proj = nn.Linear(width, width)
        self.out_proj = nn.Linear(width, width)

    def forward(self, hidden: Tensor, other: Tensor | None, mask: Tensor) -> Tensor:
        """Let ``hidden`` [rows, length, width] attend to itself or to ``other``."""
        memory = hidden if other is None else other
        query, key, value = (
            self.split(part(of))
            for part, of in ((self.q_proj, hidden), (self.k_proj, memory), (self.v_proj, memory))
        )
        mixed = functional.scaled_dot_product_attention(query, key, value, attn_mask=mask)
        joined: Tensor = self.out_proj(mixed.transpose(1, 2).flatten(2))
        return joined

    def split(self, hidden: Tensor) -> Tensor:
        """Return the heads apart: [rows, heads, length, width of a head]."""
        rows, length, width = hidden.shape
        return hidden.view(rows, length, self.heads, width // self.heads).transpose(1, 2)


class Layer(nn.Module):
    """A post-norm layer of the encoder, or of the decoder if it looks at a source."""

    def __init__(self, net: Architecture, *, looks: bool) -> None:
        super().__init__()
        self.dropout = net.dropout
        self.self_attn = Attention(net.width, net.heads)
        self.self_attn_layer_norm = nn.LayerNorm(net.width)
        self.looks = looks
        if looks:
            self.encoder_attn = Attention(net.width, net.heads)
            self.encoder_attn_layer_norm = nn.LayerNorm(net.width)
        self.fc1 = nn.Linear(net.width, net.feed_forward)
        self.fc2 = nn.Linear(net.feed_forward, net.width)
        self.final_layer_norm = nn.LayerNorm(net.width)

    def forward(
        self, hidden: Tensor, mask: Tensor, source: Tensor | None, source_mask: Tensor | None
    ) -> Tensor:
        """Return the next hidden states [rows, length, width]."""
        hidden = self._add(hidden, self.self_attn(hidden, None, mask), self.self_attn_layer_norm)
        if self.looks:
            seen = self.encoder_attn(hidden, source, source_mask)
            hidden = self._add(hidden, seen, self.encoder_attn_layer_norm)
        inner = self.fc2(functional.relu(self.fc1(hidden)))
        return self._add(hidden, inner, self.final_layer_norm)

    def _add(self, hidden: Tensor, change: Tensor, norm: nn.LayerNorm) -> Tensor:
        change = functional.dropout(change, self.dropout, self.training)
        normed: Tensor = norm(hidden + change)
        return normed.to(hidden.dtype)


class Side(nn.Module):
    """The layers of the encoder or the decoder."""

    def __init__(self, net: Architecture, layers: int, *, looks: bool) -> None:
        super().__init__()
        self.layers = nn.ModuleList(Layer(net, looks=looks) for _ in range(layers))


class Network(nn.Module):
    """One body with several embedding tables: a family of directions learns side by side.

    ``sources`` [tables, pieces, width] and ``targets`` likewise; where ``joint``, one table of
    one vocabulary serves both sides.
    """

    def __init__(
        self, net: Architecture, *, sources: int, targets: int, pieces: int, joint: bool = False
    ) -> None:
        super().__init__()
        self.net = net
        self.encoder = Side(net, net.encoder_layers, looks=False)
        self.decoder = Side(net, net.decoder_layers, looks=True)
        for weights in self.parameters():
            if weights.dim() > 1:
                nn.init.xavier_uniform_(weights)
        scale = net.width**-0.5
        self.sources = nn.Parameter(torch.randn(sources, pieces, net.width) * scale)
        self.targets = (
            self.sources if joint else nn.Parameter(torch.randn(targets, pieces, net.width) * scale)
        )
        self.register_buffer("places", positions(net.positions, net.width), persistent=False)
        self._loss: Callable[..., tuple[Tensor, Tensor]] = smoothed

    def forward(
        self, rows: tuple[Tensor, ...], at: Tensor, smoothing: float
    ) -> tuple[Tensor, Tensor]:
        """Return the label-smoothed loss, summed over target pieces, and the pieces' count.

        ``at`` holds the numbers of the source and the target table.
        """
        source, source_part, target, target_part = (one.long() for one in rows)
        from_table = self.sources.index_select(0, at[:1])[0]
        to_table = self.targets.index_select(0, at[1:])[0]
        dtype = from_table.dtype if not source.is_cuda else torch.bfloat16
        inside = _mask(source_part, source_part, dtype)
        hidden = self._embed(source, source_part, from_table, dtype)
        for layer in self.encoder.layers:
            hidden = layer(hidden, inside, None, None)
        across = _mask(target_part, source_part, dtype)
        length = target.shape[1]
        later = torch.ones(length, length, device=target.device, dtype=torch.bool).triu(1)
        behind = _mask(target_part, target_part, dtype).masked_fill(later, _AWAY)
        state = self._embed(_shifted(target, target_part), target_part, to_table, dtype)
        for layer in self.decoder.layers:
            state = layer(state, behind, hidden, across)
        return self._loss(state, to_table, target, target_part > 0, smoothing)

    def plain(self, rows: tuple[Tensor, ...], at: Tensor) -> tuple[Tensor, Tensor]:
        """Return the loss without smoothing, uncompiled."""
        loss, self._loss = self._loss, smoothed
        try:
            return self(rows, at, 0.0)
        finally:
            self._loss = loss

    def compiled_loss(self) -> None:
        """Let the loss be computed without keeping logits in float32."""
        self._loss = torch.compile(smoothed, dynamic=False)

    def _embed(self, pieces: Tensor, part: Tensor, table: Tensor, dtype: torch.dtype) -> Tensor:
        places: Tensor = self.get_buffer("places")
        found = functional.embedding(pieces, table) * math.sqrt(self.net.width)
        found = (found + places[_places(part)]).to(dtype)
        return functional.dropout(found, self.net.dropout, self.training)


def smoothed(
    state: Tensor, table: Tensor, target: Tensor, real: Tensor, smoothing: float
) -> tuple[Tensor, Tensor]:
    """Return the label-smoothed cross entropy (Szegedy et al., 2016), summed, and the count."""
    logits = functional.linear(state, table).float()
    normaliser = logits.logsumexp(-1)
    wanted = logits.gather(-1, target.unsqueeze(-1)).squeeze(-1)
    loss = normaliser - (1 - smoothing) * wanted - smoothing * logits.mean(-1)
    return (loss * real).sum(), real.sum()


def positions(count: int, width: int) -> Tensor:
    """Return sines, then cosines [count, width] (Vaswani et al., 2017, in Marian's order)."""
    rates = torch.arange(count).float()[:, None] / 10000 ** (torch.arange(0, width, 2) / width)
    return torch.cat([rates.sin(), rates.cos()], dim=1)


def _mask(rows: Tensor, columns: Tensor, dtype: torch.dtype) -> Tensor:
    """Return what is added to scores, [rows, 1, length, length]: nothing within a pair."""
    apart = rows[:, :, None] != columns[:, None, :]
    return (apart.to(dtype) * _AWAY).unsqueeze(1)


def _places(part: Tensor) -> Tensor:
    """Return each piece's place in its own sentence, from 0 on."""
    at = torch.arange(part.shape[1], device=part.device).expand_as(part)
    begins = functional.pad(part[:, 1:] != part[:, :-1], (1, 0), value=True)
    return at - torch.where(begins, at, 0).cummax(dim=1).values


def _shifted(target: Tensor, part: Tensor) -> Tensor:
    """Return what the decoder reads: each sentence one to the right, begun with PAD."""
    moved = functional.pad(target[:, :-1], (1, 0), value=PAD)
    begins = functional.pad(part[:, 1:] != part[:, :-1], (1, 0), value=True)
    return moved.masked_fill(begins, PAD)
