"""Each tool on a board made by hand: what it would do, and what it does then."""

import pytest

from cxmapper.editing.selection import Selection
from cxmapper.editing.tools.board import Board, Touch
from cxmapper.editing.tools.gripping import Dot, Handle, grip, id_of
from cxmapper.editing.tools.plan import Bar, Doing, Glow, Lifted, Plan, Slot, Tint
from cxmapper.editing.tools.selecting import clicked, pressed
from cxmapper.model.project import Project
from cxmapper.model.records import (
    Stage,
    Touchpoint,
    Transition,
)
from tests.editing.tools.boards import LEFT, board_of, done, drag, on, order

NOTHING = Selection()


@pytest.fixture
def board(router: Project) -> Board:
    return board_of(router)


# Taking hold


def test_a_click_on_a_card_means_the_card(board: Board) -> None:
    assert id_of(grip(board, on(board, "web"), (), None)) == "web"


def test_a_click_within_six_pixels_of_a_way_means_the_way(board: Board) -> None:
    middle = (board.of("parcel")[0].area.right + 17, board.of("parcel")[0].area.middle[1])
    assert id_of(grip(board, Touch(middle[0], middle[1] + 6), (), None)) == "parcel-install"
    assert grip(board, Touch(middle[0], middle[1] + 7), (), None) is None


def test_six_pixels_are_more_of_the_map_where_it_is_small(board: Board) -> None:
    x, y = board.of("parcel")[0].area.right + 17, board.of("parcel")[0].area.middle[1]
    assert id_of(grip(board, Touch(x, y + 11, pixel=2), (), None)) == "parcel-install"


def test_the_dot_is_there_at_the_card_under_the_pointer_only(board: Board) -> None:
    area = board.of("web")[0].area
    edge = Touch(area.right + 8, area.middle[1])
    assert isinstance(grip(board, edge, (), "web"), Dot)
    assert not isinstance(grip(board, edge, (), None), Dot)


def test_a_chosen_way_has_handles_at_its_ends(board: Board) -> None:
    start = board.wire("parcel-install").points[0]
    taken = grip(board, Touch(start[0] + 3, start[1] + 3), ("parcel-install",), None)
    assert isinstance(taken, Handle)
    assert taken.start


# Choosing


def test_a_press_chooses_what_is_under_it_and_nothing_else(board: Board) -> None:
    assert pressed(board, Selection(("shop",)), "web", Touch(0, 0)).ids == ("web",)


def test_a_press_on_one_of_several_keeps_them_for_a_drag_and_a_click_then_chooses_it_alone(board: Board) -> None:
    both = Selection(("web", "shop"))
    assert pressed(board, both, "web", Touch(0, 0)) == both
    assert clicked(both, "web", Touch(0, 0)).ids == ("web",)


def test_control_takes_one_more_or_one_less(board: Board) -> None:
    more = Touch(0, 0, more=True)
    assert pressed(board, Selection(("web",)), "shop", more).ids == ("web", "shop")
    assert pressed(board, Selection(("web", "shop")), "shop", more).ids == ("web",)


def test_shift_chooses_all_cards_up_to_one_as_they_are_read(board: Board) -> None:
    upto = Touch(0, 0, upto=True)
    assert pressed(board, Selection(("web",)), "install", upto).ids == ("web", "shop", "parcel", "install")


def test_a_click_on_the_ground_chooses_nothing_but_not_with_control(board: Board) -> None:
    assert pressed(board, Selection(("web",)), None, Touch(0, 0)).ids == ()
    assert pressed(board, Selection(("web",)), None, Touch(0, 0, more=True)).ids == ("web",)


def test_a_frame_chooses_what_it_touches(board: Board) -> None:
    tool = drag(board, Touch(LEFT + 2, 70), Touch(LEFT + 230, 130))
    assert tool.plan == Plan(Doing.SELECT, None, ("web", "shop"))


def test_a_frame_with_control_adds_to_what_was_chosen(board: Board) -> None:
    tool = drag(board, Touch(LEFT + 2, 70, more=True), Touch(LEFT + 100, 130), "film")
    assert tool.plan is not None
    assert tool.plan.select == ("film", "web")


# Cards


def test_a_card_dropped_left_of_another_stands_before_it(router: Project, board: Board) -> None:
    tool = drag(board, on(board, "shop"), on(board, "web", dx=-60))
    assert order(done(router, tool.plan), "order") == ["shop", "web"]


def test_the_mark_stands_between_the_cards_in_their_row(board: Board) -> None:
    web = board.of("web")[0].area
    shown = drag(board, on(board, "shop"), on(board, "web", dx=-60)).preview
    assert Bar(web.x - 17, 90, 190) in shown
    assert any(isinstance(one, Lifted) and one.ids == ("shop",) for one in shown)


def test_a_card_dropped_where_it_stands_changes_nothing(board: Board) -> None:
    tool = drag(board, on(board, "shop"), on(board, "shop", dx=20, dy=10))
    assert tool.plan is None
    assert [type(one) for one in tool.preview] == [Lifted]


def test_a_card_dropped_in_another_stage_goes_there(router: Project, board: Board) -> None:
    tool = drag(board, on(board, "shop"), on(board, "parcel", dx=60))
    after = done(router, tool.plan)
    assert order(after, "order") == ["web"]
    assert order(after, "receive") == ["parcel", "dispatch", "shop"]
    assert any(isinstance(one, Tint) for one in tool.preview)


def test_several_cards_go_together_in_their_order(router: Project, board: Board) -> None:
    tool = drag(board, on(board, "shop"), on(board, "film", dx=60), "shop", "web")
    assert order(done(router, tool.plan), "setup") == ["install", "hotline", "film", "web", "shop"]


def test_a_card_dropped_lower_gets_the_row(router: Project, board: Board) -> None:
    tool = drag(board, on(board, "shop"), on(board, "shop", dy=126))
    after = done(router, tool.plan)
    assert after.all(Touchpoint)["shop"].row == 1
    assert order(after, "order") == ["web", "shop"]
    assert any(isinstance(one, Slot) and one.area.y == 216 for one in tool.preview)


def test_a_card_dropped_in_its_row_stays_free_to_be_placed(router: Project, board: Board) -> None:
    tool = drag(board, on(board, "shop"), on(board, "web", dx=-60, dy=20))
    assert done(router, tool.plan).all(Touchpoint)["shop"].row is None


def test_a_card_dropped_on_a_way_is_inserted(router: Project, board: Board) -> None:
    end = Touch(board.of("parcel")[0].area.right + 17, board.of("parcel")[0].area.middle[1] + 5)
    tool = drag(board, on(board, "film"), end)
    ways = {(way.source_id, way.target_id) for way in done(router, tool.plan).all(Transition).values()}
    assert {("parcel", "film"), ("film", "install")} <= ways
    assert ("parcel", "install") not in ways
    assert Glow("parcel-install") in tool.preview


def test_its_own_ways_do_not_hinder_a_card(board: Board) -> None:
    end = Touch(board.of("parcel")[0].area.right + 17, board.of("parcel")[0].area.middle[1])
    assert not any(isinstance(one, Glow) for one in drag(board, on(board, "install"), end).preview)


def test_outside_of_the_stages_a_card_goes_nowhere(board: Board) -> None:
    assert drag(board, on(board, "web"), Touch(40, 140)).plan is None
    assert drag(board, on(board, "web"), Touch(400, 700)).plan is None


# Stages


def test_a_header_dropped_beyond_the_middle_of_the_next_goes_behind_it(router: Project, board: Board) -> None:
    tool = drag(board, on(board, "order"), on(board, "receive", dx=30))
    after = done(router, tool.plan)
    assert [stage.id for stage in after.children(Stage, "home")] == ["receive", "order", "setup"]
    bar = next(one for one in tool.preview if isinstance(one, Bar))
    assert (bar.x, bar.top, bar.bottom) == (board.column("setup").left, 0, 900)


def test_a_header_dropped_on_itself_changes_nothing(board: Board) -> None:
    assert drag(board, on(board, "receive"), on(board, "receive", dx=50)).plan is None
