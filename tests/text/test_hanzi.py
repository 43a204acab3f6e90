"""Traditional characters become simplified ones, in Chinese alone."""

import pytest

from translator.text import hanzi
from translator.text.hanzi import simplified


def test_traditional_characters_become_simplified_ones() -> None:
    assert simplified("請問車站在哪裡？３晚", "zh-TW") == "请问车站在哪里？３晚"
    assert simplified("请问车站在哪里？", "zh") == "请问车站在哪里？"


@pytest.mark.parametrize(("text", "language"), [("駅の発車時刻", "ja"), ("Platform 3", "zh")])
def test_other_texts_are_as_they_were(text: str, language: str) -> None:
    assert simplified(text, language) is text


def test_without_the_extra_a_text_is_as_it_was(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hanzi, "can_simplify", lambda: False)
    assert simplified("請問", "zh") == "請問"
