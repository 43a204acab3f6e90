"""Asking for the files that phrases are imported from and exported to."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from translator.phrasebook.exchange.files import Format

_NAMES = {
    Format.CSV: "CSV",
    Format.TSV: "TSV",
    Format.JSON: "JSON",
    Format.TMX: "TMX",
    Format.ANKI: "Anki",
}


def ask_for_import(parent: QWidget, then: Callable[[Path], None]) -> QFileDialog:
    """Ask for a file of phrases, without waiting, and hand it on."""
    title = QCoreApplication.translate("PhrasebookFiles", "Import phrases")
    dialog = QFileDialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    patterns = " ".join(f"*.{form.value}" for form in Format)
    phrases = QCoreApplication.translate("PhrasebookFiles", "Phrases")
    dialog.setNameFilter(f"{phrases} ({patterns})")
    return _open(dialog, then)


def ask_for_export(parent: QWidget, then: Callable[[Path], None]) -> QFileDialog:
    """Ask for a file to write, in one of the formats, and hand it on."""
    title = QCoreApplication.translate("PhrasebookFiles", "Export my phrases")
    dialog = QFileDialog(parent, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    filters = {f"{name} (*.{form.value})": form.value for form, name in _NAMES.items()}
    dialog.setNameFilters(list(filters))
    dialog.setDefaultSuffix(Format.CSV.value)
    dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(filters[chosen]))
    return _open(dialog, then)


def _open(dialog: QFileDialog, then: Callable[[Path], None]) -> QFileDialog:
    dialog.fileSelected.connect(lambda name: then(Path(name)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
