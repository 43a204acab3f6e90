"""Near phrases: what the phrasebook can say where nothing can translate a text itself."""

from collections.abc import Callable

from translator.phrasebook.curated.known_phrase import KnownPhrase
from translator.verified import Verified

MOST = 3
_LOOKED_AT = 12


def near_phrases(
    verified: Verified,
    text: str,
    language: str | None,
    *,
    target: str | None = None,
    most: int = MOST,
    look: Callable[[], None] = lambda: None,
) -> "list[tuple[KnownPhrase, str, dict[str, str]]]":
    """Return the phrases nearest to a text whose slots the text fills, the best first.

    Each comes with the language in which it was found and its fillings, and is known in
    ``target``, if that is given. ``look`` is called between phrases and may raise to stop. Raises
    DatabaseError.
    """
    found: dict[str, tuple[KnownPhrase, str, dict[str, str]]] = {}
    for match in verified.suggestions(text, language=language, limit=_LOOKED_AT):
        look()
        is_said = target is None or match.phrase.is_said_in(target)
        if is_said and set(match.phrase.slots) <= set(match.fillings):
            fillings = dict(match.fillings)
            shown = match.phrase.render(match.language, fillings).text
            found.setdefault(shown, (match.phrase, match.language, fillings))
    return list(found.values())[:most]
