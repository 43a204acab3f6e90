"""The history page: what was translated, to be found, used again, kept or deleted."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPersistentModelIndex, QSignalBlocker
from PySide6.QtGui import QFocusEvent, QResizeEvent

from gui.changes import Change, Changes, Undo
from gui.history_layout import HistoryLayout
from gui.latest import Latest
from gui.notice import Tone
from gui.operations import Cancel, Operations
from gui.page import Page
from gui.phrase_answer import answer
from gui.phrase_row import PhraseRow
from translator import Origin, Translator, WaywordError
from translator.phrasebook.history import History, HistoryEntry

PAGE = 200
"""Entries that are read at a time."""

_Read = tuple[list[HistoryEntry], bool]
"""Entries, and whether they are the last."""


class HistoryPage(Page):
    """Lists the history and does what is wanted with it."""

    def __init__(self, translator: Translator, operations: Operations) -> None:
        """Build the widgets; nothing is read before the first visit."""
        super().__init__(translator, operations)
        self.changes = Changes(operations, self)
        self.ui = HistoryLayout(self)
        self._reading, self._more, self._answering = (Latest(operations) for _use in range(3))
        self._entry: HistoryEntry | None = None
        self._connect()

    @property
    def _history(self) -> History:
        return self.translator.phrasebook.history

    def visit(self) -> None:
        """Read the history anew, and whether it is kept."""
        blocker = QSignalBlocker(self.ui.keep_box)
        self.ui.keep_box.setChecked(self.translator.settings.history)
        blocker.unblock()
        self.reload()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus on to where one begins; a proxy would take others out of Tab's way."""
        super().focusInEvent(event)
        self.ui.search.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out by the width that there is."""
        super().resizeEvent(event)
        self.ui.fit(event.size().width())

    def _connect(self) -> None:
        ui, details = self.ui, self.ui.details
        ui.search.textChanged.connect(lambda: self.reload(keep=False))
        ui.search.returnPressed.connect(ui.entries.setFocus)
        ui.starred_button.toggled.connect(self._filter)
        ui.keep_box.toggled.connect(self._keep)
        ui.clear_button.clicked.connect(self.ask_to_clear)
        ui.model.more_wanted.connect(self._read_more)
        ui.entries.selectionModel().currentChanged.connect(
            lambda index: self._choose(ui.model.entry(index.row()))
        )
        ui.entries.opened.connect(self.translate_again)
        ui.entries.delegate.star_clicked.connect(self._star_clicked)
        details.show_wanted.connect(self.show_chosen)
        details.translate_wanted.connect(self.translate_again)
        details.star_wanted.connect(self.star)
        details.delete_wanted.connect(self.delete)
        ui.undo_action.triggered.connect(self.changes.undo)
        self.changes.made.connect(self._made)
        self.changes.failed.connect(self._not_made)

    def reload(self, *, keep: bool = True) -> None:
        """Read the first entries anew; ``keep`` the chosen one chosen."""
        self._more.cancel()
        read = self._reader(0, max(PAGE, self.ui.model.rowCount()) if keep else PAGE)
        self._reading.run(read, done=partial(self._show, keep=keep), failed=self._fail)

    def _read_more(self, first: int) -> None:
        self._more.run(self._reader(first, PAGE), done=self._add, failed=self._fail)

    def _reader(self, first: int, limit: int) -> Callable[[Cancel], _Read]:
        """Return the work that reads entries as they are searched for now."""
        history, text = self._history, self.ui.search.text().strip()
        starred = True if self.ui.starred_button.isChecked() else None

        def read(_cancel: Cancel) -> _Read:
            if text:
                found = history.search(text, limit=limit, offset=first, starred=starred)
            else:
                found = history.select(limit=limit, offset=first, starred=starred)
            return found, len(found) < limit

        return read

    def _show(self, found: _Read, *, keep: bool) -> None:
        entries, complete = found
        ui = self.ui
        at = ui.entries.currentIndex().row()
        chosen = ui.model.entry(at) if keep else None
        ui.model.set_entries(entries, complete=complete)
        ui.empty.setText(self._emptiness())
        ui.stack.setCurrentWidget(ui.entries if entries else ui.empty)
        again = ui.model.row_of(chosen.id) if chosen else -1
        row = again if again >= 0 else min(max(at, 0), len(entries) - 1) if chosen else 0
        ui.entries.setCurrentIndex(ui.model.index(row, 0))
        self._choose(ui.model.entry(row))

    def _add(self, found: _Read) -> None:
        entries, complete = found
        self.ui.model.add_entries(entries, complete=complete)

    def _emptiness(self) -> str:
        if self.ui.search.text().strip():
            return self.tr("Nothing in the history holds that.")
        if self.ui.starred_button.isChecked():
            return self.tr("Nothing is starred.")
        if not self.translator.settings.history:
            return self.tr("The history is off: what you translate is not kept.")
        return self.tr("Nothing has been translated yet.")

    def _choose(self, entry: HistoryEntry | None) -> None:
        if entry == self._entry and entry is not None:
            return
        self._entry = entry
        if entry is None:
            self._answering.cancel()
            self.ui.details.set_phrase(None)
            return
        row = self._row(entry)
        self.ui.details.set_phrase(row)
        curated, manner = self.translator.verified.curated, self.translator.settings.manner
        self._answering.run(
            lambda _cancel: answer(curated, row, {}, manner),
            done=self.ui.details.set_answer,
            failed=self._fail,
        )

    def _row(self, entry: HistoryEntry) -> PhraseRow:
        return PhraseRow(
            entry.pair,
            entry.source,
            entry.target,
            category=" · ".join((self._origin(entry), self.ui.model.when(entry))),
            starred=entry.starred,
        )

    def _origin(self, entry: HistoryEntry) -> str:
        names = {
            Origin.PHRASEBOOK: self.tr("Phrasebook"),
            Origin.MEMORY: self.tr("Memory"),
            Origin.MODEL: self.tr("Machine"),
            Origin.COPY: self.tr("Nothing to translate"),
        }
        return next((name for origin, name in names.items() if origin == entry.origin), "")

    def show_chosen(self) -> None:
        """Show the chosen translation large."""
        entry, details = self._entry, self.ui.details
        if entry is not None:
            self.show_phrase.emit(entry.target, entry.target_language, details.reading.text())

    def translate_again(self) -> None:
        """Take the chosen text back to the Translate page."""
        if self._entry is not None:
            entry = self._entry
            self.translate_text.emit(entry.source, entry.source_language, entry.target_language)

    @property
    def chosen(self) -> list[HistoryEntry]:
        """The entries that are selected."""
        rows = sorted({index.row() for index in self.ui.entries.selectedIndexes()})
        return [entry for row in rows if (entry := self.ui.model.entry(row)) is not None]

    def star(self) -> None:
        """Star the selected entries, or take the stars away where all have one."""
        self._star(self.chosen)

    def _star_clicked(self, index: QPersistentModelIndex) -> None:
        entry = self.ui.model.entry(index.row())
        self._star([entry] if entry else [])

    def _star(self, entries: Sequence[HistoryEntry]) -> None:
        history = self._history
        starred = not all(entry.starred for entry in entries)
        ids = [entry.id for entry in entries if entry.starred is not starred]
        set_stars, back = history.star, history.unstar
        if not starred:
            set_stars, back = back, set_stars

        def do() -> Undo:
            set_stars(*ids)
            return lambda: back(*ids)

        if ids:
            self.changes.make(Change("", do))

    def delete(self) -> None:
        """Delete the selected entries."""
        history, entries = self._history, self.chosen

        def do() -> Undo:
            history.delete(*(entry.id for entry in entries))
            return lambda: history.restore(entries)

        if entries:
            first = entries[0].source
            sentence = self.tr("Deleted “{text}”.").format(text=first)
            if len(entries) > 1:
                sentence = self.tr("Deleted: {count}.").format(count=len(entries))
            self.changes.make(Change(sentence, do))

    def ask_to_clear(self) -> None:
        """Ask whether everything shall be deleted, which cannot be undone."""
        self.ui.notice.say(
            self.tr("Delete the whole history? This cannot be undone."),
            (self.tr("Delete all"), partial(self._clear, keep_starred=False)),
            (self.tr("All but starred"), partial(self._clear, keep_starred=True)),
            (self.tr("Cancel"), lambda: None),
            tone=Tone.QUESTION,
        )

    def _clear(self, *, keep_starred: bool) -> None:
        history = self._history

        def do() -> None:
            history.clear(keep_starred=keep_starred)

        self.changes.forget()
        self.changes.make(Change(self.tr("Deleted."), do))

    def _keep(self, wanted: bool) -> None:
        self.history_wanted.emit(wanted)
        self.ui.empty.setText(self._emptiness())

    def _filter(self, only: bool) -> None:
        self.ui.mark_starred(only)
        self.reload(keep=False)

    def _made(self, sentence: str, undoable: bool) -> None:
        if sentence and undoable:
            self.ui.notice.say(sentence, (self.tr("Undo"), self.changes.undo))
        elif sentence:
            self.ui.notice.say(sentence)
        self.reload()

    def _not_made(self, sentence: str) -> None:
        """Say why a change was not made, and show how things are."""
        self.ui.notice.fail(sentence)
        self.reload()

    def _fail(self, error: WaywordError) -> None:
        self.ui.notice.fail(error)
