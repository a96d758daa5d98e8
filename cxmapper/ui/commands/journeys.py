"""Journeys of the project: adding, naming, ordering, their future states, and those within touchpoints."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from cxmapper.editing.edits.deleting import delete
from cxmapper.editing.edits.journeys import add_future_state, add_journey, move_journeys
from cxmapper.editing.edits.pasting import duplicate as duplicated
from cxmapper.editing.nesting import add_details, details_of
from cxmapper.editing.placing import next_of
from cxmapper.errors import UserError
from cxmapper.model.change import Change, updated
from cxmapper.model.ids import new_id
from cxmapper.model.integrity import journey_of
from cxmapper.model.project import Project
from cxmapper.model.record import Id
from cxmapper.model.records import Journey, Stage, Touchpoint
from cxmapper.ui.actions.keys import way_to
from cxmapper.ui.commands import changing
from cxmapper.ui.commands.here import touchpoint
from cxmapper.ui.words import tr

if TYPE_CHECKING:
    from cxmapper.ui.map_page import MapPage

WIDE = 340


def ask_for_new(page: "MapPage") -> None:
    """Ask what a new journey is called; it comes behind this one, for the same personas."""
    page.ask(_place(page), tr("Name of the new journey"), lambda title: _add(page, title))


def _add(page: "MapPage", title: str) -> None:
    period, people = tr("month"), page.journey.persona_ids
    new, here = Journey(id=new_id(), title=title, persona_ids=people, volume_period=period), page.journey.id
    stages = _first_stages(new.id)
    page.do(
        tr("Add journey {title}", title=title),
        lambda project: add_journey(project, new, stages, next_of(project.ordered(Journey), here)),
    )


def rename(page: "MapPage") -> None:
    """Ask what this journey should be called."""
    changing.rename(page, page.journey.id)


def duplicate(page: "MapPage") -> None:
    """Put a copy right behind this journey, and show it."""
    here, copy_id = page.journey, new_id()

    def change(project: Project) -> Change:
        made = duplicated(project, copy_id, here.id)
        title = tr("{title} (copy)", title=here.title)
        return Change(
            tuple(updated(one, title=title) if isinstance(one, Journey) else one for one in made.added),
            made.removed,
            made.updated,
        )

    page.do(tr("Duplicate journey {title}", title=here.title), change)


def remove(page: "MapPage") -> None:
    """Delete this journey with all that is on it."""
    here = page.journey
    page.do(
        tr("Delete journey {title}", title=here.title or tr("Untitled journey")),
        lambda project: delete(project, here.id),
    )


def shift(page: "MapPage", by: int) -> None:
    """Move this journey one place up (−1) or down (1) among the journeys."""
    here = page.journey
    order = page.document.project.ordered(Journey)
    ids = [journey.id for journey in order]
    there = ids.index(here.id) + by
    if 0 <= there < len(ids):
        before = ids[there] if by < 0 else next_of(order, ids[there])
        page.do(tr("Move journey {title}", title=here.title), lambda project: move_journeys(project, [here.id], before))


def add_future(page: "MapPage") -> None:
    """Draw the future state of this journey, and show both, one above the other."""
    here, future_id = page.journey, new_id()
    title = tr("{title}, in future", title=here.title or tr("Untitled journey"))
    if page.do(
        tr("Add future state of {title}", title=here.title or tr("Untitled journey")),
        lambda project: add_future_state(project, here.id, future_id, title),
    ):
        page.looking.stack(on=True)


def stack(page: "MapPage") -> None:
    """Show both states one above the other, or one map again."""
    page.looking.stack()


def open_details(page: "MapPage") -> None:
    """Show the selected touchpoint's own journey; where it has none yet, a new one."""
    at = touchpoint(page)
    if at is None:
        return
    own = details_of(page.document.project, at.id)
    if own is not None:
        page.looking.open_journey(own.id)
        return
    journey_id = new_id()
    stages = _first_stages(journey_id)
    label = tr("Add the journey within {title}", title=at.title)
    if page.do(label, lambda project: add_details(project, at.id, journey_id, stages)):
        back = way_to("details.back", page)
        page.messages.tell(tr("This is the journey within “{title}”; {keys} leads back.", title=at.title, keys=back))


def back_to_touchpoint(page: "MapPage") -> None:
    """Show the journey around this one, with the touchpoint selected that this one is of."""
    project = page.document.project
    within = project.get(Touchpoint, page.journey.details_id)
    if within is None:
        raise UserError(tr("This journey is within no touchpoint of another one."))
    page.looking.open_journey(journey_of(project, within.id))
    page.select(within.id)
    page.reveal(within.id)


def _first_stages(journey_id: Id) -> list[Stage]:
    titles = (tr("Before"), tr("During"), tr("After"))
    return [Stage(id=new_id(), journey_id=journey_id, title=title) for title in titles]


def _place(page: "MapPage") -> QRectF:
    """At the top of the map, in the middle."""
    return QRectF((page.canvas.width() - WIDE) / 2, 12, WIDE, 40)
