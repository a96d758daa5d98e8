"""Lists to choose from by typing a part of a name, and what they offer: places on the map, metrics."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QPaintEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit

from cxmapper.feedback.built_in import BUILT_IN
from cxmapper.feedback.mapping.names import name_of
from cxmapper.feedback.mapping.records import PlaceKind
from cxmapper.model.project import Project
from cxmapper.model.records import Journey, Metric, Stage, State, Touchpoint
from cxmapper.ui.panels.choice import Choice, draw_chevron
from cxmapper.ui.words import tr

Place = tuple[PlaceKind, str]
"""What a column can be about: its kind, and its title, or id where the title doesn't tell."""

SHORT = 12
"""Characters for which there is room at least."""


class SearchChoice(Choice):
    """A list that is searched by typing a part of what is in it; what is in no list is not taken."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.setEditable(True)
        self.line = QLineEdit()
        self.setLineEdit(self.line)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.line.setAccessibleName(name)
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.setCompleter(completer)
        self.setMinimumContentsLength(SHORT)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.line.editingFinished.connect(self._settle)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame around the line, and the sign of the list."""
        QComboBox.paintEvent(self, event)
        draw_chevron(self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Typing puts another name in the place of this one."""
        super().focusInEvent(event)
        self.line.selectAll()

    def _settle(self) -> None:
        """Say again what is chosen where something else was typed; take the only thing that has what was typed."""
        typed = self.line.text().strip()
        if typed.casefold() != self.itemText(self.currentIndex()).casefold():
            found = [number for number in range(self.count()) if typed and typed.casefold() in self._words(number)]
            if len(found) == 1:
                self.setCurrentIndex(found[0])
                self.activated.emit(found[0])
        self.line.setText(self.itemText(self.currentIndex()) if self.currentIndex() >= 0 else "")

    def _words(self, number: int) -> str:
        return self.itemText(number).casefold()


def choose_among(box: Choice, choices: Iterable[tuple[object, str]], current: object) -> None:
    """Offer values with their words, the current one chosen; nothing is chosen where it is none of them."""
    box.blockSignals(True)
    box.clear()
    chosen = -1
    for number, (value, words) in enumerate(choices):
        box.addItem(words, value)
        chosen = number if value == current else chosen
    box.setCurrentIndex(chosen)
    if chosen < 0:
        box.clearEditText()
    if isinstance(box, SearchChoice):
        box.line.setCursorPosition(0)
    box.blockSignals(False)


def places(project: Project) -> Iterator[tuple[Place, str]]:
    """Touchpoints, stages and journeys, current journeys first, each with words that tell them apart."""
    journeys = sorted(project.ordered(Journey), key=lambda one: one.state is not State.CURRENT)
    for journey in journeys:
        about = "" if len(journeys) == 1 else f" · {journey.title or tr('Untitled journey')}"
        for stage in project.children(Stage, journey.id):
            for touchpoint in project.children(Touchpoint, stage.id):
                title = touchpoint.title or tr("unnamed")
                yield (PlaceKind.TOUCHPOINT, name_of(project, touchpoint)), f"{title}{about}"
        for stage in project.children(Stage, journey.id):
            title = stage.title or tr("unnamed")
            yield (PlaceKind.STAGE, name_of(project, stage)), tr("Stage: {title}", title=title) + about
        title = journey.title or tr("Untitled journey")
        yield (PlaceKind.JOURNEY, name_of(project, journey)), tr("The journey: {title}", title=title)


def place_called(project: Project, kind: PlaceKind, name: str) -> Place:
    """The place as `places` has it, of a name that may be an id, or a title in other letters."""
    for (of_kind, own), _ in places(project):
        if of_kind is kind and own.casefold() == name.casefold():
            return of_kind, own
    by_id = project.record(name)
    if isinstance(by_id, Touchpoint | Stage | Journey):
        return kind, name_of(project, by_id)
    return kind, name


def metric_names(project: Project, own: Iterable[Metric]) -> list[str]:
    """The names of the project's metrics, those that a map defines, and the built-in ones."""
    here = [metric.name for metric in project.ordered(Metric) if not metric.judgement]
    return list(dict.fromkeys((*here, *(metric.name for metric in own), *(one.name for one in BUILT_IN.values()))))
