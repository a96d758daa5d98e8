"""Predict, then reveal, as a page of the window: setting up, guessing team by team, revealing."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from cxmapper.analysis.predicting import asked_of_both, guessed, predicted
from cxmapper.drawing.charts.chart import Paper
from cxmapper.drawing.charts.stamp import stamped
from cxmapper.drawing.look import Lens
from cxmapper.drawing.room.reveal_summary import Revealing
from cxmapper.editing.edits.guesses import agree, write_guesses
from cxmapper.editing.guessing import Guessing, guess, hand_on, take_back
from cxmapper.errors import UserError
from cxmapper.exporting import write_chart
from cxmapper.files.unfinished import GUESSES
from cxmapper.model.record import Id
from cxmapper.model.records import Journey, Metric, Persona, Stage, Touchpoint
from cxmapper.ui.map_words import map_words
from cxmapper.ui.panels.messages import Messages
from cxmapper.ui.predict.guess import Asked, Guess
from cxmapper.ui.predict.handing import Handing
from cxmapper.ui.predict.revealing import RevealView
from cxmapper.ui.predict.setup import Setup
from cxmapper.ui.room.sheet import FULL, room_sheet
from cxmapper.ui.words import explained, tr

if TYPE_CHECKING:
    from cxmapper.ui.map_page import MapPage


class Predict(QWidget):
    """Full screen over a map. What was guessed is kept beside the journal until it is revealed, and only there.

    `anywhere` are the actions that always work here, `revealed` those that work once there is something to see:
    while teams guess, no other key leads to what customers say.
    """

    left = Signal()

    def __init__(self, page: "MapPage", anywhere: Iterable[QAction], revealed: Iterable[QAction]) -> None:
        super().__init__()
        self.setObjectName("room")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.addActions(list(anywhere))
        self._page, self._revealed = page, list(revealed)
        self._scale = 0.0
        self.round: Guessing | None = None
        self.revealing: Revealing | None = None
        self._persona_id: Id | None = None
        self.messages = Messages()
        self.setup, self.handing, self.guess, self.reveal = Setup(page), Handing(), Guess(), RevealView()
        self._screens = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.messages)
        column.addWidget(self._screens, 1)
        for screen in (self.setup, self.handing, self.guess, self.reveal):
            self._screens.addWidget(screen)
            screen.left.connect(self.left)
        self._connect()
        self._show(self.setup)
        self._resume()

    def _connect(self) -> None:
        self.setup.begun.connect(self._hand)
        self.setup.again.connect(self._reveal_again)
        self.handing.begun.connect(self._begin_turn)
        self.handing.taken_back.connect(self._take_back)
        self.handing.anew.connect(self._set_up)
        self.guess.guessed.connect(self._take_guess)
        self.guess.handed_on.connect(self._hand_on)
        self.reveal.agreed.connect(self._agree)
        self._page.changed.connect(self._dress)  # a method ends with what it belongs to, as a lambda does not

    def _dress(self) -> None:
        self.reveal.dress(self._page.look.theme)

    def _show(self, screen: QWidget) -> None:
        """Show a screen; only the reveal can be written to a file."""
        for action in self._revealed:
            (self.addAction if screen is self.reveal else self.removeAction)(action)
        self._screens.setCurrentWidget(screen)
        screen.setFocus()

    def take_focus(self) -> None:
        """Give the keys to the screen that is shown."""
        screen = self._screens.currentWidget()
        if screen is not None:
            screen.setFocus()

    # Guessing

    def _resume(self) -> None:
        """Go on with a round that was not finished, as far as what it is about is still there."""
        folder = self._page.document.folder
        try:
            found = GUESSES.kept(folder) if folder is not None else None
        except UserError as error:
            self.messages.complain(explained(error))
            return
        if found is None:
            return
        project = self._page.document.project
        ids = tuple(id_ for id_ in found.touchpoint_ids if project.get(Touchpoint, id_) is not None)
        is_there = project.get(Journey, found.journey_id) is not None and ids
        if not is_there or (found.persona_id is not None and project.get(Persona, found.persona_id) is None):
            about_gone = tr(
                "A round was not finished, but what it was about is no longer there; leave, undo that and come back to "
                "go on, or begin a new round."
            )
            self.messages.tell(about_gone)
            return
        self._page.looking.open_journey(found.journey_id)
        self._hand(replace(found, touchpoint_ids=ids))
        self.messages.tell(tr("This round was not finished; go on, or begin a new one."))

    def _hand(self, round_: Guessing) -> None:
        """Between two teams."""
        self.round = round_
        self.handing.show_round(round_)
        self._show(self.handing)

    def _begin_turn(self) -> None:
        round_ = self.round
        if round_ is None:
            return
        if round_.team is None:
            self._reveal(round_)
            return
        persona = self._page.document.project.get(Persona, round_.persona_id)
        whose = "" if persona is None else persona.name
        self.messages.hide()
        self.guess.ask(round_.team, whose, self._asked(round_.touchpoint_ids), round_.now)
        self._show(self.guess)

    def _asked(self, ids: Sequence[Id]) -> list[Asked]:
        project = self._page.document.project
        steps = (project.all(Touchpoint)[id_] for id_ in ids)
        return [Asked(step.id, project.all(Stage)[step.stage_id].title, step.title, step.channel) for step in steps]

    def _take_guess(self, touchpoint_id: str, value: int | None) -> None:
        if self.round is not None:
            self._keep(guess(self.round, touchpoint_id, value))

    def _hand_on(self) -> None:
        if self.round is not None and self._keep(hand_on(self.round)):
            self._hand(self.round)

    def _take_back(self) -> None:
        if self.round is not None and self._keep(take_back(self.round)):
            self._begin_turn()

    def _keep(self, round_: Guessing) -> bool:
        """Go on with the round as it is now, kept through a crash; False, and why, where that cannot be."""
        try:
            GUESSES.keep(self._page.document.begun(), round_)
        except UserError as error:
            self.messages.complain(explained(error))
            return False
        self.round = round_
        return True

    def _set_up(self) -> None:
        """Back to setting up; what was guessed is kept until the first guess of another round."""
        self.round = None
        self.messages.hide()
        self.setup.offer()
        self._show(self.setup)

    # Revealing

    def _reveal(self, round_: Guessing) -> None:
        """Write what each team guessed as a step of its own to take back, and show it."""
        document = self._page.document
        try:
            for team, given in zip(round_.teams, round_.done, strict=True):
                made = write_guesses(document.project, round_.touchpoint_ids, round_.persona_id, team, given)
                document.do(tr("Guesses of {team}", team=team), made)
        except UserError as error:
            self.messages.complain(explained(error))
            return
        if document.folder is not None:
            GUESSES.forget(document.folder)
        self.round = None
        self._show_reveal(round_.touchpoint_ids, round_.persona_id, round_.teams)

    def _reveal_again(self, persona_id: Id | None) -> None:
        ids, teams = guessed(self._page.view, persona_id)
        self._show_reveal(ids, persona_id, teams)

    def _show_reveal(self, ids: Sequence[Id], persona_id: Id | None, teams: tuple[str, ...]) -> None:
        page = self._page
        rows = predicted(page.view, ids, persona_id, teams)
        project = page.document.project
        self._persona_id = persona_id
        self.revealing = Revealing(
            rows,
            teams,
            page.view.name(persona_id) or "",
            project.info.settings.delivery_step,
            asked_of_both(page.view, ids, persona_id),
            project.all(Metric),
        )
        self.messages.hide()
        self._show(self.reveal)
        self.reveal.show_revealing(self.revealing, page.look.theme)

    def _agree(self) -> None:
        """Let the teams' mean be what the company believes, as one step, and show the map by it."""
        if self.revealing is None:
            return
        means = {row.touchpoint_id: row.mean for row in self.revealing.rows if row.mean is not None}
        source = tr("Mean of the teams {teams}", teams=", ".join(self.revealing.teams))
        document = self._page.document
        try:
            document.do(tr("Agree on the mean"), agree(document.project, self._persona_id, means, source))
        except UserError as error:
            self.messages.complain(explained(error))
            return
        self._page.looking.see(Lens.DELIVERY)
        if self._persona_id is not None:
            self._page.looking.focus_on(self._persona_id)
        self.left.emit()

    def export(self, path: Path) -> None:
        """Write what was revealed; raises UserError where that is not possible."""
        drawing = self.reveal.whole() if self.revealing is not None else None
        if drawing is None:
            raise UserError(tr("There is nothing to export before the guesses are revealed."))
        paper = Paper(*drawing.size, self._page.look.theme, map_words())
        warnings = write_chart(stamped(drawing, self._page.view, paper), path)
        self.messages.tell(" ".join([tr("Wrote {name}.", name=path.name), *map(explained, warnings)]))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep everything as large for the room as it is at 1280 × 800."""
        super().resizeEvent(event)
        scale = max(0.5, min(self.width() / FULL[0], self.height() / FULL[1]))
        if abs(scale - self._scale) > 0.01:
            self._scale = scale
            self.setStyleSheet(room_sheet(scale))
            self.reveal.below.setContentsMargins(*(round(edge * scale) for edge in (24, 8, 24, 16)))
