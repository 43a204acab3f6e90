"""The details of the chosen phrase: large, with its reading, its slots, and what to do with it."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from gui.buttons import IconButton, TextButton
from gui.named import named, styled
from gui.phrase_answer import Answer
from gui.phrase_label import PhraseLabel
from gui.phrase_row import PhraseRow
from gui.phrase_slots import SlotForm
from gui.style import LARGE, MEDIUM, SMALL, TIGHT

_LEAST_WIDTH = 280
_LARGER = 6
"""Points by which the translation is larger than other text."""


class PhraseDetails(QFrame):
    """Shows one phrase and tells what is wanted with it."""

    show_wanted = Signal()
    translate_wanted = Signal()
    star_wanted = Signal()
    """The star shall be set, or taken away where there is one."""
    edit_wanted = Signal()
    delete_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        styled(self, "card")
        self.source = PhraseLabel("muted", larger=1)
        self.target = PhraseLabel(larger=_LARGER)
        self.reading, self.say = PhraseLabel("muted"), PhraseLabel("muted")
        self.variants, self.note = PhraseLabel("muted"), PhraseLabel("muted")
        self.kind = PhraseLabel("muted")
        self.slots = SlotForm()
        self.show_button = TextButton(self.tr("Show"), "show", role="primary")
        self.show_button.setToolTip(self.tr("Show it full screen (Enter)"))
        self.copy_button = IconButton("copy", self.tr("Copy the translation"))
        self.translate_button = IconButton("translate", self.tr("Take it to Translate"))
        self.star_button = IconButton("star", self.tr("Star"))
        self.edit_button = IconButton("edit", self.tr("Edit"))
        self.delete_button = IconButton("delete", self.tr("Delete"))
        self._row: PhraseRow | None = None
        self._lay_out()
        self._connect()
        self.set_phrase(None)

    def _lay_out(self) -> None:
        self.empty = styled(QLabel(self.tr("Choose a phrase.")), "muted")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        content = QWidget()
        texts = QVBoxLayout(content)
        texts.setContentsMargins(LARGE, LARGE, LARGE, SMALL)
        texts.setSpacing(TIGHT)
        texts.addWidget(self.source)
        texts.addWidget(self.target)
        texts.addWidget(self.reading)
        texts.addWidget(self.say)
        texts.addSpacing(SMALL)
        texts.addWidget(self.slots)
        texts.addWidget(self.variants)
        texts.addWidget(self.note)
        texts.addStretch(1)
        texts.addWidget(self.kind)
        self._scroll = styled(named(QScrollArea(), self.tr("The phrase"), tip=""), "texts")
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(content)
        self._buttons = QWidget()
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(MEDIUM, SMALL, MEDIUM, MEDIUM)
        row.setSpacing(TIGHT)
        row.addWidget(self.show_button)
        row.addStretch(1)
        for button in self._icons:
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.empty, 1)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._buttons)

    @property
    def _icons(self) -> tuple[IconButton, ...]:
        return (
            self.star_button,
            self.copy_button,
            self.translate_button,
            self.edit_button,
            self.delete_button,
        )

    def _connect(self) -> None:
        self.show_button.clicked.connect(self.show_wanted)
        self.slots.entered.connect(self.show_wanted)
        self.copy_button.clicked.connect(self.copy)
        self.translate_button.clicked.connect(self.translate_wanted)
        self.star_button.clicked.connect(self.star_wanted)
        self.edit_button.clicked.connect(self.edit_wanted)
        self.delete_button.clicked.connect(self.delete_wanted)

    def minimumSizeHint(self) -> QSize:
        """Leave room for all buttons, in whatever language, and for some text."""
        return super().minimumSizeHint().expandedTo(QSize(_LEAST_WIDTH, 0))

    def set_phrase(self, row: PhraseRow | None) -> None:
        """Show a phrase as it stands in the list; None where none is chosen."""
        self._row = row
        self.empty.setVisible(row is None)
        self._scroll.setVisible(row is not None)
        self._buttons.setVisible(row is not None)
        self.slots.set_fields([])
        if row is None:
            return
        self.source.show_text(row.source, row.pair.source)
        self.target.show_text(row.target, row.pair.target)
        self.reading.show_text(row.reading)
        for label in (self.say, self.variants):
            label.show_text("")
        self.note.show_text((row.own.note or "") if row.own else "")
        self.kind.show_text(self._origin(row))
        self.mark(row)
        self.edit_button.setVisible(row.own is not None)
        self.delete_button.setVisible(row.known is None)

    def mark(self, row: PhraseRow) -> None:
        """Show whether the phrase is starred; all else stays."""
        drawing, colour = ("star-filled", "star") if row.starred else ("star", "muted")
        self.star_button.draw(drawing, colour=colour)
        star = self.tr("Take the star away") if row.starred else self.tr("Star")
        named(self.star_button, star)

    def set_answer(self, answer: Answer) -> None:
        """Show the phrase with its slots as they are filled."""
        if self._row is None:
            return
        pair = self._row.pair
        self.source.show_text(answer.source, pair.source)
        self.target.show_text(answer.spoken.text, pair.target)
        self.reading.show_text(answer.spoken.romanisation or "")
        self.say.show_text(answer.spoken.say or "")
        others = "\n".join(answer.spoken.variants)
        also = self.tr("Also: {others}").format(others=others) if others else ""
        self.variants.show_text(also, pair.target)

    def copy(self) -> None:
        """Put the translation on the clipboard."""
        QGuiApplication.clipboard().setText(self.target.text())

    def _origin(self, row: PhraseRow) -> str:
        first = self.tr("Your phrase") if row.own else ""
        first = self.tr("Verified phrase") if row.known else first
        return " · ".join(filter(None, (first, row.category)))
