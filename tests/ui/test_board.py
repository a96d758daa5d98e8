"""What tools are told of a drawing is what the drawing shows."""

from datetime import date

from cxmapper.drawing.compose import compose
from cxmapper.drawing.look import Look
from cxmapper.drawing.stacked import stacked
from cxmapper.editing.edits.journeys import add_future_state
from cxmapper.editing.tools.board import Board, Kind
from cxmapper.files.cxmap import load
from cxmapper.model.project import Project
from cxmapper.model.records import Journey, Touchpoint, Transition
from cxmapper.resources import resource
from cxmapper.ui.canvas.board import board_of

LOOK = Look(date(2026, 11, 22))
TIP = 12.0
"""Map units before its card at which a line may end, as the tip of its arrow begins there."""


def sample() -> tuple[Project, Journey]:
    project = load(resource("samples/router.cxmap"))
    return project, project.ordered(Journey)[0]


def sample_board(look: Look = LOOK) -> tuple[Project, Board]:
    project, journey = sample()
    return project, board_of(compose(project, journey, (), look), project, journey.id, "bill")


def test_every_touchpoint_stands_in_the_columns_of_its_stage() -> None:
    project, board = sample_board()
    columns = {column.stage_id: column for column in board.columns}
    for card in board.cards:
        column = columns[project.all(Touchpoint)[card.id].stage_id]
        assert column.left < card.area.x
        assert card.area.right < column.right
    assert len(board.cards) == 14


def test_every_way_begins_and_ends_at_its_cards() -> None:
    project, board = sample_board()
    shown = {card.id for card in board.cards}
    ways = project.all(Transition).values()
    assert {wire.id for wire in board.wires} == {way.id for way in ways if way.source_id in shown}
    for wire in board.wires:
        ends = [(wire.source_id, wire.points[0])] + ([(wire.target_id, wire.points[-1])] if wire.target_id else [])
        for card_id, (x, y) in ends:
            area = board.of(card_id)[0].area
            assert area.x - TIP <= x <= area.right + TIP
            assert area.y - TIP <= y <= area.bottom + TIP


def test_every_mark_lies_within_the_experience_lane_at_the_height_of_its_value() -> None:
    _, board = sample_board()
    lane = board.lane("experience")
    assert lane is not None
    assert board.marks
    for mark in board.marks:
        assert lane.top < mark.y < lane.bottom
        assert abs(mark.height(mark.value) - mark.y) < 0.01
        assert abs(mark.value_at(mark.y) - mark.value) < 0.01


def test_a_folded_stage_is_a_summary_without_cards() -> None:
    _, board = sample_board(Look(LOOK.today, folded=frozenset({"order"})))
    assert board.cards_of("order") == ()
    assert {thing.kind for thing in board.of("order")} >= {Kind.SUMMARY, Kind.HEADER}


def test_of_two_maps_each_has_its_own_stages_and_lanes() -> None:
    project, journey = sample()
    project = project.apply(add_future_state(project, journey.id, "later", "Later"))
    later = project.all(Journey)["later"]
    drawing = stacked(project, journey, later, (), LOOK)
    upper, lower = (board_of(drawing, project, one.id, None, lower=one is later) for one in (journey, later))
    assert len(upper.columns) == len(lower.columns) == 6
    assert lower.columns[0].header.y > max(lane.bottom for lane in upper.lanes)
    lanes = upper.lane("touchpoints"), lower.lane("touchpoints")
    assert all(
        lane is not None and lane.top < card.area.y < lane.bottom
        for lane, card in zip(lanes, (upper.cards[0], lower.cards[0]), strict=True)
    )
