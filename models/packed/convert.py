"""From one direction of a family to a network of transformers, for export and further tuning."""

from pathlib import Path
from typing import TYPE_CHECKING

from models.packed.keeping import load_direction, read_direction
from models.packed.network import Network
from models.recipe import Architecture
from models.training.network import build_network
from models.vocabulary import load_vocabulary

if TYPE_CHECKING:
    from transformers import MarianMTModel


def to_marian(network: "Network", *, source: int, target: int) -> "MarianMTModel":
    """Return the direction that reads the table ``source`` and writes the table ``target``."""
    import torch  # noqa: PLC0415 - training alone needs it

    pieces = network.sources.shape[1]
    model = build_network(network.net, source_pieces=pieces, target_pieces=pieces, seed=0)
    with torch.no_grad():
        for name, weights in network.named_parameters():
            if name not in {"sources", "targets"}:
                model.model.get_parameter(name).copy_(weights)
        model.model.encoder.embed_tokens.weight.copy_(network.sources[source])
        model.model.decoder.embed_tokens.weight.copy_(network.targets[target])
    return model


def load_marian(stem: Path, net: Architecture, vocabulary: Path) -> "MarianMTModel":
    """Return the direction that a job has kept at ``stem``."""
    pieces = load_vocabulary(vocabulary).get_piece_size()
    network = Network(net, sources=1, targets=1, pieces=pieces)
    load_direction(network, read_direction(stem))
    return to_marian(network, source=0, target=0)
