"""Faults: what nobody expected reaches the user in one place, and the window lives on."""

import sys
import threading
import traceback
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)


class Faults(QObject):
    """Tells unexpected exceptions in a dialog; may be called from any thread."""

    _caught = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.dialog: FaultDialog | None = None
        self._caught.connect(self._tell)

    def install(self) -> None:
        """Take what no code has caught, on this thread and on all others."""
        sys.excepthook = self._hook
        threading.excepthook = lambda found: self._hook(
            found.exc_type, found.exc_value, found.exc_traceback
        )

    def report(self, error: BaseException) -> None:
        """Tell of an exception."""
        self._caught.emit("".join(traceback.format_exception(error)))

    def _hook(
        self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt | SystemExit):
            QApplication.quit()
            return
        self._caught.emit("".join(traceback.format_exception(kind, error, trace)))

    @Slot(str)
    def _tell(self, details: str) -> None:
        if sys.stderr is not None:  # a bundle without a console has none
            sys.stderr.write(details)
        if self.dialog is None:
            self.dialog = FaultDialog(QApplication.activeWindow())
            self.dialog.finished.connect(self._closed)
            self.dialog.open()
        self.dialog.add(details)

    @Slot()
    def _closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None


class FaultDialog(QDialog):
    """One sentence, and details that can be copied."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.sentence = QLabel(
            self.tr("Wayword made a mistake; you can go on, and the details below help to mend it.")
        )
        self.sentence.setWordWrap(True)
        self.details = QPlainTextEdit()
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)
        self.details.setAccessibleName(self.tr("Details"))
        self.details.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.details.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        copy = QPushButton(self.tr("Copy details"))
        copy.clicked.connect(lambda: QApplication.clipboard().setText(self.details.toPlainText()))
        buttons = QDialogButtonBox()
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        close = buttons.addButton(self.tr("Go on"), QDialogButtonBox.ButtonRole.AcceptRole)
        close.setDefault(True)
        buttons.accepted.connect(self.accept)
        column = QVBoxLayout(self)
        column.addWidget(self.sentence)
        column.addWidget(self.details)
        column.addWidget(buttons)
        self.resize(560, 320)
        close.setFocus()

    def add(self, details: str) -> None:
        """Add the details of one more fault."""
        self.details.appendPlainText(details.rstrip())
