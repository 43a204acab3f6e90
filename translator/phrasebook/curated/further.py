"""Further languages: those in which the phrasebook has words, and phrases that need no grammar."""

FURTHER = (
    *("ar", "bg", "cs", "da", "el", "fi", "hu", "id", "nl"),
    *("no", "pl", "ro", "ru", "sv", "tr", "uk", "vi", "zh"),
)
"""A slot is filled with a word as it stands in a dictionary."""

WITHOUT_ARTICLES = frozenset({"cs", "fi", "id", "pl", "ru", "tr", "uk", "vi", "zh"})
"""Those in which "the ticket" is the same as "ticket"."""
