"""Preparation of a job's folder: cleaned corpora, travel pairs, development sets, vocabularies."""

import lzma
import shutil
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from models.corpus.cleaning import Cleaner, key_of
from models.corpus.pair import Pair, read_pairs
from models.corpus.preparation import foreign, test_keys
from models.recipe import Corpus, Data
from models.travel.pairs import travel_pairs
from translator.languages import LanguagePair

_SHORT = {"tatoeba"}
_PER_PHRASE, _PER_CARRIER = 40, 2000


def prepare_folder(
    languages: Sequence[str],
    *,
    corpora: Path,
    tests: Path,
    vocabularies: Path,
    out: Path,
    say: Callable[[str], None],
) -> None:
    """Fill ``out`` with all that plans of these languages name; what is there stays.

    Files: ``en-XX.tsv.xz`` (English first), ``travel-SOURCE-TARGET.tsv.xz`` (source first),
    ``dev-XX.tsv``, and the vocabularies.
    """
    out.mkdir(parents=True, exist_ok=True)
    for path in vocabularies.glob("*.spm"):
        shutil.copyfile(path, out / path.name)
    for language in languages:
        keys = test_keys(tests, {f"en-{language}"}, short=_SHORT)
        _corpus(language, corpora, keys, out / f"en-{language}.tsv.xz", say)
        for pair in (LanguagePair("en", language), LanguagePair(language, "en")):
            _travel(pair, keys, out / f"travel-{pair.source}-{pair.target}.tsv.xz", say)
        dev = read_pairs(tests / "tatoeba" / f"en-{language}.tsv")
        (out / f"dev-{language}.tsv").write_text(_lines(dev), encoding="utf-8")


def _corpus(
    language: str, corpora: Path, tests: frozenset[str], out: Path, say: Callable[[str], None]
) -> None:
    if out.exists():
        return
    file = f"en-{language}.tsv.gz"
    cleaner = Cleaner(
        Data(origin="", corpora=(Corpus(file),)),
        tests=tests,
        is_foreign=foreign(LanguagePair("en", language)),
    )
    write_text(out, _lines(cleaner.clean(read_pairs(corpora / file))))
    say(f"{file}: {cleaner.counts}")


def _travel(
    pair: LanguagePair, tests: frozenset[str], out: Path, say: Callable[[str], None]
) -> None:
    if out.exists():
        return
    pairs = travel_pairs(pair, per_phrase=_PER_PHRASE, per_carrier=_PER_CARRIER)
    kept = list(dict.fromkeys(one for one in pairs if key_of(one.source) not in tests))
    write_text(out, _lines(kept))
    say(f"{out.name}: {len(kept)} pairs")


def _lines(pairs: Iterable[object]) -> str:
    return "".join(f"{one.source}\t{one.target}\n" for one in pairs if isinstance(one, Pair))


def write_text(path: Path, text: str) -> None:
    """Write a text compressed by LZMA, aside and renamed."""
    aside = path.with_name(f".{path.name}.part")
    aside.write_bytes(lzma.compress(text.encode()))
    aside.replace(path)
