"""The persona editor: the personas at the left, all that is known of one in the middle, its sheet at the right."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from cxmapper.drawing.look import Look
from cxmapper.drawing.theme import theme
from cxmapper.editing.edits.deleting import delete
from cxmapper.editing.edits.fields import set_fields
from cxmapper.editing.edits.personas import add_persona, duplicate_persona
from cxmapper.errors import UserError
from cxmapper.model.change import Change
from cxmapper.model.ids import new_id
from cxmapper.model.project import Project
from cxmapper.model.record import Id
from cxmapper.model.records import Journey, Persona
from cxmapper.ui.inspector.tabs import order_tabs
from cxmapper.ui.panels.controls import TARGET, label
from cxmapper.ui.panels.dialogs import size_dialog
from cxmapper.ui.panels.messages import Messages
from cxmapper.ui.personas.gone import gone_words
from cxmapper.ui.personas.known import Known
from cxmapper.ui.personas.people import People, in_order, moved
from cxmapper.ui.personas.sheet_pane import SheetPane
from cxmapper.ui.words import explained, tr

if TYPE_CHECKING:
    from cxmapper.ui.map_page import MapPage


class PersonaEditor(QDialog):
    """Edits the personas of a page's document while the map stays in use beside it."""

    def __init__(self, page: "MapPage") -> None:
        super().__init__(page)
        self.setWindowTitle(tr("Personas"))
        self.setSizeGripEnabled(True)
        self._page, self._document = page, page.document
        self._current: Id | None = None
        self._seen: tuple[Project, Look, Journey] | None = None
        self.messages = Messages()
        self.people = People()
        self.known = Known(self._document, self._do)
        self.sheet = SheetPane(self.messages)
        self.add, self.first = _button(tr("Add a persona")), _button(tr("Add the first persona"))
        self.duplicate, self.delete = _button(tr("Duplicate")), _button(tr("Delete"))
        self._arrange()
        self._connect()
        size_dialog(self, 1240, 820)
        self.people.setFocus()

    def _arrange(self) -> None:
        inside = QWidget()
        across = QHBoxLayout(inside)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(12)
        across.addWidget(self._list())
        across.addWidget(self.known, 5)
        across.addWidget(self.sheet, 6)
        self._stack = QStackedWidget()
        self._stack.addWidget(inside)
        self._stack.addWidget(self._nobody())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 14, 14, 14)
        layout.setSpacing(8)
        layout.addWidget(self.messages)
        layout.addWidget(self._stack, 1)

    def _list(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.duplicate)
        row.addWidget(self.delete)
        column.addWidget(self.people, 1)
        column.addWidget(self.add)
        column.addLayout(row)
        side.setFixedWidth(max(220, side.sizeHint().width()))
        return side

    def _nobody(self) -> QWidget:
        empty = QWidget()
        column = QVBoxLayout(empty)
        column.setSpacing(18)
        column.addStretch(1)
        words = label(tr("No persona yet: who are we drawing this for?"), "title")
        column.addWidget(words, 0, Qt.AlignmentFlag.AlignHCenter)
        self.first.setObjectName("primary")
        column.addWidget(self.first, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        return empty

    def _connect(self) -> None:
        self.people.chosen.connect(self.show_persona)
        self.people.delete_wanted.connect(self._delete)
        self.people.move_wanted.connect(self._move)
        for button, done in (
            (self.add, self._add),
            (self.first, self._add),
            (self.duplicate, self._duplicate),
            (self.delete, self._delete),
        ):
            button.clicked.connect(done)
        self._page.changed.connect(self._follow)
        self._page.closing.connect(self.known.commit)
        for keys, done in (
            (QKeySequence.StandardKey.Undo, self._page.undo),
            (QKeySequence.StandardKey.Redo, self._page.redo),
            (QKeySequence.StandardKey.Paste, self.known.portrait.paste_photo),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(done)

    # What is shown

    @property
    def persona(self) -> Persona | None:
        """The persona that is edited."""
        return self._document.project.get(Persona, self._current)

    def show_persona(self, persona_id: Id | None) -> None:
        """Edit this persona; without one, or where it is gone, the first of the journey."""
        self._current = persona_id
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what was changed while this was hidden."""
        super().showEvent(event)
        self._show()

    def done(self, result: int) -> None:
        """Store what is half typed, and close."""
        self.known.commit()
        super().done(result)

    def _follow(self) -> None:
        """Show what has changed; a page changes too when it is only zoomed."""
        seen = (self._document.project, self._page.look, self._page.journey)
        if self.isVisible() and seen != self._seen:
            self._show()

    def _show(self) -> None:
        project, look, journey = self._document.project, self._page.look, self._page.journey
        self._seen = (project, look, journey)
        people = in_order(project, journey)
        if self.persona is None:
            self._current = people[0].id if people else None
        self._stack.setCurrentIndex(0 if people else 1)
        self.people.show_people(project, journey, look.today, theme(look.theme), self._current)
        persona = self.persona
        if persona is not None:
            self.known.show_persona(persona, look)
            self.sheet.show_sheet(self._document.project, persona, look)
        order_tabs(self)

    # Edits

    def _do(self, label_: str, change: Callable[[Project], Change]) -> bool:
        try:
            done = self._document.do(label_, change(self._document.project))
        except UserError as error:
            self.messages.complain(explained(error))
            return False
        self.messages.hide()
        return done

    def _add(self) -> None:
        persona = Persona(id=new_id(), name="")
        if self._do(tr("Add a persona"), lambda project: add_persona(project, persona, self._page.journey.id)):
            self._name(persona.id)

    def _duplicate(self) -> None:
        persona, id_ = self.persona, new_id()
        if persona is not None:
            name = tr("{persona} (copy)", persona=persona.name)
            label_ = tr("Duplicate {persona}", persona=persona.name)
            if self._do(label_, lambda project: duplicate_persona(project, persona.id, id_, name)):
                self._name(id_)

    def _name(self, persona_id: Id) -> None:
        """Edit a new persona, beginning with its name."""
        self.show_persona(persona_id)
        self.known.focus_name()

    def _delete(self) -> None:
        """Delete the persona; the next one is edited then."""
        persona = self.persona
        if persona is None:
            return
        ids = [each.id for each in in_order(self._document.project, self._page.journey)]
        place = ids.index(persona.id)
        name, change = persona.name or tr("unnamed"), delete(self._document.project, persona.id)
        if self._do(tr("Delete {persona}", persona=name), lambda _: change):
            left = [*ids[place + 1 :], *ids[:place][::-1]]
            self.show_persona(next(iter(left), None))
            undo = QKeySequence(QKeySequence.StandardKey.Undo).toString(QKeySequence.SequenceFormat.NativeText)
            self.messages.tell(gone_words([persona], change, undo))
            (self.people if left else self.first).setFocus()

    def _move(self, by: int) -> None:
        """Show the persona further up or down on the journey that is shown."""
        journey, persona = self._page.journey, self.persona
        if persona is not None and persona.id in journey.persona_ids:
            ids = moved(journey, persona.id, by)
            self._do(tr("Move a persona"), lambda project: set_fields(project, journey.id, persona_ids=ids))


def _button(words: str) -> QPushButton:
    made = QPushButton(words)
    made.setAutoDefault(False)
    made.setMinimumHeight(TARGET)
    return made
