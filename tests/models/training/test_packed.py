"""The trainer of families: rows lose nothing, and its network is Marian's to the last digit."""

import random
from pathlib import Path

import numpy as np
import pytest
import torch

from models.packed.convert import to_marian
from models.packed.decoding import Decoder
from models.packed.keeping import load_direction, read_direction, write_direction
from models.packed.network import Network
from models.packed.plan import Phase
from models.packed.rows import pack_rows
from models.packed.training import rate_at
from models.recipe import Architecture
from models.training.batches import Encoded, make_batch
from models.training.loss import smoothed_loss
from models.vocabulary import EOS

_PIECES = 300
_NET = Architecture(dropout=0.0, width=64, heads=4, feed_forward=128, positions=64)


def _sentences(count: int, seed: int) -> list[list[int]]:
    chance = random.Random(seed)
    return [
        [*(chance.randrange(3, _PIECES) for _piece in range(chance.randrange(1, 20))), EOS]
        for _sentence in range(count)
    ]


@pytest.fixture
def network() -> Network:
    torch.manual_seed(4)
    return Network(_NET, sources=2, targets=1, pieces=_PIECES).eval()


def test_rows_hold_every_pair_once_and_whole() -> None:
    sources, targets = _sentences(200, 1), _sentences(200, 2)
    rows = pack_rows(sources, targets, length=48, chance=random.Random(3))
    found = []
    for at in range(len(rows)):
        for part in range(1, int(rows.source_part[at].max()) + 1):
            source = rows.source[at][rows.source_part[at] == part].tolist()
            target = rows.target[at][rows.target_part[at] == part].tolist()
            found.append((source, target))
    assert sorted(found) == sorted(zip(sources, targets, strict=True))


def test_rows_leave_out_what_is_longer_than_a_row() -> None:
    rows = pack_rows([[5, 6, 7, EOS]], [[5] * 9], length=8, chance=random.Random(3))
    assert len(rows) == 0


def test_loss_over_rows_is_the_loss_of_transformers_network(network: Network) -> None:
    sources, targets = _sentences(50, 1), _sentences(50, 2)
    rows = pack_rows(sources, targets, length=48, chance=random.Random(3))
    arrays = tuple(torch.from_numpy(one.astype(np.int64)) for one in rows.arrays())
    with torch.no_grad():
        loss, count = network(arrays, torch.tensor([1, 0]), 0.1)
    batch = make_batch(Encoded(sources, targets), range(50))
    marian = to_marian(network, source=1, target=0).eval()
    with torch.no_grad():
        theirs, pieces = smoothed_loss(marian, batch, 0.1, "cpu")
    assert int(count) == pieces
    assert float(loss / count) == pytest.approx(float(theirs), abs=1e-5)


def test_decoder_writes_what_the_network_finds_likeliest(network: Network) -> None:
    with torch.no_grad():
        network.targets.mul_(3)
    marian = to_marian(network, source=1, target=0).eval()
    sources = _sentences(30, 5)
    answers = Decoder(network, (1, 0), banned=(0, 2))(sources, batch=8)
    for source, (pieces, _score) in zip(sources, answers, strict=True):
        with torch.no_grad():
            logits = marian(
                input_ids=torch.tensor([source]),
                decoder_input_ids=torch.tensor([[0, *pieces[:-1]]]),
            ).logits[0]
        logits[:, [0, 2]] = -1e9
        assert logits.argmax(-1).tolist() == pieces


def test_what_is_kept_is_read_back_to_a_fifteenth_of_an_int8_step(
    network: Network, tmp_path: Path
) -> None:
    write_direction(network, (1, 0), tmp_path / "en-xx")
    read = Network(_NET, sources=1, targets=1, pieces=_PIECES)
    load_direction(read, read_direction(tmp_path / "en-xx"))
    for name, weights in read.named_parameters():
        wanted = network.get_parameter(name)
        wanted = wanted[[1]] if name == "sources" else wanted
        step = wanted.abs().amax(-1, keepdim=True) / 127
        assert bool(((weights - wanted).abs() <= step / 15).all()), name


def test_rate_rises_then_falls_to_nothing() -> None:
    phase = Phase(name="p", seconds=1, rate=2.0, kinds={}, warm=0.1, cool=0.5)
    rates = [rate_at(phase, share) for share in (0, 0.05, 0.1, 0.5, 0.75, 1)]
    assert rates == pytest.approx([0, 1, 2, 2, 1, 0])
