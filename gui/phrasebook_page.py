"""The phrasebook page: categories, phrases, and the chosen one with its slots."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, QPersistentModelIndex
from PySide6.QtGui import QFocusEvent, QResizeEvent

from gui.changes import Change, Changes
from gui.latest import Latest
from gui.operations import Cancel, Operations
from gui.page import Page
from gui.phrase_answer import Answer, SlotField, answer, slot_fields
from gui.phrase_row import PhraseRow
from gui.phrasebook_deeds import star
from gui.phrasebook_files import ask_for_export, ask_for_import
from gui.phrasebook_layout import PhrasebookLayout
from gui.phrasebook_own import OwnPhrases
from gui.phrasebook_shelf import EVERYTHING, Category, Kind, PhrasebookShelf, first_pair
from translator import Translator
from translator.languages import LanguagePair

_MIXED = frozenset({Kind.ALL, Kind.STARRED, Kind.OWN})
"""Categories whose phrases say which category is theirs."""


class PhrasebookPage(Page):
    """Shows phrases, finds them, and lets the user keep their own."""

    def __init__(self, translator: Translator, operations: Operations) -> None:
        """Build the widgets; nothing is read before the first visit."""
        super().__init__(translator, operations)
        self._interface = QLocale().name().partition("_")[0]
        self.shelf = PhrasebookShelf(translator, interface=self._interface)
        self.changes = Changes(operations, self)
        self.ui = PhrasebookLayout(self)
        self.own = OwnPhrases(
            self,
            translator.phrasebook,
            operations=operations,
            changes=self.changes,
            notice=self.ui.notice,
        )
        self._category = EVERYTHING
        self._row: PhraseRow | None = None
        self._wanted = ("", "")
        self._activated = self._entered = self._warmed = False
        self._languages, self._listing, self._rows, self._answering, self._showing = (
            Latest(operations) for _use in range(5)
        )
        self._connect()

    def begin_with(self, source: str, target: str) -> None:
        """Choose these languages at the first visit, as far as they are given."""
        self._wanted = (source, target)

    def visit(self) -> None:
        """Read languages, categories and phrases anew."""
        self._languages.run(
            lambda _cancel: self.shelf.languages(), done=self._offer, failed=self._fail
        )

    @property
    def pair(self) -> LanguagePair:
        """The chosen languages."""
        return self.ui.bar.pair

    def set_pair(self, pair: LanguagePair) -> None:
        """Choose the languages."""
        self.ui.bar.set_pair(pair)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus on to where one begins; a proxy would take others out of Tab's way."""
        super().focusInEvent(event)
        self.ui.bar.search.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the list of categories room where there is some."""
        super().resizeEvent(event)
        self.ui.fit(event.size().width())

    def _connect(self) -> None:
        ui = self.ui
        ui.bar.pair_changed.connect(partial(self.reload, keep=False))
        ui.bar.query_changed.connect(self._search)
        ui.bar.left.connect(ui.phrases.setFocus)
        ui.bar.entered.connect(self._enter)
        ui.bar.add_wanted.connect(self.add)
        ui.bar.import_wanted.connect(lambda: ask_for_import(self, self.import_from))
        ui.bar.export_wanted.connect(lambda: ask_for_export(self, self.own.export_to))
        ui.category_chosen.connect(self._choose_category)
        ui.phrase_chosen.connect(self._choose)
        ui.phrases.opened.connect(self.show_chosen)
        ui.phrases.delegate.star_clicked.connect(self._star_clicked)
        details = ui.details
        details.show_wanted.connect(self.show_chosen)
        details.translate_wanted.connect(self._translate)
        details.star_wanted.connect(self.star)
        details.edit_wanted.connect(self.edit)
        details.delete_wanted.connect(self.delete)
        details.slots.changed.connect(self._fill)
        ui.undo_action.triggered.connect(self.changes.undo)
        self.changes.made.connect(self._made)
        self.changes.failed.connect(self._not_made)

    def reload(self, *, keep: bool = True) -> None:
        """Read categories and phrases anew; ``keep`` the chosen phrase chosen."""
        pair = self.pair
        self._listing.run(
            lambda _cancel: self.shelf.categories(pair),
            done=self._list,
            failed=self._fail,
        )
        self._load(keep=keep)

    def _offer(self, tags: list[str]) -> None:
        self.ui.bar.set_languages(tags)
        if self.pair.source:
            self.reload()
        else:
            self.set_pair(first_pair(tags, self._interface, self._wanted))

    def _list(self, categories: list[Category]) -> None:
        self.ui.show_categories(categories, EVERYTHING if self._query else self._category)

    @property
    def _query(self) -> str:
        return self.ui.bar.search.text().strip()

    def _load(self, *, keep: bool = False) -> None:
        """Read phrases; ``keep`` the chosen one chosen."""
        query, category, pair = self.ui.bar.search.text(), self._category, self.pair

        def work(cancel: Cancel) -> list[PhraseRow]:
            if query.strip():
                return self.shelf.search(query, pair, check=cancel.check)
            return self.shelf.rows(category, pair, check=cancel.check)

        self._rows.run(work, done=partial(self._show_rows, keep=keep), failed=self._fail)

    def _show_rows(self, rows: list[PhraseRow], *, keep: bool) -> None:
        if rows:
            sentence = ""
        elif self._query:
            sentence = self.tr("No phrase is like “{query}”. You can add it as your own.")
        else:
            sentence = self.tr("No phrases here yet.")
        mixed = bool(self._query) or self._category.kind in _MIXED
        self.ui.show_phrases(rows, sentence.format(query=self._query), remarks=mixed, keep=keep)
        if self._entered:
            self._entered = False
            self.show_chosen()
        self._warm()

    def _warm(self) -> None:
        """Have the search ready before the first letter is typed."""
        if not self._warmed:
            self._warmed = True
            self.operations.run(
                lambda _cancel: self.shelf.warm(), done=lambda _nothing: None, failed=self._fail
            )

    def _search(self) -> None:
        self.ui.mark(EVERYTHING if self._query else self._category)
        self._load()

    def _choose_category(self, category: Category) -> None:
        self._category = category
        if self._query:
            self.ui.bar.search.clear()
        else:
            self._load()

    def _choose(self, row: PhraseRow | None) -> None:
        before = self._row
        if row is not None and before is not None and row.key == before.key:
            self._row = row
            if row == replace(before, starred=row.starred):
                self.ui.details.mark(row)  # what is typed into its slots stays
                return
        self._row, self._activated = row, False
        self.ui.details.set_phrase(row)
        if row is None:
            self._answering.cancel()
            return
        curated, manner = self.translator.verified.curated, self.translator.settings.manner

        def work(_cancel: Cancel) -> tuple[list[SlotField], Answer]:
            fields = slot_fields(curated, row) if curated and row.slots else []
            texts = {field.name: field.text for field in fields}
            return fields, answer(curated, row, texts, manner)

        self._answering.run(work, done=self._answered, failed=self._fail)

    def _answered(self, found: tuple[list[SlotField], Answer]) -> None:
        fields, made = found
        self.ui.details.slots.set_fields(fields)
        self.ui.details.set_answer(made)
        if self._activated:
            self.show_chosen()

    def _fill(self) -> None:
        row, texts = self._row, self.ui.details.slots.texts
        curated, manner = self.translator.verified.curated, self.translator.settings.manner
        if row is not None:
            self._answering.run(
                lambda _cancel: answer(curated, row, texts, manner),
                done=self.ui.details.set_answer,
                failed=self._fail,
            )

    def _enter(self) -> None:
        """Show the best phrase of the search, which may still be running."""
        self._entered = self._rows.busy
        if not self._entered:
            self.show_chosen()

    def show_chosen(self) -> None:
        """Show the chosen phrase large, or ask for what is missing in it."""
        row, form = self._row, self.ui.details.slots
        if row is None:
            return
        if row.slots and not form.edits:
            self._activated = True  # the fields are being read
            return
        self._activated = False
        if form.first_empty is not None:
            form.first_empty.setFocus()
            return
        curated, manner, texts = (
            self.translator.verified.curated,
            self.translator.settings.manner,
            form.texts,
        )
        self._showing.run(
            lambda _cancel: answer(curated, row, texts, manner),
            done=partial(self._show_large, row),
            failed=self._fail,
        )

    def _show_large(self, row: PhraseRow, made: Answer) -> None:
        reading = made.spoken.romanisation or ""
        self.show_phrase.emit(made.spoken.text, row.pair.target, reading)

    def _translate(self) -> None:
        empty = self.ui.details.slots.first_empty
        if empty is not None:
            empty.setFocus()
        elif self._row is not None:
            text = self.ui.details.source.text()
            self.translate_text.emit(text, self.pair.source, self.pair.target)

    def _star_clicked(self, index: QPersistentModelIndex) -> None:
        row = self.ui.model.phrase(index.row())
        if row is not None:
            self._star(row)

    def star(self) -> None:
        """Star the chosen phrase, or take its star away."""
        if self._row is not None:
            self._star(self._row)

    def _star(self, row: PhraseRow) -> None:
        book, starred = self.translator.phrasebook, not row.starred
        self.changes.make(Change("", lambda: star(book, row, starred=starred)))

    def add(self) -> None:
        """Open the dialog for a new phrase; what was searched for is its beginning."""
        self.own.add(self.pair, self.ui.categories.own_names(), text=self._query)

    def edit(self) -> None:
        """Open the dialog for the chosen phrase, if it is the user's own."""
        if self._row is not None and self._row.own is not None:
            self.own.edit(self._row.own, self.ui.categories.own_names())

    def delete(self) -> None:
        """Delete the chosen phrase, if it is the user's own."""
        if self._row is not None and self._row.own is not None:
            self.own.delete(self._row.own)

    def import_from(self, path: Path) -> None:
        """Add the phrases of a file; those without languages are of the chosen ones."""
        self.own.import_from(path, self.pair)

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

    def _fail(self, error: Exception) -> None:
        self.ui.notice.fail(error)
