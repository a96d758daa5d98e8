from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cxmapper.drawing.layout.courses import Edge
from cxmapper.drawing.layout.routes import Route, Tip, needed_gaps, routes
from cxmapper.drawing.shapes import Point, Rect

Cells = Mapping[str, tuple[int, int]]

LINE: Cells = {name: (column, 0) for column, name in enumerate("abcdef")}
BLOCK: Cells = {f"{name}{row}": (column, row) for column, name in enumerate("abcd") for row in range(3)}


def _cards(cells: Cells, extra: Sequence[float] = ()) -> tuple[dict[str, Rect], Rect]:
    """Cards of 166 × 100 with gaps of 34 beside and 26 between them; the lane ends 26 around the rows."""
    rows = sorted({row for _, row in cells.values()})
    more = list(extra) or [0.0] * (len(rows) + 1)
    top = {row: 26.0 + 126 * place + sum(more[: place + 1]) for place, row in enumerate(rows)}
    cards = {key: Rect(17 + 200 * column, top[row], 166, 100) for key, (column, row) in cells.items()}
    right = max(card.right for card in cards.values()) + 17
    return cards, Rect(0, 0, right, max(card.bottom for card in cards.values()) + 26 + more[-1])


def _laid_out(cells: Cells, edges: Sequence[Edge]) -> tuple[dict[str, Rect], Rect, dict[str, Route]]:
    """Route with the rows as far apart as the links ask for."""
    cards, lane = _cards(cells)
    cards, lane = _cards(cells, needed_gaps(cards, edges, lane))
    return cards, lane, routes(cards, edges, lane)


def _samples(route: Route) -> Iterator[Point]:
    """Points along the link, by de Casteljau's corner cutting, and the point of its arrow."""
    for at in range(0, len(route.points) - 1, 3):
        for step in range(25):
            corners = list(route.points[at : at + 4])
            while len(corners) > 1:
                corners = [
                    (x0 + (x1 - x0) * step / 24, y0 + (y1 - y0) * step / 24) for (x0, y0), (x1, y1) in pairwise(corners)
                ]
            yield corners[0]
    yield route.tip.x, route.tip.y


def _inside(point: Point, rect: Rect) -> bool:
    slack = 0.01
    x, y = point
    return rect.x + slack < x < rect.right - slack and rect.y + slack < y < rect.bottom - slack


def _boxes(edges: Sequence[Edge], found: Mapping[str, Route]) -> list[Rect]:
    boxes = []
    for edge in edges:
        label = found[edge.id].label
        if edge.label and label:
            boxes.append(Rect(label[0] - edge.label[0] / 2, label[1] - edge.label[1] / 2, *edge.label))
    return boxes


def _level(route: Route) -> float:
    """The height at which most of the link runs."""
    return max(pairwise(route.points), key=lambda ends: abs(ends[0][0] - ends[1][0]) - abs(ends[0][1] - ends[1][1]))[0][
        1
    ]


def test_no_links_need_no_routes() -> None:
    assert routes({}, [], Rect(0, 0, 100, 100)) == {}


def test_a_link_to_an_unknown_card_is_refused() -> None:
    cards, lane = _cards(LINE)
    with pytest.raises(KeyError):
        routes(cards, [Edge("x", "a", "nowhere")], lane)


def test_a_link_to_the_next_card_runs_straight_from_edge_to_edge() -> None:
    cards, lane = _cards(LINE)
    route = routes(cards, [Edge("x", "a", "b")], lane)["x"]
    assert {y for _, y in route.points} == {76}
    assert (route.points[0], route.points[-1], route.tip) == ((183, 76), (211, 76), Tip(217, 76, 0))


def test_a_straight_link_keeps_the_middle_and_others_meet_the_card_beside_it() -> None:
    cards, lane = _cards(BLOCK)
    found = routes(cards, [Edge("up", "a2", "b1"), Edge("on", "a1", "b1"), Edge("down", "a0", "b1")], lane)
    assert found["on"].tip.y == cards["b1"].y + 50
    assert found["down"].tip.y <= found["on"].tip.y - 8
    assert found["up"].tip.y >= found["on"].tip.y + 8


def test_a_link_to_the_next_column_leaves_and_arrives_level() -> None:
    cards, lane = _cards(BLOCK)
    points = routes(cards, [Edge("x", "a0", "b2")], lane)["x"].points
    assert points[0][1] == points[1][1]
    assert points[-1][1] == points[-2][1]


def test_a_long_link_takes_a_row_that_is_free_all_the_way() -> None:
    cards, lane = _cards({"a": (0, 0), "b": (1, 1), "c": (2, 1), "d": (3, 0)})
    route = routes(cards, [Edge("x", "a", "d")], lane)["x"]
    assert {y for _, y in route.points} == {76}


def test_a_long_link_over_cards_runs_in_the_gap_above_or_below_them() -> None:
    cards, lane = _cards(LINE)
    route = routes(cards, [Edge("x", "a", "e")], lane)["x"]
    assert 0 < _level(route) < 26 or 126 < _level(route) < 152


def test_a_long_link_avoids_the_side_where_loops_are() -> None:
    edges = [Edge("again", "c", "c", back=True), Edge("x", "a", "e")]
    _, lane, found = _laid_out(LINE, edges)
    assert _level(found["x"]) > lane.h / 2


def test_long_links_side_by_side_do_not_coincide() -> None:
    edges = [Edge(f"{index}", "a", target) for index, target in enumerate("cdefcdef")]
    _, _, found = _laid_out(LINE, edges)
    levels = [_level(route) for route in found.values()]
    assert all(abs(one - other) > 4 for one, other in combinations(levels, 2))


def test_a_link_within_a_column_goes_around_the_right_side() -> None:
    cards, lane = _cards(BLOCK)
    route = routes(cards, [Edge("x", "a0", "a2")], lane)["x"]
    assert route.tip.angle == 180
    assert all(cards["a0"].right <= x < cards["b0"].x for x, _ in _samples(route))


def test_a_loop_stands_on_its_card() -> None:
    cards, lane = _cards(LINE)
    route = routes(cards, [Edge("again", "c", "c", back=True, label=(60, 17))], lane)["again"]
    assert (route.tip.y, route.tip.angle) == (cards["c"].y, 90)
    assert all(lane.y <= y <= cards["c"].y for _, y in _samples(route))
    assert all(cards["c"].x < x < cards["c"].right for x, _ in _samples(route))
    assert route.label == (cards["c"].x + 83, 13)


def test_a_label_that_would_hide_a_loop_lies_above_it() -> None:
    cards, _, found = _laid_out(BLOCK, [Edge("again", "c1", "c1", back=True, label=(130, 17))])
    route = found["again"]
    assert route.label is not None
    top = min(y for _, y in _samples(route))
    assert cards["c0"].bottom < route.label[1] - 8.5
    assert route.label[1] + 8.5 < top < cards["c1"].y - 10


def test_links_that_lead_back_go_over_the_top_at_different_heights() -> None:
    edges = [Edge("far", "e", "a", back=True), Edge("near", "d", "b", back=True), Edge("left", "c", "b")]
    cards, _, found = _laid_out(LINE, edges)
    levels = [_level(found[key]) for key in ("far", "near", "left")]
    assert levels == sorted(levels)
    assert all(other - one > 4 for one, other in pairwise(levels))
    assert all((route.tip.y, route.tip.angle) == (cards["a"].y, 90) for route in found.values())


def test_a_link_marked_as_leading_back_goes_over_the_top_even_to_the_right() -> None:
    cards, lane = _cards(LINE)
    route = routes(cards, [Edge("x", "a", "b", back=True)], lane)["x"]
    assert (route.points[0][1], route.tip.y, route.tip.angle) == (cards["a"].y, cards["b"].y, 90)


def test_a_link_back_to_the_row_above_meets_the_card_from_below() -> None:
    cards, lane = _cards(BLOCK)
    route = routes(cards, [Edge("x", "c1", "a0", back=True)], lane)["x"]
    assert (route.tip.y, route.tip.angle) == (cards["a0"].bottom, -90)
    assert 126 < _level(route) < 152


def test_a_departure_drops_into_the_free_place_below_its_card() -> None:
    cards, lane = _cards({"a": (0, 0), "b": (1, 0), "c": (1, 1)})
    route = routes(cards, [Edge("x", "a", None, label=(98, 17))], lane)["x"]
    assert {x for x, _ in route.points} == {57}
    assert (route.points[0][1], route.tip) == (126, Tip(57, 180, 90))
    assert route.bar == ((47, 182), (67, 182))
    assert route.label is not None
    assert route.label[0] - 98 / 2 > 67


def test_a_departure_above_a_card_ends_in_the_gap_between_the_rows() -> None:
    edges = [Edge("x", "a0", None, label=(98, 17))]
    cards, _, found = _laid_out(BLOCK, edges)
    bar = found["x"].bar
    assert bar is not None
    assert cards["a0"].bottom < bar[0][1] < cards["a1"].y - 1
    assert found["x"].label is not None


def test_departures_of_one_card_end_one_below_the_other() -> None:
    edges = [Edge("x", "a0", None, label=(98, 17)), Edge("y", "a0", None, label=(60, 17))]
    _, _, found = _laid_out(BLOCK, edges)
    one, other = found["x"], found["y"]
    assert one.tip.x < other.tip.x - 20
    assert one.tip.y > other.tip.y + 17
    assert other.label is not None


def test_a_short_label_stands_beside_its_link_in_the_space_between_the_cards() -> None:
    cards, lane = _cards(LINE)
    route = routes(cards, [Edge("x", "a", "b", label=(28, 17))], lane)["x"]
    assert route.label == (200, 76 - 3 - 8.5)
    assert route.leader is None


def test_a_wide_label_stands_in_the_gap_and_a_leader_names_its_link() -> None:
    cards, lane = _cards(LINE)
    route = routes(cards, [Edge("x", "a", "b", label=(90, 17))], lane)["x"]
    assert route.label == (200, 126 + 13)
    assert route.leader == ((197, 76), (197, 126 + 13 - 8.5))


def test_a_label_without_any_free_place_is_left_out() -> None:
    cards, _ = _cards(LINE)
    tight = Rect(0, 20, 1200, 110)
    assert routes(cards, [Edge("x", "a", "b", label=(90, 17))], tight)["x"].label is None


def test_plain_links_need_no_further_room() -> None:
    cards, lane = _cards(BLOCK)
    edges = [Edge("x", "a0", "b1"), Edge("y", "b1", "d1"), Edge("z", "c2", "c2", back=True, label=(60, 17))]
    assert needed_gaps(cards, edges, lane) == (0, 0, 0, 0)


def test_crowded_gaps_ask_for_room_where_it_is_needed() -> None:
    cards, lane = _cards(BLOCK)
    edges = [Edge(str(index), "d1", "a1", back=True, label=(60, 17)) for index in range(3)]
    above, between, *below = needed_gaps(cards, edges, lane)
    assert between >= 2 * 17
    assert (above, *below) == (0, 0, 0)


kinds = st.sampled_from(["on", "on", "on", "back", "leaves"])
labels = st.none() | st.tuples(st.sampled_from([24.0, 60.0, 130.0]), st.just(17.0))


@st.composite
def maps(draw: st.DrawFn) -> tuple[Cells, list[Edge]]:
    """Cards scattered over a few rows and columns, some without links, and links of every kind between the others."""
    places = draw(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 3)), min_size=2, max_size=18, unique=True))
    cells = {f"c{number}": place for number, place in enumerate(places)}
    ids = st.sampled_from(sorted(cells)[draw(st.integers(0, len(places) // 3)) :])
    drawn = draw(st.lists(st.tuples(kinds, ids, ids, labels), max_size=24))
    edges = [
        Edge(str(number), source, None if kind == "leaves" else target, kind == "back", label)
        for number, (kind, source, target, label) in enumerate(drawn)
    ]
    return cells, edges


@settings(max_examples=200, deadline=None)
@given(maps(), st.booleans())
def test_links_pass_through_no_card_and_labels_lie_on_nothing(drawn: tuple[Cells, list[Edge]], roomy: bool) -> None:
    cells, edges = drawn
    standing, lane = _cards(cells)
    if roomy:
        standing, lane = _cards(cells, needed_gaps(standing, edges, lane))
    found = routes(standing, edges, lane)
    for edge in edges:
        points = list(_samples(found[edge.id]))
        assert not any(_inside(point, card) for card in standing.values() for point in points)
        assert all(_inside(point, Rect(lane.x - 1, lane.y - 1, lane.w + 2, lane.h + 2)) for point in points)
    boxes = _boxes(edges, found)
    assert not any(one.overlaps(other) for one, other in combinations(boxes, 2))
    assert not any(box.overlaps(card) for box in boxes for card in standing.values())
    assert not roomy or len(boxes) == sum(edge.label is not None for edge in edges)
