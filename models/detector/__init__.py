"""Training of the language detector."""
