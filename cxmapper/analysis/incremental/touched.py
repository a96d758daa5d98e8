"""Which parts of a journey's shape a change touches."""

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet

from msgspec import Struct

from cxmapper.analysis.graph import JourneyView
from cxmapper.model.project import Project
from cxmapper.model.record import Id, Record
from cxmapper.model.records import Stage, Touchpoint, Transition

SHAPE = ("stage_id", "line", "serves_ids", "persona_ids", "existence", "order")
"""The fields of a touchpoint by which it shapes its journey; of the others only findings about it can speak."""

Pair = tuple[Record | None, Record | None]
"""A record before and after a change."""


class Touched(Struct, frozen=True):
    """What is to be looked up again in a journey; empty where a change leaves its shape as it was.

    `stage_ids` are the stages that came, went or moved and those whose touchpoints or ways between them changed;
    `touchpoint_ids` the touchpoints that came, went or changed their shape, of these `come` and `gone`; `source_ids`
    those from which other ways lead.
    """

    stage_ids: AbstractSet[Id]
    touchpoint_ids: AbstractSet[Id]
    come: Sequence[Id]
    gone: AbstractSet[Id]
    source_ids: AbstractSet[Id]

    def __bool__(self) -> bool:
        return bool(self.stage_ids)


def touched(view: JourneyView, after: JourneyView, pairs: Iterable[Pair]) -> Touched:
    """What a change touches of the journey `view`, which is `after` now."""
    ours = {*view.orders, *(stage.id for stage in after.stages)}
    stage_ids, touchpoint_ids, source_ids = set[Id](), set[Id](), set[Id]()
    for before, now in pairs:
        record = before or now
        if isinstance(record, Stage) and _is_other(before, now, ("journey_id", "order")):
            stage_ids.add(record.id)
        elif isinstance(record, Touchpoint) and _is_other(before, now, SHAPE):
            stage_ids.update(each.stage_id for each in (before, now) if isinstance(each, Touchpoint))
            touchpoint_ids.add(record.id)
        elif isinstance(record, Transition):
            ways = [each for each in (before, now) if isinstance(each, Transition)]
            ends = {id_ for way in ways for id_ in (way.source_id, way.target_id) if id_ is not None}
            source_ids.update(way.source_id for way in ways)
            stage_ids.update(_stages_of(view.project, ends) | _stages_of(after.project, ends))
    stage_ids &= ours
    old = {id_ for stage_id in stage_ids for id_ in view.orders.get(stage_id, ())}
    there = {stage.id for stage in after.stages} & stage_ids
    new = [each.id for stage_id in there for each in after.project.children(Touchpoint, stage_id)]
    come, gone = [id_ for id_ in new if id_ not in old], old.difference(new)
    inside = old.union(new)
    return Touched(
        stage_ids, (touchpoint_ids & inside).union(come, gone), come, gone, {id_ for id_ in source_ids if id_ in inside}
    )


def _is_other(before: Record | None, after: Record | None, fields: Iterable[str]) -> bool:
    """Whether a record came, went or has other values in these fields."""
    if before is None or after is None:
        return True
    return any(getattr(before, name) != getattr(after, name) for name in fields)


def _stages_of(project: Project, touchpoint_ids: Iterable[Id]) -> set[Id]:
    found = (project.get(Touchpoint, id_) for id_ in touchpoint_ids)
    return {touchpoint.stage_id for touchpoint in found if touchpoint is not None}
