"""The phrasebook: what is known before a model is asked, and what is kept for the next time."""
