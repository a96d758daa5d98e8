"""The personas of a project as a list of faces: those of the journey first, in its order."""

from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from cxmapper.drawing.theme import Theme
from cxmapper.model.project import Project
from cxmapper.model.record import Id
from cxmapper.model.records import Journey, Persona
from cxmapper.ui.map_words import number_words
from cxmapper.ui.panels.controls import apart
from cxmapper.ui.personas.faces import face
from cxmapper.ui.words import tr
from cxmapper.wording import percent

FACE = 34
_ID = Qt.ItemDataRole.UserRole


class People(QListWidget):
    """Whoever is current is edited; Delete, and Alt with an arrow, are told."""

    chosen = Signal(str)
    delete_wanted = Signal()
    move_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Personas"))
        self.setObjectName("people")
        self.setIconSize(QSize(FACE, FACE))
        self.setSpacing(1)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.currentItemChanged.connect(self._on_current)
        self._faces: dict[Id, tuple[object, QIcon]] = {}

    @property
    def current(self) -> Id | None:
        """The id of the current persona."""
        item = self.currentItem()
        return None if item is None else str(item.data(_ID))

    def show_people(self, project: Project, journey: Journey, today: date, theme: Theme, current: Id | None) -> None:
        """Show all personas; `current` is the chosen one, without a signal."""
        people = in_order(project, journey)
        blocked = self.blockSignals(True)
        while self.count() > len(people):
            self.takeItem(self.count() - 1)
        while self.count() < len(people):
            self.addItem(QListWidgetItem())
        for row, persona in enumerate(people):
            item = self.item(row)
            item.setData(_ID, persona.id)
            item.setText(_words(persona, on_journey=persona.id in journey.persona_ids))
            item.setIcon(self._icon(project, persona, today, theme))
            if persona.id == current:
                self.setCurrentItem(item)
        self.blockSignals(blocked)

    def _icon(self, project: Project, persona: Persona, today: date, theme: Theme) -> QIcon:
        """The face, painted again where the persona or the theme is another."""
        key = (persona, project.ordered(Persona), project.ordered(Journey), theme.name)
        kept = self._faces.get(persona.id)
        if kept is None or kept[0] != key:
            pixmap = face(project, persona, today, theme, FACE, self.devicePixelRatioF())
            icon = QIcon(pixmap)
            icon.addPixmap(pixmap, QIcon.Mode.Selected)  # not tinted
            kept = self._faces[persona.id] = (key, icon)
        return kept[1]

    def _on_current(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(str(item.data(_ID)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell what is wanted of the current persona."""
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if event.key() == Qt.Key.Key_Delete:
            self.delete_wanted.emit()
        elif alt and event.key() in _WAYS:
            self.move_wanted.emit(_WAYS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)


_WAYS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


def in_order(project: Project, journey: Journey) -> tuple[Persona, ...]:
    """All personas, those of the journey first."""
    everybody = project.all(Persona)
    others = (persona for persona in project.ordered(Persona) if persona.id not in journey.persona_ids)
    return (*(everybody[id_] for id_ in journey.persona_ids), *others)


def moved(journey: Journey, persona_id: Id, by: int) -> tuple[Id, ...]:
    """The personas of a journey with one of them a place further up or down, as far as that goes."""
    ids = list(journey.persona_ids)
    place = ids.index(persona_id)
    ids.insert(max(0, min(len(ids) - 1, place + by)), ids.pop(place))
    return tuple(ids)


def _words(persona: Persona, *, on_journey: bool) -> str:
    name = persona.name.strip() or tr("unnamed")
    who = name if persona.age is None else f"{name}, {persona.age}"
    facts = ["" if persona.share is None else apart(percent(persona.share, number_words()))]
    facts.append("" if on_journey else tr("not on this journey"))
    return "\n".join(filter(None, (apart(who), " · ".join(filter(None, facts)))))
