import pytest

from cxmapper.editing.edits.stages import add_stage, move_stages
from cxmapper.editing.edits.touchpoints import add_connected, add_touchpoint, move_touchpoints
from cxmapper.errors import UserError
from cxmapper.model.change import NO_CHANGE, Change
from cxmapper.model.project import Project
from cxmapper.model.records import Journey, Stage, Touchpoint, Transition, TransitionKind


def titles(project: Project, stage_id: str) -> list[str]:
    return [touchpoint.id for touchpoint in project.children(Touchpoint, stage_id)]


def line(*orders: str) -> Project:
    """A stage "s" of touchpoints a, b, c … with these orders."""
    touchpoints = [
        Touchpoint(id=id_, stage_id="s", title=id_, order=order) for id_, order in zip("abcde", orders, strict=False)
    ]
    return Project.build([Journey(id="j", title=""), Stage(id="s", journey_id="j", title=""), *touchpoints])


def with_another_journey(project: Project) -> Project:
    other = Journey(id="other", title="Move house")
    return project.apply(Change.adding(other, Stage(id="there", journey_id="other", title="Pack")))


@pytest.mark.parametrize(
    ("before_id", "after"), [("a", ["x", "a", "b"]), ("b", ["a", "x", "b"]), (None, ["a", "b", "x"])]
)
def test_a_new_touchpoint_stands_before_another_or_at_the_end(before_id: str | None, after: list[str]) -> None:
    project = line("A1", "B1")
    new = Touchpoint(id="x", stage_id="s", title="")
    assert titles(project.apply(add_touchpoint(project, new, before_id)), "s") == after


def test_between_equal_orders_of_a_foreign_file_all_siblings_get_new_ones() -> None:
    project = line("V", "V", "V")
    after = project.apply(add_touchpoint(project, Touchpoint(id="x", stage_id="s", title=""), "b"))
    assert titles(after, "s") == ["a", "x", "b", "c"]


def test_equal_orders_that_are_not_in_the_way_stay() -> None:
    project = line("B1", "B1", "C1")
    change = add_touchpoint(project, Touchpoint(id="x", stage_id="s", title=""), "a")
    assert change.updated == ()


def test_a_thousand_touchpoints_fit_at_one_place() -> None:
    project = line("A1", "B1")
    for number in range(1_000):
        new = Touchpoint(id=f"x{number}", stage_id="s", title="")
        project = project.apply(add_touchpoint(project, new, "b"))
    assert titles(project, "s") == ["a", *(f"x{number}" for number in range(1_000)), "b"]


def test_several_touchpoints_move_in_their_reading_order(router: Project) -> None:
    after = router.apply(move_touchpoints(router, ["hotline", "web", "install"], "receive", "dispatch"))
    assert titles(after, "receive") == ["parcel", "web", "install", "hotline", "dispatch"]
    assert titles(after, "order") == ["shop"]


def test_a_block_dropped_onto_itself_moves_nothing() -> None:
    project = line("A1", "B1", "C1", "D1")
    assert move_touchpoints(project, ["b", "c"], "s", "c") == NO_CHANGE
    assert move_touchpoints(project, ["b", "c"], "s", "d") == NO_CHANGE


def test_moved_within_its_stage_a_touchpoint_keeps_the_others_untouched() -> None:
    project = line("A1", "B1", "C1")
    change = move_touchpoints(project, ["c"], "s", "a")
    assert [after.id for _, after in change.updated] == ["c"]
    assert titles(project.apply(change), "s") == ["c", "a", "b"]


def test_a_place_that_is_gone_is_refused() -> None:
    project = line("A1")
    with pytest.raises(UserError, match="not there any more"):
        move_touchpoints(project, ["a"], "s", "gone")


def test_in_another_journey_ways_to_those_left_behind_are_cut(router: Project) -> None:
    both = with_another_journey(router)
    after = both.apply(move_touchpoints(both, ["install", "hotline"], "there"))
    assert set(after.all(Transition)) >= {"install-hotline", "hotline-install", "gives-up"}
    assert "parcel-install" not in after.all(Transition)


def test_a_stage_is_added_and_moved_with_all_it_holds(router: Project) -> None:
    added = router.apply(add_stage(router, Stage(id="use", journey_id="home", title="Use")))
    after = added.apply(move_stages(added, ["setup", "use"], "home", "order"))
    assert [stage.id for stage in after.children(Stage, "home")] == ["setup", "use", "order", "receive"]
    assert titles(after, "setup") == ["install", "hotline", "film"]


def test_a_stage_moves_to_another_journey_without_the_ways_to_its_old_one(router: Project) -> None:
    both = with_another_journey(router)
    after = both.apply(move_stages(both, ["setup"], "other"))
    assert [stage.id for stage in after.children(Stage, "other")] == ["there", "setup"]
    assert "parcel-install" not in after.all(Transition)
    assert "install-hotline" in after.all(Transition)


def test_a_stage_does_not_move_into_the_detail_of_its_own_touchpoint_unnoticed(router: Project) -> None:
    with pytest.raises(UserError, match="below itself"):
        router.apply(move_stages(router, ["setup"], "inside"))


def test_the_next_touchpoint_stands_right_behind_and_is_connected(router: Project) -> None:
    after = router.apply(add_connected(router, Touchpoint(id="mail", stage_id="order", title="Mail"), "way", "web"))
    assert titles(after, "order") == ["web", "mail", "shop"]
    assert after.all(Transition)["way"] == Transition(id="way", source_id="web", target_id="mail")


def test_a_branch_into_the_next_stage_stands_at_its_end(router: Project) -> None:
    new = Touchpoint(id="pickup", stage_id="receive", title="Pick it up")
    after = router.apply(add_connected(router, new, "way", "web", TransitionKind.ALTERNATIVE))
    assert titles(after, "receive") == ["parcel", "dispatch", "pickup"]
    assert after.all(Transition)["way"].kind is TransitionKind.ALTERNATIVE
