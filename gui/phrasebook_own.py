"""What the user does to their own phrases: add, edit, delete, import, export."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from gui.changes import Change, Changes, Undo
from gui.notice import Notice
from gui.operations import Operations
from gui.phrase_editor import PhraseEditor
from gui.phrasebook_deeds import create, delete, edit, export_file, import_file
from translator.languages import LanguagePair
from translator.phrasebook.phrase import ImportCounts, NewPhrase, Phrase
from translator.phrasebook.phrasebook import Phrasebook


class OwnPhrases(QObject):
    """Opens the dialogs of a page and makes its changes."""

    def __init__(
        self,
        page: QWidget,
        book: Phrasebook,
        *,
        operations: Operations,
        changes: Changes,
        notice: Notice,
    ) -> None:
        super().__init__(page)
        self._page, self._book = page, book
        self._operations, self._changes, self._notice = operations, changes, notice
        self.editor: PhraseEditor | None = None
        """The dialog that was opened last."""

    def add(self, pair: LanguagePair, categories: Sequence[str], *, text: str = "") -> None:
        """Open the dialog for a new phrase that begins as ``text``."""
        editor = self._open(PhraseEditor(self._page, pair, categories))
        editor.source.setPlainText(text)
        editor.wanted.connect(
            lambda new: self._store(
                self.tr("Added to your phrases."), lambda: create(self._book, new)
            )
        )

    def edit(self, phrase: Phrase, categories: Sequence[str]) -> None:
        """Open the dialog for a phrase."""
        editor = self._open(PhraseEditor(self._page, phrase.pair, categories, phrase))
        editor.wanted.connect(lambda new: self._replace(phrase, new))

    def delete(self, phrase: Phrase) -> None:
        """Delete a phrase."""
        sentence = self.tr("Deleted “{text}”.").format(text=phrase.source)
        self._changes.make(Change(sentence, lambda: delete(self._book, [phrase])))

    def import_from(self, path: Path, pair: LanguagePair) -> None:
        """Add the phrases of a file; ``pair`` where it names no languages."""
        found: list[ImportCounts] = []

        def do() -> Undo:
            counts, back = import_file(self._book, path, pair)
            found.append(counts)
            return back

        def sentence() -> str:
            counts = found[0]
            return self.tr("Imported {name}: {added} new, {updated} changed.").format(
                name=path.name, added=counts.added, updated=counts.updated
            )

        self._changes.make(Change(sentence, do))

    def export_to(self, path: Path) -> None:
        """Write all own phrases to a file."""
        self._operations.run(
            lambda _cancel: export_file(self._book, path),
            done=lambda count: self._notice.say(
                self.tr("Exported to {name}: {count}.").format(name=path.name, count=count)
            ),
            failed=self._notice.fail,
        )

    def _replace(self, phrase: Phrase, new: NewPhrase) -> None:
        self._store(self.tr("Phrase changed."), lambda: edit(self._book, phrase, new))

    def _open(self, editor: PhraseEditor) -> PhraseEditor:
        self.editor = editor
        editor.finished.connect(editor.deleteLater)
        editor.open()
        return editor

    def _store(self, sentence: str, do: Callable[[], Undo]) -> None:
        """Make a change that the dialog waits for."""
        editor = self.editor
        if editor is not None:
            self._changes.make(Change(sentence, do, done=editor.accept, failed=editor.fail))
