"""Words of a script without spaces."""

from models.unspaced import is_unspaced, runs


def test_runs_of_one_script_are_found_in_order() -> None:
    found, _alone = runs(["東京タワーの切符を2枚ください。", "Tom"])
    assert found == [["東京", "タワー", "切符", "枚"], []]


def test_a_word_stands_before_particles_and_no_ending() -> None:
    _found, alone = runs(["駅はどこ", "駅まで", "水", "食べた", "犬が好き", "徹底的に"])
    assert alone == {"駅", "水", "犬"}


def test_japanese_is_unspaced_whatever_stands_around_it() -> None:
    assert is_unspaced("Tom は駅")
    assert not is_unspaced("Tom går, 3 €!")
