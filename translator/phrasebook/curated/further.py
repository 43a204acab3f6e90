"""Further languages: those that the phrasebook says what is most needed in, and no more."""

FURTHER = (
    *("ar", "bg", "cs", "da", "el", "fi", "hu", "id", "nl"),
    *("no", "pl", "ro", "ru", "sv", "tr", "uk", "vi", "zh"),
)
"""They have phrases without slots, and no grammar."""
