"""Reading the corpora."""

import gzip
from pathlib import Path

import pytest

from models.detector.corpus import read_corpora
from models.detector.everyday import read_everyday
from tests.models.detector.toy import write_corpora
from translator.errors import InputError


def write(folder: Path, language: str, lines: list[str]) -> None:
    text = "".join(f"{line}\n" for line in lines)
    (folder / f"en-{language}.tsv.gz").write_bytes(gzip.compress(text.encode()))


def test_english_is_gathered_from_every_corpus(tmp_path: Path) -> None:
    write(tmp_path, "de", ["Yes.\tJa.", "Good.\tGut."])
    write(tmp_path, "it", ["Yes.\tSì.", "Bad.\tMale."])
    english = read_corpora(tmp_path, cap=100).sentences["en"]
    assert sorted((*english.training, *english.held_out)) == ["Bad.", "Good.", "Yes."]


def test_no_held_out_sentence_is_in_training(tmp_path: Path) -> None:
    corpora = read_corpora(write_corpora(tmp_path, ("de", "it")), cap=1000)
    for sentences in corpora.sentences.values():
        training = {text.casefold() for text in sentences.training}
        assert sentences.held_out
        assert training.isdisjoint(text.casefold() for text in sentences.held_out)


def test_a_translation_of_two_sentences_is_held_out_if_one_of_them_is(tmp_path: Path) -> None:
    write(tmp_path, "de", [f"Sentence {number}.\tSatz." for number in range(200)])
    german = read_corpora(tmp_path, cap=1000).sentences["de"]
    assert german.held_out == ("Satz.",)
    assert german.training == ()


def test_only_two_variants_of_one_translation_are_taken(tmp_path: Path) -> None:
    write(tmp_path, "it", ["Run!\tCorri!", "Run!\tCorra!", "Run!\tCorrete!"])
    italian = read_corpora(tmp_path, cap=100).sentences["it"]
    assert sorted((*italian.training, *italian.held_out)) == ["Corra!", "Corri!"]


def test_at_most_the_asked_number_of_sentences_is_taken(tmp_path: Path) -> None:
    corpora = read_corpora(write_corpora(tmp_path, ("de",)), cap=20)
    assert len(corpora.sentences["de"].training) == 20
    assert len(corpora.sentences["en"].training) == 40


def test_a_word_that_four_languages_keep_capitalised_is_a_name(tmp_path: Path) -> None:
    for language, verb in {"de": "lacht", "it": "ride", "fr": "rit", "es": "ríe"}.items():
        write(tmp_path, language, [f"Rita laughs {n}.\tRita {verb} {n}." for n in range(5)])
    assert read_corpora(tmp_path, cap=100).names == ("rita",)


def test_a_word_that_is_also_written_small_is_no_name(tmp_path: Path) -> None:
    for language in ("de", "it", "fr", "es"):
        write(tmp_path, language, [f"No {n}, no.\tNo {n}, no." for n in range(5)])
    assert read_corpora(tmp_path, cap=100).names == ()


@pytest.mark.parametrize("line", ["no tab", "one\ttwo\tthree", ""])
def test_a_line_without_two_fields_is_named(tmp_path: Path, line: str) -> None:
    write(tmp_path, "de", ["Yes.\tJa.", line])
    with pytest.raises(InputError, match=r"Line 2 of .*en-de\.tsv\.gz has \d fields, not 2"):
        read_corpora(tmp_path, cap=100)


@pytest.mark.parametrize(
    "content",
    [b"plain", gzip.compress(b"Yes.\tJa.\n" * 99)[:-20], gzip.compress(b"\xff\t\xff\n")],
    ids=["no archive", "cut short", "no UTF-8"],
)
def test_a_damaged_corpus_is_named(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "en-de.tsv.gz").write_bytes(content)
    with pytest.raises(InputError, match=r"en-de\.tsv\.gz cannot be read"):
        read_corpora(tmp_path, cap=100)


def test_a_folder_without_corpora_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"holds no corpora named en-XX\.tsv\.gz"):
        read_corpora(tmp_path, cap=100)


def test_a_corpus_named_otherwise_is_refused(tmp_path: Path) -> None:
    (tmp_path / "en-German.tsv.gz").write_bytes(b"")
    with pytest.raises(InputError, match=r"must be named en-XX\.tsv\.gz"):
        read_corpora(tmp_path, cap=100)


def test_the_everyday_phrases_are_each_listed_once() -> None:
    phrases = [entry.phrase for entry in read_everyday()]
    assert len(phrases) == len(set(phrases))


@pytest.mark.parametrize("line", ["hello", "hello\t", "\ten"])
def test_an_everyday_line_that_lacks_something_is_named(tmp_path: Path, line: str) -> None:
    path = tmp_path / "list.tsv"
    path.write_text(f"hi\ten\n{line}\n", encoding="utf-8")
    with pytest.raises(InputError, match="Line 2"):
        read_everyday(path)
