"""The interface's texts as the files of Qt Linguist have them."""

from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

FOLDER = Path(__file__).parents[2] / "gui" / "translations"
LANGUAGES = ("de", "es", "fr", "it", "ja", "pt")


@dataclass(frozen=True, slots=True)
class Text:
    """A text of the interface, where it stands, and how it is said in another language."""

    context: str
    source: str
    said: tuple[str, ...]
    """One form, or one for each kind of number."""
    finished: bool


def texts(language: str, folder: Path = FOLDER) -> list[Text]:
    """Return all texts of a language, in the order of the file."""
    root = ElementTree.parse(folder / f"wayword_{language}.ts").getroot()  # noqa: S314 - our own
    return [
        _text(context.findtext("name", ""), message)
        for context in root.iter("context")
        for message in context.iter("message")
    ]


def _text(context: str, message: ElementTree.Element) -> Text:
    translation = message.find("translation")
    assert translation is not None
    forms = [form.text or "" for form in translation.iter("numerusform")]
    return Text(
        context,
        message.findtext("source", ""),
        tuple(forms) or (translation.text or "",),
        "type" not in translation.attrib,
    )
