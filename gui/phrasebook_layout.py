"""The widgets of the phrasebook page and how they lie."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLabel, QListView, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from gui.named import named, styled
from gui.notice import Notice
from gui.phrase_categories import CategoryModel
from gui.phrase_delegate import CategoryDelegate
from gui.phrase_details import PhraseDetails
from gui.phrase_list import PhraseList
from gui.phrase_model import PhraseModel
from gui.phrase_row import PhraseRow
from gui.phrasebook_bar import PhrasebookBar
from gui.phrasebook_shelf import Category
from gui.style import LARGE, MEDIUM, SMALL

_ROOMY = 900
"""From this width on the categories have a list of their own."""
_NARROW = 620
_CATEGORIES, _PHRASES, _DETAILS = 190, 380, 340
_WIDEST_CATEGORIES = 280
_FRAME = 26
"""What border and scroll bar of a list take."""


class PhrasebookLayout(QObject):
    """Builds the widgets into a page, shows what it is given, and tells what is chosen."""

    category_chosen = Signal(Category)
    phrase_chosen = Signal(object)
    """A PhraseRow, or None where no phrase is chosen any more."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self.bar = PhrasebookBar()
        self.model = PhraseModel(self)
        self.categories = CategoryModel(self)
        self.category_list = named(QListView(), self.tr("Categories"), tip="")
        self.category_list.setModel(self.categories)
        self.category_list.setItemDelegate(CategoryDelegate(self.category_list))
        self.category_list.setUniformItemSizes(True)
        self.category_list.setMouseTracking(True)
        self.bar.categories.setModel(self.categories)
        self.phrases = PhraseList(self.tr("Phrases"), self.model)
        self.empty = styled(QLabel(), "muted")
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.details = PhraseDetails()
        self.notice = Notice()
        self._lay_out()
        self._add_actions()
        self._connect()

    def _lay_out(self) -> None:
        self.stack = QStackedWidget()
        self.stack.addWidget(self.phrases)
        self.stack.addWidget(self.empty)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(SMALL)
        for widget, stretch in ((self.category_list, 0), (self.stack, 3), (self.details, 2)):
            self.splitter.addWidget(widget)
            self.splitter.setStretchFactor(self.splitter.count() - 1, stretch)
        self.splitter.setSizes([_CATEGORIES, _PHRASES, _DETAILS])
        self.stack.setMinimumWidth(220)
        column = QVBoxLayout(self._page)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(MEDIUM)
        column.addWidget(self.bar)
        column.addWidget(self.splitter, 1)
        column.addWidget(self.notice)

    def _add_actions(self) -> None:
        """Give the keyboard what the buttons do."""
        keys = QKeySequence.StandardKey
        self.undo_action = self._action(self.tr("Undo"), keys.Undo, self.phrases)
        show = self._action(self.tr("Show"), None, self.phrases)
        copy = self._action(self.tr("Copy"), keys.Copy, self.phrases)
        star = self._action(self.tr("Star"), "Ctrl+D", self._page)
        edit = self._action(self.tr("Edit"), "F2", self.phrases)
        delete = self._action(self.tr("Delete"), keys.Delete, self.phrases)
        add = self._action(self.tr("Add phrase"), keys.New, self._page)
        find = self._action(self.tr("Search"), keys.Find, self._page)
        show.triggered.connect(self.details.show_wanted)
        copy.triggered.connect(self.details.copy)
        star.triggered.connect(self.details.star_button.click)
        edit.triggered.connect(self.details.edit_wanted)
        delete.triggered.connect(self.details.delete_wanted)
        add.triggered.connect(self.bar.add_wanted)
        find.triggered.connect(self._find)
        self.phrases.addActions([show, copy, star, edit, delete, self.undo_action])

    def _action(
        self, text: str, keys: QKeySequence.StandardKey | str | None, place: QWidget
    ) -> QAction:
        action = QAction(text, place)
        if keys is not None:
            action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        place.addAction(action)
        return action

    def _connect(self) -> None:
        self.category_list.selectionModel().currentChanged.connect(self._choose_category)
        self.bar.categories.activated.connect(
            lambda row: self.category_list.setCurrentIndex(self.categories.index(row))
        )
        self.phrases.selectionModel().currentChanged.connect(
            lambda index: self.phrase_chosen.emit(self.model.phrase(index.row()))
        )

    def _choose_category(self, index: QModelIndex) -> None:
        self.bar.categories.setCurrentIndex(index.row())
        self.category_chosen.emit(self.categories.category(index.row()))

    def fit(self, width: int) -> None:
        """Show the categories as a list where there is room, else as a box.

        Where there is very little, details stand below the phrases.
        """
        roomy = width >= _ROOMY
        across = Qt.Orientation.Horizontal if width >= _NARROW else Qt.Orientation.Vertical
        self.splitter.setOrientation(across)
        self.bar.set_narrow(width < _NARROW)
        self.category_list.setVisible(roomy)
        self.bar.categories.setVisible(not roomy)

    def show_categories(self, categories: Sequence[Category], chosen: Category) -> None:
        """Show these categories; nothing is told of the choice."""
        blockers = QSignalBlocker(self.category_list.selectionModel())
        self.categories.set_categories(categories)
        blockers.unblock()
        width = self.category_list.sizeHintForColumn(0) + _FRAME
        self.category_list.setMinimumWidth(min(width, _WIDEST_CATEGORIES))
        self.mark(chosen)

    def mark(self, category: Category) -> None:
        """Mark a category as the one that is shown; nothing is told of it."""
        row = self.categories.row_of(category)
        self.bar.categories.setCurrentIndex(row)
        blocker = QSignalBlocker(self.category_list.selectionModel())
        self.category_list.setCurrentIndex(self.categories.index(row))
        blocker.unblock()
        self.category_list.viewport().update()

    def show_phrases(
        self, rows: Sequence[PhraseRow], sentence: str, *, remarks: bool, keep: bool
    ) -> None:
        """Show these phrases, or a sentence where there are none; ``keep`` the chosen one."""
        at = self.phrases.currentIndex().row()
        chosen = self.model.phrase(at) if keep else None
        self.phrases.delegate.has_remarks = remarks
        self.phrases.delegate.has_readings = any(row.reading for row in rows)
        self.model.set_rows(rows)
        self.empty.setText(sentence)
        self.stack.setCurrentWidget(self.phrases if rows else self.empty)
        again = self.model.row_of(chosen.key) if chosen else -1
        row = again if again >= 0 else min(max(at, 0), len(rows) - 1) if chosen else 0
        index = self.model.index(row, 0)
        self.phrases.setCurrentIndex(index)
        if not keep:
            self.phrases.scrollToTop()
        self.phrase_chosen.emit(self.model.phrase(row))

    def _find(self) -> None:
        self.bar.search.setFocus()
        self.bar.search.selectAll()
