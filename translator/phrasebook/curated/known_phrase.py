"""A known phrase: one of the curated phrasebook, in any language, with its slots filled."""

from collections.abc import Mapping

import msgspec

from translator.errors import InputError, LanguageError
from translator.languages import language_tag
from translator.manner import Manner, Register, Speaker
from translator.phrasebook.curated.answering import (
    KNOWN,
    Rendered,
    answered_language,
    rendered,
    traits_of,
)
from translator.phrasebook.curated.filling import Clock, Digits, Filling, Verbatim
from translator.phrasebook.curated.store import CuratedStore
from translator.phrasebook.curated.wording import Wording

_NUMBERS = frozenset({"number", "age", "roomnumber"})


class KnownPhrase(msgspec.Struct, frozen=True):
    """A phrase by its id, its category, and who says it ("traveller", "local" or "sign")."""

    store: CuratedStore
    number: int
    id: str
    category: str
    said: str

    @property
    def slots(self) -> tuple[str, ...]:
        """The names of its slots, in the order of the English text."""
        return tuple(slot.name for slot in self.wordings("en")[0].text.slots)

    def wordings(self, language: str) -> tuple[Wording, ...]:
        """Return its wordings in a language, the plain one first. Raises LanguageError, also
        where a further language lacks the phrase.
        """
        found = self.store.wordings(self.number, _known(language))
        if not found:
            raise LanguageError(f"The phrase {self.id} is not known in {language[:40]!r}.")
        return found

    def is_said_in(self, language: str) -> bool:
        """Tell whether it is known in a language."""
        base = answered_language(language)
        return base is not None and bool(self.store.wordings(self.number, base))

    def render(
        self,
        language: str,
        fillings: Mapping[str, str | int] | None = None,
        *,
        register: Register = Register.FORMAL,
        speaker: Speaker = Speaker.UNSET,
    ) -> Rendered:
        """Return the phrase in a language with its slots filled.

        A noun slot takes the id of a filler ("bank") or any text as it is; the others take
        numbers and texts, which stand as they are given. Raises InputError where a slot has no
        filling or there is no such slot, LanguageError and DatabaseError.
        """
        given = dict(fillings or {})
        base = _known(language)
        missing = [f"{{{name}}}" for name in self.slots if name not in given]
        unknown = [f"{{{name}}}" for name in given if name not in self.slots]
        if missing or unknown:
            faults = [f"lacks {' and '.join(missing)}"] if missing else []
            faults += [f"has no {' or '.join(unknown)}"] if unknown else []
            raise InputError(f"The phrase {self.id} {', and '.join(faults)}; give its slots.")
        wordings = self.wordings(base)
        filled = {name: self._filling(name, value, base) for name, value in given.items()}
        wanted = traits_of(Manner(register, speaker), language_tag(language))
        return rendered(wordings, filled, base, wanted)

    def show(self, language: str, *, informal: bool = False) -> str:
        """Return the plain wording with its slots as "{place}", for people to read."""
        register = Register.INFORMAL if informal else Register.FORMAL
        marks: dict[str, Filling] = {
            name: (Clock if name == "time" else Verbatim)(f"{{{name}}}") for name in self.slots
        }
        wanted = traits_of(Manner(register), language_tag(language))
        base = _known(language)
        return rendered(self.wordings(base), marks, base, wanted).text

    def _filling(self, slot: str, value: str | int, language: str) -> Filling:
        """Return a filler by its id; what is no id stands as it is given."""
        group = "number" if slot in _NUMBERS else slot
        sql = "SELECT number FROM filler WHERE id = ? AND slot = ?"
        found = self.store.rows(sql, (str(value), group))
        if found:
            return self.store.filling(found[0][0], language)
        if slot == "time":
            return Clock(str(value))
        return Digits(str(value)) if slot in _NUMBERS else Verbatim(str(value))


def _known(language: str) -> str:
    base = answered_language(language_tag(language))
    if base is None:
        raise LanguageError(
            f"The curated phrasebook has no {language[:40]!r}; it has {', '.join(KNOWN)}."
        )
    return base
