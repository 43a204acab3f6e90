"""Emergency cards: verified phrases and the user's own details on one page to show."""
