"""Adding and moving touchpoints."""

from collections.abc import Sequence

from cxmapper.editing.edits.deleting import cut_ways
from cxmapper.editing.edits.transitions import connect
from cxmapper.editing.placing import added, in_reading_order, moved, next_of
from cxmapper.editing.references import existing
from cxmapper.model.change import Change
from cxmapper.model.project import Project
from cxmapper.model.record import Id
from cxmapper.model.records import Stage, Touchpoint, Transition, TransitionKind


def add_touchpoint(project: Project, touchpoint: Touchpoint, before_id: Id | None = None) -> Change:
    """Put a touchpoint into its stage, before another or at the end."""
    return added(project.children(Touchpoint, touchpoint.stage_id), [touchpoint], before_id)


def add_connected(
    project: Project, touchpoint: Touchpoint, way_id: Id, from_id: Id, kind: TransitionKind = TransitionKind.NEXT
) -> Change:
    """Put a touchpoint right behind the one that leads to it, or at the end of another stage, and connect the two."""
    way = Transition(id=way_id, source_id=existing(project, Touchpoint, from_id).id, target_id=touchpoint.id, kind=kind)
    place = place_between(project, touchpoint.stage_id, from_id, None)
    return add_touchpoint(project, touchpoint, place).then(connect(project, way))


def move_touchpoints(
    project: Project, touchpoint_ids: Sequence[Id], stage_id: Id, before_id: Id | None = None
) -> Change:
    """Move touchpoints, in their reading order, into a stage, before another one or at the end.

    In another journey the ways to those that stay are cut, as no way joins two journeys.
    """
    stage = existing(project, Stage, stage_id)
    touchpoints = in_reading_order(project, touchpoint_ids)
    cut = cut_ways(project, {touchpoint.id for touchpoint in touchpoints}, stage.journey_id)
    return cut.then(moved(project.children(Touchpoint, stage_id), touchpoints, before_id, stage_id=stage_id))


def place_between(project: Project, stage_id: Id, source_id: Id, target_id: Id | None) -> Id | None:
    """The natural place in a stage for a step between two: behind the first, else before the second, else the end."""
    siblings = project.children(Touchpoint, stage_id)
    ids = {sibling.id for sibling in siblings}
    if source_id in ids:
        return next_of(siblings, source_id)
    return target_id if target_id in ids else None
