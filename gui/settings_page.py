"""The Settings page."""

from collections.abc import Callable, Sequence
from importlib.metadata import version
from typing import TypeVar

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from gui.buttons import TextButton
from gui.interface_language import NAMES, available
from gui.named import named
from gui.notice import Notice, Tone
from gui.operations import Cancel, Operations
from gui.page import Page
from gui.pages import title
from gui.preferences import Preferences
from gui.settings_form import SettingsForm
from gui.settings_keeper import SettingsKeeper
from gui.style import Theme
from translator import WaywordError
from translator.manner import Register, Speaker
from translator.settings import Folders

Value = TypeVar("Value")

_TEXT_SIZES = (12, 14, 16, 18, 20, 24, 28, 32)


class SettingsPage(Page):
    """Shows the preferences and the translator's settings; a change takes effect at once."""

    def __init__(
        self, keeper: SettingsKeeper, operations: Operations, preferences: Preferences
    ) -> None:
        super().__init__(keeper.translator, operations)
        self._keeper = keeper
        self._preferences = preferences
        self.notice = Notice(self)
        self.form = SettingsForm(self, title("settings"), self.notice)
        self._fillers: list[Callable[[], None]] = []
        keeper.failed.connect(self.notice.fail)
        self._add_look()
        self._add_translation()
        self._add_privacy()
        self._add_window()
        self._add_about()
        self.form.finish()
        self.visit()

    def visit(self) -> None:
        """Show what is set now."""
        for fill in self._fillers:
            fill()

    def _add_look(self) -> None:
        own = self._preferences
        self.form.begin(self.tr("Appearance"))
        self.theme = self._choice(
            self.tr("Theme"),
            [
                (self.tr("As the system"), Theme.SYSTEM),
                (self.tr("Light"), Theme.LIGHT),
                (self.tr("Dark"), Theme.DARK),
            ],
            lambda: own.theme,
            lambda value: setattr(own, "theme", value),
        )
        sizes = sorted({*_TEXT_SIZES, own.text_points})
        self.text_size = self._choice(
            self.tr("Size of the texts"),
            [(self.tr("%1 pt").replace("%1", str(points)), points) for points in sizes],
            lambda: own.text_points,
            lambda value: setattr(own, "text_points", value),
        )
        languages = [(self.tr("As the system"), "")]
        languages += [(NAMES[tag], tag) for tag in available()]
        self.language = self._choice(
            self.tr("Language of the window"),
            languages,
            lambda: own.interface_language,
            lambda value: setattr(own, "interface_language", value),
        )

    def _add_translation(self) -> None:
        keeper = self._keeper
        self.form.begin(self.tr("Translation"))
        self.register = self._choice(
            self.tr("Speak to people"),
            [
                (self.tr("Formally"), Register.FORMAL),
                (self.tr("As to friends"), Register.INFORMAL),
            ],
            lambda: keeper.settings.register,
            lambda value: keeper.change(register=value),
            hint=self.tr("In phrases of the phrasebook."),
        )
        self.speaker = self._choice(
            self.tr("Speaking as"),
            [
                (self.tr("Not stated"), Speaker.UNSET),
                (self.tr("A woman"), Speaker.FEMININE),
                (self.tr("A man"), Speaker.MASCULINE),
            ],
            lambda: keeper.settings.speaker,
            lambda value: keeper.change(speaker=value),
        )
        beams: list[tuple[str, int | None]] = [
            (self.tr("As the pack says"), None),
            (self.tr("Fast"), 1),
            (self.tr("Balanced"), 2),
            (self.tr("Thorough"), 4),
            (self.tr("Most thorough"), 8),
        ]
        if keeper.settings.beam not in [beam for _text, beam in beams]:
            beams.append((str(keeper.settings.beam), keeper.settings.beam))
        self.beam = self._choice(
            self.tr("Search for the best wording"),
            beams,
            lambda: keeper.settings.beam,
            lambda value: keeper.change(beam=value),
        )

    def _add_privacy(self) -> None:
        keeper, book = self._keeper, self.translator.phrasebook
        self.form.begin(self.tr("What is kept on this machine"))
        self.history = self._box(
            self.tr("Keep a history"),
            lambda: keeper.settings.history,
            lambda on: keeper.change(history=on),
        )
        self.memory = self._box(
            self.tr("Remember translations"),
            lambda: keeper.settings.memory,
            lambda on: keeper.change(memory=on),
            hint=self.tr("The same text is then answered without the model."),
        )
        self.clear_history = TextButton(self.tr("Clear history"), role="danger")
        self.clear_history.clicked.connect(
            lambda: self._clear(
                self.tr("Delete the history, starred entries too?"),
                lambda: book.history.clear(keep_starred=False),
            )
        )
        self.clear_memory = TextButton(self.tr("Clear memory"), role="danger")
        self.clear_memory.clicked.connect(
            lambda: self._clear(self.tr("Forget all remembered translations?"), book.memory.clear)
        )
        self.form.add_buttons(self.clear_history, self.clear_memory)

    def _add_window(self) -> None:
        own = self._preferences
        self.form.begin(self.tr("Window"))
        names = ("translate", "phrasebook", "history", "packs")
        pages = [(title(name), name) for name in names]
        pages.append((self.tr("The last one used"), ""))
        self.start_page = self._choice(
            self.tr("Start with the page"),
            pages,
            lambda: own.start_page,
            lambda value: setattr(own, "start_page", value),
        )
        self.tray = self._box(
            self.tr("Stay in the system tray when closed"),
            lambda: own.tray,
            lambda on: setattr(own, "tray", on),
        )
        self.clipboard = self._box(
            self.tr("Translate what is copied elsewhere"),
            lambda: own.clipboard_watch,
            lambda on: setattr(own, "clipboard_watch", on),
        )

    def _add_about(self) -> None:
        folders = Folders.find()
        self.form.begin(self.tr("About"))
        self.form.add_lines(
            f"Wayword {version('wayword')} · Apache-2.0",
            self.tr("Everything is kept in %1 and %2; nothing is ever sent.")
            .replace("%1", str(folders.data))
            .replace("%2", str(folders.config)),
        )

    def _choice(
        self,
        label: str,
        values: Sequence[tuple[str, Value]],
        get: Callable[[], Value],
        put: Callable[[Value], None],
        *,
        hint: str = "",
    ) -> QComboBox:
        box = QComboBox()
        for text, _value in values:
            box.addItem(text)
        self.form.add(label, box, hint=hint)
        known = [value for _text, value in values]
        self._bind(box, lambda: box.setCurrentIndex(known.index(get()) if get() in known else 0))
        box.activated.connect(lambda at: put(known[at]))
        return box

    def _box(
        self, label: str, get: Callable[[], bool], put: Callable[[bool], None], *, hint: str = ""
    ) -> QCheckBox:
        box = named(QCheckBox(label), label, tip="")
        self.form.add_wide(box, hint=hint)
        self._bind(box, lambda: box.setChecked(get()))
        box.toggled.connect(put)
        return box

    def _bind(self, widget: QWidget, fill: Callable[[], None]) -> None:
        def quietly() -> None:
            with QSignalBlocker(widget):
                fill()

        self._fillers.append(quietly)

    def _clear(self, question: str, clear: Callable[[], None]) -> None:
        self.notice.say(
            question,
            (self.tr("Delete"), lambda: self._run(clear)),
            (self.tr("Keep"), lambda: None),
            tone=Tone.QUESTION,
        )

    def _run(self, clear: Callable[[], None]) -> None:
        def work(_cancel: Cancel) -> None:
            clear()

        def failed(error: WaywordError) -> None:
            self.notice.fail(error)

        self.operations.run(
            work, done=lambda _nothing: self.notice.say(self.tr("Deleted.")), failed=failed
        )
