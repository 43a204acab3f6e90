"""Hepburn romanisation; expected values from Kenkyusha's dictionary and the ALA-LC table."""

import pytest

from translator.romanizer import romanise


@pytest.mark.parametrize(
    ("kana", "expected"),
    [
        ("えき は どこ です か。", "Eki wa doko desu ka."),
        ("くうこう へ いきたい です。", "Kūkō e ikitai desu."),
        ("コーヒー を いっぱい ください。", "Kōhī o ippai kudasai."),
        ("とうきょう", "Tōkyō"),
        ("おおさか", "Ōsaka"),
        ("おかあさん", "Okāsan"),
        ("おねえさん", "Onēsan"),
        ("おにいさん", "Oniisan"),
        ("せんせい", "Sensei"),
        ("おいしい", "Oishii"),
        ("ほんや", "Hon'ya"),
        ("しんよう", "Shin'yō"),
        ("しんばし", "Shinbashi"),
        ("マッチ", "Matchi"),
        ("ざっし", "Zasshi"),
        ("きって を にまい、 ください。", "Kitte o nimai, kudasai."),
        ("きゅうきゅうしゃ を よんで ください！", "Kyūkyūsha o yonde kudasai!"),
        ("パーティー", "Pātī"),
        ("ワイファイ", "Waifai"),
        ("フォーク", "Fōku"),
        ("シェフ", "Shefu"),
        ("チェックイン", "Chekkuin"),
        ("こんにちは。", "Konnichiwa."),
        ("がくせい では ありません。", "Gakusei dewa arimasen."),
        ("おもう", "Omou"),
        ("ちぢむ つづく", "Chijimu tsuzuku"),
        ("ぎゅうにゅう じゃ ない", "Gyūnyū ja nai"),
        ("€18.10 です。", "€18.10 desu."),
        ("はい。 そう です。", "Hai. Sō desu."),
    ],
)
def test_readings_become_hepburn(kana: str, expected: str) -> None:
    assert romanise(kana) == expected


def test_kanji_have_no_one_reading() -> None:
    assert romanise("駅は どこ です か。") is None
