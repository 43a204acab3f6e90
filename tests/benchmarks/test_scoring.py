import json
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.quality.paired import paired_bootstrap
from benchmarks.quality.scoring import plain, score
from benchmarks.result import Result

# The example of sacrebleu's own README, with the scores that stand there.
HYPOTHESES = ("The dog bit the man.", "It wasn't surprising.", "The man had just bitten him.")
REFERENCES = (
    ("The dog bit the man.", "It was not unexpected.", "The man bit him first."),
    ("The dog had bit the man.", "No one was surprised.", "The man had bitten the dog."),
)

SPANISH = (
    "¿Dónde está la estación de tren?",
    "Quisiera dos cafés con leche, por favor.",
    "El museo abre a las 9:30 los lunes.",
    "Mi hermano ha perdido su pasaporte.",
)
SPANISH_MADE = (
    "¿Dónde está la estación?",
    "Me gustaría dos cafés, por favor.",
    "El museo se abre a las 9:30 el lunes.",
    "Mi hermano perdió su pasaporte.",
)
JAPANESE = ("駅はどこですか。", "コーヒーを二つください。", "博物館は9時半に開きます。")
JAPANESE_MADE = (
    "駅はどこにありますか。",
    "コーヒーを二杯お願いします。",
    "美術館は9時半に開きます。",
)


def named(results: list[Result], metric: str) -> Result:
    """Return the result of one metric."""
    return next(one for one in results if one.name == f"{metric}, set")


@pytest.mark.parametrize(("metric", "value"), [("BLEU", 48.53), ("chrF2", 59.73)])
def test_scores_are_those_of_the_published_example(metric: str, value: float) -> None:
    results = score(HYPOTHESES, REFERENCES, language="en", testset="set", samples=0)

    assert named(results, metric).value == pytest.approx(value, abs=0.005)


def test_ter_is_that_of_the_paper_that_defined_it() -> None:
    # Snover et al. (2006), section 2: one shift, two substitutions, one insertion; 13 words.
    reference = "saudi arabia denied this week information published in the american new york times"
    hypothesis = "this week the saudis denied information published in the new york times"

    results = score([hypothesis], [[reference]], language="en", testset="set", samples=0)

    assert named(results, "TER").value == pytest.approx(100 * 4 / 13, abs=0.005)


@pytest.mark.parametrize(
    ("language", "tokenizer", "made", "known"),
    [("es", "13a", SPANISH_MADE, SPANISH), ("ja", "char", JAPANESE_MADE, JAPANESE)],
)
def test_scores_and_intervals_equal_the_sacrebleu_commands(
    tmp_path: Path, language: str, tokenizer: str, made: tuple[str, ...], known: tuple[str, ...]
) -> None:
    hypotheses, references = tmp_path / "made.txt", tmp_path / "known.txt"
    for path, texts in ((hypotheses, made), (references, known)):
        path.write_text("".join(f"{text}\n" for text in texts), encoding="utf-8")
    asian = ["--ter-asian-support", "--ter-normalized"] if language == "ja" else []
    command = [sys.executable, "-m", "sacrebleu", str(references), "-i", str(hypotheses)]
    told = [
        one
        for order in ("0", "2")
        for one in json.loads(
            subprocess.run(
                [
                    *command, "-m", "bleu", "chrf", "ter", "--tokenize", tokenizer, "--confidence",
                    "--chrf-word-order", order, "-w", "6", "-f", "json", *asian,
                ],
                check=True, capture_output=True, encoding="utf-8",
            ).stdout
        )
    ]  # fmt: skip

    ours = score(made, [known], language=language, testset="set")

    assert {one["name"] for one in told} == {"BLEU", "chrF2", "chrF2++", "TER"}
    for one in told:
        found = named(ours, one["name"])
        assert found.value == pytest.approx(one["score"], abs=1e-6)
        assert found.error == pytest.approx(one["confidence_var"], abs=1e-6)
        assert found.signature == one["signature"]


@pytest.mark.parametrize(
    ("made", "known", "same"),
    [
        ("¿Dónde está la estación?", "donde esta la estacion", False),
        ("¿Dónde está la estación?", "dónde está  la estación", True),
        ("Okay!", "OKAY.", True),
        ("ABC、です。", "ABCです", False),
        ("ＡＢＣです。", "ABCです", True),
        ("สวัสดี", "สวสด", False),
    ],
)
def test_exact_match_forgives_case_width_spaces_and_marks_only(
    made: str, known: str, same: bool
) -> None:
    assert (plain(made) == plain(known)) is same


def test_resamples_without_a_match_count_as_nought() -> None:
    hypotheses = ["the train leaves at nine", "x y z", "q"]
    references = [["the train leaves at nine", "l m n", "r"]]
    found = {
        one.unit: one
        for one in score(hypotheses, references, language="en", testset="small", samples=200)
    }
    assert found["BLEU"].low < found["BLEU"].value < found["BLEU"].high
    assert found["chrF2"].error > 0


def test_the_paired_test_tells_a_real_loss_from_none() -> None:
    known = [f"{text} {number}" for number in range(20) for text in SPANISH]
    worse = [text.replace("a", "o") for text in known]
    nearly = [known[0].replace("está", "es"), *known[1:]]

    (lost,) = paired_bootstrap(known, worse, [known], language="es", names=("chrF2",), samples=200)
    (kept,) = paired_bootstrap(known, nearly, [known], language="es", names=("chrF2",), samples=200)

    assert lost.change < -10
    assert lost.p < 0.05
    assert -1 < kept.change < 0
    assert kept.p > 0.05
