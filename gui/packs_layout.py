"""The widgets of the packs page and how they lie."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QSplitter,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from gui.buttons import TextButton
from gui.named import named, styled
from gui.notice import Notice
from gui.packs_details import PackDetails
from gui.packs_model import Column, PacksModel
from gui.packs_work import WorkStrip
from gui.style import LARGE, LINE_HEIGHT, MEDIUM, SMALL

_NARROW = 620
_MEDIUM = 760
"""From this width on the table shows versions."""
_ROOMY = 1100
"""From this width on the table shows every column."""
_PACKS, _DETAILS = 480, 520


class PacksLayout(QObject):
    """Builds the widgets into a page."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self.install_button = TextButton(self.tr("Install"), "add", role="primary")
        self.install_button.setToolTip(self.tr("Install a pack from a file or folder"))
        self.verify_button = TextButton(self.tr("Verify all"), "check")
        self.hint = styled(QLabel(), "muted")
        self.hint.setWordWrap(True)
        self.model = PacksModel(self)
        self.packs = named(QTableView(), self.tr("Installed packs"), tip="")
        self.packs.setModel(self.model)
        self.empty = styled(QLabel(self.tr("No packs are installed.")), "muted")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.details = PackDetails()
        self.strip = WorkStrip()
        self.notice = Notice()
        self._dress_table()
        self._lay_out()
        self._add_actions()
        self.welcome(False)

    def _dress_table(self) -> None:
        table = self.packs
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        table.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(LINE_HEIGHT)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(Column.PAIR, QHeaderView.ResizeMode.Stretch)

    def _lay_out(self) -> None:
        menu = QMenu(self._page)
        self.file_action = menu.addAction(self.tr("From files…"))
        self.folder_action = menu.addAction(self.tr("From a folder…"))
        self.install_button.setMenu(menu)
        bar = QHBoxLayout()
        bar.setSpacing(MEDIUM)
        bar.addWidget(self.install_button)
        bar.addWidget(self.hint, 1)
        bar.addWidget(self.verify_button)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.packs)
        self.stack.addWidget(self.empty)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(SMALL)
        self.splitter.addWidget(self.stack)
        self.splitter.addWidget(self.details)
        self.splitter.setSizes([_PACKS, _DETAILS])
        self.stack.setMinimumWidth(220)
        column = QVBoxLayout(self._page)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(MEDIUM)
        column.addLayout(bar)
        column.addWidget(self.splitter, 1)
        column.addWidget(self.strip)
        column.addWidget(self.notice)

    def _add_actions(self) -> None:
        self.remove_action = QAction(self.tr("Remove"), self)
        self.remove_action.setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))
        self.remove_action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.packs.addAction(self.remove_action)
        self.packs.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def welcome(self, dragged: bool) -> None:
        """Say what can be dropped here, louder while something is ``dragged`` over the page."""
        if dragged:
            self.hint.setText(self.tr("Drop it to install it."))
        else:
            self.hint.setText(self.tr("Or drop .wayword files here."))

    def fit(self, width: int) -> None:
        """Show as many columns as there is room for, and details below where there is little."""
        across = Qt.Orientation.Horizontal if width >= _NARROW else Qt.Orientation.Vertical
        self.splitter.setOrientation(across)
        for column in (Column.LICENCE, Column.FROM):
            self.packs.setColumnHidden(column, width < _ROOMY)
        self.packs.setColumnHidden(Column.VERSION, width < _MEDIUM)
