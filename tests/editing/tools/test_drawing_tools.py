"""Tools that draw ways and curves, move what stands under cards, and add: on a board made by hand."""

import pytest

from cxmapper.editing.selection import Selection
from cxmapper.editing.tools.adding import adding
from cxmapper.editing.tools.board import Board, Touch
from cxmapper.editing.tools.plan import Aim, Level, Rubber
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
from tests.editing.tools.boards import LANES, board_of, done, drag, on, order

NOTHING = Selection()


@pytest.fixture
def board(router: Project) -> Board:
    return board_of(router)


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
