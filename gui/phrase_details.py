"""The details of the chosen phrase: large, with its reading, its slots, and what to do with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from gui.named import named, styled
from gui.phrase_answer import Answer
from gui.phrase_button import IconButton, TextButton
from gui.phrase_row import PhraseRow
from gui.phrase_slots import SlotForm
from gui.style import LARGE, MEDIUM, SMALL, TIGHT, direction, font

_LARGER = 6
"""Points by which the translation is larger than other text."""


class PhraseDetails(QFrame):
    """Shows one phrase and tells what is wanted with it."""

    show_wanted = Signal()
    translate_wanted = Signal()
    star_wanted = Signal(bool)
    edit_wanted = Signal()
    delete_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        styled(self, "card")
        self.source, self.target = self._label("muted"), self._label("")
        self.reading, self.say = self._label("muted"), self._label("muted")
        self.variants, self.note = self._label("muted"), self._label("muted")
        self.kind = self._label("muted")
        self.slots = SlotForm()
        self.show_button = TextButton("show", self.tr("Show"), role="primary")
        self.show_button.setToolTip(self.tr("Show it full screen (Enter)"))
        self.copy_button = named(IconButton("copy"), self.tr("Copy the translation"))
        self.translate_button = named(IconButton("translate"), self.tr("Take it to Translate"))
        self.star_button = named(IconButton("star", checked="star-filled"), self.tr("Star"))
        self.edit_button = named(IconButton("edit"), self.tr("Edit"))
        self.delete_button = named(IconButton("delete"), self.tr("Delete"))
        self._lay_out()
        self._connect()
        self.set_phrase(None)

    def _label(self, role: str) -> QLabel:
        label = styled(QLabel(), role)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

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
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
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

    def set_phrase(self, row: PhraseRow | None) -> None:
        """Show a phrase as it stands in the list; None where none is chosen."""
        self.empty.setVisible(row is None)
        self._scroll.setVisible(row is not None)
        self._buttons.setVisible(row is not None)
        self.slots.set_fields([])
        if row is None:
            return
        self._dress(row)
        self._show(self.source, row.source)
        self._show(self.target, row.target)
        self._show(self.reading, row.reading)
        for label in (self.say, self.variants):
            self._show(label, "")
        self._show(self.note, (row.own.note or "") if row.own else "")
        self._show(self.kind, self._origin(row))
        self.star_button.setChecked(row.starred)
        self.edit_button.setVisible(row.own is not None)
        self.delete_button.setVisible(row.own is not None)

    def set_answer(self, answer: Answer) -> None:
        """Show the phrase with its slots as they are filled."""
        self._show(self.source, answer.source)
        self._show(self.target, answer.spoken.text)
        self._show(self.reading, answer.spoken.romanisation or "")
        self._show(self.say, answer.spoken.say or "")
        variants = "\n".join(answer.spoken.variants)
        self._show(self.variants, variants and self.tr("Also: {others}").format(others=variants))

    def copy(self) -> None:
        """Put the translation on the clipboard."""
        QGuiApplication.clipboard().setText(self.target.text())

    def _dress(self, row: PhraseRow) -> None:
        """Choose typefaces and directions for the languages."""
        points = self.font().pointSizeF()
        for label, language, size in (
            (self.source, row.pair.source, points + 1),
            (self.target, row.pair.target, points + _LARGER),
            (self.variants, row.pair.target, points),
        ):
            label.setFont(font(size, language=language))
            label.setLayoutDirection(direction(language))

    def _origin(self, row: PhraseRow) -> str:
        first = self.tr("Your phrase") if row.own else self.tr("Verified phrase")
        return " · ".join(filter(None, (first, row.category)))

    def _show(self, label: QLabel, text: str) -> None:
        label.setText(text)
        label.setVisible(bool(text))
