"""The details of the chosen pack, and what can be done with it."""

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from gui.buttons import TextButton
from gui.named import named, styled
from gui.packs_labels import directions_label, grade_label, pack_label
from gui.packs_model import PackRow, data_size
from gui.phrase_label import PhraseLabel
from gui.style import LARGE, MEDIUM, SMALL, TIGHT
from translator.packs.manifest import Manifest, Score
from translator.packs.pack import Pack

_LEAST_WIDTH = 280

Fact = tuple[str, str, str]
"""A name, a text, and what its tooltip adds."""


class PackDetails(QFrame):
    """Shows what a pack says of itself and tells what is wanted with it."""

    verify_wanted = Signal()
    export_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        styled(self, "card")
        self.title = PhraseLabel(larger=4)
        self.fault = PhraseLabel("error")
        self.facts: dict[str, PhraseLabel] = {}
        """The texts shown, by their names."""
        self.verify_button = TextButton(self.tr("Verify"), "check")
        self.verify_button.setToolTip(self.tr("Check every file of the pack"))
        self.export_button = TextButton(self.tr("Export…"), "export")
        self.export_button.setToolTip(self.tr("Write it to a file, for another machine"))
        self.remove_button = TextButton(self.tr("Remove"), "delete", role="danger")
        self._lay_out()
        self.verify_button.clicked.connect(self.verify_wanted)
        self.export_button.clicked.connect(self.export_wanted)
        self.remove_button.clicked.connect(self.remove_wanted)
        self.set_row(None)

    def _lay_out(self) -> None:
        self.empty = styled(QLabel(self.tr("Choose a pack.")), "muted")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        content = QWidget()
        texts = QVBoxLayout(content)
        texts.setContentsMargins(LARGE, LARGE, LARGE, SMALL)
        texts.setSpacing(SMALL)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(MEDIUM)
        self._grid.setVerticalSpacing(TIGHT)
        self._grid.setColumnStretch(1, 1)
        texts.addWidget(self.title)
        texts.addWidget(self.fault)
        texts.addLayout(self._grid)
        texts.addStretch(1)
        self._scroll = styled(named(QScrollArea(), self.tr("About the pack"), tip=""), "texts")
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(content)
        self._buttons = QWidget()
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(MEDIUM, SMALL, MEDIUM, MEDIUM)
        row.setSpacing(SMALL)
        row.addWidget(self.verify_button)
        row.addWidget(self.export_button)
        row.addStretch(1)
        row.addWidget(self.remove_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.empty, 1)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._buttons)

    def minimumSizeHint(self) -> QSize:
        """Leave room for all buttons, in whatever language, and for some text."""
        return super().minimumSizeHint().expandedTo(QSize(_LEAST_WIDTH, 0))

    def set_row(self, row: PackRow | None) -> None:
        """Show a pack; None where none is chosen."""
        self.empty.setVisible(row is None)
        self._scroll.setVisible(row is not None)
        self._buttons.setVisible(row is not None)
        if row is None:
            return
        self.title.show_text(pack_label(row.pack) if row.pack else row.name)
        self.fault.show_text(row.broken.reason if row.broken else "")
        self._show_facts(self._facts(row.pack) if row.pack else [])
        self.export_button.setEnabled(row.pack is not None)
        self.remove_button.setEnabled(not row.bundled)
        reason = self.tr("It came with Wayword and stays.") if row.bundled else ""
        self.remove_button.setToolTip(reason)

    def _show_facts(self, facts: list[Fact]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.facts = {}
        top = Qt.AlignmentFlag.AlignTop
        for at, (name, text, tip) in enumerate(facts):
            label, value = PhraseLabel("muted"), PhraseLabel()
            label.setWordWrap(False)
            self._grid.addWidget(label, at, 0, top)
            self._grid.addWidget(value, at, 1, top)
            label.show_text(name)
            value.show_text(text)
            value.setToolTip(tip)
            self.facts[name] = value

    def _facts(self, pack: Pack) -> list[Fact]:
        manifest = pack.manifest
        place = self.tr("came with Wayword") if pack.bundled else self.tr("installed by you")
        folder = str(pack.folder)
        signatures = "\n".join(score.signature for score in manifest.scores)
        facts = [
            (self.tr("Pack"), f"{manifest.id} {manifest.version}, {place}", ""),
            (self.tr("Size"), data_size(manifest.size), ""),
            (self.tr("Licence"), manifest.licence, ""),
            self._quality(manifest),
            (self.tr("Scores"), self._scores(manifest), signatures),
            (self.tr("Made by"), manifest.attribution, ""),
            (self.tr("Origin"), manifest.origin, ""),
            (self.tr("Folder"), _breakable(folder), folder),
        ]
        return [fact for fact in facts if fact[1]]

    def _quality(self, manifest: Manifest) -> Fact:
        """Return all directions with their grades, or the grade of the only one."""
        if manifest.is_multilingual:
            return self.tr("Languages"), directions_label(manifest.directions), ""
        return self.tr("Grade"), grade_label(manifest.directions[0].grade), ""

    def _scores(self, manifest: Manifest) -> str:
        return "\n".join(map(self._score, manifest.scores)) or self.tr("none stated")

    def _score(self, score: Score) -> str:
        value = QLocale().toString(score.value, "f", 1)
        return self.tr("{metric} {value} on {testset}").format(
            metric=score.metric, value=value, testset=score.testset
        )


def _breakable(path: str) -> str:
    """Return a path that can be broken into lines at its folders."""
    return path.replace("/", "/\u200b").replace("\\", "\\\u200b")
