"""fxtranslate, the engine of Firefox Translations, with a Bergamot model."""

from pathlib import Path
from typing import Any

from benchmarks.peers.programs.harness import Translate, one_by_one, serve


def load(job: dict[str, Any]) -> Translate:
    """Load the model, vocabularies and shortlist in the folder ``model``."""
    import fxtranslate  # noqa: PLC0415 - in this peer's Python only

    folder = Path(job["model"])
    vocabularies = sorted(folder.glob("*vocab.*.spm"))  # srcvocab, trgvocab; or one for both
    shortlist = next(iter(folder.glob("lex.*.bin")), None)
    translator = fxtranslate.Translator(
        model=next(folder.glob("model.*.bin")).read_bytes(),
        src_vocab=vocabularies[0].read_bytes(),
        trg_vocab=vocabularies[-1].read_bytes(),
        shortlist=shortlist.read_bytes() if shortlist else None,
    )
    return one_by_one(translator.translate)


if __name__ == "__main__":
    serve(load)
