"""How a document is looked at: which journey, through which lens, by whose eyes, what is folded."""

from collections.abc import Collection

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from cxmapper.analysis.graph import JourneyView
from cxmapper.drawing.look import Lens, Look, Mode
from cxmapper.drawing.stages import worst_off
from cxmapper.editing.nesting import nearest, states_of
from cxmapper.model.change import Change
from cxmapper.model.record import Id
from cxmapper.model.records import Journey, Persona, Stage
from cxmapper.ui.document import Document


class Looking(QObject):
    """Journey and look of a page; changing them changes nothing in the document."""

    changed = Signal(str)
    """How it is looked at; names the record that should stay where it is, or nothing."""
    opened = Signal()
    """Another journey is shown."""

    def __init__(self, document: Document, journey: Journey, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self.journey = journey
        self.look = look
        self._stacked = False
        self._view: JourneyView | None = None

    @property
    def states(self) -> tuple[Journey, Journey] | None:
        """The current and the future state where both are to be shown, one above the other; None for one map."""
        return states_of(self._document.project, self.journey) if self._stacked else None

    @property
    def view(self) -> JourneyView:
        """The journey with its lookups, which are kept until something changes."""
        project, kept = self._document.project, self._view
        if kept is not None and kept.project is project and kept.journey is self.journey:
            return kept
        self._view = view = JourneyView(project, self.journey, self.look.today)
        return view

    @property
    def focus(self) -> Persona | None:
        """The persona in focus: whom somebody chose, else who is worst off."""
        return self.speaker or worst_off(self.view)

    @property
    def speaker(self) -> Persona | None:
        """The persona in focus if somebody chose it: whose words are heard. None where it came of its own accord."""
        if self.look.focus is None:
            return None
        return next((persona for persona in self.view.personas if persona.id == self.look.focus), None)

    @property
    def journeys(self) -> tuple[Journey, ...]:
        """The journeys that can be shown."""
        return self._document.project.ordered(Journey)

    def see(self, lens: Lens) -> None:
        """Colour the cards by a lens."""
        self._look(replace(self.look, lens=lens))

    def turn_to(self, mode: Mode) -> None:
        """Capture or review."""
        self._look(replace(self.look, mode=mode))

    def dress(self, theme_name: str) -> None:
        """Show everything in a theme."""
        self._look(replace(self.look, theme=theme_name))

    def focus_on(self, persona_id: str) -> None:
        """Look by the eyes of a persona."""
        self._look(replace(self.look, focus=persona_id))

    def focus_next(self, by: int) -> None:
        """Look by the eyes of the next persona, or the one before."""
        people = self.view.personas
        if people:
            self.focus_on(people[(people.index(self.focus or people[0]) + by) % len(people)].id)

    def open_journey(self, journey_id: str) -> None:
        """Show another journey of the project from its beginning."""
        journey = self._document.project.get(Journey, journey_id)
        if journey is not None and journey.id != self.journey.id:
            self.journey = journey
            self.look = replace(self.look, focus=None, folded=frozenset())
            self.opened.emit()

    def open_next_journey(self, by: int) -> None:
        """Show the next journey, or the one before."""
        ids = [journey.id for journey in self.journeys]
        self.open_journey(ids[(ids.index(self.journey.id) + by) % len(ids)])

    def stack(self, on: bool | None = None) -> None:
        """Show the current and the future state one above the other, or one map again; without `on` the other way."""
        self._stacked = not self._stacked if on is None else on
        self.opened.emit()

    def go_on_as(self, other: "Looking") -> None:
        """Look at what another one looks at, in the same way, from the beginning."""
        self.journey, self.look, self._stacked = other.journey, other.look, other._stacked  # noqa: SLF001  # its own kind

    def fold(self, stage_ids: Collection[str], keep: str = "") -> None:
        """Show exactly these stages as summary cards; the header of the stage `keep` stays where it is."""
        self._look(replace(self.look, folded=frozenset(stage_ids)), keep)

    def fold_all(self) -> None:
        """Show every stage as a summary card."""
        self.fold([stage.id for stage in self._document.project.children(Stage, self.journey.id)])

    def follow(self, change: Change) -> None:
        """Go on with the journey as it is after a change; with another one where it is gone."""
        project = self._document.project
        journey = project.get(Journey, self.journey.id)
        if journey is None:
            self.open_journey(nearest(project, self.journey).id)
            return
        self.journey = journey
        added = next((record for record in change.added if isinstance(record, Journey)), None)
        if added is not None and not any(isinstance(record, Journey) for record in change.removed):
            self.open_journey(added.id)

    def everywhere(self, record_id: Id) -> bool:
        """Whether a record has no place of its own on the map."""
        project = self._document.project
        return project.get(Persona, record_id) is not None or project.get(Journey, record_id) is not None

    def _look(self, look: Look, keep: str = "") -> None:
        self.look = look
        self.changed.emit(keep)
