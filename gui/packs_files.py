"""The files and folders that packs are installed from and written to."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtWidgets import QFileDialog, QWidget

ENDING = "wayword"

Then = Callable[[Sequence[Path]], None]


def dropped_paths(data: QMimeData) -> list[Path]:
    """Return the local files and folders that are being dragged."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def ask_for_archive(parent: QWidget, then: Then) -> QFileDialog:
    """Ask for .wayword files, without waiting, and hand them on."""
    dialog = QFileDialog(parent, QCoreApplication.translate("PacksFiles", "Install packs"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    packs = QCoreApplication.translate("PacksFiles", "Packs")
    everything = QCoreApplication.translate("PacksFiles", "All files")
    dialog.setNameFilters([f"{packs} (*.{ENDING})", f"{everything} (*)"])
    dialog.filesSelected.connect(lambda names: then([Path(name) for name in names]))
    return _open(dialog)


def ask_for_folder(parent: QWidget, then: Then) -> QFileDialog:
    """Ask for the folder of a pack and hand it on."""
    dialog = QFileDialog(
        parent, QCoreApplication.translate("PacksFiles", "Install a pack from a folder")
    )
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(lambda name: then([Path(name)]))
    return _open(dialog)


def ask_for_export(parent: QWidget, name: str, then: Callable[[Path], None]) -> QFileDialog:
    """Ask where a pack shall be written."""
    dialog = QFileDialog(parent, QCoreApplication.translate("PacksFiles", "Export a pack"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(ENDING)
    dialog.selectFile(f"{name}.{ENDING}")
    dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
    return _open(dialog)


def _open(dialog: QFileDialog) -> QFileDialog:
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
