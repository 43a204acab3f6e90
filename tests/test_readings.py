"""Readings of Japanese: kana and Latin letters from kanji."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from translator import readings
from translator.readings import read_kana, romanised
from translator.task import read_aloud
from translator.translation import Origin, Translation


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("空港でスーツケースをなくしました。", "Kūkō de sūtsukēsu o nakushimashita."),
        ("英語を話せますか。わかりません。", "Eigo o hanasemasu ka. Wakarimasen."),
        ("二泊、部屋をお願いします。", "Nihaku, heya o onegai shimasu."),
        ("一泊です。", "Ippaku desu."),
        ("一人で来ました。", "Hitori de kimashita."),
        ("ビールを3本ください。", "Bīru o sanbon kudasai."),
        ("列車は午後5:30に出発します。", "Ressha wa gogo 5:30 ni shuppatsu shimasu."),
        ("会議は9時に始まります。", "Kaigi wa kuji ni hajimarimasu."),
        ("何時に開きますか。", "Nanji ni hirakimasu ka."),
        ("これは何ですか。", "Kore wa nan desu ka."),
        ("駅へはどう行けばいいですか。", "Eki e wa dō ikeba ii desu ka."),
        ("日本に行ったことがありますか。", "Nihon ni itta koto ga arimasu ka."),
        ("Sarah Millerと申します。", "Sarah Miller to mōshimasu."),
        ("お会計は$147.53です。", "Okaikei wa $147.53 desu."),
        ("今日は人が多いですね。", "Kyō wa hito ga ōi desu ne."),
        ("1,200円です。", "Sennihyakuen desu."),
        ("1.5キロです。", "1.5kiro desu."),
        ("8月19日に着きます。", "Hachigatsu jūkunichi ni tsukimasu."),
        ("4月1日から二十日まで", "Shigatsu tsuitachi kara hatsuka made"),
        ("何名様ですか。何分かかりますか。", "Nanmeisama desu ka. Nanpun kakarimasu ka."),
        ("何にしますか。何曜日ですか。", "Nani ni shimasu ka. Nan yōbi desu ka."),
        ("彼は「はい」と言った。", "Kare wa “hai” to itta."),
        ("駅です\n水です", "Eki desu\nMizu desu"),
        ("お水と出口はどこ", "Omizu to deguchi wa doko"),
        ("5時半に30分間", "Gojihan ni sanjuppunkan"),
    ],
)
def test_a_sentence_is_read_as_it_is_said(text: str, expected: str) -> None:
    assert romanised(text) == expected


def test_lines_stay_and_what_is_too_long_is_not_read() -> None:
    assert read_kana("駅\n水") == "えき\nみず"
    assert romanised("駅" * 501) is None
    assert romanised("") is None


def test_without_the_extra_there_is_no_reading(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(readings, "can_read", lambda: False)
    assert romanised("駅はどこですか。") is None


@settings(max_examples=50)
@given(st.text("駅何一二十千0129本人時。、 aA$\n鬱はをカ", max_size=20))
def test_no_text_breaks_it(text: str) -> None:
    romanised(text)


def test_an_answer_in_japanese_comes_with_its_reading() -> None:
    made = Translation("It is a station.", "駅です。", "en", "ja", Origin.MODEL)
    assert read_aloud(made).romanisation == "Eki desu."
    none = Translation("x", "駅です。", "en", "ja", Origin.NONE)
    korean = Translation("x", "駅です。", "en", "ko", Origin.MODEL)
    for other in (none, korean, read_aloud(made)):
        assert read_aloud(other) is other
