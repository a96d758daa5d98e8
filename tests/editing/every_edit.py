"""Every edit with arguments picked from a project, for tests that try them all in any order."""

from collections.abc import Callable
from datetime import date

from cxmapper.editing.edits import (
    copying,
    deleting,
    fields,
    lanes,
    notes,
    pains,
    pasting,
    personas,
    pictures,
    portraits,
    turning,
    votes,
)
from cxmapper.model.change import Change
from cxmapper.model.journeys import USUAL_LANES
from cxmapper.model.records import (
    TABLES,
    FollowUp,
    Image,
    Journey,
    Lane,
    LaneKind,
    Note,
    NoteKind,
    Opportunity,
    PainPoint,
    Persona,
    ProjectInfo,
    Stage,
    Touchpoint,
    Transition,
    Vote,
    Waiver,
)
from tests.editing.edits_of_flow import OF_FLOW
from tests.editing.edits_of_knowledge import OF_KNOWLEDGE
from tests.editing.pick import Pick


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
    **OF_FLOW,
    **OF_KNOWLEDGE,
    "set_fields": _set_fields,
    "add_persona": lambda p, id_: personas.add_persona(p.project, Persona(id=id_, name="New"), *p.some(Journey)),
    "duplicate_persona": lambda p, id_: personas.duplicate_persona(p.project, p.a(Persona), id_, "Other"),
    "put_in_journey": lambda p, _: personas.put_in_journey(p.project, p.a(Persona), p.a(Journey)),
    "take_out_of_journey": lambda p, _: personas.take_out_of_journey(p.project, p.a(Persona), p.a(Journey)),
    "answer": _idea,
    "let_answer": lambda p, _: pains.let_answer(p.project, p.a(Opportunity), p.a(PainPoint)),
    "let_not_answer": lambda p, _: pains.let_not_answer(p.project, p.a(Opportunity), p.a(PainPoint)),
    "follow_up": lambda p, _: pains.follow_up(
        p.project, p.a(Opportunity), FollowUp(on=p.of([date(2026, 1, 1), date(2026, 2, 1)]), text="Done")
    ),
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
    "set_portrait": lambda p, id_: portraits.set_portrait(p.project, p.a(Persona), _image(p, id_)),
    "add_picture": lambda p, id_: pictures.add_picture(p.project, p.a(Touchpoint), _image(p, id_)),
    "remove_portrait": lambda p, _: portraits.remove_portrait(p.project, p.a(Persona)),
    "waive": lambda p, id_: Change.adding(
        Waiver(id=id_, rule="pain.noted", subject_id=p.a(PainPoint, Touchpoint), reason="Later")
    ),
    "paste": _pasted_elsewhere,
    "duplicate": _duplicate,
    "delete": _delete,
}
"""Edit (the function's name, or that and a case) → the change it makes, given picked arguments and a fresh id."""
