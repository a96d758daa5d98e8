"""The panel at the left: what there is, and which of it is looked at."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from cxmapper.analysis.graph import JourneyView
from cxmapper.drawing.scene import tones_of
from cxmapper.drawing.theme import Theme
from cxmapper.model.project import Project
from cxmapper.model.records import Journey, Persona, Stage, Touchpoint
from cxmapper.ui.finding.matches import matching
from cxmapper.ui.finding.things import things
from cxmapper.ui.map_words import number_words
from cxmapper.ui.panels.controls import label, panel
from cxmapper.ui.panels.rows import Row, Rows
from cxmapper.ui.panels.strategy import source_rows, strategy_rows
from cxmapper.ui.words import tr
from cxmapper.wording import percent

ADD = "add"
"""In place of the id of a persona: there is none yet."""


class Navigator(QWidget):
    """Lists of what there is; what is chosen in them is told and not done."""

    journey_chosen = Signal(str)
    persona_chosen = Signal(str)
    stage_chosen = Signal(str)
    source_chosen = Signal(str)
    strategy_chosen = Signal(str)
    """One of the rows of the strategy."""
    thing_chosen = Signal(str)
    """Whatever was found by its words."""

    def __init__(self) -> None:
        super().__init__()
        frame, layout = panel(tr("Navigator"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        inside = QWidget()
        inside.setObjectName("inside")
        self._layout = QVBoxLayout(inside)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(inside)
        scroll.setAccessibleName(tr("What there is"))
        layout.setContentsMargins(8, 10, 8, 8)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search this map"))
        self.search.setAccessibleName(tr("Search this map"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._search)
        self.found = Rows(tr("What was found"))
        self.found.hide()
        self.found.chosen.connect(self.thing_chosen)
        self.search.returnPressed.connect(self._first)
        self._scroll, self._project = scroll, Project.build(())
        layout.addWidget(self.search)
        layout.addWidget(self.found, 1)
        layout.addWidget(scroll)
        self.journeys = self._section(tr("Journeys"), self.journey_chosen)
        self.personas = self._section(tr("Personas"), self.persona_chosen)
        self.stages = self._section(tr("Stages"), self.stage_chosen)
        self.sources = self._section(tr("Feedback"), self.source_chosen)
        self.strategy = self._section(tr("Strategy"), self.strategy_chosen)
        self._layout.addStretch(1)

    def _section(self, title: str, chosen: SignalInstance) -> Rows:
        heading = label(title.upper(), "heading")
        heading.setAccessibleName(title)
        heading.setContentsMargins(8, 4, 0, 0)
        part = QWidget()
        inside = QVBoxLayout(part)
        inside.setContentsMargins(0, 0, 0, 4)
        inside.setSpacing(3)
        rows = Rows(title, fitted=True)
        heading.setBuddy(rows)
        rows.chosen.connect(chosen)
        inside.addWidget(heading)
        inside.addWidget(rows)
        self._layout.addWidget(part)
        return rows

    def dress(self, theme: Theme) -> None:
        """Paint in the tones of a theme."""
        for rows in (self.journeys, self.personas, self.stages, self.sources, self.strategy, self.found):
            rows.dress(theme)

    def show_view(self, view: JourneyView, journeys: Sequence[Journey], focus: Persona | None) -> None:
        """Show what a journey has, with the persona in focus."""
        self._project = view.project
        if self.search.text():
            self._search(self.search.text())
        self.journeys.show_rows([_journey(view, journey) for journey in journeys], view.journey.id)
        tones = tones_of(view.personas)
        people = [_persona(persona, tones[persona.id], focus) for persona in view.personas]
        people = people or [Row(ADD, tr("Add a persona…"), "muted", "users")]
        self.personas.show_rows(people, focus.id if focus else None)
        stages = view.project.children(Stage, view.journey.id)
        self.stages.show_rows([_stage(view, stage) for stage in stages])
        self.sources.show_rows(source_rows(view))
        self.strategy.show_rows(strategy_rows(view))

    def _search(self, typed: str) -> None:
        """In place of the lists, show what is called so."""
        searching = bool(typed.strip())
        self.found.setVisible(searching)
        self._scroll.setVisible(not searching)
        if searching:
            found = matching(typed, things(self._project))
            self.found.show_rows([Row(one.id, one.words, "muted", one.mark, one.kind) for one in found])

    def _first(self) -> None:
        if self.found.isVisible() and self.found.count:
            self.thing_chosen.emit(self.found.row(0).id)


def _journey(view: JourneyView, journey: Journey) -> Row:
    stages = view.project.children(Stage, journey.id)
    count = sum(len(view.project.children(Touchpoint, stage.id)) for stage in stages)
    return Row(journey.id, journey.title or tr("Untitled journey"), "link", aside=f"{count}")


def _persona(persona: Persona, tone: str, focus: Persona | None) -> Row:
    who = persona.name if persona.age is None else f"{persona.name}, {persona.age}"
    words = tr("{who} (in focus)", who=who) if persona is focus else who
    return Row(persona.id, words, tone, aside="" if persona.share is None else percent(persona.share, number_words()))


def _stage(view: JourneyView, stage: Stage) -> Row:
    count = len(view.project.children(Touchpoint, stage.id))
    return Row(stage.id, stage.title or tr("unnamed"), "accent", aside=f"{count}")
