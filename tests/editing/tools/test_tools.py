"""Each tool on a board made by hand: what it would do, and what it does then."""

import pytest

from cxmapper.editing.selection import Selection
from cxmapper.editing.tools.adding import adding
from cxmapper.editing.tools.board import Board, Touch
from cxmapper.editing.tools.dragging import dragging
from cxmapper.editing.tools.gripping import Dot, Handle, grip, id_of
from cxmapper.editing.tools.plan import Aim, Bar, Doing, Glow, Level, Lifted, Plan, Rubber, Slot, Tint, Tool
from cxmapper.editing.tools.selecting import clicked, pressed
from cxmapper.model.project import Project
from cxmapper.model.records import (
    Note,
    Opportunity,
    PainPoint,
    Rating,
    Stage,
    Touchpoint,
    Transition,
    TransitionKind,
)
from tests.editing.tools.boards import LANES, LEFT, board_of, on

NOTHING = Selection()


@pytest.fixture
def board(router: Project) -> Board:
    return board_of(router)


def drag(board: Board, start: Touch, end: Touch, *chosen: str, pointed: str | None = None) -> Tool:
    taken = grip(board, start, chosen, pointed)
    return dragging(board, taken, start, Selection(chosen)).moved(end)


def done(project: Project, plan: Plan | None) -> Project:
    assert plan is not None
    assert plan.edit is not None
    return project.apply(plan.edit(project))


def order(project: Project, stage_id: str) -> list[str]:
    return [one.id for one in project.children(Touchpoint, stage_id)]


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


# Ways


def dot(board: Board, record_id: str) -> Touch:
    area = board.of(record_id)[0].area
    return Touch(area.right, area.middle[1])


def test_a_way_is_drawn_from_the_dot_to_a_card(router: Project, board: Board) -> None:
    tool = drag(board, dot(board, "film"), on(board, "hotline"), pointed="film")
    (way,) = done(router, tool.plan).children(Transition, "film")
    assert (way.target_id, way.kind) == ("hotline", TransitionKind.NEXT)
    assert isinstance(tool.preview[0], Aim)
    assert isinstance(tool.preview[1], Rubber)


def test_a_second_way_on_is_an_alternative(router: Project, board: Board) -> None:
    tool = drag(board, dot(board, "web"), on(board, "install"), pointed="web")
    ways = done(router, tool.plan).children(Transition, "web")
    assert {(way.target_id, way.kind) for way in ways} == {
        ("parcel", TransitionKind.NEXT),
        ("install", TransitionKind.ALTERNATIVE),
    }


def test_a_way_to_where_one_came_from_leads_back(router: Project, board: Board) -> None:
    tool = drag(board, dot(board, "install"), on(board, "web"), pointed="install")
    way = next(one for one in done(router, tool.plan).children(Transition, "install") if one.target_id == "web")
    assert way.kind is TransitionKind.BACK


def test_a_way_that_is_there_is_not_drawn_twice(router: Project, board: Board) -> None:
    tool = drag(board, dot(board, "web"), on(board, "parcel"), pointed="web")
    assert done(router, tool.plan) == router


def test_a_way_to_its_own_card_is_none(board: Board) -> None:
    assert drag(board, dot(board, "web"), on(board, "web"), pointed="web").plan is None


def test_a_way_onto_empty_ground_makes_a_connected_touchpoint_to_be_named(router: Project, board: Board) -> None:
    tool = drag(board, dot(board, "parcel"), on(board, "parcel", dy=126), pointed="parcel")
    plan = tool.plan
    assert plan is not None
    new = done(router, plan).all(Touchpoint)[plan.rename or ""]
    assert (new.stage_id, new.row) == ("receive", 1)
    (way,) = done(router, plan).children(Transition, new.id, "target_id")
    assert (way.source_id, way.kind) == ("parcel", TransitionKind.ALTERNATIVE)


def test_the_end_of_a_chosen_way_is_led_to_another_card(router: Project, board: Board) -> None:
    end = board.wire("parcel-install").points[-1]
    tool = drag(board, Touch(*end), on(board, "film"), "parcel-install")
    assert done(router, tool.plan).all(Transition)["parcel-install"].target_id == "film"


def test_its_start_too(router: Project, board: Board) -> None:
    start = board.wire("parcel-install").points[0]
    tool = drag(board, Touch(*start), on(board, "shop"), "parcel-install")
    assert done(router, tool.plan).all(Transition)["parcel-install"].source_id == "shop"


# The curve


def test_a_point_of_the_curve_is_dragged_to_a_value(router: Project, board: Board) -> None:
    mark = board.marks[0]
    tool = drag(board, Touch(mark.x, mark.y), Touch(mark.x + 50, mark.height(1.4)))
    after = done(router, tool.plan)
    assert after.all(Rating)["maria-install"].value == 1.5
    assert next(one for one in tool.preview if isinstance(one, Level)).value == 1.5


def test_with_shift_it_stops_at_tenths(board: Board) -> None:
    mark = board.marks[0]
    tool = drag(board, Touch(mark.x, mark.y), Touch(mark.x, mark.height(1.4), upto=True))
    assert next(one for one in tool.preview if isinstance(one, Level)).value == 1.4


def test_no_value_is_beyond_the_scale(router: Project, board: Board) -> None:
    mark = board.marks[0]
    tool = drag(board, Touch(mark.x, mark.y), Touch(mark.x, -500))
    assert done(router, tool.plan).all(Rating)["maria-install"].value == 2


# Pains, ideas, words, backstage steps


def test_a_pain_goes_to_the_card_that_it_is_dropped_on(router: Project, board: Board) -> None:
    tool = drag(board, on(board, "queue"), on(board, "parcel"))
    assert done(router, tool.plan).all(PainPoint)["queue"].touchpoint_id == "parcel"
    assert Aim(board.of("parcel")[0].area) in tool.preview


def test_within_its_lane_it_goes_to_the_card_of_the_column(router: Project, board: Board) -> None:
    end = Touch(board.of("web")[0].area.middle[0], LANES["pain_points"][0] + 30)
    assert done(router, drag(board, on(board, "queue"), end).plan).all(PainPoint)["queue"].touchpoint_id == "web"


def test_an_idea_dropped_on_a_pain_answers_it(router: Project, board: Board) -> None:
    tool = drag(board, on(board, "colours"), on(board, "queue"))
    assert done(router, tool.plan).all(Opportunity)["colours"].pain_point_ids == ("cable", "queue")


def test_words_dropped_on_a_header_are_about_the_stage(router: Project, board: Board) -> None:
    tool = drag(board, on(board, "quote"), on(board, "order"))
    assert done(router, tool.plan).all(Note)["quote"].subject_id == "order"


def test_a_pain_cannot_stand_at_a_stage(board: Board) -> None:
    assert drag(board, on(board, "queue"), on(board, "order")).plan is None


def test_a_backstage_step_stands_behind_the_card_that_it_is_dropped_on(router: Project, board: Board) -> None:
    step = done(router, drag(board, on(board, "dispatch"), on(board, "web")).plan).all(Touchpoint)["dispatch"]
    assert (step.stage_id, step.serves_ids) == ("order", ("web",))


# Adding


def test_a_double_click_between_two_cards_adds_one_there(router: Project, board: Board) -> None:
    web, shop = board.of("web")[0].area, board.of("shop")[0].area
    plan = adding(board, Touch((web.right + shop.x) / 2, 140))
    assert plan is not None
    assert order(done(router, plan), "order") == ["web", plan.rename, "shop"]


def test_a_double_click_behind_the_last_stage_at_its_height_adds_a_stage(router: Project, board: Board) -> None:
    plan = adding(board, Touch(board.columns[-1].right + 30, 20))
    assert [stage.id for stage in done(router, plan).children(Stage, "home")][-1] == (plan and plan.rename)


@pytest.mark.parametrize(
    ("lane", "kind"), [("pain_points", PainPoint), ("ideas", Opportunity), ("words", Note), ("backstage", Touchpoint)]
)
def test_a_double_click_in_a_lane_adds_what_it_holds(
    router: Project, board: Board, lane: str, kind: type[PainPoint | Opportunity | Note | Touchpoint]
) -> None:
    plan = adding(board, Touch(board.of("web")[0].area.middle[0], LANES[lane][0] + 30))
    after = done(router, plan)
    assert plan is not None
    assert after.get(kind, plan.rename) is not None


def test_a_double_click_in_the_experience_lane_says_what_the_persona_in_focus_felt(
    router: Project, board: Board
) -> None:
    mark = board.marks[0]
    after = done(router, adding(board, Touch(board.of("web")[0].area.middle[0], mark.height(-1))))
    (rating,) = after.children(Rating, "web")
    assert (rating.persona_id, rating.value) == ("maria", -1)


def test_where_that_is_known_already_it_does_nothing(board: Board) -> None:
    mark = board.marks[0]
    assert adding(board, Touch(mark.x, mark.height(1.5))) is None


def test_left_of_the_map_nothing_is_added(board: Board) -> None:
    assert adding(board, Touch(30, 140)) is None
