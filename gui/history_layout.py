"""The widgets of the history page and how they lie."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from gui.buttons import IconButton, TextButton
from gui.history_model import HistoryModel
from gui.named import named, styled
from gui.notice import Notice
from gui.phrase_details import PhraseDetails
from gui.phrase_list import PhraseList
from gui.style import LARGE, MEDIUM, SMALL

_NARROW = 620
_ENTRIES, _DETAILS = 580, 420


class HistoryLayout(QObject):
    """Builds the widgets into a page."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self.search = named(QLineEdit(), self.tr("Search the history"), tip="")
        self.search.setPlaceholderText(self.tr("Search the history…"))
        self.search.setClearButtonEnabled(True)
        self.starred_button = IconButton("star", self.tr("Starred only"))
        self.starred_button.setCheckable(True)
        self.keep_box = QCheckBox(self.tr("Keep a history"))
        self.keep_box.setToolTip(self.tr("It never leaves this machine."))
        self.clear_button = TextButton(self.tr("Delete all…"), "delete")
        self.model = HistoryModel(self)
        self.entries = PhraseList(self.tr("History"), self.model)
        self.entries.setSelectionMode(PhraseList.SelectionMode.ExtendedSelection)
        self.empty = styled(QLabel(), "muted")
        self.empty.setWordWrap(True)
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.details = PhraseDetails()
        self.notice = Notice()
        self._lay_out()
        self._add_actions()

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(SMALL)
        bar.addWidget(self.search, 1)
        bar.addWidget(self.starred_button)
        bar.addSpacing(SMALL)
        bar.addWidget(self.keep_box)
        bar.addSpacing(SMALL)
        bar.addWidget(self.clear_button)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.entries)
        self.stack.addWidget(self.empty)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(SMALL)
        self.splitter.addWidget(self.stack)
        self.splitter.addWidget(self.details)
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 2)
        self.splitter.setSizes([_ENTRIES, _DETAILS])
        self.stack.setMinimumWidth(220)
        column = QVBoxLayout(self._page)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(MEDIUM)
        column.addLayout(bar)
        column.addWidget(self.splitter, 1)
        column.addWidget(self.notice)

    def _add_actions(self) -> None:
        """Give the keyboard what the buttons do."""
        keys = QKeySequence.StandardKey
        self.undo_action = self._action(self.tr("Undo"), keys.Undo)
        self.again_action = self._action(self.tr("Translate again"), None)
        show = self._action(self.tr("Show"), "Ctrl+Return")
        copy = self._action(self.tr("Copy"), keys.Copy)
        star = self._action(self.tr("Star"), "Ctrl+D")
        delete = self._action(self.tr("Delete"), keys.Delete)
        find = self._action(self.tr("Search"), keys.Find, self._page)
        self.again_action.triggered.connect(self.details.translate_wanted)
        show.triggered.connect(self.details.show_wanted)
        copy.triggered.connect(self.details.copy)
        star.triggered.connect(self.details.star_wanted)
        delete.triggered.connect(self.details.delete_wanted)
        find.triggered.connect(self.search.setFocus)

    def _action(
        self,
        text: str,
        keys: QKeySequence.StandardKey | str | None,
        place: QWidget | None = None,
    ) -> QAction:
        action = QAction(text, self)
        if keys is not None:
            action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        (place or self.entries).addAction(action)
        return action

    def fit(self, width: int) -> None:
        """Put the details below the list where there is little room."""
        across = Qt.Orientation.Horizontal if width >= _NARROW else Qt.Orientation.Vertical
        self.splitter.setOrientation(across)
        text = self.tr("Delete all…")
        self.clear_button.setText("" if width < _NARROW else text)
        named(self.clear_button, text)

    def mark_starred(self, only: bool) -> None:
        """Show by the button whether starred entries alone are listed."""
        self.starred_button.draw(
            "star-filled" if only else "star", colour="star" if only else "muted"
        )
