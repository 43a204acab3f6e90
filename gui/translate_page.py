"""The Translate page: type on one side, read on the other."""

from itertools import pairwise

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from gui.buttons import IconButton
from gui.engine_thread import EngineThread
from gui.failures import failure_text
from gui.language_choice import LanguageChoice
from gui.languages import Choices
from gui.live import LiveTranslation
from gui.named import styled
from gui.operations import Operations
from gui.preferences import USUAL_TEXT, Preferences
from gui.request import Advance, Answer, Offer
from gui.similar import SimilarPhrases
from gui.source_pane import SourcePane
from gui.speech import Speech
from gui.style import LARGE, MEDIUM, SMALL
from gui.target_pane import TargetPane
from gui.translation_actions import TranslationActions
from translator import NoRouteError, UnsureError, WaywordError

_NARROW = 600
"""Pixels; below, the panes stand one above the other."""

_SWAP = 36
_NOTICE_MS = 6_000


class TranslatePage(QWidget):
    """Joins the two panes, the languages and the live translation."""

    show_phrase = Signal(str, str, str)
    """Show a text large: text, its language, romanisation."""

    def __init__(
        self, engine: EngineThread, operations: Operations, preferences: Preferences, speech: Speech
    ) -> None:
        super().__init__()
        self._preferences = preferences
        self.source = SourcePane(speech)
        self.target = TargetPane(speech)
        self.swap = IconButton("swap", self.tr("Swap languages and texts"))
        self.notice = styled(QLabel(), "small")
        self.languages = LanguageChoice(self.source.language, self.target.language, preferences)
        self._fading = QTimer(self, singleShot=True, interval=_NOTICE_MS)
        self.live = LiveTranslation(engine, self)
        self.commands = TranslationActions(self.target, operations, self)
        self.similar = SimilarPhrases(operations, self)
        self._lay_out()
        self._connect()
        self._add_shortcuts()
        self.resize_text(preferences.text_points)

    def _lay_out(self) -> None:
        self._panes = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._panes.setSpacing(MEDIUM)
        for pane in (self.source, self.target):
            pane.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
            self._panes.addWidget(pane, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, SMALL)
        column.setSpacing(SMALL)
        column.addLayout(self._panes, 1)
        column.addWidget(self.notice)
        self.notice.setWordWrap(True)
        self.notice.setMinimumHeight(self.notice.fontMetrics().height())  # nothing shall jump
        self.swap.setParent(self)
        styled(self.swap, "swap")
        self.swap.setFixedSize(_SWAP, _SWAP)
        self.swap.raise_()
        if not self._preferences.welcomed:
            self.notice.setText(
                self.tr("Type on the left, read on the right. Nothing leaves this machine.")
            )
        self.setFocusProxy(self.source)
        order = (
            self.source.text, self.source.language, self.swap, self.target.language,
            self.source.speak, self.source.paste, self.source.clear, self.target.text,
        )  # fmt: skip
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _connect(self) -> None:
        source, target, live = self.source, self.target, self.live
        source.edited.connect(self._on_edit)
        source.text.composing.connect(live.compose)
        for text in (source.text, target.text):
            text.zoomed.connect(self._grow)
        self.languages.changed.connect(self._on_languages)
        self.swap.clicked.connect(self.swap_with_text)
        self._fading.timeout.connect(self.notice.clear)
        live.answered.connect(self._on_answer)
        live.advanced.connect(self._on_advance)
        live.failed.connect(self._on_failure)
        live.emptied.connect(self._on_emptied)
        live.busy.connect(target.busy.setVisible)
        target.cancelled.connect(live.cancel)
        target.cancelled.connect(target.progress.hide)
        self.similar.found.connect(target.similar.offer)
        target.similar.chosen.connect(self._take_similar)
        self.commands.used.connect(live.keep)
        self.commands.show_phrase.connect(self.show_phrase)
        self.commands.told.connect(self.tell)

    def _add_shortcuts(self) -> None:
        commands = self.commands
        for keys, action in (
            ("Ctrl+Shift+S", self.swap_with_text),
            ("Ctrl+Shift+L", self.swap_languages),
            ("Ctrl+Shift+C", commands.copy),
            ("Ctrl+Shift+V", self.source.paste.click),
            ("Ctrl+D", self.target.star.click),
            ("Ctrl+Return", commands.show_large),
            ("Ctrl+L", self._to_text),
            ("Escape", self.target.progress.cancel.click),
            ("Ctrl++", lambda: self._grow(1)),
            ("Ctrl+=", lambda: self._grow(1)),
            ("Ctrl+-", lambda: self._grow(-1)),
            ("Ctrl+0", lambda: self._grow(0)),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(action)
        hints = ((self.swap, "Ctrl+Shift+S"), (self.target.copy, "Ctrl+Shift+C"),
                 (self.target.star, "Ctrl+D"), (self.source.paste, "Ctrl+Shift+V"))  # fmt: skip
        for widget, keys in hints:
            shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
            widget.setToolTip(f"{widget.accessibleName()} ({shown})")

    def offer(self, offer: Offer) -> None:
        """Offer the languages that can be translated here."""
        self.commands.translator = self.similar.translator = offer.translator
        self.languages.offer(Choices(offer.pairs, offer.phrase_languages))

    def take(self, text: str, source: str, target: str) -> None:
        """Translate a text from elsewhere; without ``source`` its language is detected."""
        self.languages.choose(source or None, target or self.languages.target)
        self.source.text.replace(text)
        self.live.ask_at_once()
        self.source.setFocus()

    def tell(self, sentence: str) -> None:
        """Say a sentence below the panes for a while."""
        self.notice.setText(sentence)
        self._fading.start()

    def tell_for_good(self, sentence: str) -> None:
        """Say why nothing can be translated."""
        self._fading.stop()
        self.notice.setText(sentence)

    def swap_languages(self) -> None:
        """Have the languages change places, and leave the text."""
        found = self.target.answer.translation.source if self.target.answer else None
        if not self.languages.swap(found):
            self.tell(self.tr("These languages cannot be swapped."))

    def swap_with_text(self) -> None:
        """Have the languages change places, and translate the translation back."""
        text = self.target.shown
        found = self.target.answer.translation.source if self.target.answer else None
        if not self.languages.swap(found):
            self.tell(self.tr("These languages cannot be swapped."))
        elif text:
            self.source.text.replace(text)
            self.live.ask_at_once()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the panes side by side where there is room, and the swap button between them."""
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        narrow = self.width() < _NARROW
        self._panes.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        self._panes.activate()
        self._place_swap()

    def event(self, event: QEvent) -> bool:
        """Place the swap button once the panes have their places."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._place_swap()
        return done

    def _place_swap(self) -> None:
        one, other = self.source.geometry(), self.target.geometry()
        middle = one.united(other).center()
        if one.bottom() > other.top():
            middle.setX((min(one.right(), other.right()) + max(one.left(), other.left())) // 2)
        header = self.source.language.geometry().center().y() + one.top()
        if one.bottom() < other.top():
            header = (one.bottom() + other.top()) // 2
        place = QRect(0, 0, _SWAP, _SWAP)
        place.moveCenter(middle)
        place.moveTop(header - _SWAP // 2)
        self.swap.setGeometry(place)

    def _grow(self, step: int) -> None:
        """Make the texts larger or smaller by a step; 0 gives them their usual size."""
        points = self._preferences.text_points
        self._preferences.text_points = USUAL_TEXT if step == 0 else points + step * 2
        self.resize_text(self._preferences.text_points)

    def resize_text(self, points: int) -> None:
        """Show both texts in another size."""
        self.source.text.dress(points=points)
        self.target.text.dress(points=points)
        self.target.text.fit()

    def _to_text(self) -> None:
        self.source.text.setFocus()
        self.source.text.selectAll()

    def _on_edit(self) -> None:
        text = self.source.text
        self.similar.forget()
        self.live.edit(text.toPlainText(), typed=text.typed())

    def _on_languages(self) -> None:
        self.source.text.dress(language=self.languages.source)
        if self.languages.source is not None:
            self.source.found.clear()
        self.live.set_languages(self.languages.source, self.languages.target)

    def _on_answer(self, answer: Answer) -> None:
        found = answer.translation
        self.target.show_answer(answer)
        self.source.speak.offer(found.source_text, found.source)
        if self.languages.source is None:
            self.source.tell_found(found.source, answer.certainty)
            self.source.text.dress(language=found.source)
        if not self._preferences.welcomed:
            self._preferences.welcomed = True

    def _on_advance(self, part: Advance) -> None:
        self.target.show_part(part)

    def _on_failure(self, error: WaywordError) -> None:
        self.source.found.clear()
        source, target = self.languages.source, self.languages.target
        no_fault = isinstance(error, NoRouteError | UnsureError)
        self.target.fail(failure_text(error, source, target), role="muted" if no_fault else "error")
        if isinstance(error, NoRouteError) and source is not None:
            self.similar.look(self.source.text.toPlainText(), source)

    def _take_similar(self, phrase: str) -> None:
        self.source.text.replace(phrase)
        self.live.ask_at_once()

    def _on_emptied(self) -> None:
        self.source.found.clear()
        self.target.empty()

    def sizeHint(self) -> QSize:
        """Ask for room for both panes."""
        return QSize(820, 520)
