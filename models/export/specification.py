"""From the trained network to CTranslate2's files."""

import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from models.export.quantisation import quantise
from models.export.shortlist import write_shortlists
from models.vocabulary import load_vocabulary, pieces_of

if TYPE_CHECKING:
    from ctranslate2.specs import TransformerSpec
    from ctranslate2.specs.common_spec import EmbeddingsSpec, LayerNormSpec, LinearSpec
    from ctranslate2.specs.transformer_spec import TransformerDecoderSpec, TransformerEncoderSpec
    from torch import Tensor, nn
    from transformers import MarianMTModel

SOURCE, TARGET = "source.spm", "target.spm"


def export_model(
    network: "MarianMTModel",
    folder: Path,
    *,
    source: Path,
    target: Path,
    quantization: str,
    tokens: Sequence[str] = (),
    shortlists: Mapping[str, Sequence[str]] | None = None,
) -> None:
    """Write ``network`` as a CTranslate2 model with its two SentencePiece files into ``folder``.

    ``quantization`` is "int8" or "float32"; ``tokens`` are pieces of the source beyond its file,
    and ``shortlists`` the pieces that each of them may be answered in. The folder is made anew.
    """
    spec = _specification(network)
    spec.register_source_vocabulary(pieces_of(load_vocabulary(source), tokens))
    spec.register_target_vocabulary(pieces_of(load_vocabulary(target)))
    spec.config.add_source_bos = False
    spec.config.add_source_eos = True
    spec.config.eos_token = "</s>"  # noqa: S105 - a piece, no password
    spec.config.unk_token = "<unk>"  # noqa: S105
    spec.config.decoder_start_token = "<pad>"  # noqa: S105
    spec.validate()
    if quantization == "int8":
        quantise(spec)
    spec.optimize(quantization=None if quantization == "int8" else quantization)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    spec.save(str(folder))
    shutil.copyfile(source, folder / SOURCE)
    shutil.copyfile(target, folder / TARGET)
    write_shortlists(shortlists or {}, folder)


def _specification(network: "MarianMTModel") -> "TransformerSpec":
    from ctranslate2.specs import TransformerSpec  # noqa: PLC0415 - loads the engine
    from ctranslate2.specs.common_spec import Activation  # noqa: PLC0415

    config = network.config
    spec = TransformerSpec.from_config(
        (config.encoder_layers, config.decoder_layers),
        config.encoder_attention_heads,
        pre_norm=False,
        activation=Activation.RELU,
    )
    _fill_side(spec.encoder, network.model.encoder, spec.encoder.embeddings[0])
    _fill_side(spec.decoder, network.model.decoder, spec.decoder.embeddings)
    for layer, trained in zip(spec.decoder.layer, network.model.decoder.layers, strict=True):
        attention = trained.encoder_attn
        _linear(layer.attention.linear[0], attention.q_proj)
        _linear(layer.attention.linear[1], attention.k_proj, attention.v_proj)
        _linear(layer.attention.linear[2], attention.out_proj)
        _norm(layer.attention.layer_norm, trained.encoder_attn_layer_norm)
    spec.decoder.projection.weight = _array(network.lm_head.weight)
    return spec


def _fill_side(
    spec: "TransformerEncoderSpec | TransformerDecoderSpec",
    side: "nn.Module",
    embeddings: "EmbeddingsSpec",
) -> None:
    """Fill what encoder and decoder have in common."""
    spec.scale_embeddings = np.float32(side.embed_scale)
    embeddings.weight = _array(side.embed_tokens.weight)
    spec.position_encodings.encodings = _array(side.embed_positions.weight)
    for layer, trained in zip(spec.layer, side.layers, strict=True):
        attention = trained.self_attn
        _linear(
            layer.self_attention.linear[0], attention.q_proj, attention.k_proj, attention.v_proj
        )
        _linear(layer.self_attention.linear[1], attention.out_proj)
        _norm(layer.self_attention.layer_norm, trained.self_attn_layer_norm)
        _linear(layer.ffn.linear_0, trained.fc1)
        _linear(layer.ffn.linear_1, trained.fc2)
        _norm(layer.ffn.layer_norm, trained.final_layer_norm)


def _linear(spec: "LinearSpec", *trained: "nn.Linear") -> None:
    """Fill one matrix from several that read the same input."""
    spec.weight = np.concatenate([_array(one.weight) for one in trained])
    spec.bias = np.concatenate([_array(one.bias) for one in trained])


def _norm(spec: "LayerNormSpec", trained: "nn.LayerNorm") -> None:
    spec.gamma = _array(trained.weight)
    spec.beta = _array(trained.bias)


def _array(tensor: "Tensor") -> NDArray[np.float32]:
    """Return a copy: the engine's quantisation works in place."""
    array: NDArray[np.float32] = tensor.detach().float().cpu().numpy()
    return array.copy()
