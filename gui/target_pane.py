"""The target pane: the translation, what is known of it, and what to do with it."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QLabel, QProgressBar, QSizePolicy, QWidget

from gui.alternatives import Alternatives
from gui.badges import Badges, flag_texts
from gui.buttons import IconButton, Picture, TextButton
from gui.card import Card, inset, row, rule
from gui.language_box import LanguageBox
from gui.named import named, restyle, styled
from gui.phrase_view import PhraseView
from gui.request import Advance, Answer
from gui.speech import SpeakButton, Speech

_MOST = 1000
"""Of the room, the translation takes what it needs before the rest is left empty."""


class TargetPane(Card):
    """Shows and emits."""

    cancelled = Signal()
    """The user does not want to wait for a long text."""

    def __init__(self, speech: Speech) -> None:
        super().__init__(tinted=True)
        self.answer: Answer | None = None
        self.language = LanguageBox(self.tr("Target language"), detects=False)
        self.text = PhraseView(self.tr("Translation"), "")
        self.romanisation = styled(QLabel(), "romanisation")
        self.alternatives = Alternatives(self.tr("Other wordings"))
        self.similar = Alternatives(self.tr("Phrases like it"))
        self.badges = Badges()
        self.message = _Message()
        self.busy = styled(QLabel(self.tr("Translating…")), "small")
        self.progress = _Progress()
        self.speak = SpeakButton(speech)
        self.copy = IconButton("copy", self.tr("Copy"))
        self.share = IconButton("share", self.tr("Share as text"))
        self.star = IconButton("star", self.tr("Save to my phrases"))
        self.show_large = TextButton(self.tr("Show"), "show", role="primary")
        self._lay_out()
        self.progress.cancel.clicked.connect(self.cancelled)
        self.alternatives.chosen.connect(self._choose)
        self.text.focused.connect(self.mark_active)
        self.empty()

    def _lay_out(self) -> None:
        self.star.setCheckable(True)
        named(self.show_large, self.tr("Show"), tip=self.tr("Show in large letters"))
        self.romanisation.setWordWrap(True)
        self.busy.hide()
        self.rows.addLayout(row(self.language, None, self.busy))
        self.rows.addLayout(inset(rule()))
        self.rows.addWidget(self.text, _MOST)
        for widget in (self.romanisation, self.badges, self.message, self.progress):
            self.rows.addLayout(inset(widget))
        self.rows.addWidget(self.alternatives)
        self.rows.addWidget(self.similar)
        self.rows.addStretch(1)
        self.rows.addLayout(
            row(self.speak, self.copy, self.star, self.share, None, self.show_large, spacing=2)
        )

    def show_answer(self, answer: Answer) -> None:
        """Show a translation and what is known of it."""
        found = answer.translation
        self.answer = answer
        self.text.dress(language=found.target)
        self.text.setPlainText(found.text)
        self.romanisation.setText(found.romanisation or "")
        self.romanisation.setVisible(bool(found.romanisation))
        self.alternatives.offer(found.alternatives)
        self.similar.offer(())
        self.badges.show_origin(found)
        self.message.tell("\n".join(flag_texts(found)), drawing="warning", role="caution")
        self.progress.hide()
        self.set_starred(answer.starred)
        self._enable(bool(found.text.strip()), found.target)
        QAccessible.updateAccessibility(QAccessibleEvent(self.text, QAccessible.Event.Alert))

    def show_part(self, part: Advance) -> None:
        """Add the next part of a long text's translation."""
        if self.progress.isHidden():
            self.empty()
            self.progress.show()
        cursor = self.text.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        cursor.insertText(part.text)
        self.progress.tell(part.done, part.total)

    def fail(self, sentence: str, *, role: str = "error") -> None:
        """Show why there is no translation."""
        self.empty()
        self.text.hint("")
        self.message.tell(sentence, role=role)

    def empty(self) -> None:
        """Show nothing."""
        self.answer = None
        self.text.hint(self.tr("The translation appears here"))
        self.text.clear()
        self.romanisation.hide()
        self.alternatives.offer(())
        self.similar.offer(())
        self.badges.clear()
        self.message.tell("")
        self.progress.hide()
        self.set_starred(False)
        self._enable(False, None)

    def set_starred(self, starred: bool) -> None:
        """Show whether the phrase is saved, without telling."""
        with QSignalBlocker(self.star):
            self.star.setChecked(starred)
        self.star.draw("star-filled" if starred else "star", colour="star" if starred else "muted")

    @property
    def shown(self) -> str:
        """The wording that is shown: the translation, or the alternative that was chosen."""
        return self.text.toPlainText()

    def _enable(self, there_is_text: bool, language: str | None) -> None:
        for button in (self.copy, self.share, self.star, self.show_large):
            button.setEnabled(there_is_text)
        self.speak.offer(self.shown, language)

    def _choose(self, wording: str) -> None:
        """Have another wording change places with the one that is shown."""
        before = self.shown
        others = [before if one == wording else one for one in self.alternatives.wordings()]
        self.text.setPlainText(wording)
        self.alternatives.offer(others)
        if self.answer is not None:
            self.romanisation.setVisible(wording == self.answer.translation.text)
            self.speak.offer(wording, self.answer.translation.target)
        self.set_starred(False)


class _Message(QWidget):
    """A sentence with a picture; hidden where there is none."""

    def __init__(self) -> None:
        super().__init__()
        self.picture = Picture("info", colour="danger")
        self.label = QLabel()
        self.label.setWordWrap(True)
        self.label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        line = row(self.picture, self.label)
        line.setAlignment(self.picture, Qt.AlignmentFlag.AlignTop)
        self.setLayout(line)

    def tell(self, sentence: str, *, drawing: str = "info", role: str = "error") -> None:
        self.setVisible(bool(sentence))
        self.label.setText(sentence)
        self.picture.draw(drawing, colour="danger" if role == "error" else role)
        styled(self.label, role)
        restyle(self.label)


class _Progress(QWidget):
    """How far a long text is, and a way to stop it."""

    def __init__(self) -> None:
        super().__init__()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.cancel = TextButton(self.tr("Cancel"), role="plain")
        self.setLayout(row(named(self.bar, self.tr("Progress")), self.cancel))

    def tell(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)
