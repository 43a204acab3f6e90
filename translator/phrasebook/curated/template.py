"""A template: the text of a phrase with its slots and the words that agree with them."""

import re
from dataclasses import dataclass
from typing import Self

BARE = "bare"

_MARKER = re.compile(r"\{([a-z]+)(?:\.([a-z_]+))?((?:\|[^{}|]*)*)\}")
_CHOICES = (2, 4)


class TemplateError(ValueError):
    """A text that is no template; its message says why."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A place to fill, with the form in which it is filled."""

    name: str
    form: str = BARE


@dataclass(frozen=True, slots=True)
class Choice:
    """Words that agree with what fills the slot ``name``: two or four options."""

    name: str
    options: tuple[str, ...]


Part = str | Slot | Choice


@dataclass(frozen=True, slots=True)
class Template:
    """Literal texts, slots and choices, in order."""

    parts: tuple[Part, ...]

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read "Where {place|is|are} {place.the}?"; raises TemplateError."""
        parts: list[Part] = []
        end = 0
        for match in _MARKER.finditer(text):
            _add_literal(parts, text[end : match.start()])
            parts.append(_marked(match))
            end = match.end()
        _add_literal(parts, text[end:])
        made = cls(tuple(parts))
        made.check()
        return made

    def __str__(self) -> str:
        """Return the text that it was read from, forms called "bare" left out."""
        return "".join(map(_written, self.parts))

    @property
    def slots(self) -> tuple[Slot, ...]:
        """The slots, in order."""
        return tuple(part for part in self.parts if isinstance(part, Slot))

    @property
    def choices(self) -> tuple[Choice, ...]:
        """The agreeing words, in order."""
        return tuple(part for part in self.parts if isinstance(part, Choice))

    @property
    def names(self) -> frozenset[str]:
        """The names of its slots."""
        return frozenset(slot.name for slot in self.slots)

    def check(self) -> None:
        """Raise TemplateError where a slot comes twice or words agree with no slot."""
        names = [slot.name for slot in self.slots]
        for name in names:
            if names.count(name) > 1:
                raise TemplateError(f"the slot {{{name}}} comes twice")
        for choice in self.choices:
            if choice.name not in names:
                raise TemplateError(f"words agree with {{{choice.name}}}, which is no slot of it")


def _written(part: Part) -> str:
    if isinstance(part, Slot):
        return f"{{{part.name}}}" if part.form == BARE else f"{{{part.name}.{part.form}}}"
    return part if isinstance(part, str) else f"{{{'|'.join((part.name, *part.options))}}}"


def _add_literal(parts: list[Part], text: str) -> None:
    if "{" in text or "}" in text:
        raise TemplateError(f"there is a brace that belongs to no slot in {text!r}")
    if text:
        parts.append(text)


def _marked(match: re.Match[str]) -> Part:
    name, form, options = match[1], match[2], match[3]
    if not options:
        return Slot(name, form or BARE)
    if form:
        raise TemplateError(f"{match[0]} has both a form and a choice")
    choices = tuple(options[1:].split("|"))
    if len(choices) not in _CHOICES:
        raise TemplateError(f"{match[0]} gives {len(choices)} choices and not 2 or 4")
    return Choice(name, choices)
