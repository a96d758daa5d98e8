import pytest

from cxmapper.editing.edits.splitting import add_next, insert_on_link, move_onto_link, split_touchpoint
from cxmapper.editing.edits.transitions import connect
from cxmapper.errors import UserError
from cxmapper.model.change import Change
from cxmapper.model.project import Project
from cxmapper.model.records import (
    Evidence,
    Note,
    PainPoint,
    Rating,
    Score,
    Touchpoint,
    Transition,
)


def way(project: Project, way_id: str) -> tuple[str, str | None, str]:
    one = project.all(Transition)[way_id]
    return one.source_id, one.target_id, one.kind.value


def test_a_touchpoint_put_on_a_link_splits_it_in_two(router: Project) -> None:
    new = Touchpoint(id="unpack", stage_id="setup", title="Unpack")
    after = router.apply(insert_on_link(router, "parcel-install", new, "second"))
    assert way(after, "parcel-install") == ("parcel", "unpack", "next")
    assert way(after, "second") == ("unpack", "install", "next")
    assert [one.id for one in after.children(Touchpoint, "setup")][:2] == ["unpack", "install"]


def next_to(project: Project, from_id: str) -> Project:
    new = Touchpoint(id="new", stage_id=project.all(Touchpoint)[from_id].stage_id, title="New")
    return project.apply(add_next(project, new, from_id, "first", "second"))


def test_what_is_typed_behind_a_card_goes_into_its_one_plain_way_on(router: Project) -> None:
    after = next_to(router, "web")
    assert way(after, "web-parcel") == ("web", "new", "next")
    assert way(after, "second") == ("new", "parcel", "next")


def test_what_is_typed_behind_a_card_without_a_plain_way_on_is_led_to(router: Project) -> None:
    assert way(next_to(router, "install"), "first") == ("install", "new", "next")


def test_what_is_typed_behind_a_card_with_several_ways_on_branches_off(router: Project) -> None:
    second = Transition(id="other", source_id="web", target_id="install")
    forked = router.apply(connect(router, second))
    assert way(next_to(forked, "web"), "first") == ("web", "new", "alternative")


def test_a_personas_own_way_on_stays_and_everybody_else_is_led_to_what_is_typed(router: Project) -> None:
    after = next_to(router, "shop")
    assert way(after, "first") == ("shop", "new", "next")
    assert way(after, "shop-parcel") == ("shop", "parcel", "next")


def test_what_was_counted_stays_on_the_first_half_and_the_second_is_assumed(router: Project) -> None:
    new = Touchpoint(id="unpack", stage_id="receive", title="Unpack")
    after = router.apply(insert_on_link(router, "parcel-install", new, "second")).all(Transition)
    first, second = after["parcel-install"], after["second"]
    assert (first.share, first.n, first.label, first.evidence) == (0.7, 70, "at once", Evidence.MEASURED)
    assert (second.share, second.n, second.label, second.evidence) == (None, None, "", Evidence.ASSUMED)


def test_in_the_stage_of_the_start_it_stands_right_behind_it(router: Project) -> None:
    new = Touchpoint(id="unpack", stage_id="receive", title="Unpack")
    after = router.apply(insert_on_link(router, "parcel-install", new, "second"))
    assert [one.id for one in after.children(Touchpoint, "receive")] == ["parcel", "unpack", "dispatch"]


def test_a_branch_goes_on_as_a_step_and_a_way_back_as_one_back(router: Project) -> None:
    new = Touchpoint(id="x", stage_id="setup", title="")
    assert way(router.apply(insert_on_link(router, "install-hotline", new, "second")), "second")[2] == "next"
    back = router.apply(insert_on_link(router, "hotline-install", new, "second"))
    assert way(back, "hotline-install") == ("hotline", "x", "back")
    assert way(back, "second") == ("x", "install", "back")


def test_a_departure_moves_on_and_those_who_were_counted_come_by_the_new_way(router: Project) -> None:
    new = Touchpoint(id="chat", stage_id="setup", title="Try the chat")
    after = router.apply(insert_on_link(router, "gives-up", new, "second"))
    assert way(after, "gives-up") == ("chat", None, "leaves")
    assert after.all(Transition)["gives-up"].share is None
    assert way(after, "second") == ("hotline", "chat", "next")
    assert after.all(Transition)["second"].share == 0.1


def test_a_persona_keeps_both_halves(router: Project) -> None:
    new = Touchpoint(id="x", stage_id="order", title="")
    after = router.apply(insert_on_link(router, "shop-parcel", new, "second"))
    assert after.all(Transition)["second"].persona_id == "bill"


def test_a_card_dropped_on_a_link_moves_into_it_and_keeps_its_other_ways(router: Project) -> None:
    after = router.apply(move_onto_link(router, "parcel-install", "film", "second"))
    assert way(after, "parcel-install") == ("parcel", "film", "next")
    assert way(after, "second") == ("film", "install", "next")
    assert [one.id for one in after.children(Touchpoint, "setup")] == ["film", "install", "hotline"]


def test_ways_that_are_there_already_are_not_doubled_by_a_dropped_card(router: Project) -> None:
    joined = router.apply(
        connect(router, Transition(id="a", source_id="parcel", target_id="film")).then(
            Change.adding(Transition(id="b", source_id="film", target_id="install"))
        )
    )
    after = joined.apply(move_onto_link(joined, "parcel-install", "film", "second"))
    assert {"a", "b"} <= set(after.all(Transition))
    assert not {"parcel-install", "second"} & set(after.all(Transition))


def test_a_card_cannot_be_put_into_its_own_way(router: Project) -> None:
    with pytest.raises(UserError, match="starts or ends at the touchpoint"):
        move_onto_link(router, "parcel-install", "parcel", "second")


def test_split_in_two_the_first_keeps_the_ways_in_and_the_second_gets_the_ways_on(router: Project) -> None:
    after = router.apply(
        split_touchpoint(router, "hotline", second_id="agent2", title="Talk to somebody", way_id="then")
    )
    assert way(after, "install-hotline") == ("install", "hotline", "alternative")
    assert way(after, "then") == ("hotline", "agent2", "next")
    assert way(after, "hotline-install") == ("agent2", "install", "back")
    assert way(after, "gives-up") == ("agent2", None, "leaves")
    assert [one.id for one in after.children(Touchpoint, "setup")] == ["install", "hotline", "agent2", "film"]


def test_the_second_shares_channel_and_personas_but_no_evidence_of_its_own(router: Project) -> None:
    after = router.apply(split_touchpoint(router, "install", second_id="light", title="See the light", way_id="then"))
    second = after.all(Touchpoint)["light"]
    assert (second.title, second.evidence, second.headline_metric_id) == ("See the light", Evidence.ASSUMED, None)
    shop = router.apply(split_touchpoint(router, "shop", second_id="pay", title="Pay", way_id="then"))
    assert shop.all(Touchpoint)["pay"].persona_ids == ("bill",)


def test_annotations_stay_with_the_first_unless_named(router: Project) -> None:
    after = router.apply(
        split_touchpoint(
            router, "install", second_id="light", title="", way_id="then", moved_ids=["cable", "quote", "nps-install"]
        )
    )
    assert after.all(PainPoint)["cable"].touchpoint_id == "light"
    assert after.all(Note)["quote"].subject_id == "light"
    assert after.all(Score)["nps-install"].subject_id == "light"
    assert after.all(Rating)["maria-install"].touchpoint_id == "install"


def test_what_belongs_elsewhere_cannot_move_to_the_second(router: Project) -> None:
    with pytest.raises(UserError, match="does not belong"):
        split_touchpoint(router, "install", second_id="light", title="", way_id="then", moved_ids=["queue"])
