"""Training the detector, from corpora to files, on a toy."""

from hashlib import sha256
from pathlib import Path

import msgspec
import pytest
from click.testing import CliRunner

from models.detector.__main__ import main
from models.detector.training import train_detector
from tests.models.detector.toy import write_corpora
from translator.detector import Detector

LANGUAGES = ("de", "it", "ja", "ru", "uk", "zh")


def train(folder: Path, out: Path) -> list[str]:
    said: list[str] = []
    train_detector(folder, out, fragments=300, say=said.append)
    return said


@pytest.fixture(scope="module")
def corpora(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_corpora(tmp_path_factory.mktemp("corpora"), LANGUAGES)


@pytest.fixture(scope="module")
def trained(corpora: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("trained") / "toy.bin"
    train(corpora, out)
    return out


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("the water is cold", "en"),
        ("das Wasser ist kalt", "de"),
        ("questa casa è vecchia", "it"),
        ("этот хлеб очень старый", "ru"),
        ("цей хліб дуже старий", "uk"),
        ("这个面包很旧", "zh"),
        ("この水は冷たい", "ja"),
    ],
)
def test_a_toy_detector_learns_its_languages(trained: Path, text: str, language: str) -> None:
    detector = Detector([*LANGUAGES, "en"], data=trained)
    assert detector.detect(text).candidates[0][0] == language


def test_the_same_corpora_give_the_same_bytes(corpora: Path, trained: Path, tmp_path: Path) -> None:
    train(corpora, tmp_path / "again.bin")
    assert (tmp_path / "again.bin").read_bytes() == trained.read_bytes()
    assert (tmp_path / "again.json").read_bytes() == trained.with_suffix(".json").read_bytes()


def test_the_record_names_every_corpus_and_its_digest(corpora: Path, trained: Path) -> None:
    record = msgspec.json.decode(trained.with_suffix(".json").read_bytes())
    assert record["corpora"] == {
        path.name: sha256(path.read_bytes()).hexdigest() for path in corpora.iterdir()
    }
    assert record["weights_sha256"] == sha256(trained.read_bytes()).hexdigest()
    assert "tatoeba.org" in record["attribution"]


def test_training_says_how_many_sentences_each_language_has(tmp_path: Path) -> None:
    folder = write_corpora(tmp_path / "corpora", ("de",))
    said = train(folder, tmp_path / "toy.bin")
    assert [line.partition(":")[0] for line in said[:2]] == ["de", "en"]
    assert all("sentences" in line for line in said[:2])


def test_nothing_but_the_two_files_is_left(trained: Path) -> None:
    assert sorted(path.name for path in trained.parent.iterdir()) == ["toy.bin", "toy.json"]


def test_a_failed_training_leaves_the_former_file(tmp_path: Path) -> None:
    out = tmp_path / "toy.bin"
    out.write_bytes(b"former")
    folder = tmp_path / "corpora"
    folder.mkdir()
    (folder / "en-de.tsv.gz").write_bytes(b"no archive")
    done = CliRunner().invoke(main, ["--corpora", str(folder), "--out", str(out)])
    assert done.exit_code == 1
    assert "en-de.tsv.gz cannot be read" in done.output
    assert out.read_bytes() == b"former"


def test_the_command_trains(corpora: Path, trained: Path, tmp_path: Path) -> None:
    out = tmp_path / "toy.bin"
    arguments = ["--corpora", str(corpora), "--out", str(out), "--fragments", "300"]
    done = CliRunner().invoke(main, arguments)
    assert done.exit_code == 0, done.output
    assert out.read_bytes() == trained.read_bytes()
