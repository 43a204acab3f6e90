from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translator.errors import PackCorruptError
from translator.packs.pack import Pack
from translator.packs.store import PackStore, bundled_folders
from translator.packs.tokenizer import SPECIALS, Tokenizer


@pytest.fixture(scope="module")
def tokenizer() -> Tokenizer:
    """The tokenizer of the bundled English-Spanish pack."""
    pack = PackStore(Path("nowhere"), bundled_folders()).get("en-es")
    vocabulary = pack.path("source.spm")
    return Tokenizer(vocabulary, vocabulary)


@pytest.mark.parametrize(
    "text", ["Where is the station?", "¿Dónde está la estación?", "A coffee, please!", "I'm 30."]
)
def test_what_is_cut_is_joined_again(tokenizer: Tokenizer, text: str) -> None:
    assert tokenizer.decode(tokenizer.encode(text)) == text


@given(text=st.text(max_size=60))
def test_no_text_has_special_pieces_and_special_pieces_leave_no_trace(
    tokenizer: Tokenizer, text: str
) -> None:
    pieces = tokenizer.encode(text)

    assert not SPECIALS.difference({"<unk>"}).intersection(pieces)
    assert tokenizer.decode([*pieces, "</s>", "<pad>"]) == tokenizer.decode(pieces)


def test_characters_outside_the_vocabulary_are_known_as_such(tokenizer: Tokenizer) -> None:
    assert tokenizer.covers("e")
    assert not tokenizer.covers("€")
    assert not tokenizer.covers("駅")


def test_a_common_spelling_is_likelier_than_a_rare_one(tokenizer: Tokenizer) -> None:
    assert tokenizer.log_probability("station") > tokenizer.log_probability("STATION")


def test_two_vocabularies_serve_one_side_each(tokenizer: Tokenizer, shared_pack: Pack) -> None:
    tiny = shared_pack.path("source.spm")
    bundled = PackStore(Path("nowhere"), bundled_folders()).get("en-es").path("source.spm")
    mixed = Tokenizer(bundled, tiny)

    assert mixed.encode("Where?") == tokenizer.encode("Where?")
    assert mixed.decode(["▁", "¿", "D"]) == "¿D"


@pytest.mark.parametrize("content", [b"", b"no protobuf", b"\0" * 100])
def test_a_file_that_is_no_model_is_named(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "source.spm"
    path.write_bytes(content)

    with pytest.raises(PackCorruptError, match=r"vocabulary source\.spm"):
        Tokenizer(path, path)
