"""Going to a thing of the project, wherever it is."""

from typing import TYPE_CHECKING

from cxmapper.drawing.look import Lens, Mode
from cxmapper.model.integrity import journey_of
from cxmapper.model.records import Journey, Persona, Score
from cxmapper.model.strategy import Status
from cxmapper.ui.panels.navigator import ADD
from cxmapper.ui.panels.strategy import ACTIONS, OWNERS, READ
from cxmapper.ui.words import tr

if TYPE_CHECKING:
    from cxmapper.ui.map_page import MapPage


def show(page: "MapPage", record_id: str) -> None:
    """Open the journey of a record, or put a persona in focus, and bring the record into view."""
    project = page.document.project
    if project.get(Persona, record_id) is not None:
        page.looking.focus_on(record_id)
    elif project.get(Journey, record_id) is not None:
        page.looking.open_journey(record_id)
    else:
        journey_id = journey_of(project, record_id)
        if journey_id is not None:
            page.looking.open_journey(journey_id)
        page.point_at([record_id])
    page.canvas.setFocus()


def focus_on(page: "MapPage", persona_id: str) -> None:
    """Put a persona in focus, or let the first one be added."""
    if persona_id == ADD:
        page.edit_persona()
    else:
        page.looking.focus_on(persona_id)


def show_source(page: "MapPage", source_id: str) -> None:
    """Select on this map what has scores from a source, or say that nothing has; let another one be read."""
    if source_id == READ:
        from cxmapper.ui.commands.feedback import ask_for_survey

        ask_for_survey(page)
        return
    scores = page.document.project.all(Score).values()
    subjects = dict.fromkeys(score.subject_id for score in scores if score.source_id == source_id)
    there = [id_ for id_ in subjects if page.canvas.place_of(id_) is not None]
    page.point_at(there)
    if not there:
        page.messages.tell(tr("Nothing on this journey has scores from there."))


def show_strategy(page: "MapPage", what: str) -> None:
    """Show the vision beside the map, who owns what, or the ideas that are not carried out yet."""
    if what == OWNERS:
        page.looking.see(Lens.OWNERSHIP)
    elif what == ACTIONS:
        open_ = [idea.id for idea in page.view.ideas if idea.status not in {Status.DONE, Status.DROPPED}]
        page.point_at(open_)
    else:
        page.select()
        page.docks["inspector"].show()
        page.docks["inspector"].raise_()


def see(page: "MapPage", lens: str) -> None:
    """Look through a lens."""
    page.looking.see(Lens(lens))


def turn_to(page: "MapPage", mode: str) -> None:
    """Capture or review."""
    page.looking.turn_to(Mode(mode))
