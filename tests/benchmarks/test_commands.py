from pathlib import Path

import pytest
from click.testing import CliRunner

from benchmarks.bench import Bench
from benchmarks.commands import main, run
from benchmarks.result import Result
from translator.errors import InputError, PackMissingError


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["run", "--pair", "en"], "'en' is not a pair such as en-es"),
        (["run", "--pair", "xyzq-en"], "'xyzq' is not a language"),
        (["run", "--peer-python", "nobody=/bin/sh"], "is not NAME=PYTHON; names are: argos"),
        (["run", "nothing"], "'nothing' is not one of 'quality'"),
        (["overlap", "en", "--tests", ".", "--trained-on", "."], "'en' is not a pair"),
    ],
)
def test_a_wrong_command_line_is_refused_in_a_sentence(arguments: list[str], message: str) -> None:
    done = CliRunner().invoke(main, arguments)

    assert done.exit_code == 2
    assert message in done.stderr


def test_without_a_command_every_measure_is_run(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def measured(bench: Bench) -> list[Result]:
        return [Result.of("pairs", "", [len(bench.direct_pairs())])]

    monkeypatch.setattr(run, "MEASURES", dict.fromkeys(["first", "second", "growth"], measured))

    done = CliRunner().invoke(main, [])

    assert done.exit_code == 0, done.output
    assert [line[2:8] for line in done.stdout.splitlines() if line.startswith("# ")] == [
        "first:", "second",
    ]  # fmt: skip


def test_a_folder_without_test_sets_or_packs_is_refused(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()

    sets = CliRunner().invoke(main, ["run", "--tests", str(tmp_path)])
    packs = CliRunner().invoke(main, ["run", "--packs", str(tmp_path / "empty")])

    assert isinstance(sets.exception, InputError)
    assert isinstance(packs.exception, PackMissingError)


def test_the_catalogues_entry_of_a_set_is_printed(tmp_path: Path) -> None:
    (tmp_path / "en-es.tsv").write_text("Hi.\tHola.\n", encoding="utf-8")

    done = CliRunner().invoke(
        main, ["pin", str(tmp_path), "--licence", "CC0-1.0", "--attribution", "us"]
    )

    # printf 'Hi.\tHola.\n' | sha256sum
    digest = "ee627c5701c2e1f56862fe4305813e7794e6d02eb70ebc3bb702ab082243400e"
    assert f'"en-es.tsv" = "{digest}"' in done.stdout
    assert 'licence = "CC0-1.0"' in done.stdout
