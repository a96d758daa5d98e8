"""What is guessed and by whom, before the first team takes the keys."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from cxmapper.analysis.predicting import MOST, guessed, suggested
from cxmapper.editing.guessing import Guessing, begin
from cxmapper.errors import UserError
from cxmapper.model.record import Id
from cxmapper.model.records import Touchpoint
from cxmapper.ui.panels.choice import Choice
from cxmapper.ui.panels.controls import label, push
from cxmapper.ui.panels.dialogs import lines_under_names
from cxmapper.ui.predict.keys import is_escape
from cxmapper.ui.words import explained, tr

if TYPE_CHECKING:
    from cxmapper.ui.map_page import MapPage

WIDE = 760


class Setup(QWidget):
    """Teams, whose feelings, and which steps."""

    begun = Signal(object)
    """The Guessing that begins."""
    again = Signal(object)
    """Show what was guessed before, for the persona of that id or None."""
    left = Signal()

    def __init__(self, page: "MapPage") -> None:
        super().__init__()
        self._page = page
        self.teams = QLineEdit(maxLength=400)
        self.teams.setPlaceholderText(tr("for example: {example}", example=tr("Service, Sales, Product")))
        self.teams.setAccessibleName(tr("Teams, with commas between them"))
        self.whose = Choice(tr("Whose feelings"))
        self.steps = Choice(tr("Which steps"))
        self.begin, self.show_again = push(tr("&Begin"), primary=True), push(tr("&Show the last guesses again"))
        self.problem = label("", "problem")
        self.problem.setWordWrap(True)
        self._arrange()
        self._connect()
        self.offer()

    def _arrange(self) -> None:
        inside = QWidget()
        inside.setMaximumWidth(WIDE)
        column = QVBoxLayout(inside)
        column.setSpacing(16)
        title = label(tr("Predict, then reveal"), "predictTitle")
        told = label(
            tr(
                "One team after the other says what it believes that customers feel; nobody sees what others said. "
                "Then customers’ values come beside it."
            ),
        )
        told.setWordWrap(True)
        form = lines_under_names((self.teams, self.whose, self.steps))
        form.setSpacing(12)
        buttons = QHBoxLayout()
        buttons.addWidget(self.begin)
        buttons.addWidget(self.show_again)
        buttons.addStretch(1)
        for widget in (title, told):
            column.addWidget(widget)
        column.addLayout(form)
        column.addLayout(buttons)
        column.addWidget(self.problem)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(inside, 8)
        across.addStretch(1)
        whole = QVBoxLayout(self)
        whole.addStretch(1)
        whole.addLayout(across)
        whole.addStretch(2)
        self.setFocusProxy(self.teams)

    def _connect(self) -> None:
        self.teams.returnPressed.connect(self._begin)
        self.begin.clicked.connect(self._begin)
        self.show_again.clicked.connect(lambda: self.again.emit(self._persona_id))
        self.whose.currentIndexChanged.connect(self._offer_steps)

    def offer(self) -> None:
        """Offer what there is in the journey: the persona in focus first, and what is selected."""
        focus = self._page.focus
        self.whose.clear()
        for persona in self._page.personas:
            self.whose.addItem(persona.name, persona.id)
        self.whose.addItem(tr("Everyone"), None)
        ids = [persona.id for persona in self._page.personas]
        self.whose.setCurrentIndex(ids.index(focus.id) if focus is not None and focus.id in ids else len(ids))
        self._offer_steps()

    @property
    def _persona_id(self) -> Id | None:
        found = self.whose.currentData()
        return None if found is None else str(found)

    def _offer_steps(self) -> None:
        view, selected = self._page.view, self._selected()
        known = suggested(view, self._persona_id)
        self.steps.clear()
        self.steps.addItem(tr("With a value of customers ({count})", count=len(known)), known)
        if selected:
            self.steps.addItem(tr("The selected ones ({count})", count=len(selected)), selected)
            self.steps.setCurrentIndex(1)
        ids, _ = guessed(view, self._persona_id)
        self.show_again.setVisible(bool(ids))
        self._say("")

    def _selected(self) -> tuple[Id, ...]:
        project = self._page.document.project
        return tuple(id_ for id_ in self._page.selection.ids if project.get(Touchpoint, id_) is not None)[:MOST]

    def _begin(self) -> None:
        ids: tuple[Id, ...] = tuple(self.steps.currentData() or ())
        try:
            round_: Guessing = begin(self._page.journey.id, self._persona_id, ids, self.teams.text())
        except UserError as error:
            self._say(explained(error))
            return
        self.begun.emit(round_)

    def _say(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.setVisible(bool(words))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave by Esc."""
        if is_escape(event):
            self.left.emit()
        else:
            super().keyPressEvent(event)
