"""The network: transformers' MarianMTModel, as a recipe wants it."""

from typing import TYPE_CHECKING

from models.recipe import Architecture
from models.vocabulary import EOS, PAD

if TYPE_CHECKING:
    from transformers import MarianMTModel


def build_network(
    net: Architecture, *, source_pieces: int, target_pieces: int, seed: int
) -> "MarianMTModel":
    """Build an untrained network; the output layer is tied to the target embeddings."""
    import torch  # noqa: PLC0415 - training alone needs it
    from transformers import MarianConfig, MarianMTModel  # noqa: PLC0415

    torch.manual_seed(seed)
    model = MarianMTModel(
        MarianConfig(
            vocab_size=source_pieces,
            decoder_vocab_size=target_pieces,
            share_encoder_decoder_embeddings=False,
            tie_word_embeddings=True,
            d_model=net.width,
            encoder_layers=net.encoder_layers,
            decoder_layers=net.decoder_layers,
            encoder_attention_heads=net.heads,
            decoder_attention_heads=net.heads,
            encoder_ffn_dim=net.feed_forward,
            decoder_ffn_dim=net.feed_forward,
            activation_function="relu",
            dropout=net.dropout,
            attention_dropout=0.0,
            activation_dropout=0.0,
            scale_embedding=True,
            max_position_embeddings=net.positions,
            pad_token_id=PAD,
            eos_token_id=EOS,
            decoder_start_token_id=PAD,
            forced_eos_token_id=None,
            use_cache=False,
            attn_implementation="eager",
        )
    )
    decoder = model.model.decoder
    decoder.embed_tokens = torch.nn.Embedding(target_pieces, net.width, padding_idx=PAD)
    for table in (model.model.encoder.embed_tokens, decoder.embed_tokens):
        torch.nn.init.normal_(table.weight, std=net.width**-0.5)
    for name, weights in model.named_parameters():
        if weights.dim() > 1 and "embed" not in name and "lm_head" not in name:
            torch.nn.init.xavier_uniform_(weights)
    model.lm_head.weight = decoder.embed_tokens.weight
    return model
