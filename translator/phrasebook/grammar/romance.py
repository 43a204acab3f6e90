"""What Spanish, French, Italian and Portuguese share: prepositions that melt into articles."""

from collections.abc import Mapping

from translator.phrasebook.grammar.noun import Noun


def contracted(preposition: str, noun_phrase: str, articles: Mapping[str, str]) -> str:
    """Return a preposition before a noun with its article, melted where the table says so.

    ``articles`` maps articles ("el", "l'") to what they become after the preposition ("al").
    """
    for article, melted in articles.items():
        if article.endswith("'") and noun_phrase.startswith(article):
            return melted + noun_phrase[len(article) :]
        if noun_phrase.startswith(f"{article} "):
            return f"{melted} {noun_phrase[len(article) + 1 :]}"
    return f"{preposition} {noun_phrase}"


def pick(noun: Noun, forms: tuple[str, str, str, str]) -> str:
    """Return the article that agrees: masculine, feminine; masculine and feminine plural."""
    return forms[2 * noun.plural + noun.is_feminine]


def with_article(article: str, text: str) -> str:
    """Join an article and a noun: without a space after an apostrophe or where there is none."""
    if not article:
        return text
    return f"{article}{text}" if article.endswith("'") else f"{article} {text}"
