"""The curated phrasebook: from the files of its content to answers in seven languages."""
