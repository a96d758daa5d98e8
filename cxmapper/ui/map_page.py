"""A document's page: the canvas and the panels around it, what is selected, and every edit on its way."""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QChildEvent, QRectF, QSettings, Qt, QTimer, Signal
from PySide6.QtWidgets import QMainWindow, QTabBar, QVBoxLayout, QWidget

from cxmapper.analysis.finding import Finding
from cxmapper.analysis.graph import JourneyView
from cxmapper.analysis.waiving import Sorted
from cxmapper.choosing import choose_journey
from cxmapper.drawing.compose import compose
from cxmapper.drawing.look import Look, Mode
from cxmapper.drawing.shapes import Drawing
from cxmapper.drawing.theme import theme
from cxmapper.editing.history import Entry
from cxmapper.editing.selection import Selection, after
from cxmapper.model.change import Change
from cxmapper.model.project import Project
from cxmapper.model.record import Id
from cxmapper.model.records import Journey, Persona, Touchpoint
from cxmapper.ui.canvas.accessible import Reading, install
from cxmapper.ui.canvas.canvas import Canvas
from cxmapper.ui.canvas.naming import Naming, Take
from cxmapper.ui.canvas.pointing import Pointing
from cxmapper.ui.canvas.steering import STEP, Steering
from cxmapper.ui.capture.bar import CaptureBar
from cxmapper.ui.commands.showing import focus_on, show, show_source, show_strategy
from cxmapper.ui.counted import summary
from cxmapper.ui.document import Document
from cxmapper.ui.looker import Looker
from cxmapper.ui.looking import Looking
from cxmapper.ui.map_words import map_words
from cxmapper.ui.panels.controls import MANY, busy_with, panel
from cxmapper.ui.panels.crumbs import Crumbs
from cxmapper.ui.panels.docks import add_docks, size_docks
from cxmapper.ui.panels.insights import Insights
from cxmapper.ui.panels.messages import Messages, complaining
from cxmapper.ui.panels.navigator import Navigator
from cxmapper.ui.paths import Paths
from cxmapper.ui.words import tr

if TYPE_CHECKING:
    from cxmapper.ui.personas.dialog import PersonaEditor

GAP = 8
AT_ONCE = 60
"""Up to so many touchpoints findings and panels follow an edit at once; in a larger project when nobody types."""
REST = 250
"""Milliseconds without an edit after which they do."""


class MapPage(QMainWindow):
    """One document and how it is looked at, as on the page `before` if there was one.

    Raises UserError for a document without a journey.
    """

    changed, selected = Signal(), Signal()
    """Another journey, lens, mode, focus or scale; another selection."""
    closing = Signal()
    """The document is about to be closed: what is half typed is stored now."""

    def __init__(
        self, document: Document, theme: str, settings: QSettings, parent: QWidget, before: "MapPage | None" = None
    ) -> None:
        super().__init__(parent)
        self.setWindowFlags(Qt.WindowType.Widget)
        self.setObjectName("page")
        document.setParent(self)
        self.document, self._settings = document, settings
        self.selection = Selection()
        self._drawing: Drawing | None = None
        self.findings, self._looker = Sorted((), ()), Looker()
        self.summary = ""
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._show)
        look = Look(today=datetime.now(UTC).astimezone().date(), theme=theme, editable=True)
        self.looking = Looking(document, choose_journey(document.project, None), look, self)
        if before is not None:
            self.looking.go_on_as(before.looking)
        document.changed.connect(self._follow)  # before any panel, which finds the journey as it is then
        self._people: PersonaEditor | None = None
        install()
        self.messages, self.canvas = Messages(), Canvas()
        self.navigator: Navigator = Navigator()
        self.insights: Insights = Insights(self)
        self._naming = Naming(self.canvas, lambda words: document.draft(words, "map"))
        Pointing(self, Steering(self.canvas))
        self._arrange()
        self._connect()
        self.reading = Reading(self)
        self._open()

    def _arrange(self) -> None:
        sheet, inside = panel(tr("Map"))
        sheet.setObjectName("sheet")
        inside.setContentsMargins(4, 4, 4, 4)
        inside.addWidget(self.canvas)
        middle = QWidget()
        self.column = QVBoxLayout(middle)
        self.column.setContentsMargins(0, GAP, 0, 0)
        self.column.setSpacing(GAP)
        self.column.addWidget(self.messages)
        self.column.addWidget(Crumbs(self))
        self.column.addWidget(sheet, 1)
        self.paths = Paths(self)
        self.bar = CaptureBar(self)
        self.column.addWidget(self.bar)
        self.setCentralWidget(middle)
        self.setContentsMargins(GAP, 0, GAP, 0)
        self.docks = add_docks(self)
        kept = self._settings.value("docks")
        if isinstance(kept, QByteArray):
            self.restoreState(kept)
        else:
            QTimer.singleShot(0, self, lambda: size_docks(self))

    def _connect(self) -> None:
        self.closing.connect(self._naming.leave)
        self._naming.too_long.connect(self.messages.refuse)
        self.looking.changed.connect(self._look_anew)
        self.looking.opened.connect(self._open)
        self.canvas.zoomed.connect(self.changed)
        self.navigator.journey_chosen.connect(self.looking.open_journey)
        self.navigator.persona_chosen.connect(lambda persona: focus_on(self, persona))
        self.navigator.stage_chosen.connect(lambda stage: self.point_at([stage]))
        self.navigator.source_chosen.connect(lambda source: show_source(self, source))
        self.navigator.strategy_chosen.connect(lambda what: show_strategy(self, what))
        self.navigator.thing_chosen.connect(lambda record_id: show(self, record_id))

    # What is looked at

    @property
    def look(self) -> Look:
        """How the map is looked at."""
        return self.looking.look

    @property
    def journey(self) -> Journey:
        """The journey that is shown."""
        return self.looking.journey

    @property
    def view(self) -> JourneyView:
        """The journey with its lookups."""
        return self.looking.view

    @property
    def personas(self) -> tuple[Persona, ...]:
        """The personas who can be in focus."""
        return self.view.personas

    @property
    def focus(self) -> Persona | None:
        """The persona in focus."""
        if self._drawing is None:
            return self.looking.focus
        return self.document.project.get(Persona, self._drawing.focus)

    @property
    def found(self) -> Sequence[Finding]:
        """What hurts and what is missing, the first things first; not what somebody has set aside."""
        return self.findings.open

    # Editing

    def do(self, label: str, change: Change | Callable[[Project], Change], *select: Id) -> bool:
        """Make a change, or the one that a function makes of the project, as one step to take back; then select these.

        What does not fit is one sentence in the message bar, and False.
        """
        from cxmapper.ui.commands.lanes import tell_of_unseen

        with self.complaining():
            made = change(self.document.project) if callable(change) else change
            with busy_with(len(made.pairs), self):
                done = self.document.do(label, made)
            self.reading.announce(label)
            if select:
                self.select(*select)
            tell_of_unseen(self, made)
            return done
        return False

    def undo(self) -> None:
        """Take the last thing back, and say in the status bar what it was."""
        self._step(self.document.history.done, self.document.undo)

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._step(self.document.history.undone, self.document.redo)

    def _step(self, steps: Sequence[Entry], take: Callable[[], bool]) -> None:
        with self.complaining(), busy_with(sum(len(step.change.pairs) for step in steps[-1:]), self):
            take()

    def select(self, *record_ids: Id) -> None:
        """Select exactly these, the last of them having the focus."""
        chosen = Selection(tuple(dict.fromkeys(record_ids)))
        if chosen != self.selection:
            self.selection = chosen
            self.canvas.overlay.choose([self._place_of(id_) for id_ in chosen.ids])
            self.selected.emit()

    def reveal(self, *record_ids: Id) -> None:
        """Bring these into view as far as there is room; a folded stage stands for its steps."""
        self.canvas.reveal([self._place_of(id_) for id_ in record_ids if not self.looking.everywhere(id_)])

    def point_at(self, record_ids: Sequence[Id]) -> None:
        """Select these and bring them into view."""
        self.select(*(id_ for id_ in record_ids if not self.looking.everywhere(id_)))
        self.reveal(*record_ids)

    def ask(
        self,
        rect: QRectF,
        hint: str,
        take: Take,
        *,
        text: str = "",
        known: Sequence[str] = (),
        then: Take | None = None,
        about: Id | None = None,
    ) -> None:
        """Ask for words at a place of the canvas, see Naming; those `about` what is deleted meanwhile are parked."""

        def said(answer: Take) -> Take:
            def answered(words: str) -> None:
                with self.complaining():
                    if about is not None and self.document.project.record(about) is None:
                        self.messages.complain(self.document.park(words))
                    else:
                        answer(words)

            return answered

        self._naming.ask(rect, hint, said(take), text=text, known=known, then=said(then) if then else None)

    def edit_persona(self, persona_id: Id | None = None) -> None:
        """Open the persona editor beside the map, on this persona or on the one in focus."""
        from cxmapper.ui.personas.dialog import PersonaEditor

        if self._people is None:
            self._people = PersonaEditor(self)
        self._people.show_persona(persona_id or (self.focus.id if self.focus else None))
        self._people.show()
        self._people.raise_()
        self._people.activateWindow()

    def complaining(self) -> AbstractContextManager[None]:
        """What goes wrong within is one sentence in the message bar."""
        return complaining(lambda: self.messages)

    def zoom(self, direction: int) -> None:
        """Zoom in (1) or out (−1) by a step."""
        self.canvas.zoom(STEP**direction)

    def childEvent(self, event: QChildEvent) -> None:
        """Name the tabs that docks behind one another get."""
        super().childEvent(event)
        if event.polished() and isinstance(event.child(), QTabBar):
            event.child().setAccessibleName(tr("Panels"))  # type: ignore[attr-defined]  # the stubs call it a QObject

    def close_document(self) -> None:
        """Write what is unwritten, and remember where the panels are."""
        self.leave()
        self.document.close()

    def leave(self) -> None:
        """Store what is half typed and remember where the panels are: another page will show the document."""
        self.remember_docks()
        self.closing.emit()
        self._rest.stop()

    def remember_docks(self) -> None:
        """Remember where the panels are, for the next map, which is reviewed at first."""
        if self.look.mode is Mode.CAPTURE:
            self.docks["insights"].show()
        self._settings.setValue("docks", self.saveState())

    # Showing it

    def _follow(self, change: Change) -> None:
        """Show the project as it is after a change."""
        self._looker.follow(change)
        self.looking.follow(change)
        left = after(self.selection, change)
        if left != self.selection:
            self.select(*left.ids)
        if len(self.document.project.all(Touchpoint)) <= AT_ONCE or len(change.pairs) > MANY:
            self._show()  # one waits for many records anyway, and the map would be made twice
        else:
            self._show_map()
            self._rest.start()

    def _open(self) -> None:
        """Show a journey from its beginning."""
        self._drawing = None
        self.select()
        self.canvas.setAccessibleName(tr("Map of the journey {title}", title=self.journey.title or tr("untitled")))
        self._show()
        self.canvas.show_beginning()

    def _look_anew(self, keep: str = "") -> None:
        with busy_with(len(self.document.project.all(Touchpoint)), self):
            self._show(keep)

    def _show(self, keep: str = "") -> None:
        """Look for findings, and show them with the map and beside it."""
        self._rest.stop()
        look, project = self.look, self.document.project
        self.findings = self._looker.open(project, look.today, self.looking.states or (self.journey,))
        self._show_map(keep)
        self.navigator.dress(theme(look.theme))
        self.navigator.show_view(self.view, self.looking.journeys, self.focus)
        self.summary = summary(project, self.journey)
        self.changed.emit()

    def _show_map(self, keep: str = "") -> None:
        """Show the map with the findings that are known."""
        look, project, states, words = self.look, self.document.project, self.looking.states, map_words()
        if states is None:
            self._drawing = compose(project, self.journey, self.found, look, words=words, previous=self._drawing)
        else:
            from cxmapper.drawing.stacked import stacked

            self._drawing = stacked(project, *states, self.found, look, words=words, previous=self._drawing)
        self.canvas.show_drawing(self._drawing, keep)

    def _place_of(self, record_id: Id) -> Id:
        touchpoint = self.document.project.get(Touchpoint, record_id)
        return touchpoint.stage_id if touchpoint and touchpoint.stage_id in self.look.folded else record_id
