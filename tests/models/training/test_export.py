"""Between network and pack, both ways."""

from pathlib import Path
from typing import Any

import pytest
import torch
from transformers import MarianMTModel

from models.corpus.pair import Pair
from models.evaluation import TestSet
from models.export.checking import check_export
from models.export.checkpoint import write_checkpoint
from models.export.loading import PackWeights, start_from
from models.export.specification import export_model
from models.packing import quantisation_loss
from models.training.network import build_network
from models.vocabulary import load_vocabulary
from tests.models.training.toy import NET, vocabulary, words
from translator.errors import PackCorruptError
from translator.packs.builder import describe
from translator.packs.manifest import Vocabulary

PAIRS = [Pair(text, text[::-1]) for text in words(20, seed=4)]


@pytest.fixture(scope="module")
def spm(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return vocabulary(tmp_path_factory.mktemp("vocabulary"))


def network(spm: Path, seed: int) -> Any:
    size = load_vocabulary(spm).get_piece_size()
    return build_network(NET, source_pieces=size, target_pieces=size, seed=seed).eval()


def exported(model: Any, folder: Path, spm: Path, quantization: str) -> Path:
    export_model(model, folder, source=spm, target=spm, quantization=quantization)
    return folder


def packed(model: Any, folder: Path, spm: Path, quantization: str) -> Path:
    exported(model, folder, spm, quantization)
    describe(
        folder,
        pack_id="aa-bb",
        version="1.0.0",
        source="aa",
        target="bb",
        licence="CC0-1.0",
        origin="toy",
        vocabulary=Vocabulary(source="source.spm", target="target.spm"),
    )
    return folder


def test_the_export_gives_every_piece_the_networks_probability(tmp_path: Path, spm: Path) -> None:
    model = network(spm, 1)

    assert check_export(model, exported(model, tmp_path / "m", spm, "float32"), PAIRS) < 1e-4


def test_an_export_of_another_network_is_refused(tmp_path: Path, spm: Path) -> None:
    folder = exported(network(spm, 1), tmp_path / "m", spm, "float32")

    with pytest.raises(PackCorruptError, match="differs from the network"):
        check_export(network(spm, 2), folder, PAIRS)


@pytest.mark.parametrize(("quantization", "close"), [("float32", 1e-6), ("int8", 2e-2)])
def test_a_pack_is_a_place_to_start_from(
    tmp_path: Path, spm: Path, quantization: str, close: float
) -> None:
    first, second = network(spm, 1), network(spm, 2)
    weights = PackWeights(packed(first, tmp_path / "m", spm, quantization))
    size = load_vocabulary(spm).get_piece_size()

    matched = [
        start_from(second, role, weights, language=language, vocabulary=spm)
        for role, language in (("encoder", "aa"), ("decoder", "bb"))
    ]

    assert matched == [size, size]
    for name, value in first.state_dict().items():
        assert torch.allclose(value, second.state_dict()[name], atol=close), name


def test_a_checkpoint_of_a_pack_gives_every_piece_the_packs_probability(
    tmp_path: Path, spm: Path
) -> None:
    folder = packed(network(spm, 1), tmp_path / "m", spm, "float32")

    write_checkpoint(folder, tmp_path / "checkpoint")

    loaded = MarianMTModel.from_pretrained(tmp_path / "checkpoint").eval()
    assert check_export(loaded, folder, PAIRS) < 1e-4
    assert (tmp_path / "checkpoint" / "target.spm").read_bytes() == spm.read_bytes()


def test_a_model_loses_nothing_against_itself(tmp_path: Path, spm: Path) -> None:
    folder = exported(network(spm, 1), tmp_path / "m", spm, "float32")

    assert quantisation_loss(folder, folder, TestSet("toy", tuple(PAIRS))) == 0
