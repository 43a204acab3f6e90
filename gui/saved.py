"""Saved phrases: a star for a curated phrase, an own phrase for all else.

For worker threads; the functions raise DatabaseError and InputError.
"""

from translator import Translation, Translator
from translator.languages import LanguagePair


def is_saved(translator: Translator, translation: Translation) -> bool:
    """Tell whether a translation is among the user's saved phrases."""
    book = translator.phrasebook
    if (known := _curated_id(translator, translation)) is not None:
        return known in book.stars.all()
    phrase = book.phrases.lookup(translation.source_text, _pair(translation))
    return phrase is not None and phrase.starred


def save(translator: Translator, translation: Translation, wording: str) -> None:
    """Save a translation in the wording that was chosen."""
    book = translator.phrasebook
    known = _curated_id(translator, translation)
    if known is not None and wording == translation.text:
        book.stars.star(known)
    else:
        book.phrases.add(translation.source_text, wording, _pair(translation), starred=True)


def forget(translator: Translator, translation: Translation) -> None:
    """Take a translation from the saved phrases."""
    book = translator.phrasebook
    phrase = book.phrases.lookup(translation.source_text, _pair(translation))
    if phrase is not None:
        book.phrases.remove(phrase.id)
    if (known := _curated_id(translator, translation)) is not None:
        book.stars.unstar(known)


def _curated_id(translator: Translator, translation: Translation) -> str | None:
    """Return the id of a curated phrase that is said as it stands, with no slot filled."""
    curated = translator.verified.curated
    if curated is None or translation.phrase is None:
        return None
    return None if curated.phrase(translation.phrase).slots else translation.phrase


def _pair(translation: Translation) -> LanguagePair:
    return LanguagePair(translation.source, translation.target)
