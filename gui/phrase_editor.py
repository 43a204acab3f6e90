"""The dialog in which an own phrase is written."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui.languages import language_label
from gui.named import named, styled
from gui.style import LARGE, MEDIUM, SMALL, direction
from translator.languages import LanguagePair
from translator.phrasebook.phrase import NewPhrase, Phrase

_WIDTH = 480
_FIELD_HEIGHT = 64


class PhraseEditor(QDialog):
    """Asks for a phrase; ``wanted`` gives it, and whoever stores it closes the dialog."""

    wanted = Signal(NewPhrase)

    def __init__(
        self,
        parent: QWidget | None,
        pair: LanguagePair,
        categories: Sequence[str],
        phrase: Phrase | None = None,
    ) -> None:
        """Ask for a new phrase of ``pair``, or for what ``phrase`` shall be."""
        super().__init__(parent)
        self._pair = phrase.pair if phrase else pair
        self.setWindowTitle(self.tr("Edit phrase") if phrase else self.tr("Add phrase"))
        self.source = self._field(self._pair.source)
        self.target = self._field(self._pair.target)
        self.category = named(QComboBox(), self.tr("Category"), tip="")
        self.category.setEditable(True)
        self.category.addItems(["", *categories])
        self.note = named(QLineEdit(), self.tr("Note"), tip="")
        self.star = QCheckBox(self.tr("Starred"))
        self.error = styled(QLabel(), "error")
        self.error.setWordWrap(True)
        self.error.hide()
        self.save_button = styled(QPushButton(self.tr("Save")), "primary")
        self.save_button.setDefault(True)
        save = QShortcut(QKeySequence("Ctrl+Return"), self)
        save.activated.connect(self.save_button.click)
        self._lay_out()
        if phrase is not None:
            self._fill(phrase)
        self._check()

    def _field(self, language: str) -> QPlainTextEdit:
        field = named(QPlainTextEdit(), language_label(language), tip="")
        field.setLayoutDirection(direction(language))
        field.setTabChangesFocus(True)
        field.setFixedHeight(_FIELD_HEIGHT)
        field.textChanged.connect(self._check)
        return field

    def _hint(self) -> QLabel:
        text = self.tr(
            "A single word is used in whole sentences too."
            " An article (“la consigna”) tells its gender."
        )
        hint = styled(QLabel(text), "muted")
        hint.setWordWrap(True)
        return hint

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(MEDIUM)
        grid.setVerticalSpacing(SMALL)
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.source.accessibleName(), self.source),
            (self.target.accessibleName(), self.target),
            (self.category.accessibleName(), self.category),
            (self.note.accessibleName(), self.note),
        )
        for at, (name, field) in enumerate(rows):
            label = styled(QLabel(name), "muted")
            label.setBuddy(field)
            grid.addWidget(label, at, 0)
            grid.addWidget(field, at, 1)
        grid.addWidget(self.star, len(rows), 1)
        grid.addWidget(self._hint(), len(rows) + 1, 1)
        buttons = QDialogButtonBox()
        buttons.addButton(self.save_button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._want)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(MEDIUM)
        column.addLayout(grid)
        column.addWidget(self.error)
        column.addWidget(buttons)
        self.setMinimumWidth(_WIDTH)

    def _fill(self, phrase: Phrase) -> None:
        self.source.setPlainText(phrase.source)
        self.target.setPlainText(phrase.target)
        self.category.setEditText(phrase.category or "")
        self.note.setText(phrase.note or "")
        self.star.setChecked(phrase.starred)

    @property
    def phrase(self) -> NewPhrase:
        """The phrase as it is written now."""
        return NewPhrase(
            source=self.source.toPlainText().strip(),
            target=self.target.toPlainText().strip(),
            pair=self._pair,
            category=self.category.currentText().strip(),
            note=self.note.text().strip(),
            starred=self.star.isChecked(),
        )

    def fail(self, sentence: str) -> None:
        """Say why the phrase could not be stored; what was written stays."""
        self.error.setText(sentence)
        self.error.show()
        self._check()

    def _check(self) -> None:
        written = self.source.toPlainText().strip() and self.target.toPlainText().strip()
        self.save_button.setEnabled(bool(written))

    def _want(self) -> None:
        self.save_button.setEnabled(False)
        self.wanted.emit(self.phrase)
