"""Edits of journeys, stages, touchpoints and the ways between them, with arguments picked from a project."""

from collections.abc import Callable

from hypothesis import strategies as st

from cxmapper.editing.edits import deleting, journeys, merging, splitting, stages, touchpoints, transitions
from cxmapper.editing.edits.counted_ways import fill_ways
from cxmapper.feedback.events.drawn import Drawn
from cxmapper.feedback.events.follows import Counted, Flow
from cxmapper.model.change import Change
from cxmapper.model.records import (
    Journey,
    Note,
    PainPoint,
    Persona,
    Rating,
    Source,
    Stage,
    Touchpoint,
    Transition,
    TransitionKind,
)
from tests.editing.pick import Pick


def _place(p: Pick) -> tuple[str, str | None]:
    stage_id = p.a(Stage)
    return stage_id, p.sibling(Touchpoint, stage_id)


def _add_touchpoint(p: Pick, id_: str) -> Change:
    stage_id, before_id = _place(p)
    return touchpoints.add_touchpoint(p.project, Touchpoint(id=id_, stage_id=stage_id, title="New"), before_id)


def _add_connected(p: Pick, id_: str) -> Change:
    new = Touchpoint(id=id_, stage_id=p.a(Stage), title="New")
    from_id = p.of(
        [one.id for one in p.project.ordered(Touchpoint) if _journey(p, one.id) == _journey_of_stage(p, new)]
    )
    return touchpoints.add_connected(p.project, new, f"{id_}w", from_id)


def _journey(p: Pick, touchpoint_id: str) -> str:
    return _journey_of_stage(p, p.project.all(Touchpoint)[touchpoint_id])


def _journey_of_stage(p: Pick, touchpoint: Touchpoint) -> str:
    return p.project.all(Stage)[touchpoint.stage_id].journey_id


def _move_touchpoints(p: Pick, _: str) -> Change:
    stage_id, before_id = _place(p)
    return touchpoints.move_touchpoints(p.project, p.some(Touchpoint), stage_id, before_id)


def _add_stage(p: Pick, id_: str) -> Change:
    journey_id = p.a(Journey)
    new = Stage(id=id_, journey_id=journey_id, title="New")
    return stages.add_stage(p.project, new, p.sibling(Stage, journey_id))


def _move_stages(p: Pick, _: str) -> Change:
    journey_id = p.a(Journey)
    return stages.move_stages(p.project, p.some(Stage), journey_id, p.sibling(Stage, journey_id))


def _add_journey(p: Pick, id_: str) -> Change:
    new = [Stage(id=f"{id_}s{number}", journey_id=id_, title="") for number in range(3)]
    journey = Journey(id=id_, title="New", details_id=p.maybe(Touchpoint))
    return journeys.add_journey(p.project, journey, new, p.maybe(Journey))


def _pair(p: Pick) -> tuple[str, str]:
    source_id = p.a(Touchpoint)
    journey_id = _journey(p, source_id)
    others = [one.id for one in p.project.ordered(Touchpoint) if _journey(p, one.id) == journey_id]
    return source_id, p.of([id_ for id_ in others if id_ != source_id])


def _connect(p: Pick, id_: str) -> Change:
    source_id, target_id = _pair(p)
    kind = p.of([TransitionKind.NEXT, TransitionKind.ALTERNATIVE, TransitionKind.BACK])
    way = Transition(id=id_, source_id=source_id, target_id=target_id, kind=kind, persona_id=p.maybe(Persona))
    return transitions.connect(p.project, way)


def _loop(p: Pick, id_: str) -> Change:
    touchpoint_id = p.a(Touchpoint)
    way = Transition(id=id_, source_id=touchpoint_id, target_id=touchpoint_id, kind=TransitionKind.BACK)
    return transitions.connect(p.project, way)


def _beside_way(p: Pick, way_id: str) -> str:
    journey_id = _journey(p, p.project.all(Transition)[way_id].source_id)
    return p.of([one.id for one in p.project.ordered(Touchpoint) if _journey(p, one.id) == journey_id])


def _lead_to(p: Pick, _: str) -> Change:
    way_id = p.a(Transition)
    return transitions.lead_to(p.project, way_id, _beside_way(p, way_id))


def _lead_from(p: Pick, _: str) -> Change:
    way_id = p.a(Transition)
    return transitions.lead_from(p.project, way_id, _beside_way(p, way_id))


def _add_next(p: Pick, id_: str) -> Change:
    from_id = p.a(Touchpoint)
    new = Touchpoint(id=id_, stage_id=p.project.all(Touchpoint)[from_id].stage_id, title="Next")
    return splitting.add_next(p.project, new, from_id, f"{id_}w", f"{id_}s")


def _insert_on_link(p: Pick, id_: str) -> Change:
    way_id = p.a(Transition)
    stage_id = p.project.all(Touchpoint)[_beside_way(p, way_id)].stage_id
    new = Touchpoint(id=id_, stage_id=stage_id, title="Between")
    return splitting.insert_on_link(p.project, way_id, new, f"{id_}w")


def _split_touchpoint(p: Pick, id_: str) -> Change:
    first_id = p.a(Touchpoint)
    own = [one.id for kind in (Rating, PainPoint, Note) for one in p.project.children(kind, first_id)]
    moved_ids = p.draw(st.lists(st.sampled_from(own), unique=True)) if own else []
    return splitting.split_touchpoint(
        p.project, first_id, second_id=id_, title="Then", way_id=f"{id_}w", moved_ids=moved_ids
    )


def _fill_ways(p: Pick, id_: str) -> Change:
    """Of ten customers at a touchpoint four take a way, drawn or not, of which a log tells."""
    source_id, target_id = _pair(p)
    ways = {(source_id, p.of([target_id, None])): Counted(4, 4)}
    flow = Flow(10, {source_id: Counted(10, 10)}, ways, {source_id: 10})
    journey = p.project.all(Journey)[_journey(p, source_id)]
    drawn = Drawn(p.project, journey, flow, frozenset({source_id, target_id}))
    return fill_ways(drawn, Source(id=id_, title="log.csv", checksum=p.of(["c", "d"])), p.of([None, 0.25]))


OF_FLOW: dict[str, Callable[[Pick, str], Change]] = {
    "add_journey": _add_journey,
    "move_journeys": lambda p, _: journeys.move_journeys(p.project, p.some(Journey), p.maybe(Journey)),
    "add_future_state": lambda p, id_: journeys.add_future_state(p.project, p.a(Journey), id_, "Future"),
    "add_stage": _add_stage,
    "move_stages": _move_stages,
    "add_touchpoint": _add_touchpoint,
    "add_connected": _add_connected,
    "move_touchpoints": _move_touchpoints,
    "add_next": _add_next,
    "insert_on_link": _insert_on_link,
    "move_onto_link": lambda p, id_: splitting.move_onto_link(p.project, p.a(Transition), p.a(Touchpoint), id_),
    "split_touchpoint": _split_touchpoint,
    "merge_touchpoints": lambda p, _: merging.merge_touchpoints(p.project, *_pair(p)),
    "connect": _connect,
    "connect_loop": _loop,
    "fill_ways": _fill_ways,
    "let_leave": lambda p, id_: transitions.let_leave(p.project, p.a(Touchpoint), id_),
    "lead_to": _lead_to,
    "lead_from": _lead_from,
    "reverse": lambda p, _: transitions.reverse(p.project, p.a(Transition)),
    "change_kind": lambda p, _: transitions.change_kind(p.project, p.a(Transition), p.of(list(TransitionKind))),
    "delete_touchpoint_keeping_flow": lambda p, _: deleting.delete_touchpoint_keeping_flow(p.project, p.a(Touchpoint)),
}
