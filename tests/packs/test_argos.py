"""Argos packages: their layout, and that Argos Translate's steps on them give our texts."""

import io
import json
import shutil
from itertools import cycle, islice
from pathlib import Path
from zipfile import ZipFile

import ctranslate2
import pytest
import sentencepiece

from tests.packs.forge import list_again
from translator.engine import CTranslate2Engine, DecodeOptions
from translator.errors import PackCorruptError, PackError, PackMissingError
from translator.packs.argos import argos_text
from translator.packs.direction import Direction
from translator.packs.grade import Grade
from translator.packs.pack import Pack
from translator.packs.store import PackStore, bundled_folders
from translator.packs.tokenizer import Tokenizer
from translator.testing import SENTENCES, build_tiny_multilingual_pack, build_tiny_pack

PHRASES = ("Where is the station?", "I would like two coffees, please.", "The bill, please.")
TOP = "translate-en_es-1_0_0"


def exported(pack: Pack, path: Path) -> Path:
    """Export a pack from where it lies."""
    PackStore(pack.folder.parent / "nobody's", (pack.folder.parent,)).export_argos(pack.id, path)
    return path


def named(members: dict[str, bytes], name: str) -> bytes:
    """Return the one member of that name below the package's folder."""
    (found,) = [content for path, content in members.items() if path.partition("/")[2] == name]
    return found


def members_of(path: Path) -> dict[str, bytes]:
    with ZipFile(path) as archive:
        return {member.filename: archive.read(member) for member in archive.infolist()}


def translated_by_argos(path: Path, place: Path, phrase: str) -> str:
    """Do what Argos Translate 1.11 does with a package (``translate.py``), one hypothesis."""
    with ZipFile(path) as archive:
        archive.extractall(place)
    (folder,) = place.iterdir()
    tokens = sentencepiece.SentencePieceProcessor(model_file=str(folder / "sentencepiece.model"))
    model = ctranslate2.Translator(str(folder / "model"), device="cpu", intra_threads=1)
    (found,) = model.translate_batch(
        [tokens.encode(phrase, out_type=str)],
        replace_unknowns=True, max_batch_size=32, batch_type="tokens",
        beam_size=4, num_hypotheses=1, length_penalty=0.2,
    )  # fmt: skip
    text: str = tokens.decode_pieces(found.hypotheses[0]).replace("▁", " ").replace("_", " ")
    return text.removeprefix(" ")


def test_the_package_has_the_layout_that_argos_reads(shared_pack: Pack, tmp_path: Path) -> None:
    members = members_of(exported(shared_pack, tmp_path / "en-es.argosmodel"))

    assert set(members) == {
        f"{TOP}/{name}"
        for name in (
            "metadata.json", "README.md", "sentencepiece.model", "model/config.json",
            "model/model.bin", "model/shared_vocabulary.json",
        )
    }  # fmt: skip
    metadata = json.loads(named(members, "metadata.json").decode("ascii"))
    assert metadata == {
        "package_version": "1.0.0",
        "argos_version": "1.9",
        "from_code": "en",
        "from_name": "English",
        "to_code": "es",
        "to_name": "Spanish",
    }
    for name in ("model.bin", "config.json", "shared_vocabulary.json"):
        assert named(members, f"model/{name}") == shared_pack.path(name).read_bytes()
    assert named(members, "sentencepiece.model") == shared_pack.path("source.spm").read_bytes()


def test_the_readme_carries_licence_and_attribution(bundled_pack: Pack, tmp_path: Path) -> None:
    members = members_of(exported(bundled_pack, tmp_path / "en-es.argosmodel"))

    readme = named(members, "README.md").decode()
    manifest = bundled_pack.manifest
    assert f"- Licence: {manifest.licence}\n" in readme
    assert f"- Attribution: {manifest.attribution}\n" in readme
    assert f"- Origin: {manifest.origin}\n" in readme
    assert all(score.signature in readme for score in manifest.scores)


def test_the_same_bytes_are_written_every_time(shared_pack: Pack, tmp_path: Path) -> None:
    first = exported(shared_pack, tmp_path / "one.argosmodel")
    second = exported(shared_pack, tmp_path / "two.argosmodel")
    assert first.read_bytes() == second.read_bytes()


@pytest.mark.parametrize("phrase", PHRASES)
def test_what_argos_reads_from_the_package_translates_as_the_pack_does(
    bundled_pack: Pack, tmp_path: Path, phrase: str
) -> None:
    path = exported(bundled_pack, tmp_path / "en-es.argosmodel")
    ((ours,),) = CTranslate2Engine(bundled_pack).translate([phrase], DecodeOptions())
    assert translated_by_argos(path, tmp_path / "packages", phrase) == ours.text


@pytest.mark.parametrize("text", ["¿Dónde está la estación?", "日本 🙂 ñ", "⟨A⟩ y ⟨B⟩", "a b"])
def test_the_targets_pieces_are_spelt_by_the_sources_model(text: str) -> None:
    store = PackStore(Path("/nonexistent"), bundled_folders())
    for pack in store.list():
        source, target = (
            pack.path(name)
            for name in (pack.manifest.vocabulary.source, pack.manifest.vocabulary.target)
        )
        spelt = sentencepiece.SentencePieceProcessor(model_file=str(target))
        pieces = spelt.encode(text, out_type=str)
        processor = sentencepiece.SentencePieceProcessor(model_file=str(source))
        assert argos_text(processor, pieces) == Tokenizer(source, target).decode(pieces)


def test_a_model_that_needs_its_end_given_is_told_to_add_it(
    shared_pack: Pack, tmp_path: Path
) -> None:
    pack = Pack(shared_pack.manifest, tmp_path / "packs" / "en-es", bundled=False)
    shutil.copytree(shared_pack.folder, pack.folder)
    config = json.loads((pack.folder / "config.json").read_bytes())
    (pack.folder / "config.json").write_text(json.dumps(config | {"add_source_eos": False}))
    list_again(pack.folder)

    members = members_of(exported(pack, tmp_path / "en-es.argosmodel"))

    assert json.loads(named(members, "model/config.json"))["add_source_eos"] is True


@pytest.mark.parametrize(
    ("tags", "folder"),
    [
        (("en", "pt-BR"), "translate-en_pb-1_0_0"),
        (("zh-Hant", "en"), "translate-zt_en-1_0_0"),
        (("en", "no"), "translate-en_nb-1_0_0"),
        (("es-MX", "en"), "translate-es-MX_en-1_0_0"),
    ],
)
def test_languages_have_the_codes_that_argos_knows(
    tmp_path: Path, tags: tuple[str, str], folder: str
) -> None:
    source, target = tags
    place = tmp_path / "packs" / "one"
    pack = build_tiny_pack(place, source=source, target=target, pack_id="one")
    members = members_of(exported(pack, tmp_path / "one.argosmodel"))
    assert {name.partition("/")[0] for name in members} == {folder}


def many(place: Path, targets: tuple[str, ...], token: str | None) -> Pack:
    directions = [Direction(source="en", target=each, grade=Grade.GOOD) for each in targets]
    return build_tiny_multilingual_pack(
        place / "packs" / "en-many", directions, pack_id="en-many", target_token=token
    )


@pytest.mark.parametrize(
    ("targets", "token", "sentence"),
    [
        (("nl", "sv"), "▁<2{target}>", "Pack en-many translates 2 pairs, and an Argos package"),
        (("nl",), "▁<2{target}>", "Pack en-many asks its model for the target by a piece"),
    ],
)
def test_what_argos_cannot_ask_for_is_refused(
    tmp_path: Path, targets: tuple[str, ...], token: str, sentence: str
) -> None:
    pack = many(tmp_path, targets, token)
    with pytest.raises(PackError, match=f"^{sentence}"):
        exported(pack, tmp_path / "en-many.argosmodel")
    assert not list(tmp_path.glob("*argosmodel"))


def test_a_single_graded_direction_is_exported_with_its_grade(tmp_path: Path) -> None:
    pack = many(tmp_path, ("nl",), None)
    members = members_of(exported(pack, tmp_path / "en-nl.argosmodel"))
    assert "- Grade: good\n" in named(members, "README.md").decode()


def test_a_vocabulary_that_argos_would_misspell_is_refused(
    shared_pack: Pack, tmp_path: Path
) -> None:
    pack = Pack(shared_pack.manifest, tmp_path / "packs" / "en-es", bundled=False)
    shutil.copytree(shared_pack.folder, pack.folder)
    spelt_in_bytes = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=islice(cycle(SENTENCES), 32),
        model_writer=spelt_in_bytes, vocab_size=330, byte_fallback=True,
        hard_vocab_limit=False, num_threads=1, minloglevel=2,
    )  # fmt: skip
    (pack.folder / "target.spm").write_bytes(spelt_in_bytes.getvalue())
    manifest = json.loads((pack.folder / "manifest.json").read_bytes())
    manifest["vocabulary"]["target"] = "target.spm"
    (pack.folder / "manifest.json").write_text(json.dumps(manifest))
    list_again(pack.folder)

    with pytest.raises(PackError, match=r"^Argos Translate would misspell 25\d pieces of pack en-"):
        exported(pack, tmp_path / "en-es.argosmodel")


def test_an_unknown_and_a_damaged_pack_are_refused(shared_pack: Pack, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(shared_pack.folder, tmp_path / "packs" / "en-es"))
    store = PackStore(tmp_path / "user", (folder.parent,))
    with pytest.raises(PackMissingError, match="No pack 'xx-yy'"):
        store.export_argos("xx-yy", tmp_path / "one.argosmodel")
    content = bytearray((folder / "model.bin").read_bytes())
    content[100] ^= 1
    (folder / "model.bin").write_bytes(content)
    with pytest.raises(PackCorruptError, match=r"model\.bin"):
        store.export_argos("en-es", tmp_path / "one.argosmodel")
    assert [each.name for each in tmp_path.iterdir()] == ["packs"]


def test_a_file_that_cannot_be_written_leaves_nothing(shared_pack: Pack, tmp_path: Path) -> None:
    (tmp_path / "taken.argosmodel").mkdir()
    with pytest.raises(PackError, match="cannot be written"):
        exported(shared_pack, tmp_path / "taken.argosmodel")
    assert [each.name for each in tmp_path.iterdir()] == ["taken.argosmodel"]
