import pytest

from cxmapper.editing.edits.deleting import delete
from cxmapper.editing.selection import Direction, Selection, after, extended, neighbour, toggled
from cxmapper.model.change import Change
from cxmapper.model.project import Project
from cxmapper.model.records import Transition, TransitionKind


def test_what_was_chosen_last_has_the_focus() -> None:
    selection = extended(Selection(("web", "shop")), "parcel", "web")
    assert selection == Selection(("shop", "parcel", "web"))
    assert selection.focus == "web"
    assert Selection().focus is None


def test_a_click_with_ctrl_adds_or_takes_away() -> None:
    assert toggled(Selection(("web",)), "shop") == Selection(("web", "shop"))
    assert toggled(Selection(("web", "shop")), "web") == Selection(("shop",))


def test_what_a_change_takes_away_is_no_longer_chosen(router: Project) -> None:
    assert after(Selection(("web", "install", "cable")), delete(router, "install")) == Selection(("web",))


@pytest.mark.parametrize(
    ("start", "direction", "end"),
    [
        ("web", Direction.RIGHT, "parcel"),
        ("parcel", Direction.LEFT, "shop"),
        ("install", Direction.RIGHT, "hotline"),
        ("hotline", Direction.LEFT, "install"),
        ("shop", Direction.DOWN, "web"),
        ("web", Direction.UP, "shop"),
        ("web", Direction.DOWN, None),
        ("parcel", Direction.UP, None),
        ("hotline", Direction.RIGHT, "film"),
        ("dispatch", Direction.LEFT, "parcel"),
        ("film", Direction.RIGHT, None),
        ("web", Direction.LEFT, None),
    ],
)
def test_arrows_walk_the_graph_and_where_it_ends_the_reading_order(
    router: Project, start: str, direction: Direction, end: str | None
) -> None:
    assert neighbour(router, start, direction) == end


def test_the_usual_way_comes_before_a_branch_and_the_branch_is_below(router: Project) -> None:
    branch = Transition(id="a", source_id="parcel", target_id="film", kind=TransitionKind.ALTERNATIVE)
    branched = router.apply(Change.adding(branch))
    assert neighbour(branched, "parcel", Direction.RIGHT) == "install"
    assert neighbour(branched, "install", Direction.DOWN) == "film"
    assert neighbour(branched, "film", Direction.UP) == "install"
