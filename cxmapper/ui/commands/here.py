"""Where a command acts, and whether it can: the stage, touchpoints and place on the canvas that are selected.

The menus ask this of every map that is opened, so it loads none of the edits that commands make.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from cxmapper.drawing.grid import GAP
from cxmapper.editing.nesting import states_of
from cxmapper.editing.placing import in_reading_order
from cxmapper.model.record import Id
from cxmapper.model.records import Note, Opportunity, PainPoint, Stage, State, Touchpoint, Transition
from cxmapper.ui.feedback.watching import Watch

if TYPE_CHECKING:
    from cxmapper.ui.map_page import MapPage


def touchpoints(page: "MapPage") -> tuple[Touchpoint, ...]:
    """The selected touchpoints in reading order."""
    return in_reading_order(page.document.project, page.selection.ids)


def touchpoint(page: "MapPage") -> Touchpoint | None:
    """The touchpoint that keys go to: the selected one, or the one to which what is selected belongs."""
    project, focus = page.document.project, page.selection.focus
    if focus is None:
        return None
    match project.record(focus):
        case Touchpoint() as found:
            return found
        case PainPoint(touchpoint_id=subject) | Note(subject_id=subject) | Transition(source_id=subject):
            return project.get(Touchpoint, subject)
        case Opportunity() as idea:
            pains = (project.get(PainPoint, id_) for id_ in idea.pain_point_ids)
            places = [idea.subject_id, *(pain.touchpoint_id for pain in pains if pain is not None)]
            return next((at for at in (project.get(Touchpoint, id_) for id_ in places) if at is not None), None)
    return None


def stage(page: "MapPage") -> Stage | None:
    """The stage that is selected or holds what is; the first one where nothing is."""
    project = page.document.project
    chosen = project.get(Stage, page.selection.focus or "")
    at = touchpoint(page)
    if chosen is None and at is not None:
        chosen = project.get(Stage, at.stage_id)
    return chosen or next(iter(project.children(Stage, page.journey.id)), None)


def journey_id(page: "MapPage") -> Id:
    """The journey that holds what is selected: of two states one above the other it can be either."""
    within = stage(page)
    return within.journey_id if within is not None else page.journey.id


def at_touchpoint(page: "MapPage") -> bool:
    """Whether keys go to a touchpoint."""
    return touchpoint(page) is not None


def has(page: "MapPage", least: int, *tables: str) -> bool:
    """Whether so many things are selected, all of these tables where any are named."""
    ids, project = page.selection.ids, page.document.project
    records = map(project.record, ids)
    return len(ids) >= least and all(record and (not tables or record.table in tables) for record in records)


def movable(page: "MapPage") -> bool:
    """Whether what is selected has a place among others of its kind."""
    return at_touchpoint(page) or selected(page, Stage)


def has_things(page: "MapPage") -> bool:
    """Whether what is selected belongs to touchpoints: words, pains, ideas."""
    return has(page, 1, "notes", "pain_points", "opportunities")


def has_one_to_turn(page: "MapPage") -> bool:
    """Whether one note or pain is selected."""
    return len(page.selection.ids) == 1 and has(page, 1, "notes", "pain_points")


def selected(page: "MapPage", *kinds: type) -> bool:
    """Whether something is selected and all of it is of these kinds."""
    records = [page.document.project.record(id_) for id_ in page.selection.ids]
    return bool(records) and all(isinstance(record, kinds) for record in records)


def is_current(page: "MapPage") -> bool:
    """Whether this journey shows how it is."""
    return page.journey.state is State.CURRENT


def has_states(page: "MapPage") -> bool:
    """Whether this journey has both a current and a future state."""
    return states_of(page.document.project, page.journey) is not None


def is_watching(page: "MapPage") -> bool:
    """Whether a folder is watched for this map."""
    found = page.findChild(Watch)
    return isinstance(found, Watch) and found.folder is not None


def titles(page: "MapPage") -> dict[str, Id]:
    """The titled touchpoints of the journey in reading order, ids by title."""
    project = page.document.project
    stages = project.children(Stage, journey_id(page))
    return {one.title: one.id for each in stages for one in project.children(Touchpoint, each.id) if one.title}


def place(page: "MapPage", record_id: Id | None, *, behind: bool = False) -> QRectF:
    """Where on the canvas a record is, or what comes behind it would be; the middle where it is nowhere."""
    rect = page.canvas.place_of(record_id) if record_id is not None else None
    if rect is None:
        middle = page.canvas.rect().center()
        return QRectF(middle.x() - 120, middle.y() - 17, 240, 34)
    return rect.translated(rect.width() + GAP * page.canvas.view.scale, 0) if behind else rect
