"""Phrases to measure with: made from templates, so that nothing foreign need be shipped."""

from itertools import product

_PLACES = (
    "station", "bank", "hotel", "museum", "airport", "beach", "market", "hospital", "pharmacy",
    "restaurant", "bridge", "church", "park", "school", "library", "theater", "harbor", "castle",
    "bus stop", "post office", "police station", "tourist office", "city center", "old town",
)  # fmt: skip
_WHEN = (
    "now", "today", "tomorrow", "tonight", "on Monday", "on Friday", "next week", "after lunch",
    "before noon", "in the morning", "this afternoon", "at 9:30", "at 5 p.m.", "in an hour",
)  # fmt: skip
_PEOPLE = ("I", "we", "they", "my friend and I", "Tom", "Mary")
_TEMPLATES = (
    "Where is the {place}?",
    "How do {who} get to the {place} {when}?",
    "Can {who} walk to the {place} {when}?",
    "Is the {place} open {when}?",
    "{who} would like to see the {place} {when}, please.",
    "The {place} near the {other} is closed {when}.",
    "How much is a ticket from the {place} to the {other}?",
    "Could you show {who} the way to the {place} {when}?",
    "{who} lost a bag between the {place} and the {other} {when}.",
    "What time does the {place} open {when}?",
)


def travel_phrases(count: int) -> list[str]:
    """Return ``count`` different English phrases of 4 to 16 words, always the same ones."""
    made = (
        _sentence(template.format(place=place, other=other, when=when, who=who))
        for place, other, when, who, template in product(
            _PLACES, _PLACES[::-1], _WHEN, _PEOPLE, _TEMPLATES
        )
    )
    found: dict[str, None] = {}
    for phrase in made:
        found[phrase] = None
        if len(found) == count:
            break
    return [*found]


def _sentence(text: str) -> str:
    return text[0].upper() + text[1:]
