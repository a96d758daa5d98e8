"""All that is known of a persona, to be changed: portrait, fields, traits, and the journeys drawn for it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from cxmapper.drawing.look import Look
from cxmapper.drawing.theme import theme
from cxmapper.editing.edits.fields import set_fields
from cxmapper.editing.edits.personas import put_in_journey, take_out_of_journey
from cxmapper.editing.edits.portraits import remove_portrait, set_portrait
from cxmapper.errors import UserError
from cxmapper.files.portraits import MIDDLE, Square, cut, read_photo
from cxmapper.model.change import Change
from cxmapper.model.ids import new_id
from cxmapper.model.project import Project
from cxmapper.model.record import Id
from cxmapper.model.records import Journey, Persona, Trait
from cxmapper.ui.document import Document
from cxmapper.ui.inspector.form import Form
from cxmapper.ui.inspector.pills import Pill, Pills
from cxmapper.ui.panels.controls import label
from cxmapper.ui.personas.cropping import ask_for_square, is_square
from cxmapper.ui.personas.faces import face
from cxmapper.ui.personas.fields import FIELDS
from cxmapper.ui.personas.portrait_box import FACE, PortraitBox
from cxmapper.ui.personas.traits import Traits
from cxmapper.ui.personas.visit import Visit
from cxmapper.ui.styles import sized
from cxmapper.ui.words import explained, tr

if TYPE_CHECKING:
    from PIL.Image import Image as Pixels

Do = Callable[[str, Callable[[Project], Change]], bool]


class Known(QScrollArea):
    """The fields of one persona after the other; `do` makes an edit and says what goes wrong."""

    def __init__(self, document: Document, do: Do) -> None:
        super().__init__(widgetResizable=True)
        self._document, self._do = document, do
        self._id: Id = ""
        self._visit = Visit(document)
        self.portrait, self.traits = PortraitBox(), Traits()
        self.form = Form(document, FIELDS)
        self.journeys = Pills(tr("Journeys"))
        self._arrange()
        self.portrait.given.connect(self._take_photo)
        self.portrait.removed.connect(self._remove_portrait)
        self.traits.edited.connect(self._store_traits)
        self.traits.left.connect(self._visit.end)
        self.journeys.pressed.connect(self._join)

    def _arrange(self) -> None:
        self.setObjectName("inspector")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("What is known of the persona"))
        self.setMinimumWidth((380 + sized(380)) // 2)
        inside = QWidget()
        inside.setObjectName("inside")
        column = QVBoxLayout(inside)
        column.setContentsMargins(14, 14, 14, 14)
        column.setSpacing(14)
        for part in (self.portrait, self.form, self.traits):
            column.addWidget(part)
        column.addWidget(label(tr("Drawn for this persona"), "fieldName"))
        column.addWidget(self.journeys)
        column.addStretch(1)
        self.setWidget(inside)

    def show_persona(self, persona: Persona, look: Look) -> None:
        """Show this one; what is half typed in a field of the one before is stored."""
        project = self._document.project
        if persona.id != self._id:
            self.commit()
            self._id = persona.id
            self.portrait.complain("")
        pixmap = face(project, persona, look.today, theme(look.theme), FACE, self.devicePixelRatioF())
        self.portrait.show_face(pixmap, persona.name, has_portrait=persona.portrait_id is not None)
        self.form.show_records((persona.id,))
        self.traits.show_traits(persona.traits)
        drawn = (
            Pill(journey.id, journey.title or tr("Untitled journey"), persona.id in journey.persona_ids)
            for journey in project.ordered(Journey)
        )
        self.journeys.show_pills(list(drawn))

    def commit(self) -> None:
        """Store what is half typed."""
        self.form.commit()
        self._visit.end()

    def focus_name(self) -> None:
        """Put the focus into the name."""
        name = self.form.findChild(QWidget, "inspectorTitle")
        if name is not None:
            name.setFocus()

    # Edits

    def _take_photo(self, data: bytes) -> None:
        """Make a photo the portrait: all of a square one, of others the part that is chosen."""
        try:
            photo = read_photo(data)
        except UserError as error:
            self.portrait.complain(explained(error))
            return
        persona_id = self._id
        if is_square(photo):
            self._set_portrait(persona_id, photo, MIDDLE)
        else:
            ask_for_square(self, photo, lambda part: self._set_portrait(persona_id, photo, part))

    def _set_portrait(self, persona_id: Id, photo: "Pixels", part: Square) -> None:
        image = cut(photo, new_id(), part)
        self._do(tr("Set the portrait"), lambda project: set_portrait(project, persona_id, image))

    def _remove_portrait(self) -> None:
        self._do(tr("Remove the portrait"), lambda project: remove_portrait(project, self._id))
        self.portrait.choose.setFocus()

    def _store_traits(self, traits: tuple[Trait, ...], slider: object) -> None:
        persona = self._document.project.get(Persona, self._id)
        if persona is None or traits == persona.traits:
            return
        try:
            self._visit.do(slider, tr("Set the traits"), lambda project: set_fields(project, self._id, traits=traits))
        except UserError as error:
            self.traits.complain(explained(error))

    def _join(self, journey_id: object, drawn: bool) -> None:
        edit = put_in_journey if drawn else take_out_of_journey
        self._do(
            tr("Draw a journey for a persona") if drawn else tr("Take a persona off a journey"),
            lambda project: edit(project, self._id, str(journey_id)),
        )
