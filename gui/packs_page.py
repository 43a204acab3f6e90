"""The packs page: what is installed, and how packs come, are checked and go."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QFileDialog

from gui.latest import Latest
from gui.notice import Tone
from gui.operations import Cancel, Operations
from gui.packs_files import ask_for_archive, ask_for_export, ask_for_folder, dropped_paths
from gui.packs_install import PackInstaller
from gui.packs_layout import PacksLayout
from gui.packs_model import PackRow
from gui.page import Page
from translator import Translator, WaywordError


class PacksPage(Page):
    """Lists the packs and does what is wanted with them."""

    def __init__(self, translator: Translator, operations: Operations) -> None:
        """Build the widgets; nothing is read before the first visit."""
        super().__init__(translator, operations)
        self.store = translator.store
        self.ui = PacksLayout(self)
        self.installer = PackInstaller(self.store, operations, self.ui.strip, self)
        self._reading, self._verifying = Latest(operations), Latest(operations)
        self._row: PackRow | None = None
        self.setAcceptDrops(True)
        self._connect()

    def visit(self) -> None:
        """Read the packs anew."""
        self._reading.run(lambda _cancel: self._read(), done=self._show, failed=self._fail)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus on to where one begins; a proxy would take others out of Tab's way."""
        super().focusInEvent(event)
        self.ui.packs.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out by the width that there is."""
        super().resizeEvent(event)
        self.ui.fit(event.size().width())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome files and folders."""
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()
            self.ui.welcome(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Stop welcoming."""
        self.ui.welcome(False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Install what was dropped."""
        self.ui.welcome(False)
        event.acceptProposedAction()
        self.install(dropped_paths(event.mimeData()))

    def _connect(self) -> None:
        ui, details = self.ui, self.ui.details
        ui.file_action.triggered.connect(lambda: ask_for_archive(self, self.install))
        ui.folder_action.triggered.connect(lambda: ask_for_folder(self, self.install))
        ui.verify_button.clicked.connect(lambda: self.verify(None))
        ui.packs.selectionModel().currentRowChanged.connect(
            lambda index: self._choose(ui.model.row(index.row()))
        )
        details.verify_wanted.connect(lambda: self.verify(self._row))
        details.export_wanted.connect(self._ask_for_export)
        details.remove_wanted.connect(self.ask_to_remove)
        ui.remove_action.triggered.connect(details.remove_button.click)
        ui.strip.cancel_wanted.connect(self._stop_verifying)
        self.installer.ended.connect(self._installed)

    def _read(self) -> list[PackRow]:
        rows = [PackRow(pack=pack) for pack in self.store.list()]
        return rows + [PackRow(broken=broken) for broken in self.store.broken()]

    def _show(self, rows: list[PackRow]) -> None:
        ui, chosen = self.ui, self._row
        ui.model.set_rows(rows)
        ui.stack.setCurrentWidget(ui.packs if rows else ui.empty)
        ui.verify_button.setEnabled(bool(rows))
        row = max(ui.model.row_of(chosen.key), 0) if chosen else 0
        ui.packs.setCurrentIndex(ui.model.index(row, 0))
        self._choose(ui.model.row(row))

    def _choose(self, row: PackRow | None) -> None:
        self._row = row
        self.ui.details.set_row(row)

    def install(self, paths: Sequence[Path], *, replace: bool = False) -> None:
        """Install archives or folders; ``replace`` packs of the same ids."""
        self.ui.notice.hide()
        self._verifying.cancel()
        self.installer.install(paths, replace=replace)

    def _installed(self) -> None:
        """Say how the installation went."""
        work, notice = self.installer, self.ui.notice
        said = [self.tr("Installed {pack}.").format(pack=name) for name in work.installed]
        sentence = " ".join([*said, *work.failures])
        if work.existing:
            again = partial(self.install, tuple(work.existing), replace=True)
            choices = ((self.tr("Replace"), again), (self.tr("Cancel"), lambda: None))
            notice.say(sentence, *choices, tone=Tone.QUESTION)
        elif work.failures:
            notice.fail(sentence)
        elif work.cancelled:
            notice.say(" ".join([*said, self.tr("Cancelled; the rest was not installed.")]))
        else:
            notice.say(sentence)
        self._changed()

    def verify(self, row: PackRow | None) -> None:
        """Check every file of a pack, or of all."""
        if self.installer.busy:
            self.ui.notice.say(self.tr("Wait until the installation has ended."))
            return
        self.ui.notice.hide()
        self.ui.strip.begin(self.tr("Checking every file…"))
        names = [row.name] if row else None
        self._verifying.run(
            partial(self._verify, names), done=self._verified, failed=self._not_verified
        )

    def _verify(self, names: list[str] | None, cancel: Cancel) -> list[tuple[str, str]]:
        """Return the packs that were checked, each with its faults."""
        known = [row.name for row in self._read()] if names is None else names
        found = []
        for name in dict.fromkeys(known):
            cancel.check()
            found.append((name, "; ".join(self.store.verify(name))))
        return found

    def _verified(self, found: list[tuple[str, str]]) -> None:
        self.ui.strip.end()
        damaged = [
            self.tr("{name} is damaged, install it again: {faults}.").format(
                name=name, faults=faults
            )
            for name, faults in found
            if faults
        ]
        if damaged:
            self.ui.notice.fail(" ".join(damaged))
        else:
            names = ", ".join(name for name, _faults in found)
            sentence = self.tr("Every file is as it should be: {names}.")
            self.ui.notice.say(sentence.format(names=names))

    def _not_verified(self, error: WaywordError) -> None:
        self.ui.strip.end()
        self._fail(error)

    def _stop_verifying(self) -> None:
        self._verifying.cancel()
        if not self.installer.busy:
            self.ui.strip.end()

    def _ask_for_export(self) -> QFileDialog | None:
        row = self._row
        if row is None or row.pack is None:
            return None
        return ask_for_export(self, row.name, partial(self.export_to, row.name))

    def export_to(self, name: str, path: Path) -> None:
        """Write a pack to a file."""
        self.operations.run(
            lambda _cancel: self.store.export(name, path),
            done=lambda _nothing: self.ui.notice.say(
                self.tr("Exported to {name}.").format(name=path.name)
            ),
            failed=self._fail,
        )

    def ask_to_remove(self) -> None:
        """Ask whether the chosen pack shall go."""
        row = self._row
        if row is not None:
            self.ui.notice.say(
                self.tr("Remove the pack {name}?").format(name=row.name),
                (self.tr("Remove"), partial(self._remove, row.name)),
                (self.tr("Cancel"), lambda: None),
                tone=Tone.QUESTION,
            )

    def _remove(self, name: str) -> None:
        self.operations.run(
            lambda _cancel: self.store.remove(name),
            done=lambda _nothing: self._removed(name),
            failed=self._fail,
        )

    def _removed(self, name: str) -> None:
        self.ui.notice.say(self.tr("Removed {name}.").format(name=name))
        self._changed()

    def _changed(self) -> None:
        self.packs_changed.emit()
        self.visit()

    def _fail(self, error: WaywordError) -> None:
        self.ui.notice.fail(error)
