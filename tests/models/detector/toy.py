"""Toy corpora: a few hundred made-up sentences in the form of the real ones."""

import gzip
from itertools import product
from pathlib import Path

_WORDS = {
    "en": "the this|house water bread|is|good old here cold",
    "de": "das dieses|Haus Wasser Brot|ist|gut alt hier kalt",
    "it": "la questa|casa acqua pagnotta|è|buona vecchia qui fredda",
    "ru": "этот тот|дом сок хлеб|очень|хороший старый мой холодный",
    "uk": "цей той|будинок сік хліб|дуже|гарний старий мій холодний",
    "ja": "この その|家 水 食料|は|良い 古い 此処です 冷たい",
    "zh": "这个 那个|房子 水 面包|很|好 旧 近 冷",
}
"""Four places of a sentence, with as many words in each as in English."""


_NAMES = ("", "Tom", "Rita", "Otto", "Anna", "Bert")


def sentences(language: str) -> list[str]:
    """Return 144 sentences, the same in meaning and order for every language."""
    gap = "" if language in {"ja", "zh"} else " "
    places = [place.split() for place in _WORDS[language].split("|")]
    plain = [gap.join(words) for words in product(*places)]
    return [f"{name}{gap}{text}".strip() for name in _NAMES for text in plain]


def write_corpora(folder: Path, languages: tuple[str, ...]) -> Path:
    """Write one corpus for each language other than English; return the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for language in languages:
        pairs = zip(sentences("en"), sentences(language), strict=True)
        text = "".join(f"{english}\t{other}\n" for english, other in pairs)
        path = folder / f"en-{language}.tsv.gz"
        path.write_bytes(gzip.compress(text.encode(), mtime=0))
    return folder
