"""The cards and the conditions: phrases of the category "emergency-cards", in order."""

from collections.abc import Mapping

from translator.cards.card import Card, CardKind, Condition, Conditions, Fact, Part, Saying
from translator.cards.sheet import Weight

VOCABULARY: Mapping[str, tuple[str, ...]] = {
    "allergies": ("allergy", "food", "medicine"),
    "avoid_medicines": ("medicine", "allergy"),
    "medicines": ("medicine",),
    "nationality": ("country", "nationality"),
    "languages": ("language",),
}
"""Details whose texts are translated where the phrasebook has them, and the slots to look in."""


def _id(name: str) -> str:
    return f"emergency-cards.{name}"


def _say(name: str, when: str | None = None, *values: str) -> Saying:
    """Return a phrase without slots, said always or where a detail has one of the values."""
    return Saying(_id(name), when=(when, values or ("yes",)) if when else None)


def _fact(label: str, *keys: str | tuple[str, ...]) -> Fact:
    return Fact(_id(label), tuple((key,) if isinstance(key, str) else key for key in keys))


_ALLERGIES = _fact("label-allergies", "allergies")
_AVOIDED = _fact("label-allergies", "avoid_medicines")
_MEDICINES = _fact("label-medicines", "medicines")
_BLOOD = _fact("label-blood-type", "blood_type")
_NAME = _fact("label-name", "name")
_BORN = _fact("label-date-of-birth", "born")
_DOCTOR = _fact("label-doctor", "doctor.name", "doctor.phone")
_LANGUAGES = _fact("label-languages", "languages")
_PERSON: tuple[Part, ...] = (_NAME, _BORN)

_CONTACT = Saying(
    _id("contact-person"), {"name": ("contact.name",), "phone": ("contact.phone",)}, Weight.FACT
)
_NO_MEDICINE = Saying(
    _id("no-medicine"),
    {"medicine": ("avoid_medicines",)},
    Weight.CRY,
    otherwise=Fact(_AVOIDED.label, _AVOIDED.keys, Weight.CRY),
)
_BLOOD_THINNER = _say("blood-thinner", "blood_thinner")
_PEN = ("yes", "bag")
_NOT_EATEN = (
    "allergies",
    frozenset(
        f"{name}-allergy"
        for name in (
            *("penicillin", "bee-stings", "wasp-stings", "pollen", "latex", "dust-mites"),
            "animal-hair",
        )
    ),
)

_ALLERGY = Card(
    CardKind.ALLERGY,
    "allergy",
    _id("allergy-title"),
    (
        Saying(
            _id("allergy-to"),
            {"allergy": ("allergies",)},
            Weight.CRY,
            needed=True,
            otherwise=Fact(_ALLERGIES.label, _ALLERGIES.keys, Weight.CRY),
        ),
        _say("allergy-life-threatening"),
        Saying(_id("allergy-no-traces"), unless_all=_NOT_EATEN),
        Saying(_id("allergy-clean-utensils"), unless_all=_NOT_EATEN),
        _NO_MEDICINE,
        _say("allergy-reaction", "adrenaline_pen", *_PEN),
        _say("allergy-pen-in-bag", "adrenaline_pen", "bag"),
        _say("allergy-position", "adrenaline_pen", *_PEN),
        _NAME,
        _CONTACT,
    ),
)

_MEDICATION = Card(
    CardKind.MEDICATION,
    "medication",
    _id("medication-title"),
    (
        Saying(_id("medication-list"), {"name": ("medicines",)}, Weight.CRY, needed=True),
        _say("medication-every-day", "medicines_daily"),
        _BLOOD_THINNER,
        _NO_MEDICINE,
        _ALLERGIES,
        *_PERSON,
        _DOCTOR,
        _CONTACT,
    ),
)

_BLOOD_TYPE = Card(
    CardKind.BLOOD_TYPE,
    "blood type",
    _id("label-blood-type"),
    (
        Saying(_id("blood-type"), {"name": ("blood_type",)}, Weight.CRY, needed=True),
        _BLOOD_THINNER,
        _NO_MEDICINE,
        _ALLERGIES,
        _MEDICINES,
        *_PERSON,
        _CONTACT,
    ),
)

_ILLNESS = Card(
    CardKind.ILLNESS,
    "illness",
    _id("label-conditions"),
    (
        Conditions(_id("label-conditions")),
        _BLOOD_THINNER,
        _MEDICINES,
        _NO_MEDICINE,
        _ALLERGIES,
        _NAME,
        _DOCTOR,
        _CONTACT,
    ),
)

_LOST_CHILD = Card(
    CardKind.LOST_CHILD,
    "lost child",
    _id("lost-child-title"),
    (
        Saying(_id("lost-child-name"), {"name": ("child.name",)}, Weight.CRY, needed=True),
        Saying(
            _id("lost-child-call"),
            {"phone": ("child.parents_phone", "phone")},
            Weight.CRY,
            needed=True,
        ),
        _say("lost-child-stay"),
        _LANGUAGES,
    ),
    speaker="child.gender",
)

_AMBULANCE = Card(
    CardKind.AMBULANCE,
    "ambulance",
    _id("ambulance-title"),
    (
        Saying(_id("label-show-card"), weight=Weight.CRY),
        Saying("emergency-police.call-ambulance", weight=Weight.CRY),
        _say("call-for-me"),
        Saying(_id("ambulance-address"), {"address": ("hotel.address",)}),
        _BLOOD_THINNER,
        _NO_MEDICINE,
        _ALLERGIES,
        _fact("label-conditions", "illnesses"),
        _MEDICINES,
        _BLOOD,
        *_PERSON,
        _CONTACT,
    ),
)

_HOTEL = Card(
    CardKind.HOTEL,
    "hotel",
    _id("hotel-title"),
    (
        Saying(_id("hotel-address"), {"address": ("hotel.address",)}, Weight.CRY, needed=True),
        _fact("hotel-title", "hotel.name"),
        _fact("label-telephone", "hotel.phone"),
    ),
)

_EMBASSY = Card(
    CardKind.EMBASSY,
    "embassy",
    _id("embassy-title"),
    (
        Saying(_id("embassy-passport"), {"phone": ("embassy.phone",)}, Weight.CRY, needed=True),
        _fact("embassy-title", "embassy.name"),
        _fact("label-address", "embassy.address"),
        *_PERSON,
        _fact("label-nationality", "nationality"),
        _fact("label-passport-number", "passport_number"),
        _LANGUAGES,
    ),
)

_CONTACT_CARD = Card(
    CardKind.CONTACT,
    "contact",
    _id("contact-title"),
    (
        Saying(
            _id("contact-person"),
            {"name": ("contact.name",), "phone": ("contact.phone",)},
            Weight.CRY,
            needed=True,
        ),
        *_PERSON,
        _fact("label-nationality", "nationality"),
        _LANGUAGES,
    ),
)

_INSURANCE = Card(
    CardKind.INSURANCE,
    "insurance",
    _id("insurance-title"),
    (
        Saying(_id("insurance-have"), {"name": ("insurance.number",)}, Weight.CRY, needed=True),
        Saying(_id("insurance-call"), {"phone": ("insurance.phone",)}),
        _fact("insurance-title", "insurance.name"),
        *_PERSON,
    ),
)

CARDS: Mapping[CardKind, Card] = {
    card.kind: card
    for card in (
        _ALLERGY,
        _MEDICATION,
        _BLOOD_TYPE,
        _ILLNESS,
        _LOST_CHILD,
        _AMBULANCE,
        _HOTEL,
        _EMBASSY,
        _CONTACT_CARD,
        _INSURANCE,
    )
}
"""Every card by its kind."""


def _condition(name: str, *sayings: str | Saying) -> Condition:
    """Return a condition; the first of its phrases stands out."""
    first, *rest = (_say(each) if isinstance(each, str) else each for each in sayings)
    cry = Saying(first.phrase, first.slots, Weight.CRY)
    return Condition(_id(f"{name}-title"), (cry, *rest))


CONDITIONS: tuple[Condition, ...] = (
    _condition("diabetes", "diabetes-have", "diabetes-give-sugar", "nothing-by-mouth"),
    _condition(
        "epilepsy", "epilepsy-have", "epilepsy-during", "epilepsy-after", "epilepsy-five-minutes"
    ),
    _condition("asthma", "asthma-have", "asthma-help"),
    _condition("heart", "heart-have", "heart-help"),
    _condition("pacemaker", "pacemaker-have", "pacemaker-mri"),
    _condition(
        "pregnancy",
        "pregnancy-care",
        Saying(_id("pregnancy-weeks"), {"number": ("pregnancy_weeks",)}),
    ),
    _condition("haemophilia", "haemophilia-have", "haemophilia-help", "haemophilia-head"),
    _condition(
        "dementia",
        "dementia-have",
        Saying(_id("dementia-help"), {"phone": ("contact.phone",)}),
    ),
)
"""The illnesses that the phrasebook has advice on."""
