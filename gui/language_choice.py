"""The choice of two languages, each limited to what the other leaves possible."""

from PySide6.QtCore import QObject, Signal

from gui.language_box import LanguageBox
from gui.languages import Choices
from gui.preferences import Preferences


class LanguageChoice(QObject):
    """Keeps the source's and the target's box together, and remembers what was chosen."""

    changed = Signal()
    """Another pair of languages."""

    def __init__(self, source: LanguageBox, target: LanguageBox, preferences: Preferences) -> None:
        super().__init__(source)
        self.source_box, self.target_box = source, target
        self._preferences = preferences
        self.choices = Choices()
        source.chosen.connect(self._on_source)
        target.chosen.connect(self._on_target)

    @property
    def source(self) -> str | None:
        """The source language; None for "Detect"."""
        return self.source_box.tag

    @property
    def target(self) -> str:
        """The target language; empty before anything is on offer."""
        return self.target_box.tag or ""

    def offer(self, choices: Choices) -> None:
        """Offer other languages, and keep the chosen ones where they are among them."""
        before = (self.source, self.target)
        self.choices = choices
        self._fill_source()
        self.source_box.choose(before[0] or self._preferences.source or None)
        self._fill_target()
        self.target_box.choose(before[1] or self._first_target())
        if (self.source, self.target) != before:
            self.changed.emit()

    def choose(self, source: str | None, target: str) -> bool:
        """Choose both languages; False, and no change, where one does not lead to the other."""
        if not self.choices.can(source, target):
            return False
        self._remember(source, target)
        self._fill_source()
        self.source_box.choose(source)
        self._fill_target()
        self.target_box.choose(target)
        self.changed.emit()
        return True

    def swap(self, found: str | None) -> bool:
        """Have the languages change places; ``found`` is the source where it was detected."""
        source = self.source or found
        return source is not None and self.choose(self.target, source)

    def _on_source(self) -> None:
        source, target = self.source, self.target
        if source == target:
            before = self._preferences.source
            target = before if before and before != source else ""
        if not self.choices.can(source, target):
            target = self._first_target(without=source)
        self.choose(source, target)

    def _on_target(self) -> None:
        self.choose(self.source, self.target)

    def _first_target(self, *, without: str | None = None) -> str:
        """Return the target used last that is possible, else the first one."""
        source = self.source
        targets = [tag for tag in self.choices.targets(source) if tag != without]
        wanted = [self._preferences.target, *self._preferences.recent]
        with_pack = [tag for tag in targets if not self.choices.phrases_only(source, tag)]
        foreign = [tag for tag in with_pack if tag != "en"]
        ranked = [*(tag for tag in wanted if tag in targets), *foreign, *with_pack, *targets]
        return ranked[0] if ranked else ""

    def _remember(self, source: str | None, target: str) -> None:
        self._preferences.source = source or ""
        self._preferences.target = target
        for tag in (target, source):
            if tag:
                self._preferences.use(tag)

    def _fill_source(self) -> None:
        choices = self.choices
        self.source_box.offer(
            choices.sources(), self._preferences.recent, choices.only_phrases_from
        )

    def _fill_target(self) -> None:
        source = self.source
        self.target_box.offer(
            self.choices.targets(source),
            self._preferences.recent,
            lambda tag: self.choices.phrases_only(source, tag),
        )
