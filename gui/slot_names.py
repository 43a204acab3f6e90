"""What the slots of phrases are called in the interface's language."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_NAMES = {
    "address": QT_TRANSLATE_NOOP("Slot", "Address"),
    "age": QT_TRANSLATE_NOOP("Slot", "Age"),
    "allergy": QT_TRANSLATE_NOOP("Slot", "Allergen"),
    "bodypart": QT_TRANSLATE_NOOP("Slot", "Part of the body"),
    "city": QT_TRANSLATE_NOOP("Slot", "City"),
    "colour": QT_TRANSLATE_NOOP("Slot", "Colour"),
    "country": QT_TRANSLATE_NOOP("Slot", "Country"),
    "date": QT_TRANSLATE_NOOP("Slot", "Date"),
    "distance": QT_TRANSLATE_NOOP("Slot", "Distance"),
    "drink": QT_TRANSLATE_NOOP("Slot", "Drink"),
    "duration": QT_TRANSLATE_NOOP("Slot", "How long"),
    "food": QT_TRANSLATE_NOOP("Slot", "Food"),
    "language": QT_TRANSLATE_NOOP("Slot", "Language"),
    "mass": QT_TRANSLATE_NOOP("Slot", "What"),
    "medicine": QT_TRANSLATE_NOOP("Slot", "Medicine"),
    "month": QT_TRANSLATE_NOOP("Slot", "Month"),
    "name": QT_TRANSLATE_NOOP("Slot", "Name"),
    "nationality": QT_TRANSLATE_NOOP("Slot", "Nationality"),
    "number": QT_TRANSLATE_NOOP("Slot", "Number"),
    "person": QT_TRANSLATE_NOOP("Slot", "Person"),
    "phone": QT_TRANSLATE_NOOP("Slot", "Phone number"),
    "place": QT_TRANSLATE_NOOP("Slot", "Place"),
    "price": QT_TRANSLATE_NOOP("Slot", "Price"),
    "room": QT_TRANSLATE_NOOP("Slot", "Room"),
    "roomnumber": QT_TRANSLATE_NOOP("Slot", "Room number"),
    "service": QT_TRANSLATE_NOOP("Slot", "Service"),
    "set": QT_TRANSLATE_NOOP("Slot", "Word"),
    "symptom": QT_TRANSLATE_NOOP("Slot", "Symptom"),
    "thing": QT_TRANSLATE_NOOP("Slot", "Thing"),
    "time": QT_TRANSLATE_NOOP("Slot", "Time"),
    "transport": QT_TRANSLATE_NOOP("Slot", "Transport"),
    "weekday": QT_TRANSLATE_NOOP("Slot", "Day"),
}


def slot_label(slot: str) -> str:
    """Return the name of a slot; may be called from any thread."""
    name = _NAMES.get(slot)
    return slot if name is None else QCoreApplication.translate("Slot", str(name))


def named_gap(slot: str) -> str:
    """Return what stands in a phrase for a slot that is not filled: "[City]"."""
    return f"[{slot_label(slot)}]"
