"""Live translation: when what is typed is asked for, and which answer still counts."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gui.engine_thread import EngineThread
from gui.request import Advance, Answer, Request
from translator import Translation, WaywordError
from translator.languages import LanguagePair

TYPING_PAUSE_MS = 150
BUSY_MS = 300
SETTLED_MS = 2_000
"""A translation that stood for so long is worth a place in the history."""

_ENDS = frozenset(".?!。？！\n\u2029")


class LiveTranslation(QObject):
    """Asks for the newest text after a pause in typing; an overtaken answer is never told."""

    answered = Signal(object)
    """The Answer to what is typed now."""
    advanced = Signal(object)
    """An Advance of what is typed now."""
    failed = Signal(object)
    """The WaywordError that what is typed now came to."""
    emptied = Signal()
    """There is nothing to translate."""
    busy = Signal(bool)
    """An answer takes longer than one notices; or it is over."""

    def __init__(self, engine: EngineThread, parent: QObject | None = None) -> None:
        """Ask ``engine``."""
        super().__init__(parent)
        self._engine = engine
        self._ticket = 0
        self._text = ""
        self._source: str | None = None
        self._target = ""
        self._unkept: Translation | None = None
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._patience = QTimer(self, singleShot=True, interval=BUSY_MS)
        self._settling = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._pause.timeout.connect(self.ask)
        self._patience.timeout.connect(lambda: self.busy.emit(True))
        self._settling.timeout.connect(self.keep)
        engine.answered.connect(self._on_answer)
        engine.advanced.connect(self._on_advance)
        engine.failed.connect(self._on_failure)
        engine.served.connect(self._on_served)

    def set_languages(self, source: str | None, target: str) -> None:
        """Translate from ``source`` (None detects) into ``target`` from now on."""
        if (source, target) != (self._source, self._target):
            self._source, self._target = source, target
            self.edit(self._text, at_once=True)
            if source is not None and target:
                self._engine.expect(LanguagePair(source, target))

    def edit(self, text: str, *, typed: str = "", at_once: bool = False) -> None:
        """Take what is typed now; what was asked before does not count any more.

        ``typed`` is the character before the cursor: the end of a sentence is not waited for.
        """
        grown = len(text) > len(self._text)
        self._text = text
        self._forget()
        if not text.strip() or not self._target:
            self.keep()
            self.emptied.emit()
        elif at_once or (grown and typed in _ENDS):
            self.ask()
        else:
            self._pause.start()

    def ask_at_once(self) -> None:
        """Do not wait for a pause in typing, if anything waits for it."""
        if self._pause.isActive():
            self.ask()

    def compose(self) -> None:
        """Wait while an input method is at work; ``edit`` tells its outcome."""
        self._forget()

    @Slot()
    def ask(self) -> None:
        """Ask for what is typed now."""
        self._pause.stop()
        self._ticket += 1
        self._patience.start()
        self._engine.ask(Request(self._ticket, self._text, self._source, self._target))

    @Slot()
    def cancel(self) -> None:
        """Stop what runs; what is shown stays."""
        self._forget()

    @Slot()
    def keep(self) -> None:
        """Put the translation that is shown into the history now."""
        self._settling.stop()
        if self._unkept is not None:
            self._engine.keep(self._unkept)
            self._unkept = None

    def _forget(self) -> None:
        """Let no answer to anything asked so far count."""
        self._ticket += 1
        self._engine.drop()
        self._pause.stop()
        self._settling.stop()
        self._calm()

    def _calm(self) -> None:
        self._patience.stop()
        self.busy.emit(False)

    @Slot(object)
    def _on_answer(self, answer: Answer) -> None:
        if answer.ticket != self._ticket:
            return
        self._unkept = answer.translation
        self._settling.start()
        self.answered.emit(answer)

    @Slot(object)
    def _on_advance(self, part: Advance) -> None:
        if part.ticket == self._ticket:
            self.advanced.emit(part)

    @Slot(int, object)
    def _on_failure(self, ticket: int, error: WaywordError) -> None:
        if ticket == self._ticket:
            self.failed.emit(error)

    @Slot(int)
    def _on_served(self, ticket: int) -> None:
        if ticket == self._ticket:
            self._calm()
