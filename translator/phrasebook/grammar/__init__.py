"""The grammar of what fills a slot: articles, contractions, agreement and counters, by language."""
