"""Drafts of scripts without spaces: questions without marks, and parts that were side by side."""

from translator.drafts import draft_segments
from translator.engine import DecodeOptions
from translator.testing import FakeEngine

OPTIONS = DecodeOptions()


def engine(*rules: tuple[str, str]) -> FakeEngine:
    """Answer by replacing each rule's first part with its second."""

    def answer(segment: str, _options: DecodeOptions) -> list[str]:
        for old, new in rules:
            segment = segment.replace(old, new)
        return [segment]

    return FakeEngine(answer)


def test_a_japanese_question_without_a_mark_is_asked_as_one() -> None:
    fake = engine(
        ("駅はどこですか。", "Where is it?"), ("出口はどこ？", "The exit?"), ("駅です", "It is.")
    )
    drafts = draft_segments(["駅はどこですか", "出口はどこ", "駅です"], fake, OPTIONS, target="en")
    assert [draft.text for draft in drafts] == ["Where is it?", "The exit?", "It is"]
    grapes = engine(("ぶどう？", "Grapes?"), ("ぶどう", "grapes"))
    assert draft_segments(["ぶどう"], grapes, OPTIONS, target="en")[0].text == "grapes"


def test_parts_without_spaces_between_them_are_apart_in_a_language_that_has_some() -> None:
    fake = engine(("7:30", "730"), ("⟨A⟩", "x"), ("館は", "museum"), ("から", "on"))
    (draft,) = draft_segments(["館は17:30から"], fake, OPTIONS, target="en")
    assert draft.text == "museum 17:30 on"
