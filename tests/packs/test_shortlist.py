"""Shortlists: an answer is spelt with its language's pieces; what is wrong in a file is told."""

import json
from pathlib import Path

import pytest

from tests.packs.forge import list_again
from translator.engine import CTranslate2Engine, DecodeOptions
from translator.errors import PackCorruptError
from translator.packs.direction import Direction
from translator.packs.pack import Pack
from translator.packs.shortlist import FILE_NAME, shortlist_faults
from translator.packs.store import PackStore
from translator.testing import build_tiny_multilingual_pack

ASKING = ("▁<2nl>", "▁<2de>")
TEXTS = ["Where is the station?", "The train leaves at nine.", "I would like coffee."]
DUTCH, GERMAN = "a b c d e", "x y z w v"
FINE = f"▁<2nl>\t{DUTCH}\n▁<2de>\t{GERMAN}\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A pack of random weights, English into Dutch and German."""
    build_tiny_multilingual_pack(
        tmp_path / "pack",
        [Direction(source="en", target=target) for target in ("nl", "de")],
        pack_id="en-many",
        target_token="▁<2{target}>",  # noqa: S106 - a piece, no password
    )
    return tmp_path / "pack"


def shortened(folder: Path, content: str) -> None:
    (folder / FILE_NAME).write_text(content, encoding="utf-8")
    list_again(folder)


def answers(pack: Pack, target: str, *, batch_size: int = 1) -> list[str]:
    engine = CTranslate2Engine(pack, target=target)
    options = DecodeOptions(beam=2, batch_size=batch_size)
    return [one.text for (one,) in engine.translate(TEXTS, options)]


def test_each_target_is_answered_in_its_own_pieces(store: PackStore, folder: Path) -> None:
    free = store.install(folder)
    assert any(set(text) - {*DUTCH} for text in answers(free, "nl"))
    store.remove(free.id)
    shortened(folder, FINE)

    pack = store.install(folder)

    assert store.verify(pack.id) == ()
    for target, pieces in (("nl", DUTCH), ("de", GERMAN)):
        alone = answers(pack, target)
        assert all(alone)
        assert not {*"".join(alone)} - {*pieces}
        assert answers(pack, target, batch_size=8) == alone


def test_the_score_of_an_answer_is_the_whole_models(store: PackStore, folder: Path) -> None:
    free = CTranslate2Engine(store.install(folder), target="nl").score(TEXTS, ["x y"] * 3)
    store.remove("en-many")
    shortened(folder, FINE)

    found = CTranslate2Engine(store.install(folder), target="nl").score(TEXTS, ["x y"] * 3)

    assert found == pytest.approx(free, abs=1e-4)


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        ("▁<2nl>\ta b\n", "has not one line for each piece"),
        (f"{FINE}\ta\n", "has not one line for each piece"),
        (f"{FINE}a b\tc\n", "has not one line for each piece"),
        (f"{FINE}▁<2nl>\ta\n", "has not one line for each piece"),
        ("▁<2nl>\ta qqq\n▁<2de>\tb\n", "names 'qqq', which is no piece, for '▁<2nl>'"),
        ("▁<2nl>\ta  b\n▁<2de>\tb\n", "names '', which is no piece"),
        ("▁<2nl>\n▁<2de>\tb\n", "names '', which is no piece"),
        ("", "has not one line for each piece"),
        (FINE.replace("\n", "\r"), "has not one line for each piece"),
        (FINE.replace("\n", "\u2028", 1), "has not one line for each piece"),
    ],
)
def test_another_list_is_refused(store: PackStore, folder: Path, content: str, fault: str) -> None:
    shortened(folder, content)

    with pytest.raises(PackCorruptError, match=fault):
        store.install(folder)


def test_what_is_no_text_is_refused(tmp_path: Path) -> None:
    path = tmp_path / FILE_NAME
    path.write_bytes(b"\xff\xfe")
    (fault,) = shortlist_faults(path, asking=ASKING, target=["a"])
    assert "is not UTF-8" in fault


def test_the_pieces_of_the_fine_list_are_in_the_vocabulary(folder: Path) -> None:
    pieces = json.loads((folder / "shared_vocabulary.json").read_text(encoding="utf-8"))
    assert {*DUTCH.split(), *GERMAN.split(), *ASKING} <= {*pieces}
