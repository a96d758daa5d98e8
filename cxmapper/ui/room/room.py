"""Room mode: one stage at a time with nothing around it, for a group that looks at a wall."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cxmapper.analysis.finding import Finding
from cxmapper.analysis.waiving import unwaived
from cxmapper.drawing.room.compose import StageRoom, stage_room
from cxmapper.drawing.room.strip import MARGIN
from cxmapper.model.project import Project
from cxmapper.model.record import Id
from cxmapper.model.records import Stage
from cxmapper.ui.commands.here import stage as stage_here
from cxmapper.ui.commands.here import touchpoint as touchpoint_here
from cxmapper.ui.map_words import map_words
from cxmapper.ui.panels.controls import label
from cxmapper.ui.panels.parking import Parking
from cxmapper.ui.room.countdown import Countdown
from cxmapper.ui.room.sheet import FULL, room_sheet
from cxmapper.ui.room.stage_view import StageView
from cxmapper.ui.room.timer import Pill
from cxmapper.ui.words import tr

if TYPE_CHECKING:
    from cxmapper.ui.map_page import MapPage

PARKING = 320
"""Logical pixels of what is parked, beside the picture."""


class Room(QWidget):
    """A page of the window that shows the stages of a map's journey one after the other."""

    left = Signal()
    timer_wanted = Signal()

    def __init__(self, page: "MapPage", countdown: Countdown, actions: Iterable[QAction]) -> None:
        super().__init__()
        self.setObjectName("room")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.addActions(list(actions))
        self._page = page
        self._stage_id: Id | None = None
        self._number = 0
        self._room: StageRoom | None = None
        self._scale = 0.0
        self._with_parking = False
        self._resized = QTimer(self, singleShot=True, interval=0)  # a layout has several sizes before its last
        self._resized.timeout.connect(self._show)
        self._found: tuple[Project, Id, Sequence[Finding]] | None = None
        self.view = StageView()
        self.parking = QWidget()
        self.parked = Parking(page)
        self.pill = Pill(countdown)
        self._arrange()
        self._connect()
        stage = stage_here(page)
        if stage is not None:
            self.go_to(stage.id)
        else:
            self._show()

    def _arrange(self) -> None:
        """The picture over the capture bar, which is the page's own as the message bar is, until `give_back`."""
        page = self._page
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addWidget(self.view, 1)
        across.addWidget(self.parking)
        title = label(tr("Parked"), "roomTitle")
        inside = QVBoxLayout(self.parking)
        inside.setContentsMargins(0, 14, round(MARGIN), 0)
        inside.addWidget(title)
        inside.addWidget(self.parked, 1)
        self.parking.hide()
        self._below = QHBoxLayout()
        self._below.addWidget(page.bar)
        page.bar.row.addWidget(self.pill)
        page.bar.enlarge(large=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(page.messages)
        column.addLayout(across, 1)
        column.addLayout(self._below)

    def give_back(self) -> None:
        """Let the page have its message bar and its capture bar again."""
        page = self._page
        page.bar.row.removeWidget(self.pill)
        self.pill.setParent(self)
        page.bar.enlarge(large=False)
        page.bar.typing.left.disconnect(self.view.setFocus)
        page.column.insertWidget(0, page.messages)
        page.column.addWidget(page.bar)
        page.bar.show()

    def _connect(self) -> None:
        self.view.stepped.connect(self.step)
        self.view.ended.connect(self._go_to_end)
        self.view.left.connect(self.left)
        self.view.blanked.connect(self._blank)
        self.view.stage_chosen.connect(self.go_to)
        self.view.picked.connect(self._pick)
        self.view.resized.connect(self._resized.start)
        self._page.bar.typing.left.connect(self.view.setFocus)
        self.pill.clicked.connect(self.timer_wanted)
        self._page.changed.connect(self._show)
        self._page.selected.connect(self._follow_selection)

    # Where the room looks

    @property
    def stage_id(self) -> Id | None:
        """The stage that is shown; None where the journey has none."""
        return self._stage_id

    @property
    def number(self) -> int:
        """The page of the stage that is shown, from 0."""
        return self._number

    @property
    def _stages(self) -> tuple[Stage, ...]:
        return self._page.document.project.children(Stage, self._page.journey.id)

    def go_to(self, stage_id: Id) -> None:
        """Show a stage from its first page."""
        self._look_at(stage_id, 0)

    def step(self, by: int) -> None:
        """One page on (1) or back (−1), and from stage to stage; after a blank screen only what was there."""
        if self.view.is_blank:
            self._blank()
            return
        ids = [stage.id for stage in self._stages]
        if self._stage_id not in ids or self._room is None:
            return
        number, at = self._number + by, ids.index(self._stage_id) + by
        if 0 <= number < self._room.pages:
            self._look_at(self._stage_id, number)
        elif 0 <= at < len(ids):
            self._look_at(ids[at], 0 if by > 0 else -1)

    def toggle_parking(self) -> None:
        """Show or hide what is parked, beside the picture."""
        self._with_parking = not self._with_parking
        self.parking.setVisible(self._with_parking)
        (self.parked.line if self._with_parking else self.view).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc that nothing else wants, as beside the picture, gives the keys back to it."""
        if event.key() == Qt.Key.Key_Escape:
            self.view.setFocus()
        else:
            super().keyPressEvent(event)

    def _go_to_end(self, end: int) -> None:
        if self._stages:
            self.go_to(self._stages[0 if end < 0 else -1].id)

    def _look_at(self, stage_id: Id, number: int) -> None:
        """Show a page of a stage, −1 being the last; what is typed next belongs to the stage."""
        self._stage_id, self._number = stage_id, number
        self._show()
        self._page.select(stage_id)

    def _pick(self, record_id: Id) -> None:
        if record_id or self._stage_id:
            self._page.select(record_id or str(self._stage_id))

    def _follow_selection(self) -> None:
        """Go where something was selected: captured, found, brought back."""
        stage, at = stage_here(self._page), touchpoint_here(self._page)
        before = self._stage_id, self._number
        if self._page.selection.focus is not None and stage is not None:
            if stage.id != self._stage_id:
                self._stage_id, self._number = stage.id, 0
                self._show()
            if at is not None and self._room is not None:
                self._number = self._room.page_of(at.id)
        if (self._stage_id, self._number) != before:
            self._show()
        elif self.view.drawing is not None:
            self.view.show_drawing(self.view.drawing, self._page.selection.ids)

    def _blank(self) -> None:
        blank = not self.view.is_blank
        self.view.blank(blank=blank)
        self._page.bar.setVisible(not blank)
        self.parking.setVisible(not blank and self._with_parking)

    # Showing it

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep everything as large for the room as it is at 1280 × 800."""
        super().resizeEvent(event)
        scale = max(0.5, min(self.width() / FULL[0], self.height() / FULL[1]))
        if abs(scale - self._scale) > 0.01:
            self._scale = scale
            self.setStyleSheet(room_sheet(scale))
            self.parking.setFixedWidth(round(PARKING * scale))
            margin = round(MARGIN * scale)
            self._below.setContentsMargins(margin, round(10 * scale), margin, round(22 * scale))

    def _show(self) -> None:
        page = self._page
        project, stages = page.document.project, self._stages
        if self._stage_id not in {stage.id for stage in stages}:
            self._stage_id, self._number = (stages[0].id if stages else None), 0
        if self._stage_id is None:
            self._room = None
            self.view.show_words(tr("This journey has no stages yet. Type one below, such as Order:"))
        if self._stage_id is None or not self._scale:
            return
        size = (self.view.width() / self._scale, self.view.height() / self._scale)
        self._room = stage_room(
            project, page.journey, self._stage_id, self._findings(), page.look, size, words=map_words()
        )
        last = self._room.pages - 1
        self._number = last if self._number < 0 else min(self._number, last)
        drawing = self._room.draw(self._number)
        self.view.show_drawing(drawing, page.selection.ids)
        at = [stage.id for stage in stages].index(self._stage_id) + 1
        name = tr("Stage {title}, {at} of {count}", title=drawing.title, at=at, count=len(stages))
        self.view.setAccessibleName(name)
        self.view.setAccessibleDescription(". ".join(figure.title for figure in drawing.figures if figure.title))

    def _findings(self) -> Sequence[Finding]:
        """What is found in the journey, looked for again only after an edit."""
        page = self._page
        project, journey_id = page.document.project, page.journey.id
        if self._found is None or self._found[0] is not project or self._found[1] != journey_id:
            self._found = project, journey_id, unwaived(project, page.look.today, journey_id)
        return self._found[2]
