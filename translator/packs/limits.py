"""How large a pack may be: bounds that every honest pack keeps with room to spare."""

MAX_MEMBERS = 64
"""Files of a pack, the manifest included."""

MAX_TOTAL_BYTES = 2_000_000_000
"""All files together; below the 2 GiB from which archives need the zip64 form."""

MAX_RATIO = 100
"""Bytes out for a byte in; weights give 1.1, vocabularies 4."""

RATIO_FREE_BYTES = 1 << 16
"""Files up to this size may have any ratio."""

MAX_TEXT_BYTES = 1 << 25
"""A configuration, a vocabulary or a SentencePiece model."""

CHUNK_BYTES = 1 << 18
"""What is read at once."""

MAX_DIRECTIONS = 200
"""Pairs of one pack; every source of one pack is joined with every target of others."""

MAX_MULTILINGUAL_BYTES = 32_000_000
"""All files of a pack of several directions together."""
