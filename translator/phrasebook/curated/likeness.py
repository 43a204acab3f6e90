"""Likeness: how a noun that nobody has described behaves, told by nouns that end like it."""

from collections import Counter
from collections.abc import Iterable, Mapping

import msgspec

_VOWELS = frozenset("aeiouhàáâäèéêëìíîïòóôöùúûüœæy")
_FORMS = ("the", "a")
_HEAD_FIRST = frozenset({"es", "fr", "it", "pt"})


class Known(msgspec.Struct, frozen=True):
    """A described noun, what stands before it where it has an article, and its stand-ins."""

    noun: str
    articles: tuple[str, ...]
    stand_ins: tuple[int, ...]
    head: str

    @classmethod
    def of(cls, forms: Mapping[str, str], stand_ins: Iterable[int], language: str) -> "Known":
        """Read the articles off a noun's forms."""
        noun = forms["bare"]
        whole = (forms.get(name, noun) for name in _FORMS)
        articles = (form.removesuffix(noun) for form in whole if form.endswith(noun))
        return cls(noun, tuple(filter(None, articles)), tuple(stand_ins), head_of(noun, language))


def head_of(noun: str, language: str) -> str:
    """Return the word of a noun that others agree with, the first one in Romance languages."""
    words = noun.split() or [noun]
    return words[0 if language in _HEAD_FIRST else -1]


def without_article(text: str, known: Iterable[Known]) -> tuple[str, str]:
    """Return the article that a text begins with ("la ", "l'"; empty where it has none) and the
    rest.
    """
    articles = {article for one in known for article in one.articles}
    found = [one for one in articles if text.casefold().startswith(one) and len(text) > len(one)]
    article = max(found, key=len, default="")
    return article, text[len(article) :]


def most_alike(head: str, article: str, known: Iterable[Known]) -> Known | None:
    """Return a noun that stands in the sentences that the noun of a ``head`` stands in, by its
    article and its end; None where no noun has such an article.

    Of the nouns with the article, or with any where there is none, those that share most of the
    end vote, one voice for each letter before it, so that -ción counts once among words in -ón.
    """
    fitting = [one for one in known if (article in one.articles if article else one.articles)]
    likeness = [(_likeness(head.casefold(), one.head.casefold()), one) for one in fitting]
    best = max((alike for alike, _one in likeness), default=None)
    if best is None:
        return None
    shared = best[1]
    alike = [one for rank, one in likeness if rank == best]
    voices = {(one.head[: len(one.head) - shared][-1:], one.articles): one for one in alike}
    counts = Counter(articles for _letter, articles in voices)
    ((winner, _count),) = counts.most_common(1)
    return next(one for one in alike if one.articles == winner)


def _likeness(head: str, other: str) -> tuple[bool, int]:
    """Tell whether both begin with a vowel, or both with none, and how many last letters match."""
    shared = 0
    while shared < min(len(head), len(other)) and head[-1 - shared] == other[-1 - shared]:
        shared += 1
    return (head[:1] in _VOWELS) == (other[:1] in _VOWELS), shared
