import random
import shutil
from collections import defaultdict

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cxmapper.drawing.layout.alignment import crossings
from cxmapper.drawing.layout.rows import rows
from tests.drawing.layout.maps import crossings_of, long, rows_by_dot, wide

ROUTER = {
    "compare": 0, "shop": 0, "order": 1, "prove": 2, "parcel": 3, "missing parcel": 3, "plug in": 4, "paper guide": 4,
    "online": 5, "chat": 6, "helpline": 6, "missing date": 7, "engineer": 7, "renewal": 8,
}  # fmt: skip
ROUTER_LINKS = [
    ("compare", "order"), ("shop", "order"), ("order", "prove"), ("prove", "parcel"), ("parcel", "plug in"),
    ("plug in", "online"), ("online", "chat"), ("prove", "missing parcel"), ("missing parcel", "paper guide"),
    ("paper guide", "helpline"), ("paper guide", "online"), ("helpline", "engineer"), ("online", "renewal"),
    ("engineer", "renewal"),
]  # fmt: skip


def test_the_router_journey_stands_as_it_was_drawn_by_hand() -> None:
    assert rows(ROUTER, ROUTER_LINKS) == {
        "compare": 0, "shop": 1, "order": 0, "prove": 0, "parcel": 0, "missing parcel": 1, "plug in": 0,
        "paper guide": 1, "online": 0, "chat": 0, "helpline": 1, "missing date": 0, "engineer": 1, "renewal": 0,
    }  # fmt: skip


def test_no_touchpoints_have_no_rows() -> None:
    assert rows({}, []) == {}


def test_a_line_stays_in_the_first_row() -> None:
    column_of = {str(node): node for node in range(9)}
    assert set(rows(column_of, [(str(node), str(node + 1)) for node in range(8)]).values()) == {0}


def test_the_first_of_two_ways_stays_straight_and_the_other_goes_below() -> None:
    column_of = {"a": 0, "c": 1, "b": 1, "e": 2, "d": 2, "f": 3}
    links = [("a", "b"), ("b", "d"), ("d", "f"), ("a", "c"), ("c", "e"), ("e", "f")]
    assert rows(column_of, links) == {"a": 0, "b": 0, "d": 0, "f": 0, "c": 1, "e": 1}


def test_a_way_that_ends_early_does_not_take_the_first_row_from_the_way_that_goes_on() -> None:
    column_of = {"a": 0, "end": 1, "b": 1, "c": 2}
    assert rows(column_of, [("a", "end"), ("a", "b"), ("b", "c")]) == {"a": 0, "end": 1, "b": 0, "c": 0}


def test_links_are_untangled() -> None:
    column_of = {"a": 0, "b": 0, "c": 0, "z": 1, "y": 1, "x": 1}
    found = rows(column_of, [("a", "x"), ("b", "y"), ("c", "z")])
    assert [found[key] for key in "xyz"] == [found[key] for key in "abc"]


def test_fixed_rows_are_kept_and_others_make_room() -> None:
    found = rows({"a": 0, "b": 1, "c": 1}, [("a", "b"), ("a", "c")], fixed={"b": 3})
    assert found == {"a": 0, "b": 3, "c": 1}


def test_a_fixed_row_takes_its_place_from_whom_the_sweep_had_put_there() -> None:
    found = rows({"a": 0, "b": 1, "c": 1}, [("a", "b"), ("a", "c")], fixed={"c": 0})
    assert found == {"a": 0, "b": 1, "c": 0}


def test_with_previous_rows_every_card_stays() -> None:
    previous = {"a": 2, "b": 0, "c": 1}
    assert rows({"a": 0, "b": 1, "c": 1}, [("a", "c"), ("a", "b")], previous=previous) == previous


def test_a_new_card_takes_the_free_row_nearest_to_its_neighbours() -> None:
    previous = {"a": 0, "b": 3, "c": 3, "d": 0}
    column_of = {"a": 0, "b": 0, "c": 1, "new": 1, "d": 2}
    assert rows(column_of, [("b", "new")], previous=previous) == previous | {"new": 2}
    assert rows(column_of, [("a", "new"), ("new", "d")], previous=previous) == previous | {"new": 0}


def test_a_card_that_was_moved_onto_another_gives_way() -> None:
    previous = {"a": 0, "b": 0, "c": 1}
    assert rows({"a": 0, "b": 0, "c": 1}, [], previous=previous) == {"a": 0, "b": 1, "c": 1}


def test_a_first_row_that_has_become_empty_is_closed() -> None:
    assert rows({"b": 0, "c": 1}, [], previous={"a": 0, "b": 1, "c": 2}) == {"b": 0, "c": 1}


@given(
    st.dictionaries(st.text("abcdefgh", min_size=1, max_size=2), st.integers(0, 5), max_size=25),
    st.randoms(use_true_random=False),
)
def test_rows_are_never_shared_and_as_few_as_the_fullest_column_needs(
    column_of: dict[str, int], chance: random.Random
) -> None:
    ids = sorted(column_of)
    links = [(chance.choice(ids), chance.choice(ids)) for _ in ids]
    found = rows(column_of, links)
    places = [(column_of[key], found[key]) for key in ids]
    fullest = max((list(column_of.values()).count(at) for at in column_of.values()), default=0)
    assert len(set(places)) == len(places)
    assert all(0 <= at < fullest for at in found.values())
    assert rows(column_of, links) == found


def _crossings_by_pairs(column: list[int], row: list[int], links: list[tuple[int, int]]) -> int:
    """Oracle: look at each two links in each gap between columns."""
    passing: dict[int, list[tuple[float, float]]] = defaultdict(list)
    for a, b in links:
        slope = (row[b] - row[a]) / (column[b] - column[a])
        for gap in range(column[a], column[b]):
            begin = row[a] + slope * (gap - column[a])
            passing[gap].append((round(begin, 6), round(begin + slope, 6)))
    return sum(
        (one[0] - other[0]) * (one[1] - other[1]) < 0
        for gap in passing.values()
        for index, one in enumerate(gap)
        for other in gap[:index]
    )


@pytest.mark.parametrize("seed", range(8))
def test_crossings_agree_with_looking_at_each_pair(seed: int) -> None:
    chance = random.Random(seed)
    column = [chance.randrange(6) for _ in range(40)]
    row = [chance.randrange(8) for _ in range(40)]
    pairs = [(chance.randrange(40), chance.randrange(40)) for _ in range(120)]
    links = [(a, b) for a, b in pairs if column[a] < column[b]]
    ends = np.array(links).T
    assert crossings(np.array(column), np.array(row), *ends) == _crossings_by_pairs(column, row, links)


@pytest.mark.skipif(shutil.which("dot") is None, reason="Graphviz' dot is not installed: nothing to compare with")
@pytest.mark.parametrize("journey", [wide, long])
@pytest.mark.parametrize("size", [12, 25, 40, 70, 100])
def test_no_more_crossings_than_graphviz_finds_in_the_same_columns(journey: type, size: int) -> None:
    for seed in range(4):
        column_of, links = journey(size, seed)
        ours = crossings_of(column_of, rows(column_of, links), links)
        assert ours <= crossings_of(column_of, rows_by_dot(column_of, links), links)
