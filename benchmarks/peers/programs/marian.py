"""transformers' MarianMTModel, float32, with the weights of our own pack as a checkpoint."""

from pathlib import Path
from typing import Any

from benchmarks.peers.programs.harness import Translate, serve

_BATCH = 32


def load(job: dict[str, Any]) -> Translate:
    """Load the checkpoint in the folder ``model``; beam 4 and one thread, as Wayword has them."""
    import sentencepiece  # noqa: PLC0415 - in this peer's Python only
    import torch  # noqa: PLC0415
    from transformers import MarianMTModel  # noqa: PLC0415

    torch.set_num_threads(1)
    folder = Path(job["model"])
    source = sentencepiece.SentencePieceProcessor(model_file=str(folder / "source.spm"))
    target = sentencepiece.SentencePieceProcessor(model_file=str(folder / "target.spm"))
    network = MarianMTModel.from_pretrained(folder).eval()
    end, pad = network.config.eos_token_id, network.config.pad_token_id

    def some(texts: list[str]) -> list[str]:
        rows = [[*source.encode(text), end] for text in texts]
        width = max(map(len, rows))
        ids = torch.tensor([row + [pad] * (width - len(row)) for row in rows])
        with torch.no_grad():
            found = network.generate(
                input_ids=ids,
                attention_mask=ids.ne(pad).long(),
                num_beams=4,
                max_new_tokens=96,
                bad_words_ids=[[pad]],
            )
        kept = [[one for one in row if one not in {end, pad}] for row in found.tolist()]
        return [str(text) for text in target.decode(kept)]

    return lambda texts: [
        text
        for start in range(0, len(texts), _BATCH)
        for text in some(texts[start : start + _BATCH])
    ]


if __name__ == "__main__":
    serve(load)
