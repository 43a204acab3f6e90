"""Badges: where a translation came from, which way it went, and how sure it is."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from gui.buttons import Picture
from gui.figures import percent
from gui.flow import FlowLayout
from gui.languages import language_in_text
from gui.named import styled
from translator import Origin, Translation
from translator.packs.grade import Grade

_UNSURE = 0.5
"""Below, the confidence is a caution."""

_FLAGS = (
    QT_TRANSLATE_NOOP("Fault", "The model gave nothing; the source is shown instead."),
    QT_TRANSLATE_NOOP("Fault", "The model used a symbol that it cannot spell."),
    QT_TRANSLATE_NOOP("Fault", "The model repeated itself."),
    QT_TRANSLATE_NOOP("Fault", "The translation is much longer than the source."),
    QT_TRANSLATE_NOOP(
        "Fault", "A number, price, time or address may have changed; compare it with the source."
    ),
)
"""What the translator's checks say, for the interface's languages."""


class Badge(QFrame):
    """A picture and a few words."""

    def __init__(self, drawing: str, text: str, *, colour: str = "muted") -> None:
        super().__init__()
        styled(self, "badge")
        line = QHBoxLayout(self)
        line.setContentsMargins(7, 2, 9, 2)
        line.setSpacing(5)
        line.addWidget(Picture(drawing, colour=colour, size=14))
        self.label = QLabel(text)
        line.addWidget(self.label)
        self.setAccessibleName(text)


class Badges(QWidget):
    """The badges of the translation that is shown."""

    def __init__(self) -> None:
        super().__init__()
        self._line = FlowLayout()
        self.setLayout(self._line)
        self._shown: list[Badge] = []

    def show_origin(self, translation: Translation) -> None:
        """Show the badges of a translation."""
        self.clear()
        self._add(self._origin(translation))
        if _is_experimental(translation):
            self._add(Badge("warning", self.tr("Experimental: check it"), colour="caution"))
        for tag in translation.route.pivots if translation.route else ():
            self._add(Badge("route", self.tr("via %1").replace("%1", language_in_text(tag))))

    def clear(self) -> None:
        """Show none."""
        for badge in self._shown:
            self._line.removeWidget(badge)
            badge.setParent(None)
        self._shown = []
        self.hide()

    def texts(self) -> list[str]:
        """Return what the badges say."""
        return [badge.label.text() for badge in self._shown]

    def _add(self, badge: Badge) -> None:
        self._line.addWidget(badge)
        self._shown.append(badge)
        self.show()

    def _origin(self, translation: Translation) -> Badge:
        if translation.origin is Origin.PHRASEBOOK:
            if translation.verified:
                return Badge("verified", self.tr("Phrasebook, verified"), colour="accent")
            return Badge("person", self.tr("Your own phrase"), colour="accent")
        if translation.origin in {Origin.COPY, Origin.NONE}:
            return Badge("info", self.tr("Nothing to translate"))
        text, drawing = self.tr("Machine, confidence %1"), "machine"
        if translation.origin is Origin.MEMORY:
            text, drawing = self.tr("Memory, confidence %1"), "memory"
        colour = "caution" if translation.confidence < _UNSURE else "muted"
        sure = percent(translation.confidence)
        return Badge(drawing, text.replace("%1", sure), colour=colour)


def _is_experimental(translation: Translation) -> bool:
    """Tell whether a model whose maker does not trust it gave the translation."""
    made = translation.origin in {Origin.MODEL, Origin.MEMORY}
    route = translation.route
    return made and route is not None and route.grade is Grade.EXPERIMENTAL


def flag_texts(translation: Translation) -> list[str]:
    """Return what the reader should check, in the interface's language."""
    return [
        QCoreApplication.translate("Fault", flag) if flag in _FLAGS else flag
        for flag in translation.flags
    ]
