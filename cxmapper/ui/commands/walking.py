"""Walking the map by keys: from touchpoint to touchpoint along their ways, and through what belongs to one."""

from typing import TYPE_CHECKING

from cxmapper.editing.edits.stages import move_stages
from cxmapper.editing.edits.touchpoints import move_touchpoints
from cxmapper.editing.placing import next_of
from cxmapper.editing.selection import Direction, extended, neighbour
from cxmapper.model.project import Project
from cxmapper.model.record import Id
from cxmapper.model.records import Note, Opportunity, PainPoint, Stage, Touchpoint, Transition
from cxmapper.ui.commands.here import journey_id, selected, touchpoint
from cxmapper.ui.words import tr

if TYPE_CHECKING:
    from cxmapper.ui.map_page import MapPage


def walk(page: "MapPage", direction: str) -> None:
    """Go to the touchpoint, or from a selected stage to the stage, that an arrow leads to."""
    found = _led_to(page, Direction(direction))
    if found is not None:
        page.select(found)
        page.reveal(found)


def extend(page: "MapPage", direction: str) -> None:
    """Select what an arrow leads to as well."""
    found = _led_to(page, Direction(direction))
    if found is not None:
        page.select(*extended(page.selection, found).ids)
        page.reveal(found)


def _led_to(page: "MapPage", direction: Direction) -> Id | None:
    project = page.document.project
    if selected(page, Stage):
        return _beside(project, page.selection.ids[-1], direction)
    at = touchpoint(page)
    if at is None:
        return first(page)
    return neighbour(project, at.id, direction) if page.selection.focus == at.id else at.id


def first(page: "MapPage") -> Id | None:
    """The first touchpoint of the journey, or the first stage where there is none."""
    project = page.document.project
    stages = project.children(Stage, page.journey.id)
    touchpoints = (one.id for stage in stages for one in project.children(Touchpoint, stage.id))
    return next(touchpoints, stages[0].id if stages else None)


def to_stage(page: "MapPage") -> None:
    """Select the stage of the selected touchpoint; from a stage, its first touchpoint."""
    project, at = page.document.project, touchpoint(page)
    if selected(page, Stage):
        inside = project.children(Touchpoint, page.selection.ids[-1])
        found = inside[0].id if inside else None
    else:
        found = at.stage_id if at is not None else first(page)
    if found is not None:
        page.select(found)
        page.reveal(found)


def through(page: "MapPage", by: int) -> None:
    """Select the next thing that belongs to the touchpoint: pains, ideas, words, ways on; round and round."""
    at = touchpoint(page)
    if at is None:
        return
    ring = [at.id, *belonging(page.document.project, at.id)]
    focus = page.selection.focus
    now = ring.index(focus) if focus in ring else 0
    page.select(ring[(now + by) % len(ring)])


def belonging(project: Project, touchpoint_id: Id) -> list[Id]:
    """What belongs to a touchpoint, in the order of the lanes."""
    notes = [note.id for note in project.children(Note, touchpoint_id)]
    pains = [pain.id for pain in project.children(PainPoint, touchpoint_id)]
    answers = [
        idea.id
        for idea in project.all(Opportunity).values()
        if idea.subject_id == touchpoint_id or not set(pains).isdisjoint(idea.pain_point_ids)
    ]
    return [*notes, *pains, *answers, *(way.id for way in project.children(Transition, touchpoint_id))]


def shift(page: "MapPage", by: int) -> None:
    """Move the selected touchpoints, or the selected stage, one place earlier (−1) or later (1)."""
    if selected(page, Stage):
        _shift_stage(page, page.selection.ids[-1], by)
        return
    at = touchpoint(page)
    if at is None:
        return
    project = page.document.project
    siblings = [one.id for one in project.children(Touchpoint, at.stage_id)]
    here = siblings.index(at.id) + by
    if 0 <= here < len(siblings):
        before = siblings[here] if by < 0 else next_of(project.children(Touchpoint, at.stage_id), siblings[here])
        place: tuple[Id, Id | None] | None = at.stage_id, before
    else:
        place = _over_the_edge(project, journey_id(page), at.stage_id, by)
    if place is None:
        return
    label = tr("Move {title}", title=at.title)
    page.do(label, lambda project: move_touchpoints(project, [at.id], *place), at.id)
    page.reveal(at.id)


def _over_the_edge(project: Project, within: Id, stage_id: Id, by: int) -> tuple[Id, Id | None] | None:
    """The stage beside, and before which touchpoint: forward to its beginning, backward to its end."""
    stages = [stage.id for stage in project.children(Stage, within)]
    there = stages.index(stage_id) + by
    if not 0 <= there < len(stages):
        return None
    inside = project.children(Touchpoint, stages[there])
    return stages[there], inside[0].id if inside and by > 0 else None


def _shift_stage(page: "MapPage", stage_id: Id, by: int) -> None:
    project = page.document.project
    within = journey_id(page)
    siblings = project.children(Stage, within)
    ids = [stage.id for stage in siblings]
    here = ids.index(stage_id) + by
    if 0 <= here < len(ids):
        before = ids[here] if by < 0 else next_of(siblings, ids[here])
        page.do(tr("Move stage"), lambda project: move_stages(project, [stage_id], within, before), stage_id)
        page.reveal(stage_id)


def _beside(project: Project, stage_id: Id, direction: Direction) -> Id | None:
    stage = project.get(Stage, stage_id)
    if stage is None:
        return None
    ids = [one.id for one in project.children(Stage, stage.journey_id)]
    steps = {Direction.RIGHT: 1, Direction.LEFT: -1}
    there = ids.index(stage_id) + steps.get(direction, 0)
    if direction is Direction.DOWN:
        inside = project.children(Touchpoint, stage_id)
        return inside[0].id if inside else None
    return ids[there] if 0 <= there < len(ids) else None
