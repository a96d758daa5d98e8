import pytest

from cxmapper.editing.edits.transitions import (
    change_kind,
    connect,
    lead_from,
    lead_to,
    let_leave,
    reverse,
)
from cxmapper.errors import UserError
from cxmapper.model.change import NO_CHANGE
from cxmapper.model.project import Project
from cxmapper.model.records import Evidence, Transition, TransitionKind


def test_a_way_that_is_there_stays_as_it_is(router: Project) -> None:
    assert connect(router, Transition(id="new", source_id="parcel", target_id="install")) == NO_CHANGE


def test_a_way_of_another_kind_or_persona_is_another_way(router: Project) -> None:
    hers = Transition(id="new", source_id="parcel", target_id="install", persona_id="maria")
    assert router.apply(connect(router, hers)).all(Transition)["new"] == hers


def test_customers_leave_a_touchpoint_by_one_departure(router: Project) -> None:
    after = router.apply(let_leave(router, "web", "bored"))
    assert after.all(Transition)["bored"].kind is TransitionKind.LEAVES
    assert let_leave(router, "hotline", "again") == NO_CHANGE


def test_leading_elsewhere_a_way_keeps_its_label_but_nothing_that_was_counted(router: Project) -> None:
    way = router.apply(lead_to(router, "parcel-install", "hotline")).all(Transition)["parcel-install"]
    assert (way.target_id, way.label) == ("hotline", "at once")
    assert (way.share, way.n, way.evidence) == (None, None, Evidence.ASSUMED)


def test_led_to_where_another_leads_a_way_goes(router: Project) -> None:
    joined = router.apply(connect(router, Transition(id="new", source_id="parcel", target_id="hotline")))
    after = joined.apply(lead_to(joined, "new", "install"))
    assert "new" not in after.all(Transition)
    assert after.all(Transition)["parcel-install"].share == 0.7


def test_a_departure_led_to_a_touchpoint_goes_on_and_a_way_to_its_start_goes_back(router: Project) -> None:
    assert lead_to(router, "gives-up", "film").updated[0][1].kind is TransitionKind.NEXT
    assert lead_to(router, "web-parcel", "web").updated[0][1].kind is TransitionKind.BACK


def test_a_way_can_start_elsewhere(router: Project) -> None:
    way = router.apply(lead_from(router, "gives-up", "install")).all(Transition)["gives-up"]
    assert (way.source_id, way.share) == ("install", None)


def test_reversed_a_way_leads_from_its_end_to_its_start(router: Project) -> None:
    way = router.apply(reverse(router, "parcel-install")).all(Transition)["parcel-install"]
    assert (way.source_id, way.target_id, way.share) == ("install", "parcel", None)


def test_a_departure_cannot_be_reversed_or_made_a_step(router: Project) -> None:
    with pytest.raises(UserError, match="leads nowhere"):
        reverse(router, "gives-up")
    with pytest.raises(UserError, match="leads nowhere"):
        change_kind(router, "gives-up", TransitionKind.NEXT)


def test_made_a_branch_a_way_keeps_its_share_made_a_departure_it_does_not(router: Project) -> None:
    branch = change_kind(router, "parcel-install", TransitionKind.ALTERNATIVE).updated[0][1]
    leaves = change_kind(router, "parcel-install", TransitionKind.LEAVES).updated[0][1]
    assert (branch.share, branch.target_id) == (0.7, "install")
    assert (leaves.share, leaves.target_id) == (None, None)


def test_a_loop_is_always_a_way_back(router: Project) -> None:
    looped = router.apply(lead_to(router, "web-parcel", "web"))
    with pytest.raises(UserError, match="always one back"):
        change_kind(looped, "web-parcel", TransitionKind.NEXT)
