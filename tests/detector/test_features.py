"""Features and their buckets."""

from hypothesis import given
from hypothesis import strategies as st

from translator.detector.features import bucket, features


def test_a_word_gives_its_n_grams_with_boundaries_and_itself() -> None:
    assert features("sí") == ["s", "í", " s", "sí", "í ", " sí", "sí ", " sí "]


def test_a_word_longer_than_the_longest_n_gram_is_a_feature_as_a_whole() -> None:
    assert features("gare")[-1] == " gare "


def test_buckets_are_those_of_the_published_crc_32_check_value() -> None:
    assert bucket("123456789", 0xFFFF_FFFF) == 0xCBF43926


@given(st.text(min_size=1, max_size=40), st.integers(1, 20))
def test_every_bucket_is_a_row_of_the_table(run: str, bits: int) -> None:
    mask = (1 << bits) - 1
    assert all(
        0 <= bucket(feature, mask) <= mask for feature in features(run) if _encodable(feature)
    )


def _encodable(text: str) -> bool:
    return not any("\ud800" <= character <= "\udfff" for character in text)
