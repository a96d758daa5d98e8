"""A document's page: navigator, canvas and insights, and how the map is looked at."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from cxmapper.analysis.finding import Finding
from cxmapper.analysis.findings import unwaived
from cxmapper.analysis.graph import JourneyView
from cxmapper.drawing.compose import compose, worst_off
from cxmapper.drawing.look import Lens, Look, Mode
from cxmapper.drawing.theme import theme
from cxmapper.exporting import choose_journey, write_picture
from cxmapper.model.record import Id
from cxmapper.model.records import Journey, Persona, Stage, Touchpoint
from cxmapper.paging import Sheet
from cxmapper.ui.canvas.canvas import Canvas
from cxmapper.ui.canvas.steering import STEP, Steering
from cxmapper.ui.document import Document, counted
from cxmapper.ui.panels.controls import Messages, panel
from cxmapper.ui.panels.insights import Insights
from cxmapper.ui.panels.navigator import Navigator
from cxmapper.ui.words import tr

GAP = 8


class MapPage(QWidget):
    """One document and how it is looked at. Raises UserError for a document without a journey."""

    changed = Signal()
    """Another journey, lens, mode, focus or scale."""

    def __init__(self, document: Document, theme_name: str) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.document = document
        self._journey = choose_journey(document.project, None)
        self._look = Look(today=datetime.now(UTC).astimezone().date(), theme=theme_name)
        self._rows: dict[Id, int] | None = None
        self._found: Sequence[Finding] = ()
        self.canvas, self.navigator, self.insights = Canvas(), Navigator(), Insights()
        self.messages = Messages()
        Steering(self.canvas)
        self._arrange()
        self._connect()
        self._open_journey(self._journey)

    def _arrange(self) -> None:
        sheet, inside = panel(tr("Map"))
        sheet.setObjectName("sheet")
        inside.setContentsMargins(4, 4, 4, 4)
        inside.addWidget(self.canvas)
        across = QSplitter(Qt.Orientation.Horizontal)
        down = QSplitter(Qt.Orientation.Vertical)
        for splitter in (across, down):
            splitter.setHandleWidth(GAP)
            splitter.setChildrenCollapsible(False)
        down.addWidget(sheet)
        down.addWidget(self.insights)
        down.setStretchFactor(0, 1)
        down.setSizes([560, 190])
        across.addWidget(self.navigator)
        across.addWidget(down)
        across.setStretchFactor(1, 1)
        across.setSizes([276, 1156])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP, GAP, GAP, 0)
        layout.setSpacing(GAP)
        layout.addWidget(self.messages)
        layout.addWidget(across, 1)

    def _connect(self) -> None:
        self.canvas.activated.connect(self._activate)
        self.canvas.zoomed.connect(self.changed)
        self.navigator.journey_chosen.connect(self.open_journey)
        self.navigator.persona_chosen.connect(self.focus_on)
        self.navigator.stage_chosen.connect(lambda stage: self.point_at([stage]))
        self.insights.chosen.connect(lambda finding: self.point_at(finding.subject_ids))

    # What is looked at

    @property
    def look(self) -> Look:
        """How the map is looked at."""
        return self._look

    @property
    def journey(self) -> Journey:
        """The journey that is shown."""
        return self._journey

    @property
    def view(self) -> JourneyView:
        """The journey with its lookups."""
        return JourneyView(self.document.project, self._journey, self._look.today)

    @property
    def personas(self) -> tuple[Persona, ...]:
        """The personas who can be in focus."""
        return self.view.personas

    @property
    def journeys(self) -> tuple[Journey, ...]:
        """The journeys that can be shown."""
        return self.document.project.ordered(Journey)

    @property
    def focus(self) -> Persona | None:
        """The persona in focus."""
        view = self.view
        return next((persona for persona in view.personas if persona.id == self._look.focus), worst_off(view))

    @property
    def summary(self) -> str:
        """What the journey holds, for the status bar."""
        words = tr("{touchpoints} touchpoints · {transitions} transitions · {stages} stages · {personas} personas")
        assumed = tr("{assumed} % assumed")
        return f"{words} · {assumed}".format(**counted(self.document.project, self._journey))

    # Looking at it in another way

    def see(self, lens: Lens) -> None:
        """Colour the cards by a lens."""
        self._show(replace(self._look, lens=lens))

    def turn_to(self, mode: Mode) -> None:
        """Capture or review."""
        self._show(replace(self._look, mode=mode))

    def dress(self, theme_name: str) -> None:
        """Show everything in a theme."""
        self._show(replace(self._look, theme=theme_name))

    def focus_on(self, persona_id: str) -> None:
        """Look by the eyes of a persona."""
        self._show(replace(self._look, focus=persona_id))

    def focus_next(self, by: int) -> None:
        """Look by the eyes of the next persona, or the one before."""
        people = self.personas
        if people:
            self.focus_on(people[(people.index(self.focus or people[0]) + by) % len(people)].id)

    def open_journey(self, journey_id: str) -> None:
        """Show another journey of the project from its beginning."""
        if journey_id != self._journey.id:
            self._open_journey(self.document.project.all(Journey)[journey_id])

    def open_next_journey(self, by: int) -> None:
        """Show the next journey, or the one before."""
        journeys = self.journeys
        self.open_journey(journeys[(journeys.index(self._journey) + by) % len(journeys)].id)

    def fold(self, stage_ids: Collection[str], keep: str = "") -> None:
        """Show exactly these stages as summary cards; the header of the stage `keep` stays where it is."""
        self._show(replace(self._look, folded=frozenset(stage_ids)), keep)

    def fold_all(self) -> None:
        """Show every stage as a summary card."""
        self.fold([stage.id for stage in self.document.project.children(Stage, self._journey.id)])

    def zoom(self, direction: int) -> None:
        """Zoom in (1) or out (−1) by a step."""
        self.canvas.zoom(STEP**direction)

    def point_at(self, record_ids: Sequence[str]) -> None:
        """Bring these into view as far as there is room, and frame them; a folded stage stands for its steps."""
        places = [self._place_of(record_id) for record_id in record_ids if not self._is_everywhere(record_id)]
        self.canvas.highlight(places)
        self.canvas.reveal(places)

    def _place_of(self, record_id: str) -> str:
        touchpoint = self.document.project.get(Touchpoint, record_id)
        return touchpoint.stage_id if touchpoint and touchpoint.stage_id in self._look.folded else record_id

    def _is_everywhere(self, record_id: str) -> bool:
        project = self.document.project
        return project.get(Persona, record_id) is not None or project.get(Journey, record_id) is not None

    def export(self, path: Path) -> None:
        """Write the map as it is looked at; raises UserError where that is not possible."""
        warnings = write_picture(self.document.project, self._journey, self._look, Sheet(), path)
        self.messages.tell(" ".join([tr("Wrote {name}.", name=path.name), *warnings]))

    # Showing it

    def _open_journey(self, journey: Journey) -> None:
        self._journey = journey
        self._rows = None
        self.canvas.highlight(())
        self.canvas.setAccessibleName(tr("Map of the journey {title}", title=journey.title or tr("untitled")))
        self.canvas.setAccessibleDescription(tr("Arrows move it, plus and minus zoom, 0 shows all of it, 1 is 100 %."))
        self._show(replace(self._look, focus=None, folded=frozenset()))
        self.canvas.show_beginning()

    def _show(self, look: Look, keep: str = "") -> None:
        self._look = look
        self._found = unwaived(self.document.project, look.today, self._journey.id)
        drawing = compose(self.document.project, self._journey, self._found, look, previous=self._rows)
        self._rows = dict(drawing.rows)
        self.canvas.show_drawing(drawing, keep)
        for part in (self.navigator, self.insights):
            part.dress(theme(look.theme))
        self.navigator.show_view(self.view, self.journeys, self.focus)
        self.insights.show_findings(self._found)
        self.insights.setVisible(look.mode is Mode.REVIEW)
        self.changed.emit()

    def _activate(self, role: str, record_id: str) -> None:
        folds = role == "stage" or record_id in self._look.folded
        if folds and self.document.project.get(Stage, record_id) is not None:
            self.fold(self._look.folded ^ {record_id}, record_id)
