"""Long texts: sentence by sentence, with progress, and stopped when somebody wants that."""

from pytestqt.qtbot import QtBot

from gui.long_text import joined, sentences
from gui.shell import Shell
from gui.translate_page import TranslatePage
from tests.gui.slow_engine import SlowEngine
from translator import Origin, Translation
from translator.languages import LanguagePair

TEXT = "The purple owl reads.\n\n" + "  ".join(f"Fox number {n} sleeps." for n in range(40))


def test_sentences_join_back_to_the_text() -> None:
    assert "".join(sentences(TEXT, "en")) == TEXT
    assert len(sentences(TEXT, "en")) > 40


def test_a_joined_translation_is_as_sure_as_its_least_sure_part() -> None:
    made = joined(
        "a b",
        LanguagePair("en", "es"),
        [
            Translation("a", "A", "en", "es", Origin.PHRASEBOOK, verified=True),
            " ",
            Translation("b", "B", "en", "es", Origin.MODEL, confidence=0.5, flags=("odd",)),
        ],
    )
    assert (made.text, made.origin, made.confidence, made.flags, made.verified) == (
        "A B", Origin.MODEL, 0.5, ("odd",), False,
    )  # fmt: skip


def test_a_long_text_keeps_its_space_and_its_order(qtbot: QtBot, page: TranslatePage) -> None:
    with qtbot.waitSignal(page.live.answered, timeout=20_000):
        page.source.text.setPlainText(TEXT)
    assert page.target.shown == TEXT.upper()
    assert page.target.progress.isHidden()


def test_the_beginning_is_shown_with_progress_and_cancel_stops(
    qtbot: QtBot, page: TranslatePage, slow: SlowEngine
) -> None:
    slow.delay = 0.02
    page.source.text.setPlainText(TEXT)
    with qtbot.waitSignal(page.live.advanced, timeout=10_000):
        pass
    assert page.target.progress.isVisible()
    assert 0 < page.target.progress.bar.value() < page.target.progress.bar.maximum()
    begun = page.target.shown
    assert begun
    assert TEXT.upper().startswith(begun)
    page.target.progress.cancel.click()
    assert page.target.progress.isHidden()
    asked = len(slow.asked)
    qtbot.wait(200)
    assert len(slow.asked) <= asked + 2
    assert page.target.shown == begun


def test_a_newer_text_stops_a_long_one(
    qtbot: QtBot, page: TranslatePage, slow: SlowEngine, painted: list[str]
) -> None:
    slow.delay = 0.02
    page.source.text.setPlainText(TEXT)
    with qtbot.waitSignal(page.live.advanced, timeout=10_000):
        pass
    with qtbot.waitSignal(page.live.answered, timeout=10_000):
        page.source.text.setPlainText("the green owl")
    assert painted == ["THE GREEN OWL"]
    assert len(slow.asked) < 40


def test_closing_while_busy_is_clean(qtbot: QtBot, shell: Shell, slow: SlowEngine) -> None:
    slow.delay = 0.05
    shell.translate.source.text.setPlainText(TEXT)
    with qtbot.waitSignal(shell.translate.live.advanced, timeout=10_000):
        pass
    shell.close()
    shell.engine.end()
    assert shell.engine.isFinished()
    assert len(slow.asked) < 40
