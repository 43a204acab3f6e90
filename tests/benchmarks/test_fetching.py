from pathlib import Path

import pytest

from benchmarks.quality.fetching import fetch
from benchmarks.quality.testset import find_testsets
from translator.errors import InputError
from translator.languages import LanguagePair

ES_EN = LanguagePair("es", "en")


def test_a_set_of_sacrebleu_becomes_a_test_set(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = tmp_path / "cache"
    monkeypatch.setenv("SACREBLEU", str(cache))
    (cache / "wmt08").mkdir(parents=True)
    (cache / "wmt08" / "wmt08.es-en.src").write_text("Hola.\nAdiós.\n", encoding="utf-8")
    (cache / "wmt08" / "wmt08.es-en.ref").write_text("Hello.\nBye.\n", encoding="utf-8")

    path = fetch("wmt08", ES_EN, tmp_path / "sets")

    (found,) = find_testsets([tmp_path / "sets"])
    examples = found.examples(ES_EN)
    assert path.name == "en-es.tsv"
    assert examples is not None
    assert (examples.sources, examples.references) == (("Hola.", "Adiós."), ("Hello.", "Bye."))


def test_a_set_that_sacrebleu_does_not_know_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="sacrebleu cannot give nothing99 es-en"):
        fetch("nothing99", ES_EN, tmp_path)
