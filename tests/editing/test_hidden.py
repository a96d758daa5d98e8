"""What is added to a lane that the journey does not show."""

import pytest

from cxmapper.editing.edits.pasting import duplicate
from cxmapper.editing.hidden import lane_unseen
from cxmapper.files.cxmap import load
from cxmapper.model.change import Change
from cxmapper.model.project import Project
from cxmapper.model.record import Record
from cxmapper.model.records import Journey, Lane, LaneKind, Line, Note, NoteKind, Opportunity, PainPoint, Touchpoint
from cxmapper.resources import resource

AT = "place-order"
NOTE = Note(id="new", kind=NoteKind.QUOTE, text="Why?", subject_id=AT)
ADDED = [
    (NOTE, LaneKind.WORDS),
    (NOTE.model_copy(update={"kind": NoteKind.DOING}), LaneKind.DOING),
    (NOTE.model_copy(update={"lane_id": "own"}), "own"),
    (PainPoint(id="new", touchpoint_id=AT, text="Slow"), LaneKind.PAIN_POINTS),
    (Opportunity(id="new", subject_id=AT, text="Faster"), LaneKind.IDEAS),
]


def without_lanes() -> tuple[Project, Journey]:
    project = load(resource("samples/router.cxmap"))
    journey = project.ordered(Journey)[0]
    assert project.children(Lane, journey.id) == ()
    return project, journey


def with_lanes(*, hidden: bool) -> tuple[Project, Journey]:
    project, journey = without_lanes()
    kinds = [Lane(id=kind.value, journey_id=journey.id, kind=kind, hidden=hidden) for kind in LaneKind if kind != "own"]
    own = Lane(id="own", journey_id=journey.id, kind=LaneKind.OWN, title="Own", hidden=hidden)
    return project.apply(Change.adding(*kinds, own)), journey


@pytest.mark.parametrize(("record", "place"), ADDED)
def test_it_is_told_of_where_its_lane_is_hidden(record: Record, place: str) -> None:
    for hidden in (True, False):
        project, journey = with_lanes(hidden=hidden)
        change = Change.adding(record)
        assert lane_unseen(project.apply(change), journey, change) == (place if hidden else None)


def test_a_journey_without_lanes_shows_all_usual_ones() -> None:
    project, journey = without_lanes()
    change = Change.adding(NOTE)
    assert lane_unseen(project.apply(change), journey, change) is None


def test_nothing_is_told_of_what_is_parked_changed_or_deleted() -> None:
    project, journey = with_lanes(hidden=True)
    parked = Change.adding(NOTE.model_copy(update={"subject_id": None, "kind": NoteKind.PARKING}))
    assert lane_unseen(project.apply(parked), journey, parked) is None
    renamed = Change.updating(project.all(Touchpoint)[AT], title="Other")
    assert lane_unseen(project.apply(renamed), journey, renamed) is None
    added = Change.adding(NOTE)
    gone = added.inverse()
    assert lane_unseen(project, journey, gone) is None


def test_backstage_steps_stand_in_their_own_lane() -> None:
    project, journey = with_lanes(hidden=True)
    stage = project.all(Touchpoint)[AT].stage_id
    change = Change.adding(Touchpoint(id="new", stage_id=stage, title="Robot", line=Line.BACKSTAGE))
    assert lane_unseen(project.apply(change), journey, change) == LaneKind.BACKSTAGE


def test_nothing_is_told_of_what_another_journey_gets() -> None:
    project, journey = with_lanes(hidden=True)
    change = duplicate(project, "copy", journey.id)
    assert lane_unseen(project.apply(change), journey, change) is None
