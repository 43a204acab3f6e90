"""The loss from a part of the vocabulary is the whole one's estimate."""

from pathlib import Path

import msgspec
import pytest
import torch

from models.evaluation import decode
from models.export.specification import export_model
from models.training.loop import train
from models.training.loss import drawn_loss
from models.training.network import build_network
from models.vocabulary import load_vocabulary
from tests.models.training.toy import NET, PLAN, encoded, vocabulary, words

_SMOOTHING = 0.1


@pytest.fixture
def case() -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    torch.manual_seed(3)
    return torch.randn(40, 16), torch.randn(300, 16) * 0.3, torch.randint(0, 300, (40,))


def whole(hidden: torch.Tensor, table: torch.Tensor, wanted: torch.Tensor) -> torch.Tensor:
    logits = hidden @ table.T
    return torch.nn.functional.cross_entropy(logits, wanted, label_smoothing=_SMOOTHING)


def test_all_others_drawn_is_the_whole_loss_and_its_gradient(
    case: tuple[torch.Tensor, torch.Tensor, torch.Tensor],
) -> None:
    hidden, table, wanted = case
    table.requires_grad_()
    expected = whole(hidden, table, wanted)
    (slope,) = torch.autograd.grad(expected, table)

    found = drawn_loss(hidden, table, wanted, _SMOOTHING, 300)

    assert found.item() == pytest.approx(expected.item(), abs=1e-5)
    assert torch.allclose(torch.autograd.grad(found, table)[0], slope, atol=1e-6)


def test_a_part_drawn_is_the_whole_loss_on_average(
    case: tuple[torch.Tensor, torch.Tensor, torch.Tensor],
) -> None:
    hidden, table, wanted = case
    expected = whole(hidden, table, wanted).item()

    found = [drawn_loss(hidden, table, wanted, _SMOOTHING, 60).item() for _ in range(400)]

    assert len(set(found)) > 1
    assert sum(found) / len(found) == pytest.approx(expected, abs=0.05)
    without = drawn_loss(hidden, table, wanted, _SMOOTHING, 0).item()
    assert without < expected - 0.5


def test_a_toy_language_is_learnt_from_parts_of_the_vocabulary(tmp_path: Path) -> None:
    torch.set_num_threads(1)
    spm = vocabulary(tmp_path)
    size = load_vocabulary(spm).get_piece_size()
    model = build_network(NET, source_pieces=size, target_pieces=size, seed=3)
    learnt = words(2000, seed=1)
    data = encoded(spm, learnt, learnt)
    plan = msgspec.structs.replace(PLAN, drawn=30)
    train(model, lambda _epoch: data, plan, folder=tmp_path, evaluate=lambda _: 0.0, say=print)
    export_model(model, tmp_path / "model", source=spm, target=spm, quantization="float32")

    unseen = [text for text in words(100, seed=2) if text not in set(learnt)]

    assert decode(tmp_path / "model", unseen, threads=1) == unseen
