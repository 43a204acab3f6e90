"""Pronunciation: respellings that an English speaker can read aloud, one file a language."""
