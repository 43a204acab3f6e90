"""Greedy translation of very many sentences at once on the training device."""

from collections.abc import Sequence
from copy import deepcopy

import torch
from torch import Tensor
from torch.nn import functional

from models.packed.network import Attention, Layer, Network
from models.vocabulary import EOS, PAD, UNK

_AWAY = -3e4


class Decoder:
    """A network that translates by one of its directions."""

    def __init__(
        self, network: Network, at: tuple[int, int], *, banned: Sequence[int] = (PAD, UNK)
    ) -> None:
        """``banned`` pieces are never written."""
        cuda = network.sources.is_cuda
        self._network = deepcopy(network).eval().to(torch.bfloat16 if cuda else torch.float32)
        self._from, self._to = self._network.sources[at[0]], self._network.targets[at[1]]
        self._banned = torch.zeros(len(self._to), device=self._to.device, dtype=self._to.dtype)
        self._banned[list(banned)] = _AWAY
        self._scale = network.net.width**0.5

    @torch.inference_mode()
    def __call__(
        self, sources: Sequence[Sequence[int]], *, batch: int = 4096
    ) -> list[tuple[list[int], float]]:
        """Return, for each source (ended by EOS), its pieces and their mean log probability."""
        order = sorted(range(len(sources)), key=lambda one: len(sources[one]))
        found: list[tuple[list[int], float]] = [([], 0.0)] * len(sources)
        for start in range(0, len(order), batch):
            some = order[start : start + batch]
            for one, answer in zip(some, self._batch([sources[one] for one in some]), strict=True):
                found[one] = answer
        return found

    def _batch(self, sources: Sequence[Sequence[int]]) -> list[tuple[list[int], float]]:
        device = self._from.device
        longest = max(map(len, sources))
        padded = torch.tensor([[*one, *[PAD] * (longest - len(one))] for one in sources]).to(device)
        mask = (padded == PAD).to(self._from.dtype)[:, None, None, :] * _AWAY
        hidden = self._embed(padded, self._from, 0)
        for layer in self._network.encoder.layers:
            hidden = layer(hidden, mask, None, None)
        layers = [_Layer(layer, hidden) for layer in self._network.decoder.layers]
        last = padded.new_full((len(sources), 1), PAD)
        done = padded.new_zeros(len(sources), dtype=torch.bool)
        total = torch.zeros(len(sources), device=device)
        count = torch.zeros(len(sources), device=device)
        written = []
        for at in range(min(longest * 2 + 8, self._network.net.positions)):
            state = self._embed(last, self._to, at)
            for layer in layers:
                state = layer.next(state, mask)
            logits = functional.linear(state[:, 0], self._to) + self._banned
            score, chosen = logits.float().log_softmax(-1).max(-1)
            total += score.masked_fill(done, 0)
            count += ~done
            chosen = chosen.masked_fill(done, PAD)
            written.append(chosen)
            done |= chosen == EOS
            last = chosen[:, None]
            if at % 4 == 3 and bool(done.all()):  # noqa: PLR2004 - to ask costs a wait
                break
        means = (total / count).tolist()
        table = torch.stack(written, 1).tolist()
        return [
            ([piece for piece in row if piece not in {PAD, EOS}], mean)
            for row, mean in zip(table, means, strict=True)
        ]

    def _embed(self, pieces: Tensor, table: Tensor, first: int) -> Tensor:
        places = self._network.get_buffer("places")[first : first + pieces.shape[1]]
        return functional.embedding(pieces, table) * self._scale + places.to(table.dtype)


class _Layer:
    """A decoder's layer with what it has seen so far."""

    def __init__(self, layer: Layer, source: Tensor) -> None:
        self._layer = layer
        self._seen = _heads(layer.encoder_attn, source)
        self._keys: list[Tensor] = []
        self._values: list[Tensor] = []

    def next(self, state: Tensor, mask: Tensor) -> Tensor:
        """Return the hidden state [sentences, 1, width] of the next piece."""
        layer = self._layer
        key, value = _heads(layer.self_attn, state)
        self._keys.append(key)
        self._values.append(value)
        past = torch.cat(self._keys, 2), torch.cat(self._values, 2)
        state = layer.self_attn_layer_norm(state + _mixed(layer.self_attn, state, past, None))
        state = layer.encoder_attn_layer_norm(
            state + _mixed(layer.encoder_attn, state, self._seen, mask)
        )
        inner = layer.fc2(functional.relu(layer.fc1(state)))
        normed: Tensor = layer.final_layer_norm(state + inner)
        return normed


def _heads(attention: Attention, of: Tensor) -> tuple[Tensor, Tensor]:
    return attention.split(attention.k_proj(of)), attention.split(attention.v_proj(of))


def _mixed(
    attention: Attention, state: Tensor, memory: tuple[Tensor, Tensor], mask: Tensor | None
) -> Tensor:
    query = attention.split(attention.q_proj(state))
    mixed = functional.scaled_dot_product_attention(query, *memory, attn_mask=mask)
    joined: Tensor = attention.out_proj(mixed.transpose(1, 2).flatten(2))
    return joined
