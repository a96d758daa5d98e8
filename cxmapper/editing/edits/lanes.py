"""Lanes of a map: shown, hidden, added, named, in another order.

A lane is told by its id or, all but one's own, by its kind. A journey without lanes shows `USUAL_LANES`; the first
edit writes them down, with ids made of the `id` that it is given.
"""

from collections.abc import Sequence

from cxmapper.editing.placing import added, moved
from cxmapper.editing.references import existing
from cxmapper.errors import UserError
from cxmapper.model.change import NO_CHANGE, Change
from cxmapper.model.journeys import USUAL_LANES
from cxmapper.model.order import orders
from cxmapper.model.project import Project
from cxmapper.model.record import Id
from cxmapper.model.records import Journey, Lane, LaneKind

_NO_SUCH_LANE = "The map has no such lane; add it first."


def show_lane(project: Project, journey_id: Id, which: Id | LaneKind, id: Id) -> Change:  # noqa: A002
    """Show a lane again, or one of a kind that the journey has not yet, with this id, at the end."""
    lanes, written = _written(project, journey_id, id)
    lane = _find(lanes, which)
    if lane is not None:
        return written.then(Change.updating(lane, hidden=False)) if lane.hidden else NO_CHANGE
    kind = next((kind for kind in USUAL_LANES if kind == which), None)
    if kind is None:
        raise UserError(_NO_SUCH_LANE)
    return written.then(added(lanes, [Lane(id=id, journey_id=journey_id, kind=kind)], None))


def hide_lane(project: Project, journey_id: Id, which: Id | LaneKind, id: Id) -> Change:  # noqa: A002
    """Hide a lane; what stands in it stays."""
    lanes, written = _written(project, journey_id, id)
    lane = _find(lanes, which)
    return NO_CHANGE if lane is None else written.then(Change.updating(lane, hidden=True))


def add_lane(project: Project, lane: Lane, before: Id | LaneKind | None = None) -> Change:
    """Add a lane of one's own before another or at the end."""
    lanes, written = _written(project, lane.journey_id, lane.id)
    return written.then(added(lanes, [lane], _place(lanes, before)))


def rename_lane(project: Project, journey_id: Id, which: Id | LaneKind, title: str, id: Id) -> Change:  # noqa: A002
    """Name a lane; an empty title brings the usual name back."""
    lanes, written = _written(project, journey_id, id)
    change = Change.updating(_there(lanes, which), title=title)
    return written.then(change) if change else NO_CHANGE


def move_lane(
    project: Project,
    journey_id: Id,
    which: Id | LaneKind,
    before: Id | LaneKind | None,
    id: Id,  # noqa: A002
) -> Change:
    """Move a lane before another or to the end."""
    lanes, written = _written(project, journey_id, id)
    change = moved(lanes, [_there(lanes, which)], _place(lanes, before))
    return written.then(change) if change else NO_CHANGE


def _written(project: Project, journey_id: Id, id_: Id) -> tuple[tuple[Lane, ...], Change]:
    """The journey's lanes in order, and the change that writes the usual ones down where it has none."""
    existing(project, Journey, journey_id)
    lanes = project.children(Lane, journey_id)
    if lanes:
        return lanes, NO_CHANGE
    keys = zip(USUAL_LANES, orders(len(USUAL_LANES)), strict=True)
    usual = tuple(
        Lane(id=f"{id_}.{number}", journey_id=journey_id, kind=kind, order=order)
        for number, (kind, order) in enumerate(keys, 1)
    )
    return usual, Change.adding(*usual)


def _find(lanes: Sequence[Lane], which: Id | LaneKind) -> Lane | None:
    return next((lane for lane in lanes if lane.id == which or (lane.kind == which != LaneKind.OWN)), None)


def _there(lanes: Sequence[Lane], which: Id | LaneKind) -> Lane:
    lane = _find(lanes, which)
    if lane is None:
        raise UserError(_NO_SUCH_LANE)
    return lane


def _place(lanes: Sequence[Lane], before: Id | LaneKind | None) -> Id | None:
    return None if before is None else _there(lanes, before).id
