"""What is chosen on the map, as a plain value, and where the arrow keys lead."""

from enum import StrEnum

from msgspec import Struct

from cxmapper.model.change import Change
from cxmapper.model.integrity import journey_of
from cxmapper.model.project import Project
from cxmapper.model.record import Id
from cxmapper.model.records import Transition, TransitionKind

_ON = (TransitionKind.NEXT, TransitionKind.ALTERNATIVE)


class Selection(Struct, frozen=True):
    """Ids of records of any kind, in the order in which they were chosen; the last one has the focus."""

    ids: tuple[Id, ...] = ()

    @property
    def focus(self) -> Id | None:
        """The record that keys go to; None when nothing is chosen."""
        return self.ids[-1] if self.ids else None


class Direction(StrEnum):
    """The arrow keys on the graph: on, back, and among branches."""

    RIGHT = "right"
    LEFT = "left"
    UP = "up"
    DOWN = "down"


def extended(selection: Selection, *record_ids: Id) -> Selection:
    """With these chosen too; the last of them has the focus."""
    kept = (id_ for id_ in selection.ids if id_ not in record_ids)
    return Selection((*kept, *dict.fromkeys(record_ids)))


def toggled(selection: Selection, record_id: Id) -> Selection:
    """Without a record that is chosen, with one that is not."""
    if record_id in selection.ids:
        return Selection(tuple(id_ for id_ in selection.ids if id_ != record_id))
    return extended(selection, record_id)


def after(selection: Selection, change: Change) -> Selection:
    """What is left of a selection once a change took records away."""
    gone = {record.id for record in change.removed}
    return Selection(tuple(id_ for id_ in selection.ids if id_ not in gone)) if gone else selection


def neighbour(project: Project, touchpoint_id: Id, direction: Direction) -> Id | None:
    """The touchpoint that an arrow key leads to; None at the rim.

    Right and left follow the ways on, the usual one before the branches, and where there is none the reading order of
    the journey. Up and down go through the branches that leave the same touchpoint, or come to the same one.
    """
    match direction:
        case Direction.RIGHT:
            return next(iter(_ways_on(project, touchpoint_id)), None) or _in_line(project, touchpoint_id, 1)
        case Direction.LEFT:
            return next(iter(_ways_in(project, touchpoint_id)), None) or _in_line(project, touchpoint_id, -1)
        case Direction.UP:
            return _beside(project, touchpoint_id, -1)
        case Direction.DOWN:
            return _beside(project, touchpoint_id, 1)


def _ways_on(project: Project, touchpoint_id: Id) -> list[Id]:
    ways = [way for way in project.children(Transition, touchpoint_id) if way.kind in _ON]
    return list(dict.fromkeys(way.target_id for way in sorted(ways, key=_usual_first) if way.target_id is not None))


def _ways_in(project: Project, touchpoint_id: Id) -> list[Id]:
    ways = [way for way in project.children(Transition, touchpoint_id, "target_id") if way.kind in _ON]
    return list(dict.fromkeys(way.source_id for way in sorted(ways, key=_usual_first)))


def _usual_first(way: Transition) -> int:
    return _ON.index(way.kind)


def _in_line(project: Project, touchpoint_id: Id, step: int) -> Id | None:
    line = [touchpoint.id for touchpoint in project.touchpoints_of(journey_of(project, touchpoint_id))]
    place = line.index(touchpoint_id) + step
    return line[place] if 0 <= place < len(line) else None


def _beside(project: Project, touchpoint_id: Id, step: int) -> Id | None:
    groups = [_ways_on(project, source_id) for source_id in _ways_in(project, touchpoint_id)]
    groups += [_ways_in(project, target_id) for target_id in _ways_on(project, touchpoint_id)]
    for branches in groups:
        place = branches.index(touchpoint_id) + step
        if 0 <= place < len(branches):
            return branches[place]
    return None
