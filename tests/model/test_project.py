import pytest

from cxmapper.errors import UserError
from cxmapper.model.change import NO_CHANGE, Change, combined, updated
from cxmapper.model.ids import new_id
from cxmapper.model.order import order_between, orders
from cxmapper.model.project import Project
from cxmapper.model.records import Journey, Note, NoteKind, Rating, Stage, Touchpoint, Transition, TransitionKind


def small() -> Project:
    return Project.build(
        [
            Journey(id="j", title="Router"),
            Stage(id="s", journey_id="j", title="Order", order="A1"),
            Stage(id="r", journey_id="j", title="Receive", order="B1"),
            Touchpoint(id="web", stage_id="s", title="Web", order="B1"),
            Touchpoint(id="shop", stage_id="s", title="Shop", order="A1"),
            Transition(id="way", source_id="shop", target_id="web"),
        ]
    )


def test_children_come_in_their_order() -> None:
    project = small()
    assert [t.id for t in project.children(Touchpoint, "s")] == ["shop", "web"]
    assert [t.id for t in project.ordered(Touchpoint)] == ["shop", "web"]


def test_a_changed_order_moves_a_child() -> None:
    project = small()
    after = project.apply(Change.updating(project.all(Touchpoint)["shop"], order="C1"))
    assert [t.id for t in after.children(Touchpoint, "s")] == ["web", "shop"]
    assert [t.id for t in project.children(Touchpoint, "s")] == ["shop", "web"]


def test_the_inverse_gives_the_project_back() -> None:
    project = small()
    way = project.all(Transition)["way"]
    change = Change.removing(way)
    assert project.apply(change).apply(change.inverse()) == project


def test_a_change_made_for_another_state_is_refused() -> None:
    project = small()
    stale = updated(project.all(Touchpoint)["web"], title="Other")
    with pytest.raises(UserError, match="changed elsewhere"):
        project.apply(Change(updated=((stale, updated(stale, title="Third")),)))


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (Change.adding(Stage(id="web", journey_id="j", title="")), "Two records have the id web"),
        (Change.adding(Touchpoint(id="t", stage_id="nowhere", title="")), "names nowhere"),
        (Change.adding(Touchpoint(id="t", stage_id="j", title="")), "not among stages"),
        (Change.adding(Transition(id="t", source_id="shop", target_id="web")), "say the same"),
        (Change.adding(Note.model_construct(id="n", kind=NoteKind.QUOTE, text="x" * 200_000)), "longer than 100,000"),
        (Change.adding(Journey(id="k", title="", details_id="web", future_of_id="k")), "below itself"),
    ],
)
def test_what_does_not_fit_is_refused_whole(change: Change, sentence: str) -> None:
    with pytest.raises(UserError, match=sentence):
        small().apply(change)


def test_a_record_that_others_name_cannot_be_removed_alone() -> None:
    project = small()
    with pytest.raises(UserError, match="still named by source_id"):
        project.apply(Change.removing(project.all(Touchpoint)["shop"]))


def test_a_transition_stays_within_one_journey() -> None:
    project = small().apply(
        Change.adding(Journey(id="k", title="Other"), Stage(id="x", journey_id="k", title="Elsewhere"))
    )
    with pytest.raises(UserError, match="join two journeys"):
        project.apply(Change.updating(project.all(Touchpoint)["web"], stage_id="x"))


def test_a_journey_is_no_detail_of_itself_around_a_corner() -> None:
    project = small().apply(
        Change.adding(
            Journey(id="k", title="Detail", details_id="web"),
            Stage(id="x", journey_id="k", title=""),
            Touchpoint(id="deep", stage_id="x", title=""),
        )
    )
    with pytest.raises(UserError, match="below itself"):
        project.apply(Change.updating(project.all(Journey)["j"], details_id="deep"))


def test_leaving_has_no_target_and_only_back_may_loop() -> None:
    with pytest.raises(ValueError, match="leaves"):
        Transition(id="a", source_id="x", target_id="y", kind=TransitionKind.LEAVES)
    with pytest.raises(ValueError, match="back"):
        Transition(id="a", source_id="x", target_id="x")
    Transition(id="a", source_id="x", target_id="x", kind=TransitionKind.BACK)


@pytest.mark.parametrize("value", [float("nan"), float("inf"), 2.5, -3])
def test_a_rating_out_of_bounds_is_refused(value: float) -> None:
    with pytest.raises(ValueError, match="value"):
        Rating(id="r", touchpoint_id="t", value=value)


def test_combined_changes_leave_out_what_is_taken_back() -> None:
    project = small()
    stage = project.all(Stage)["r"]
    there, back = Change.updating(stage, title="Get"), Change.updating(updated(stage, title="Get"), title="Receive")
    assert combined((there, back)) == NO_CHANGE
    assert combined((Change.removing(stage), Change.adding(updated(stage, title="New")))) == Change.updating(
        stage, title="New"
    )


def test_ids_are_unique_and_sort_by_age() -> None:
    ids = [new_id() for _ in range(20_000)]
    assert len(set(ids)) == 20_000
    assert ids == sorted(ids)
    assert {len(id_) for id_ in ids} == {20}


def test_a_key_fits_between_any_two_and_two_people_do_not_collide() -> None:
    low, high = orders(2)
    assert low < order_between(low, high, "mine") < high
    assert order_between(low, high, "mine") != order_between(low, high, "yours")


def test_keys_stay_short_when_thousands_are_put_at_one_place() -> None:
    first, last = orders(2)
    at_end, at_start, inside = last, first, last
    for number in range(2_000):
        at_end, before_end = order_between(at_end, None, f"id{number}"), at_end
        at_start, after_start = order_between(None, at_start, f"id{number}"), at_start
        assert before_end < at_end
        assert at_start < after_start
    for number in range(300):
        inside, above = order_between(first, inside, f"id{number}"), inside
        assert first < inside < above
    assert max(len(at_end), len(at_start)) <= 10
    assert len(inside) < 120


@pytest.mark.parametrize("field", ["serves_ids", "replaces_ids"])
def test_a_chain_of_thousands_is_checked_in_one_pass_and_a_ring_refused(field: str) -> None:
    def chain(last: tuple[str, ...]) -> list[Touchpoint]:
        named = [(f"t{number + 1}",) for number in range(4_999)] + [last]
        return [
            Touchpoint(id=f"t{n}", stage_id="s", title="").model_copy(update={field: ids})
            for n, ids in enumerate(named)
        ]

    start = [Journey(id="j", title=""), Stage(id="s", journey_id="j", title="")]
    assert len(Project.build([*start, *chain(())]).all(Touchpoint)) == 5_000
    with pytest.raises(UserError, match=f"By {field}, t"):
        Project.build([*start, *chain(("t0",))])


def test_thousands_of_ways_from_one_touchpoint_are_checked_in_one_pass() -> None:
    start = [Journey(id="j", title=""), Stage(id="s", journey_id="j", title="")]
    touchpoints = [Touchpoint(id=f"t{number}", stage_id="s", title="") for number in range(5_000)]
    ways = [Transition(id=f"w{number}", source_id="t0", target_id=f"t{number}") for number in range(1, 5_000)]
    again = Transition(id="again", source_id="t0", target_id="t7")
    assert len(Project.build([*start, *touchpoints, *ways]).all(Transition)) == 4_999
    with pytest.raises(UserError, match="again and w7 say the same"):
        Project.build([*start, *touchpoints, *ways, again])
