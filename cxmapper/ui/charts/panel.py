"""The panel of charts, which follows what is selected."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from cxmapper.analysis.comparing import place_of
from cxmapper.analysis.gaps import Kind as Gaps
from cxmapper.analysis.graph import JourneyView
from cxmapper.drawing.charts.chart import LEAST, Chart, Paper
from cxmapper.drawing.charts.stamp import stamped
from cxmapper.drawing.scene import tones_of
from cxmapper.editing.edits.fields import set_fields
from cxmapper.errors import UserError
from cxmapper.exporting import write_chart
from cxmapper.feedback.stages import stage_measure
from cxmapper.model.change import Change
from cxmapper.model.record import Id
from cxmapper.model.records import Opportunity, Stage
from cxmapper.ui.asking import PICTURES, ask_where_to_export
from cxmapper.ui.charts.kinds import KINDS, Asked, Choices, Kind
from cxmapper.ui.charts.table import ChartTable
from cxmapper.ui.charts.view import ChartView
from cxmapper.ui.commands.panels import bring, go_to
from cxmapper.ui.inspector.inspector import Inspector
from cxmapper.ui.inspector.pills import Pill, Pills
from cxmapper.ui.map_words import map_words
from cxmapper.ui.panels.choice import Choice
from cxmapper.ui.panels.controls import panel
from cxmapper.ui.styles import sized
from cxmapper.ui.words import explained, tr

if TYPE_CHECKING:
    from cxmapper.ui.map_page import MapPage

ALONE = (960.0, 540.0)
"""The size of a chart that leaves the application, in map units; twice as many pixels."""

LOW = 150
"""Pixels: the panel is never lower, and higher where pills and choices take more."""

STRIP = 32
"""Pixels of a chart that are seen even then; it is scrolled."""


class Charts(QWidget):
    """One chart at a time: pills say which, choices of what and of whom; a table has the same numbers."""

    def __init__(self, page: "MapPage") -> None:
        super().__init__()
        self._page = page
        self._kind = KINDS[0]
        self._chosen: dict[tuple[str, str], str] = {}
        self._held: tuple[Id, int, int] | None = None
        self._drawn: object = None
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.draw)
        self.kinds = Pills(tr("Chart"))
        self.about, self.whose = Choice(tr("About")), Choice(tr("Whose answers"))
        self.view, self.table = ChartView(), ChartTable()
        self._pages = QStackedWidget()
        self._area = QScrollArea()
        self._arrange()
        self.kinds.pressed.connect(lambda id_, _: self.show_kind(str(id_)))
        self.about.activated.connect(partial(self._choose, "about", self.about))
        self.whose.activated.connect(partial(self._choose, "whose", self.whose))
        self.view.chosen.connect(self._point)
        self.view.opened.connect(self._open)
        self.table.cellClicked.connect(self._point_row)
        self.table.cellActivated.connect(self._point_row)
        self.view.held.connect(self._hold)
        self.view.dropped.connect(self._drop)
        self.view.let_go.connect(self._let_go)
        page.selected.connect(self._follow)
        page.changed.connect(self._follow)
        page.document.changed.connect(self._follow)

    def _arrange(self) -> None:
        frame, inside = panel(tr("Charts"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        inside.addWidget(self.kinds)
        row = QHBoxLayout()
        row.setSpacing(6)
        for choice in (self.about, self.whose):
            row.addWidget(choice, 1)
        inside.addLayout(row)
        self._area.setWidget(self.view)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.viewport().installEventFilter(self)
        self._pages.addWidget(self._area)
        self._pages.addWidget(self.table)
        inside.addWidget(self._pages, 1)
        self._pages.setMinimumHeight(STRIP)
        self.setMinimumSize(int(LEAST[0]), LOW)

    @property
    def kind(self) -> Kind:
        """The chart that is shown."""
        return self._kind

    @property
    def chart(self) -> Chart | None:
        """The chart as it is drawn now."""
        return self.view.chart

    def sizeHint(self) -> QSize:
        """Enough for most charts to be read without scrolling."""
        return QSize(sized(520), sized(300))

    # What is shown

    def show_kind(self, id_: str) -> None:
        """Show another chart."""
        self._kind = next(kind for kind in KINDS if kind.id == id_)
        self.draw()

    def show_next(self, by: int) -> None:
        """Show the chart after or before this one, round and round."""
        here = KINDS.index(self._kind)
        self.show_kind(KINDS[(here + by) % len(KINDS)].id)

    def show_gaps(self, gaps: Gaps) -> None:
        """Show all gaps of a kind, ranked, as a table: of the first question unless one of the kind is chosen."""
        self._kind = next(kind for kind in KINDS if kind.id == "gaps")
        paper = self._paper(*ALONE)
        asked = Asked(self._page.view, "", None)
        ids = [id_ for id_, _ in self._kind.choices(asked, paper) if id_.startswith(f"{gaps.name}:")]
        if self._chosen.get(("gaps", "about"), "") not in ids and ids:
            self._chosen["gaps", "about"] = ids[0]
        self._pages.setCurrentIndex(1)
        self.draw()
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def turn_table(self) -> None:
        """Show the numbers as a table, or the chart again, and go there."""
        self._pages.setCurrentIndex(1 - self._pages.currentIndex())
        (self.view if self._pages.currentIndex() == 0 else self.table).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def draw(self) -> None:
        """Draw the chart for what is selected now, if it is not what is drawn: of a large map it takes a while."""
        self._later.stop()
        view = self._area.viewport()
        paper = self._paper(view.width() / self.view.scale(), view.height() / self.view.scale())
        usual = self._usual()
        wanted = (self._kind, usual, paper.wide, paper.high, paper.theme, self._held, dict(self._chosen))
        if wanted == self._drawn:
            return
        self._drawn = wanted
        asked, choices, whose = self._asked(usual, paper)
        self.kinds.show_pills([Pill(kind.id, tr(kind.title), kind is self._kind) for kind in KINDS])
        _fill(self.about, choices, asked.choice)
        _fill(self.whose, whose, asked.whose)
        self._keep_room()
        chart = self._kind.draws(asked, paper)
        self.view.show_chart(chart)
        self.table.show_chart(chart)

    def _keep_room(self) -> None:
        """Be high enough for the pills: a dock does not ask how many lines they take in its width."""
        layout = self.layout()
        if layout is not None:
            self.setMinimumHeight(max(LOW, layout.minimumHeightForWidth(self.width())))

    def _paper(self, width: float, height: float) -> Paper:
        tones = tones_of(self._page.view.personas)
        return Paper(width, height, self._page.look.theme, map_words(), tones)

    def _usual(self) -> Asked:
        """What is shown where nothing is chosen."""
        page = self._page
        subject = self._subject() if self._kind.follows else page.journey.id
        return Asked(page.view, subject, page.focus.id if page.focus else None)

    def _asked(self, usual: Asked, paper: Paper) -> tuple[Asked, Choices, Choices]:
        """What was chosen, as far as it can still be, else the usual; what it may be about, and of whom."""
        page, asked = self._page, usual
        if self._held is not None:
            project = page.document.project
            held = JourneyView(project.apply(self._moved(*self._held)), page.journey, page.look.today)
            asked = replace(usual, view=held)
        choices = self._kind.choices(asked, paper)
        asked = replace(asked, choice=self._kept("about", choices))
        whose = self._kind.whose(asked, paper)
        return replace(asked, whose=self._kept("whose", whose)), choices, whose

    def _kept(self, name: str, choices: Choices) -> str:
        known = [id_ for id_, _ in choices]
        chosen = self._chosen.get((self._kind.id, name), "")
        return chosen if chosen in known else known[0] if known else ""

    def _subject(self) -> Id:
        """What scores are shown of: where the selected thing is; for a stage without its own, its worst step."""
        project, focus = self._page.document.project, self._page.selection.focus
        record = project.record(focus) if focus is not None else None
        subject_id = (place_of(project, record) if record is not None else None) or self._page.journey.id
        stage = project.get(Stage, subject_id)
        measure = stage_measure(project, stage) if stage is not None else None
        return measure.subject_id if measure is not None else subject_id

    # What is done with it

    def ask_where_to_export(self) -> None:
        """Let the name and format of a picture of this chart be chosen."""
        name = self.view.accessibleName().replace("/", "-").replace("\\", "-").replace(":", " -")
        ask_where_to_export(self, f"{name}.png", self.export)

    def export(self, path: Path) -> None:
        """Write the chart as it would be on a screen; the suffix names the format."""
        page = self._page
        with page.complaining():
            if path.suffix.lower().removeprefix(".") not in PICTURES.values():
                raise UserError(tr("{name}: end the name with .png, .svg or .pdf.", name=path.name))
            paper = self._paper(*ALONE)
            drawing = stamped(self._kind.draws(self._asked(self._usual(), paper)[0], paper).drawing, page.view, paper)
            warnings = write_chart(drawing, path)
            page.messages.tell(" ".join([tr("Wrote {name}.", name=path.name), *map(explained, warnings)]))

    def _choose(self, name: str, choice: Choice, _: int) -> None:
        self._chosen[self._kind.id, name] = str(choice.currentData())
        self.draw()

    def _point(self, record_id: str) -> None:
        """Show on the map what was clicked."""
        things = self.chart.things() if self.chart is not None else ()
        thing = next((one for one in things if one.record_id == record_id), None)
        if thing is not None:
            self._page.reading.announce(thing.title)
        self._page.point_at([record_id])

    def _point_row(self, row: int, _column: int) -> None:
        """Show on the map what a row of the table is about, where each is about a thing of the chart."""
        chart = self.chart
        things = chart.things() if chart is not None else ()
        if chart is not None and len(things) == len(chart.rows):
            self._point(things[row].record_id)

    def _open(self, record_id: str) -> None:
        """Show an idea in the inspector, and go there once it has its fields."""
        self._page.point_at([record_id])
        bring(self._page, "inspector")
        inspector = self._page.docks["inspector"].widget()
        if isinstance(inspector, Inspector):
            inspector.show_selection()
        go_to(self._page, "inspector")

    # Moving an idea on the matrix

    def _moved(self, idea_id: Id, impact: int, effort: int) -> Change:
        return set_fields(self._page.document.project, idea_id, impact=impact, effort=effort)

    def _hold(self, idea_id: str, impact: int, effort: int) -> None:
        """Show what it would be like."""
        if self._page.document.project.get(Opportunity, idea_id) is not None:
            self._held = (idea_id, impact, effort)
            self.draw()

    def _drop(self) -> None:
        """Store it: one step to take back."""
        if self._held is not None:
            held, self._held = self._held, None
            self._page.do(tr("Move on the matrix"), self._moved(*held))
            self.draw()

    def _let_go(self) -> None:
        self._held = None
        self.draw()

    # Following

    def _follow(self) -> None:
        """Draw soon, and only what is seen."""
        if self.isVisible():
            self._held = None
            focus = self._page.selection.focus
            if focus is not None:
                self.view.mark(focus)
            self._later.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what was not drawn while nobody saw it."""
        super().showEvent(event)
        self.draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw for the new room."""
        super().resizeEvent(event)
        self._keep_room()
        self._later.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A scroll bar that comes or goes changes the room, too."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._later.start()
        return super().eventFilter(watched, event)


def _fill(box: Choice, choices: Choices, chosen: str) -> None:
    """Offer choices; a list of none or one is not shown."""
    box.setVisible(len(choices) > 1)
    if [(box.itemData(number), box.itemText(number)) for number in range(box.count())] != list(choices):
        box.clear()
        for id_, words in choices:
            box.addItem(words, id_)
    box.setCurrentIndex(max(0, box.findData(chosen)))
