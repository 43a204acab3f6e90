"""The top of the phrasebook page: two languages, a search, and what can be done to it all."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QMenu, QWidget

from gui.buttons import IconButton, TextButton
from gui.languages import by_name, language_label
from gui.named import named
from gui.style import SMALL
from translator.languages import LanguagePair


class PhrasebookBar(QWidget):
    """Tells what is chosen and typed."""

    pair_changed = Signal()
    query_changed = Signal(str)
    left = Signal()
    """The search was left downwards, for the list."""
    entered = Signal()
    """Enter was pressed in the search."""
    add_wanted = Signal()
    import_wanted = Signal()
    export_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.source = named(QComboBox(), self.tr("Your language"))
        self.target = named(QComboBox(), self.tr("Their language"))
        self.swap_button = IconButton("swap", self.tr("Swap languages"))
        self.search = _Search()
        named(self.search, self.tr("Search phrases"), tip="")
        self.search.setPlaceholderText(self.tr("Search in both languages…"))
        self.search.setClearButtonEnabled(True)
        self.categories = named(QComboBox(), self.tr("Category"))
        self.add_button = TextButton(self.tr("Add phrase"), "add")
        self.more_button = IconButton("export", self.tr("Import and export"))
        self._pair = LanguagePair("", "")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        menu = QMenu(self)
        self.import_action = menu.addAction(self.tr("Import phrases…"))
        self.import_action.triggered.connect(self.import_wanted)
        self.export_action = menu.addAction(self.tr("Export my phrases…"))
        self.export_action.triggered.connect(self.export_wanted)
        self.more_button.setMenu(menu)
        self.more_button.setPopupMode(IconButton.ToolButtonPopupMode.InstantPopup)
        languages = QHBoxLayout()
        languages.setSpacing(SMALL)
        languages.addWidget(self.source, 1)
        languages.addWidget(self.swap_button)
        languages.addWidget(self.target, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(SMALL)
        buttons.addStretch(1)
        buttons.addWidget(self.add_button)
        buttons.addWidget(self.more_button)
        searching = QHBoxLayout()
        searching.setSpacing(SMALL)
        searching.addWidget(self.search, 2)
        searching.addWidget(self.categories, 1)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(SMALL)
        grid.addLayout(languages, 0, 0)
        grid.addLayout(buttons, 0, 1)
        grid.addLayout(searching, 1, 0, 1, 2)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 1)
        for box in (self.source, self.target, self.categories):
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(5 if box is not self.categories else 12)

    def _connect(self) -> None:
        self.source.activated.connect(self._chosen)
        self.target.activated.connect(self._chosen)
        self.swap_button.clicked.connect(self.swap)
        self.search.textChanged.connect(self.query_changed)
        self.search.returnPressed.connect(self.entered)
        self.search.left.connect(self.left)
        self.add_button.clicked.connect(self.add_wanted)

    @property
    def pair(self) -> LanguagePair:
        """The chosen languages."""
        return self._pair

    def set_pair(self, pair: LanguagePair) -> None:
        """Choose languages; those that are not on offer are added."""
        for box, tag in ((self.source, pair.source), (self.target, pair.target)):
            if box.findData(tag) < 0:
                box.addItem(language_label(tag), tag)
            box.setCurrentIndex(box.findData(tag))
        if pair != self._pair:
            self._pair = pair
            self.pair_changed.emit()

    def set_languages(self, tags: Sequence[str]) -> None:
        """Offer these languages; the chosen ones stay."""
        for box, chosen in ((self.source, self._pair.source), (self.target, self._pair.target)):
            box.clear()
            for tag in by_name({*tags, chosen} - {""}):
                box.addItem(language_label(tag), tag)
            box.setCurrentIndex(box.findData(chosen))

    def set_narrow(self, narrow: bool) -> None:
        """Leave the text of a button to its tooltip where there is little room."""
        text = self.tr("Add phrase")
        self.add_button.setText("" if narrow else text)
        named(self.add_button, text)

    def swap(self) -> None:
        """Change the two languages round."""
        self.set_pair(self._pair.reverse)

    def _chosen(self) -> None:
        """Take the choice; who chooses the other side's language swaps the two."""
        source, target = self.source.currentData(), self.target.currentData()
        if source == target:
            self.swap()
        else:
            self.set_pair(LanguagePair(source, target))


class _Search(QLineEdit):
    """A line that can be left by the arrow keys."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave downwards."""
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_PageDown}:
            self.left.emit()
        else:
            super().keyPressEvent(event)
