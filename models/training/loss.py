"""The loss: label-smoothed cross entropy a target piece."""

from typing import TYPE_CHECKING

from models.training.batches import Batch
from models.vocabulary import PAD

if TYPE_CHECKING:
    from torch import Tensor
    from transformers import MarianMTModel


def smoothed_loss(
    network: "MarianMTModel", batch: Batch, smoothing: float, device: str, *, drawn: int = 0
) -> "tuple[Tensor, int]":
    """Return the label-smoothed cross entropy a piece, and the number of target pieces.

    With ``drawn``, only the pieces of the batch and as many others, drawn by chance, are
    compared: see ``drawn_loss``.
    """
    from torch import nn  # noqa: PLC0415 - training alone needs it

    source = batch.source.to(device)  # [sentences, source pieces]
    target = batch.target.to(device)  # [sentences, target pieces]
    start = target.new_full((len(target), 1), PAD)
    shifted = nn.functional.pad(target[:, :-1], (1, 0), value=PAD)
    shifted[:, :1] = start
    hidden = network.model(
        input_ids=source,
        attention_mask=source.ne(PAD),
        decoder_input_ids=shifted,
        use_cache=False,
    ).last_hidden_state  # [sentences, target pieces, width]
    real = target.ne(PAD)
    wanted = target[real]
    if drawn:
        loss = drawn_loss(hidden[real], network.lm_head.weight, wanted, smoothing, drawn)
    else:
        logits = network.lm_head(hidden[real])  # [real pieces, vocabulary]
        loss = nn.functional.cross_entropy(logits.float(), wanted, label_smoothing=smoothing)
    return loss, len(wanted)


def drawn_loss(
    hidden: "Tensor", table: "Tensor", wanted: "Tensor", smoothing: float, drawn: int
) -> "Tensor":
    """Return an estimate of the label-smoothed cross entropy from a part of the vocabulary.

    ``hidden`` [pieces, width] meets the rows of ``table`` [vocabulary, width] that ``wanted``
    [pieces] names, and ``drawn`` of the others; each of those stands for as many as were left
    out (sampled softmax: Jean et al., 2015), so that the sums over the vocabulary, of the
    exponentials and of the logits, are met on average. Where all others are drawn it is exact.
    """
    import torch  # noqa: PLC0415 - training alone needs it

    size = len(table)
    named, places = torch.unique(wanted, return_inverse=True)
    is_other = torch.ones(size, dtype=torch.bool, device=wanted.device)
    is_other[named] = False
    others = is_other.nonzero().squeeze(1)
    some = others[torch.randperm(len(others), device=wanted.device)[:drawn]]
    logits = (hidden @ table[torch.cat([named, some])].T).float()
    shares = logits.new_ones(len(named) + len(some))
    shares[len(named) :] = len(others) / max(1, len(some))
    total = torch.logsumexp(logits + shares.log(), dim=1)
    right = logits.gather(1, places.unsqueeze(1)).squeeze(1)
    mean = logits @ shares / size
    return (total - (1 - smoothing) * right - smoothing * mean).mean()
