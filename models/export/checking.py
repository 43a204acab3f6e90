"""Checking an export: CTranslate2's float32 model against the network, token by token."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from models.corpus.pair import Pair
from models.export.specification import SOURCE, TARGET
from models.vocabulary import EOS, PAD, load_vocabulary
from translator.errors import PackCorruptError

if TYPE_CHECKING:
    from transformers import MarianMTModel

TOLERANCE = 1e-3
"""Most that the log probability of any piece may differ: float32 leaves a hundredth of it."""


def check_export(
    network: "MarianMTModel", folder: Path, pairs: Sequence[Pair], *, token: str = ""
) -> float:
    """Return the largest difference between both models' log probabilities of a target piece.

    ``token`` is the piece before each source, the first behind those of its vocabulary, if any.
    Raises PackCorruptError where it is larger than TOLERANCE.
    """
    import ctranslate2  # noqa: PLC0415 - loads the engine

    source, target = load_vocabulary(folder / SOURCE), load_vocabulary(folder / TARGET)
    engine = ctranslate2.Translator(str(folder), compute_type="float32", intra_threads=1)
    opening, first = ([token], [source.get_piece_size()]) if token else ([], [])
    largest = 0.0
    for pair in pairs:
        theirs = engine.score_batch(
            [[*opening, *source.encode(pair.source, out_type=str)]],
            [target.encode(pair.target, out_type=str)],
        )[0].log_probs
        ours = _log_probabilities(
            network,
            [*first, *source.encode(pair.source), EOS],
            [*target.encode(pair.target), EOS],
        )
        if len(theirs) != len(ours):
            raise PackCorruptError(f"The export ends {pair.target!r} elsewhere than the network.")
        largest = max([largest, *(abs(a - b) for a, b in zip(theirs, ours, strict=True))])
    if largest > TOLERANCE:
        raise PackCorruptError(
            f"The export differs from the network by {largest:.2g} in the log probability of a"
            f" piece; {TOLERANCE} is allowed."
        )
    return largest


def _log_probabilities(
    network: "MarianMTModel", source: Sequence[int], target: Sequence[int]
) -> list[float]:
    """Return the network's log probability of each target piece after those before it."""
    import torch  # noqa: PLC0415 - training alone needs it

    device = next(network.parameters()).device
    with torch.no_grad():
        hidden = network.model(
            input_ids=torch.tensor([source], device=device),
            decoder_input_ids=torch.tensor([[PAD, *target[:-1]]], device=device),
            use_cache=False,
        ).last_hidden_state
        logits = network.lm_head(hidden)[0]  # [target pieces, vocabulary]
        wanted = torch.tensor(target, device=device).unsqueeze(1)
        found: list[float] = logits.log_softmax(-1).gather(1, wanted).squeeze(1).tolist()
    return found
