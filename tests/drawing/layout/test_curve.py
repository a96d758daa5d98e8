from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cxmapper.drawing.layout.curve import between, monotone

heights = st.floats(-1000, 1000)
Points = list[tuple[float, float | None]]


@st.composite
def recorded(draw: st.DrawFn, least: int = 1) -> Points:
    """Points with growing x, some of them unknown."""
    ys = draw(st.lists(st.none() | heights, min_size=least, max_size=12))
    steps = draw(st.lists(st.floats(0.5, 400), min_size=len(ys), max_size=len(ys)))
    return [(sum(steps[: index + 1]), y) for index, y in enumerate(ys)]


def _samples(path: tuple[tuple[str, *tuple[float, ...]], ...]) -> list[tuple[float, float]]:
    """Points along a Bézier path, by de Casteljau's corner cutting."""
    found = []
    x0, y0 = path[0][1:]
    for _, *numbers in path[1:]:
        x1, y1, x2, y2, x3, y3 = numbers
        for step in range(33):
            corners = [(x0, y0), (x1, y1), (x2, y2), (x3, y3)]
            t = step / 32
            while len(corners) > 1:
                corners = [(a + (c - a) * t, b + (d - b) * t) for (a, b), (c, d) in pairwise(corners)]
            found.append(corners[0])
        x0, y0 = x3, y3
    return found


def test_two_points_are_joined_straight() -> None:
    assert monotone([(0, 0), (30, 60)]) == ((("M", 0, 0), ("C", 10, 20, 20, 40, 30, 60)),)


def test_an_unknown_value_breaks_the_curve() -> None:
    paths = monotone([(0, 5), (10, 5), (20, None), (30, 7), (40, 8)])
    assert [(path[0], path[-1][-2:]) for path in paths] == [(("M", 0, 5), (10, 5)), (("M", 30, 7), (40, 8))]


def test_a_value_that_stands_alone_has_no_curve() -> None:
    assert monotone([(0, 5), (10, None), (20, 7), (30, None)]) == ()
    assert monotone([]) == ()


def test_the_curve_is_flat_at_a_low() -> None:
    [(_, (_, *first), (_, *second))] = monotone([(0, 0), (30, 60), (60, 0)])
    assert first[3] == second[1] == 60


def test_x_must_grow() -> None:
    with pytest.raises(ValueError, match="x must grow"):
        monotone([(0, 1), (0, 2)])


@given(recorded())
def test_the_curve_never_leaves_the_heights_of_the_two_points_around_it(points: Points) -> None:
    known = {x: y for x, y in points if y is not None}
    for path in monotone(points):
        assert all(known[segment[-2]] == segment[-1] for segment in path)
        for x, y in _samples(path):
            before = max(at for at in known if at <= x + 1e-9)
            after = min(at for at in known if at >= x - 1e-9)
            low, high = sorted((known[before], known[after]))
            assert low - 1e-9 <= y <= high + 1e-9


@given(recorded(least=2))
def test_the_curve_runs_only_where_neighbouring_values_are_known(points: Points) -> None:
    joined = {(a, c) for (a, b), (c, d) in pairwise(points) if b is not None and d is not None}
    drawn = [(before[-2], after[-2]) for path in monotone(points) for before, after in pairwise(path)]
    assert set(drawn) == joined
    assert len(drawn) == len(joined)


def test_the_area_of_a_constant_shortfall_is_a_rectangle() -> None:
    [area] = between([(0, 10), (100, 10)], [(0, 30), (100, 30)])
    corners = [segment[1:] for segment in area[:-1]]
    assert area[0] == ("M", 0, 10)
    assert area[-1] == ("Z",)
    assert {y for _, y in corners} == {10, 30}
    assert (min(x for x, _ in corners), max(x for x, _ in corners)) == (0, 100)


def test_nothing_is_shaded_where_the_second_curve_runs_above_or_along_the_first() -> None:
    assert between([(0, 30), (100, 30)], [(0, 10), (100, 10)]) == ()
    assert between([(0, 30), (100, 30)], [(0, 30), (100, 30)]) == ()


def test_an_area_ends_where_the_curves_cross() -> None:
    [area] = between([(0, 0), (100, 100)], [(0, 100), (100, 0)])
    assert max(segment[1] for segment in area[:-1]) == pytest.approx(50)


def test_an_area_begins_where_the_curves_cross() -> None:
    [area] = between([(0, 100), (100, 0)], [(0, 0), (100, 100)])
    assert min(segment[1] for segment in area[:-1]) == pytest.approx(50)


def test_only_the_stretches_that_both_share_are_shaded() -> None:
    areas = between([(0, 0), (100, 0), (200, 0)], [(0, 10), (50, 10), (60, None), (150, 10), (300, 10)])
    spans = [(min(s[1] for s in area[:-1]), max(s[1] for s in area[:-1])) for area in areas]
    assert spans == [(0, 50), (150, 200)]


def test_a_single_known_point_has_no_area() -> None:
    assert between([(0, 0), (100, 0)], [(50, 10)]) == ()


@given(recorded(), recorded())
def test_areas_lie_below_the_first_curve_above_the_second_and_within_the_data(upper: Points, lower: Points) -> None:
    every = [y for _, y in (*upper, *lower) if y is not None]
    for area in between(upper, lower):
        outline = [segment[1:] for segment in area[:-1]]
        above, below = outline[: len(outline) // 2], outline[len(outline) // 2 :][::-1]
        assert [x for x, _ in above] == [x for x, _ in below]
        assert all(one[1] <= other[1] for one, other in zip(above, below, strict=True))
        assert all(min(every) - 1e-9 <= y <= max(every) + 1e-9 for _, y in outline)
        assert len(above) > 16 or above[0][1] == below[0][1] or above[-1][1] == below[-1][1]
