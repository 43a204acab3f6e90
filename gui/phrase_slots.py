"""The form in which the slots of a phrase are filled."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QGridLayout, QLabel, QLineEdit, QWidget

from gui.named import named, styled
from gui.phrase_answer import SlotField
from gui.slot_names import slot_label
from gui.style import MEDIUM, SMALL

_MOST_LISTED = 12


class SlotForm(QWidget):
    """A field for each slot, with its fillers to choose from where there are any."""

    changed = Signal(dict)
    """What is typed now, by the names of the slots."""
    entered = Signal()
    """Enter was pressed in a field, and every field is filled."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(MEDIUM)
        self._grid.setVerticalSpacing(SMALL)
        self._grid.setColumnStretch(1, 1)
        self.edits: dict[str, QLineEdit] = {}
        self.setVisible(False)

    @property
    def texts(self) -> dict[str, str]:
        """What is typed, by the names of the slots."""
        return {name: edit.text() for name, edit in self.edits.items()}

    @property
    def first_empty(self) -> QLineEdit | None:
        """The first field that is not filled."""
        return next((edit for edit in self.edits.values() if not edit.text().strip()), None)

    def set_fields(self, fields: Sequence[SlotField]) -> None:
        """Ask for these slots in place of others."""
        self.edits = {}
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for row, field in enumerate(fields):
            label = styled(QLabel(slot_label(field.name)), "muted")
            widget, edit = self._field(field)
            label.setBuddy(edit)
            self._grid.addWidget(label, row, 0)
            self._grid.addWidget(widget, row, 1)
            self.edits[field.name] = edit
            edit.textChanged.connect(self._tell)
            edit.returnPressed.connect(self._enter)
        self.setVisible(bool(fields))

    def _field(self, field: SlotField) -> tuple[QWidget, QLineEdit]:
        hint = self.tr("such as {examples}").format(examples=", ".join(field.examples))
        if not field.choices:
            edit = QLineEdit(field.text)
            edit.setPlaceholderText(hint)
            return named(edit, slot_label(field.name), tip=""), edit
        box = QComboBox()
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.setMaxVisibleItems(_MOST_LISTED)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.addItems(list(field.choices))
        box.setCurrentIndex(-1)
        edit = QLineEdit()
        box.setLineEdit(edit)
        edit.setText(field.text)
        edit.setPlaceholderText(hint)
        completer = QCompleter(box.model(), box)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(_MOST_LISTED)
        box.setCompleter(completer)
        named(edit, slot_label(field.name), tip="")
        return named(box, slot_label(field.name), tip=""), edit

    def _tell(self) -> None:
        self.changed.emit(self.texts)

    def _enter(self) -> None:
        empty = self.first_empty
        if empty is not None:
            empty.setFocus()
        else:
            self.entered.emit()
