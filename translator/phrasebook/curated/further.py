"""Further languages: those in which the phrasebook has phrases without slots."""

FURTHER = (
    *("ar", "bg", "cs", "da", "el", "fi", "hu", "id", "nl"),
    *("no", "pl", "ro", "ru", "sv", "tr", "uk", "vi", "zh"),
)
"""They have no grammar, so no slot can be filled."""
