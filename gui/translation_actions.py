"""What one does with a translation: copy, share, save, show."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from gui.failures import told
from gui.operations import Cancel, Operations
from gui.target_pane import TargetPane
from translator import InputError, Translation, WaywordError

if TYPE_CHECKING:  # imported after the window has been painted
    from translator import Translator


class TranslationActions(QObject):
    """The actions on the translation that is shown."""

    show_phrase = Signal(str, str, str)
    used = Signal()
    """The translation was useful: it belongs into the history."""
    told = Signal(str)
    """A sentence on how an action went."""

    def __init__(self, pane: TargetPane, operations: Operations, parent: QWidget) -> None:
        super().__init__(parent)
        self.translator: Translator | None = None
        self._pane = pane
        self._operations = operations
        self._window = parent
        pane.copy.clicked.connect(self.copy)
        pane.star.clicked.connect(self.star)
        pane.show_large.clicked.connect(self.show_large)
        pane.share.clicked.connect(self._open_share)

    def copy(self) -> None:
        """Copy the wording that is shown."""
        if self._translation() is not None:
            QGuiApplication.clipboard().setText(self._pane.shown)
            self.told.emit(self.tr("Copied."))
            self.used.emit()

    def copy_both(self) -> None:
        """Copy the text, its translation and how that is read."""
        if self._translation() is not None:
            QGuiApplication.clipboard().setText(self.as_text())
            self.told.emit(self.tr("Copied."))
            self.used.emit()

    def as_text(self) -> str:
        """Return the text, its translation and how that is read, one below the other."""
        found = self._translation()
        if found is None:
            return ""
        shown = self._pane.shown
        roman = found.romanisation if shown == found.text else None
        return "\n".join(part for part in (found.source_text.strip(), shown, roman) if part)

    def show_large(self) -> None:
        """Show the wording in large letters."""
        found = self._translation()
        if found is not None:
            roman = found.romanisation if self._pane.shown == found.text else None
            self.show_phrase.emit(self._pane.shown, found.target, roman or "")
            self.used.emit()

    def star(self) -> None:
        """Save the phrase among the user's own, or take it from there."""
        found, translator = self._translation(), self.translator
        if found is None or translator is None:
            return
        wanted, wording = self._pane.star.isChecked(), self._pane.shown

        def work(_cancel: Cancel) -> None:
            from gui.saved import forget, save  # noqa: PLC0415 - imports the translator

            if wanted:
                save(translator, found, wording)
            else:
                forget(translator, found)

        def failed(error: WaywordError) -> None:
            self._pane.set_starred(not wanted)
            self.told.emit(told(error))

        said = (
            self.tr("Saved to your phrases.") if wanted else self.tr("Removed from your phrases.")
        )
        self._pane.set_starred(wanted)
        self._operations.run(work, done=lambda _nothing: self.told.emit(said), failed=failed)
        self.used.emit()

    def _translation(self) -> Translation | None:
        return self._pane.answer.translation if self._pane.answer else None

    def _open_share(self) -> None:
        menu = QMenu(self._window)
        menu.addAction(self.tr("Copy with the original"), self.copy_both)
        menu.addAction(self.tr("Save as a text file…"), self._save)
        button = self._pane.share
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))
        menu.aboutToHide.connect(menu.deleteLater)

    def _save(self) -> None:
        dialog = QFileDialog(self._window, self.tr("Save as a text file"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("txt")
        dialog.fileSelected.connect(lambda name: self.save(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save(self, path: Path) -> None:
        """Write what ``as_text`` gives into a file."""
        text = self.as_text()
        self._operations.run(
            _writing(path, text),
            done=lambda _nothing: self.told.emit(self.tr("Saved.")),
            failed=lambda error: self.told.emit(told(error)),
        )
        self.used.emit()


def _writing(path: Path, text: str) -> Callable[[Cancel], None]:
    def work(_cancel: Cancel) -> None:
        try:
            path.write_text(f"{text}\n", encoding="utf-8")
        except OSError as error:
            sentence = QCoreApplication.translate(
                "TranslationActions", "{name} cannot be written: {reason}."
            )
            raise InputError(
                sentence.format(name=path.name, reason=error.strerror or error)
            ) from error

    return work
