import pytest

from cxmapper.editing.edits.journeys import add_future_state, add_journey, move_journeys
from cxmapper.editing.edits.lanes import add_lane, hide_lane, move_lane, rename_lane, show_lane
from cxmapper.errors import UserError
from cxmapper.model.change import NO_CHANGE
from cxmapper.model.journeys import USUAL_LANES
from cxmapper.model.project import Project
from cxmapper.model.records import (
    Evidence,
    Existence,
    Journey,
    Lane,
    LaneKind,
    Rating,
    Stage,
    State,
    Touchpoint,
    Transition,
)


def kinds(project: Project, journey_id: str) -> list[str]:
    return [lane.kind.value for lane in project.children(Lane, journey_id)]


def test_a_new_journey_has_its_stages_in_order(router: Project) -> None:
    stages = [Stage(id=id_, journey_id="new", title=id_) for id_ in ("first", "then", "last")]
    after = router.apply(add_journey(router, Journey(id="new", title="Move house"), stages, "inside"))
    assert [journey.id for journey in after.ordered(Journey)] == ["home", "new", "inside"]
    assert [stage.id for stage in after.children(Stage, "new")] == ["first", "then", "last"]


def test_journeys_change_places(router: Project) -> None:
    after = router.apply(move_journeys(router, ["inside"], "home"))
    assert [journey.id for journey in after.ordered(Journey)] == ["inside", "home"]


def test_the_future_state_replaces_each_touchpoint_of_the_current(router: Project) -> None:
    after = router.apply(add_future_state(router, "home", "f", "Get online in an hour"))
    future = after.all(Journey)["f"]
    assert (future.state, future.future_of_id, future.persona_ids) == (State.FUTURE, "home", ("maria", "bill"))
    assert [journey.id for journey in after.ordered(Journey)] == ["home", "f", "inside"]
    steps = [one for stage in after.children(Stage, "f") for one in after.children(Touchpoint, stage.id)]
    assert [one.replaces_ids for one in steps] == [
        ("web",),
        ("shop",),
        ("parcel",),
        ("dispatch",),
        ("install",),
        ("hotline",),
        ("film",),
    ]


def test_nobody_has_been_in_the_future(router: Project) -> None:
    after = router.apply(add_future_state(router, "home", "f", ""))
    new = {id_: one for id_, one in after.all(Touchpoint).items() if one.replaces_ids}
    assert {one.evidence for one in new.values()} == {Evidence.ASSUMED}
    assert {way.share for id_, way in after.all(Transition).items() if id_.startswith("f.")} == {None}
    assert all(after.children(Rating, id_) == () for id_ in new)


def test_what_is_missing_today_is_planned_in_the_future(router: Project) -> None:
    after = router.apply(add_future_state(router, "home", "f", ""))
    (film,) = after.children(Touchpoint, "film", "replaces_ids")
    assert film.existence is Existence.PLANNED


def test_the_ways_of_the_future_join_its_own_touchpoints(router: Project) -> None:
    after = router.apply(add_future_state(router, "home", "f", ""))
    (parcel,) = after.children(Touchpoint, "parcel", "replaces_ids")
    (install,) = after.children(Touchpoint, "install", "replaces_ids")
    assert [way.target_id for way in after.children(Transition, parcel.id)] == [install.id]
    (dispatch,) = after.children(Touchpoint, "dispatch", "replaces_ids")
    assert dispatch.serves_ids == (parcel.id,)


def test_a_future_state_has_none_itself(router: Project) -> None:
    after = router.apply(add_future_state(router, "home", "f", ""))
    with pytest.raises(UserError, match="future state itself"):
        add_future_state(after, "f", "g", "")


def bare() -> Project:
    return Project.build([Journey(id="j", title="")])


def test_the_first_edit_of_lanes_writes_the_usual_ones_down() -> None:
    project = bare()
    after = project.apply(hide_lane(project, "j", LaneKind.TIME, "x"))
    assert kinds(after, "j") == [kind.value for kind in USUAL_LANES]
    assert [lane.kind.value for lane in after.children(Lane, "j") if lane.hidden] == ["time"]


def test_a_hidden_lane_is_shown_again_and_a_shown_one_stays() -> None:
    project = bare()
    hidden = project.apply(hide_lane(project, "j", LaneKind.TIME, "x"))
    shown = hidden.apply(show_lane(hidden, "j", LaneKind.TIME, "y"))
    assert not any(lane.hidden for lane in shown.children(Lane, "j"))
    assert show_lane(project, "j", LaneKind.TIME, "y") == NO_CHANGE


def test_a_lane_that_the_journey_has_not_yet_comes_at_the_end(router: Project) -> None:
    after = router.apply(show_lane(router, "inside", LaneKind.WORDS, "x"))
    assert kinds(after, "inside") == ["touchpoints", "words"]


def test_a_lane_of_ones_own_stands_where_it_is_put() -> None:
    project = bare()
    own = Lane(id="law", journey_id="j", kind=LaneKind.OWN, title="Law")
    after = project.apply(add_lane(project, own, LaneKind.TOUCHPOINTS))
    assert kinds(after, "j")[:3] == ["time", "own", "touchpoints"]


def test_lanes_are_moved_and_renamed() -> None:
    project = bare()
    after = project.apply(move_lane(project, "j", LaneKind.MEASURES, LaneKind.TIME, "x"))
    assert kinds(after, "j")[:2] == ["measures", "time"]
    named = after.apply(rename_lane(after, "j", LaneKind.MEASURES, "Figures", "y"))
    assert named.children(Lane, "j")[0].title == "Figures"


def test_a_lane_moved_to_where_it_is_writes_nothing_down() -> None:
    assert move_lane(bare(), "j", LaneKind.MEASURES, None, "x") == NO_CHANGE


def test_a_lane_that_is_not_there_cannot_be_renamed(router: Project) -> None:
    with pytest.raises(UserError, match="no such lane"):
        rename_lane(router, "inside", "gone", "", "x")
