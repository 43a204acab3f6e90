"""Checkpoints: a pack as transformers' MarianMTModel in float32, for others to load."""

from pathlib import Path

from models.export.loading import PackWeights, start_from
from models.export.specification import SOURCE, TARGET
from models.training.network import build_network


def write_checkpoint(pack: Path, folder: Path) -> None:
    """Write the pack in the folder ``pack`` as a checkpoint with its two SentencePiece files.

    Its weights are the pack's own: int8 rows divided by their scales. Raises PackError or
    OSError.
    """
    weights = PackWeights(pack)
    names = weights.manifest.vocabulary
    files = {"encoder": pack / names.source, "decoder": pack / names.target}
    languages = {"encoder": weights.manifest.source, "decoder": weights.manifest.target}
    sides = {role: weights.side(role, language)[1] for role, language in languages.items()}
    network = build_network(
        weights.architecture(),
        source_pieces=len(sides["encoder"]),
        target_pieces=len(sides["decoder"]),
        seed=0,
    )
    for role, file in files.items():
        start_from(network, role, weights, language=languages[role], vocabulary=file)
    network.config.use_cache = True
    network.save_pretrained(folder)
    for role, name in (("encoder", SOURCE), ("decoder", TARGET)):
        (folder / name).write_bytes(files[role].read_bytes())
