"""The loop learns: copying and saying backwards, to the last letter."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest
import torch

from models.evaluation import decode
from models.export.specification import export_model
from models.training.loop import train
from models.training.network import build_network
from models.vocabulary import load_vocabulary
from tests.models.training.toy import NET, PLAN, backwards, encoded, vocabulary, words


def network(path: Path) -> Any:
    size = load_vocabulary(path).get_piece_size()
    return build_network(NET, source_pieces=size, target_pieces=size, seed=3)


def never(_network: Any) -> float:
    return 0.0


@pytest.mark.parametrize("task", [str, backwards], ids=["copy", "reverse"])
def test_a_toy_language_is_learnt_to_the_last_letter(
    tmp_path: Path, task: Callable[[str], str]
) -> None:
    torch.set_num_threads(1)
    spm = vocabulary(tmp_path)
    learnt = words(4000, seed=1)
    data = encoded(spm, learnt, [task(text) for text in learnt])
    model = network(spm)
    train(model, lambda _epoch: data, PLAN, folder=tmp_path / "run", evaluate=never, say=print)
    export_model(model, tmp_path / "model", source=spm, target=spm, quantization="float32")

    unseen = [text for text in words(300, seed=2) if text not in set(learnt)]

    assert decode(tmp_path / "model", unseen, threads=1) == [task(text) for text in unseen]


def test_a_run_that_stopped_goes_on_as_if_it_had_not(tmp_path: Path) -> None:
    torch.set_num_threads(1)
    spm = vocabulary(tmp_path)
    learnt = words(400, seed=1)
    data = encoded(spm, learnt, learnt)
    plan = msgspec.structs.replace(PLAN, epochs=4, evaluate_every=7, smoothing=0.1)
    whole, halves = network(spm), network(spm)

    def epochs(_number: int) -> Any:
        return data

    straight = train(whole, epochs, plan, folder=tmp_path / "whole", evaluate=never, say=print)

    class StoppedError(Exception):
        pass

    def stop(line: str) -> None:
        if line.startswith("update 14/"):
            raise StoppedError

    with pytest.raises(StoppedError):
        train(halves, epochs, plan, folder=tmp_path / "halves", evaluate=never, say=stop)
    again = network(spm)
    torch.manual_seed(99)
    resumed = train(again, epochs, plan, folder=tmp_path / "halves", evaluate=never, say=print)

    assert resumed.curve == straight.curve
    assert all(point["loss"] > 0 for point in resumed.curve)
    assert (tmp_path / "halves" / "curve.svg").is_file()

    for name, weights in whole.state_dict().items():
        assert torch.equal(weights, again.state_dict()[name]), name
