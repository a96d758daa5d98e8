"""Going to a thing of the project, wherever it is."""

from typing import TYPE_CHECKING

from cxmapper.drawing.look import Lens, Mode
from cxmapper.model.integrity import journey_of
from cxmapper.model.records import Journey, Persona

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


def see(page: "MapPage", lens: str) -> None:
    """Look through a lens."""
    page.looking.see(Lens(lens))


def turn_to(page: "MapPage", mode: str) -> None:
    """Capture or review."""
    page.looking.turn_to(Mode(mode))
