"""Exchange of phrases with other programs: csv, tsv and json files."""
