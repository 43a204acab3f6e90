"""Words of a script without spaces."""

from models.unspaced import Runs, is_unspaced


def test_runs_of_one_script_are_found_in_order() -> None:
    runs = Runs()
    assert runs.read("東京タワーの切符を2枚ください。") == ["東京", "タワー", "切符", "枚"]
    assert runs.read("Tom") == []


def test_a_word_stands_before_particles_and_no_ending() -> None:
    runs = Runs()
    found = {
        run
        for text in ("駅はどこ", "駅まで", "水", "食べた", "犬が好き", "徹底的に")
        for run in runs.read(text)
    }
    assert {run for run in found if runs.is_word(run)} == {"駅", "水", "犬"}


def test_japanese_is_unspaced_whatever_stands_around_it() -> None:
    assert is_unspaced("Tom は駅")
    assert not is_unspaced("Tom går, 3 €!")
