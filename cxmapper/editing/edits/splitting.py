"""One thing made two: a way by a touchpoint put into it, a touchpoint into what happens first and then."""

from collections.abc import Collection

from cxmapper.editing.edits.touchpoints import add_connected, add_touchpoint, move_touchpoints, place_between
from cxmapper.editing.edits.transitions import connect, rerouted
from cxmapper.editing.placing import next_of
from cxmapper.editing.references import anything, existing, redirected
from cxmapper.errors import UserError
from cxmapper.model.change import Change, combined, updated
from cxmapper.model.project import Project
from cxmapper.model.record import Id, Record
from cxmapper.model.records import Evidence, Touchpoint, Transition, TransitionKind

_ON = (TransitionKind.NEXT, TransitionKind.ALTERNATIVE)
_ITS_OWN: dict[str, object] = {
    "description": "",
    "moment_of_truth": False,
    "evidence": Evidence.ASSUMED,
    "image_ids": (),
    "duration": "",
    "headline_metric_id": None,
    "tags": (),
    "links": (),
}
"""What a touchpoint does not share with the one that it was split from."""


def insert_on_link(project: Project, way_id: Id, touchpoint: Touchpoint, second_id: Id) -> Change:
    """Put a new touchpoint into a way, which splits in two; in its stage it stands between the way's ends.

    Share, n and label stay on the first half, where they are still true: as many set out. The second half,
    `second_id`, is assumed. A departure moves to the new touchpoint, uncounted, and keeps its label, the reason to
    give up; those who were counted as leaving are those who come by the new way.
    """
    way = existing(project, Transition, way_id)
    place = place_between(project, touchpoint.stage_id, way.source_id, way.target_id)
    return add_touchpoint(project, touchpoint, place).then(_split(project, way, touchpoint.id, second_id))


def add_next(project: Project, touchpoint: Touchpoint, from_id: Id, way_id: Id, second_id: Id) -> Change:
    """Put a new touchpoint where customers go on from another: into its one plain way on, where it has one.

    Plain is a way that everybody takes as a step; ways of personas, branches and ways back stay as they are. Without
    a plain way on it gets one to the new touchpoint; where several lead on the new one branches off, as nobody can know
    which of them is meant.
    """
    ways = project.children(Transition, from_id)
    plain = [way for way in ways if way.kind is TransitionKind.NEXT and way.persona_id is None]
    if len(plain) == 1:
        return insert_on_link(project, plain[0].id, touchpoint, second_id)
    kind = TransitionKind.ALTERNATIVE if plain else TransitionKind.NEXT
    return add_connected(project, touchpoint, way_id, from_id, kind)


def move_onto_link(project: Project, way_id: Id, touchpoint_id: Id, second_id: Id) -> Change:
    """Put a touchpoint that is there into a way, beside one of its ends; its other ways stay as they are."""
    way, touchpoint = existing(project, Transition, way_id), existing(project, Touchpoint, touchpoint_id)
    touchpoints = project.all(Touchpoint)
    if touchpoint_id in (way.source_id, way.target_id):
        raise UserError("This way starts or ends at the touchpoint already; choose another way or touchpoint.")
    ends = [touchpoints[end].stage_id for end in (way.source_id, way.target_id) if end is not None]
    stage_id = touchpoint.stage_id if touchpoint.stage_id in ends else ends[0]
    place = place_between(project, stage_id, way.source_id, way.target_id)
    if place == touchpoint_id:
        place = next_of(project.children(Touchpoint, stage_id), touchpoint_id)
    moving = move_touchpoints(project, [touchpoint_id], stage_id, place)
    return moving.then(_split(project.apply(moving), way, touchpoint_id, second_id))


def _split(project: Project, way: Transition, via_id: Id, second_id: Id) -> Change:
    if way.kind is TransitionKind.LEAVES:
        return _split_departure(project, way, via_id, second_id)
    kind = TransitionKind.BACK if way.kind is TransitionKind.BACK else TransitionKind.NEXT
    second = Transition(id=second_id, source_id=via_id, target_id=way.target_id, kind=kind, persona_id=way.persona_id)
    return rerouted(project, way, target_id=via_id).then(connect(project, second))


def _split_departure(project: Project, way: Transition, via_id: Id, second_id: Id) -> Change:
    goes_on = any(one.kind in _ON for one in project.children(Transition, way.source_id))
    first = Transition(
        id=second_id,
        source_id=way.source_id,
        target_id=via_id,
        kind=TransitionKind.ALTERNATIVE if goes_on else TransitionKind.NEXT,
        persona_id=way.persona_id,
        share=way.share,
        n=way.n,
        evidence=way.evidence,
    )
    later = rerouted(project, way, source_id=via_id, share=None, n=None, evidence=Evidence.ASSUMED)
    return later.then(connect(project, first))


def split_touchpoint(
    project: Project, touchpoint_id: Id, *, second_id: Id, title: str, way_id: Id, moved_ids: Collection[Id] = ()
) -> Change:
    """Split a touchpoint in two: the first keeps the ways in, the second gets the ways on, and one way joins them.

    Both are met by the same personas, on the same channel, by the same owner; the second is assumed. Ratings, scores,
    pains, ideas and notes stay with the first, except those of `moved_ids`.
    """
    first = existing(project, Touchpoint, touchpoint_id)
    second = updated(first, id=second_id, title=title, **_ITS_OWN)
    place = next_of(project.children(Touchpoint, first.stage_id), first.id)
    ways = (Change.updating(way, source_id=second_id) for way in project.children(Transition, first.id))
    records = (anything(project, record_id) for record_id in dict.fromkeys(moved_ids))
    moves = (_moved(record, first.id, second_id) for record in records)
    way = Transition(id=way_id, source_id=first.id, target_id=second_id)
    return combined((add_touchpoint(project, second, place), *ways, *moves, Change.adding(way)))


def _moved(record: Record, from_id: Id, to_id: Id) -> Change:
    after = redirected(record, lambda _, id_: to_id if id_ == from_id else id_)
    if after is None or after == record or isinstance(record, Touchpoint | Transition):
        raise UserError("{id} does not belong to the touchpoint that is split.", id=record.id)
    return Change(updated=((record, after),))
