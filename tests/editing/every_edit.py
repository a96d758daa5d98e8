"""Every edit with arguments picked from a project, for tests that try them all in any order."""

from collections.abc import Callable
from datetime import date

from hypothesis import strategies as st

from cxmapper.editing.edits import (
    comments,
    company,
    copying,
    deleting,
    feelings,
    fields,
    guesses,
    journeys,
    lanes,
    merging,
    notes,
    pains,
    pasting,
    personas,
    portraits,
    scores,
    splitting,
    stages,
    surveys,
    touchpoints,
    transitions,
    turning,
    votes,
)
from cxmapper.feedback.counting.scores import Reading
from cxmapper.model.change import Change
from cxmapper.model.journeys import USUAL_LANES
from cxmapper.model.records import (
    TABLES,
    Aspect,
    Count,
    FollowUp,
    Image,
    Journey,
    Lane,
    LaneKind,
    Metric,
    Note,
    NoteKind,
    Opportunity,
    PainPoint,
    Persona,
    ProjectInfo,
    Rating,
    Score,
    Source,
    Stage,
    Target,
    Touchpoint,
    Transition,
    TransitionKind,
    View,
    Vote,
    Waiver,
    Wave,
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


def _rating(p: Pick, id_: str) -> Rating:
    return Rating(
        id=id_,
        touchpoint_id=p.a(Touchpoint),
        persona_id=p.maybe(Persona),
        view=p.of(list(View)),
        aspect=p.of(list(Aspect)),
        value=p.of([-2, -0.5, 0, 2]),
    )


def _rate(p: Pick, id_: str) -> Change:
    value = p.of([-1, 0, 1])
    return feelings.rate(p.project, p.a(Touchpoint), value, id=id_, persona_id=p.maybe(Persona))


def _clear_rating(p: Pick, _: str) -> Change:
    return feelings.clear_rating(p.project, p.project.all(Rating)[p.a(Rating)])


def _score(p: Pick, id_: str) -> Change:
    counts = (Count(p.of([0, 5, 10]), 3, 3, 3),)
    score = Score(id=id_, subject_id=p.a(Touchpoint, Stage, Journey), metric_id=p.a(Metric), counts=counts)
    return scores.put_score(p.project, score)


def _survey(p: Pick, id_: str) -> Change:
    source = Source(id=id_, title=p.of(["june.csv", "july.csv"]), checksum=p.of(["a", "b"]))
    score = Score(id=f"{id_}s", subject_id=p.a(Touchpoint), metric_id=p.a(Metric), source_id=id_, skipped=3)
    return surveys.put_survey(p.project, Reading(source, (score,), ()), again=True)


def _pasted_elsewhere(p: Pick, id_: str) -> Change:
    clipping = copying.copy(p.project, *p.some(Journey, Stage, Touchpoint, Note, PainPoint, Opportunity))
    return pasting.paste(p.project, clipping, id_, p.a(Touchpoint, Stage, Journey))


def _duplicate(p: Pick, id_: str) -> Change:
    return pasting.duplicate(p.project, id_, *p.some(Journey, Stage, Touchpoint, Note, PainPoint, Opportunity))


def _lane(p: Pick, journey_id: str) -> str:
    return p.of([lane.id for lane in p.project.children(Lane, journey_id)] or USUAL_LANES)


def _usual_lane(p: Pick, id_: str) -> Change:
    return lanes.show_lane(p.project, p.a(Journey), p.of(USUAL_LANES), id_)


def _show_lane(p: Pick, id_: str) -> Change:
    journey_id = p.a(Journey)
    return lanes.show_lane(p.project, journey_id, _lane(p, journey_id), id_)


def _hide_lane(p: Pick, id_: str) -> Change:
    journey_id = p.a(Journey)
    return lanes.hide_lane(p.project, journey_id, _lane(p, journey_id), id_)


def _add_lane(p: Pick, id_: str) -> Change:
    return lanes.add_lane(p.project, Lane(id=id_, journey_id=p.a(Journey), kind=LaneKind.OWN, title="Own"))


def _rename_lane(p: Pick, id_: str) -> Change:
    journey_id = p.a(Journey)
    return lanes.rename_lane(p.project, journey_id, _lane(p, journey_id), p.of(["", "Rules"]), id_)


def _move_lane(p: Pick, id_: str) -> Change:
    journey_id = p.a(Journey)
    return lanes.move_lane(p.project, journey_id, _lane(p, journey_id), _lane(p, journey_id), id_)


def _delete(p: Pick, _: str) -> Change:
    kinds = [kind for kind in TABLES.values() if kind is not ProjectInfo]
    return deleting.delete(p.project, *p.some(p.of(kinds)))


def _image(p: Pick, id_: str) -> Image:
    return Image(id=id_, sha256=p.of("01") * 64, media_type="image/png", width=1, height=1, data="AAAA")


def _idea(p: Pick, id_: str) -> Change:
    return pains.answer(p.project, Opportunity(id=id_, text="Idea"), *p.some(PainPoint))


def _set_fields(p: Pick, _: str) -> Change:
    serves_ids = tuple(p.some(Touchpoint))
    fields_of = [
        (PainPoint, {"severity": 4}),
        (Touchpoint, {"title": "", "moment_of_truth": True, "row": 2}),
        (Touchpoint, {"serves_ids": serves_ids}),
        (Touchpoint, {"persona_ids": tuple(p.some(Persona))}),
        (Transition, {"share": 0.25, "label": "sometimes"}),
        (ProjectInfo, {"vision": "Online in an hour"}),
    ]
    kind, values = p.of(fields_of)
    return fields.set_fields(p.project, *p.some(kind), **values)


EDITS: dict[str, Callable[[Pick, str], Change]] = {
    "set_fields": _set_fields,
    "tag": lambda p, _: fields.tag(p.project, "hot", *p.some(Touchpoint, PainPoint)),
    "untag": lambda p, _: fields.untag(p.project, "hot", *p.some(Touchpoint, PainPoint)),
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
    "disconnect": lambda p, _: transitions.disconnect(p.project, *p.some(Transition)),
    "let_leave": lambda p, id_: transitions.let_leave(p.project, p.a(Touchpoint), id_),
    "lead_to": _lead_to,
    "lead_from": _lead_from,
    "reverse": lambda p, _: transitions.reverse(p.project, p.a(Transition)),
    "change_kind": lambda p, _: transitions.change_kind(p.project, p.a(Transition), p.of(list(TransitionKind))),
    "add_persona": lambda p, id_: personas.add_persona(p.project, Persona(id=id_, name="New"), *p.some(Journey)),
    "duplicate_persona": lambda p, id_: personas.duplicate_persona(p.project, p.a(Persona), id_, "Other"),
    "put_in_journey": lambda p, _: personas.put_in_journey(p.project, p.a(Persona), p.a(Journey)),
    "take_out_of_journey": lambda p, _: personas.take_out_of_journey(p.project, p.a(Persona), p.a(Journey)),
    "let_meet": lambda p, _: personas.let_meet(p.project, p.a(Persona), *p.some(Touchpoint)),
    "let_pass_by": lambda p, _: personas.let_pass_by(p.project, p.a(Persona), p.a(Touchpoint)),
    "set_rating": lambda p, id_: feelings.set_rating(p.project, _rating(p, id_)),
    "rate": _rate,
    "clear_rating": _clear_rating,
    "put_score": _score,
    "set_target": lambda p, id_: scores.set_target(
        p.project, Target(id=id_, metric_id=p.a(Metric), subject_id=p.a(Touchpoint, Stage, Journey), value=5)
    ),
    "put_survey": _survey,
    "take_comment": lambda p, id_: comments.take_comment(
        p.project, "Slow", p.of([*comments.As]), p.a(Touchpoint), id=id_, source="x.csv", persona_id=p.maybe(Persona)
    ),
    "rename_wave": lambda p, _: scores.rename_wave(p.project, p.a(Wave), p.of(["Autumn", "Spring"])),
    "answer": _idea,
    "let_answer": lambda p, _: pains.let_answer(p.project, p.a(Opportunity), p.a(PainPoint)),
    "let_not_answer": lambda p, _: pains.let_not_answer(p.project, p.a(Opportunity), p.a(PainPoint)),
    "follow_up": lambda p, _: pains.follow_up(
        p.project, p.a(Opportunity), FollowUp(on=p.of([date(2026, 1, 1), date(2026, 2, 1)]), text="Done")
    ),
    "write_guesses": lambda p, _: guesses.write_guesses(
        p.project, ids := p.some(Touchpoint), p.maybe(Persona), "Service", dict.fromkeys(ids[:1], 2)
    ),
    "agree": lambda p, _: guesses.agree(p.project, p.maybe(Persona), {p.a(Touchpoint): 0.26}, "Mean"),
    "reveal_votes": lambda p, id_: votes.reveal_votes(
        p.project, [subject := p.a(PainPoint, Opportunity)], Vote(id=id_, subject_id=subject, weight=3)
    ),
    "move_to": lambda p, _: notes.move_to(
        p.project, p.a(Touchpoint, Stage, Journey), *p.some(Note, PainPoint, Opportunity)
    ),
    "park": lambda p, _: notes.park(p.project, *p.some(Note)),
    "park_words": lambda _, id_: notes.park_words("Later", id_),
    "unpark": lambda p, _: notes.unpark(p.project, p.a(Note), p.a(Touchpoint, Stage), NoteKind.QUOTE),
    "note_to_pain": lambda p, id_: turning.note_to_pain(p.project, p.a(Note), id_),
    "pain_to_idea": lambda p, id_: turning.pain_to_idea(p.project, p.a(PainPoint), id_),
    "decide": lambda p, _: turning.decide(p.project, p.a(Note), "We do it"),
    "show_lane": _show_lane,
    "show_lane_of_a_kind": _usual_lane,
    "hide_lane": _hide_lane,
    "add_lane": _add_lane,
    "rename_lane": _rename_lane,
    "move_lane": _move_lane,
    "show_image": lambda p, id_: company.show_image(p.project, _image(p, id_), p.a(Touchpoint, Persona)),
    "set_portrait": lambda p, id_: portraits.set_portrait(p.project, p.a(Persona), _image(p, id_)),
    "remove_portrait": lambda p, _: portraits.remove_portrait(p.project, p.a(Persona)),
    "delete_personas": lambda p, _: portraits.delete_personas(p.project, *p.some(Persona)),
    "vote": lambda p, id_: company.vote(
        p.project, Vote(id=id_, subject_id=p.a(PainPoint, Transition, Rating, Note), weight=p.of([0, 2]), voter="Ana")
    ),
    "waive": lambda p, id_: Change.adding(
        Waiver(id=id_, rule="pain.noted", subject_id=p.a(PainPoint, Touchpoint), reason="Later")
    ),
    "paste": _pasted_elsewhere,
    "duplicate": _duplicate,
    "delete": _delete,
    "delete_touchpoint_keeping_flow": lambda p, _: deleting.delete_touchpoint_keeping_flow(p.project, p.a(Touchpoint)),
}
"""Edit (the function's name, or that and a case) → the change it makes, given picked arguments and a fresh id."""
