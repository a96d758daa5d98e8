from cxmapper.editing.edits.deleting import delete
from cxmapper.editing.edits.journeys import add_future_state
from cxmapper.editing.nesting import add_details, details_of, nearest, states_of, trail
from cxmapper.model.change import Change
from cxmapper.model.project import Project
from cxmapper.model.records import Journey, Stage


def named(project: Project, journey_id: str) -> list[tuple[str, str]]:
    steps = trail(project, project.all(Journey)[journey_id])
    return [(journey.title, touchpoint.title if touchpoint else "") for journey, touchpoint in steps]


def test_the_trail_leads_from_the_outermost_journey_through_touchpoints(router: Project) -> None:
    deeper = router.apply(add_details(router, "agent", "deep", [Stage(id="s", journey_id="deep", title="Start")]))
    assert named(deeper, "home") == [("Get online", "")]
    assert named(deeper, "deep") == [("Get online", ""), ("Inside the hotline", "Call the hotline"), ("Talk", "Talk")]


def test_a_touchpoints_own_journey_is_found_and_added_behind_the_one_around_it(router: Project) -> None:
    found = details_of(router, "hotline")
    assert found is not None
    assert found.id == "inside"
    assert details_of(router, "web") is None
    after = router.apply(add_details(router, "web", "own", [Stage(id="s", journey_id="own", title="Start")]))
    assert [journey.id for journey in after.ordered(Journey)] == ["home", "own", "inside"]
    own = after.all(Journey)["own"]
    assert (own.title, own.persona_ids, own.owner_id) == ("Order online", ("maria", "bill"), "care")


def test_both_states_are_found_from_either(router: Project) -> None:
    assert states_of(router, router.all(Journey)["home"]) is None
    after = router.apply(add_future_state(router, "home", "f", "Then"))
    pairs = [states_of(after, after.all(Journey)[id_]) for id_ in ("home", "f")]
    assert [tuple(journey.id for journey in pair or ()) for pair in pairs] == [("home", "f")] * 2


def test_where_a_journey_is_gone_one_looks_at_what_is_around_it(router: Project) -> None:
    inside = router.all(Journey)["inside"]
    assert nearest(router.apply(delete(router, "inside")), inside).id == "home"
    other = router.apply(Change.adding(Journey(id="z", title="Z", order="z1")))
    assert nearest(other, Journey(id="gone", title="", future_of_id="z")).id == "z"
    assert nearest(other, Journey(id="gone", title="")).id == "home"
