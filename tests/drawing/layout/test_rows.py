import random
import shutil
import subprocess
from collections import defaultdict
from collections.abc import Mapping

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cxmapper.drawing.layout.alignment import crossings
from cxmapper.drawing.layout.rows import rows

Link = tuple[str, str]

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


def _seeded_journey(size: int, seed: int) -> tuple[dict[str, int], list[Link]]:
    """A map of many alternatives: touchpoints lead to one or two of the next column, near their own row."""
    chance = random.Random(seed)
    height = -(-size // max(4, int((size * 2) ** 0.5)))
    links = []
    for node in range(size):
        column, row = divmod(node, height)
        for _ in range(1 + (chance.random() < 0.4)):
            near = min(height - 1, max(0, row + chance.choice((-2, -1, 0, 0, 1, 2))))
            if (target := (column + 1) * height + near) < size:
                links.append((str(node), str(target)))
    return {str(node): node // height for node in range(size)}, links


def _seeded_path(size: int, seed: int) -> tuple[dict[str, int], list[Link]]:
    """A path with alternatives beside it and links that skip columns."""
    chance = random.Random(seed)
    columns: list[list[str]] = []
    while (placed := sum(map(len, columns))) < size:
        columns.append([str(placed + more) for more in range(min(size - placed, chance.choice((1, 1, 2, 2, 3, 4))))])
    links = []
    for at, here in enumerate(columns[1:], start=1):
        back = at - (1 if chance.random() < 0.8 else chance.randint(2, 4))
        links += [(chance.choice(columns[max(0, back)]), node) for node in here]
        for _ in range(len(here) // 2 + (chance.random() < 0.3)):
            links.append((chance.choice(columns[max(0, at - chance.choice((1, 1, 1, 2, 3, 5)))]), chance.choice(here)))
    return {node: at for at, here in enumerate(columns) for node in here}, list(dict.fromkeys(links))


def _rows_by_dot(column_of: Mapping[str, int], links: list[Link]) -> dict[str, int]:
    """Have Graphviz order the same columns: one rank each, held apart by an invisible chain."""
    count = max(column_of.values()) + 1
    ranks = [" ".join(f"n{node};" for node, at in column_of.items() if at == column) for column in range(count)]
    source = [
        "digraph {",
        " -> ".join(f"rank{column}" for column in range(count)) + " [style=invis];",
        *(f"{{rank=same; rank{column}; {nodes}}}" for column, nodes in enumerate(ranks)),
        *(f"n{a} -> n{b};" for a, b in links),
        "}",
    ]
    plain = subprocess.run(
        ["dot", "-Tplain"], input="\n".join(source), text=True, capture_output=True, check=True
    ).stdout
    lines = [line.split() for line in plain.splitlines()]
    x = {words[1][1:]: float(words[2]) for words in lines if words[0] == "node" and words[1].startswith("n")}
    columns = [sorted((node for node in x if column_of[node] == column), key=x.__getitem__) for column in range(count)]
    return {node: place for nodes in columns for place, node in enumerate(nodes)}


def _count(column_of: Mapping[str, int], row_of: Mapping[str, int], links: list[Link]) -> int:
    ids = list(column_of)
    number = {node: index for index, node in enumerate(ids)}
    ends = np.array([(number[a], number[b]) for a, b in links]).T
    return crossings(np.array([column_of[node] for node in ids]), np.array([row_of[node] for node in ids]), *ends)


@pytest.mark.skipif(shutil.which("dot") is None, reason="Graphviz' dot is not installed: nothing to compare with")
@pytest.mark.parametrize("journey", [_seeded_journey, _seeded_path])
@pytest.mark.parametrize("size", [12, 25, 40, 70, 100])
def test_no_more_crossings_than_graphviz_finds_in_the_same_columns(journey: type, size: int) -> None:
    for seed in range(4):
        column_of, links = journey(size, seed)
        ours = _count(column_of, rows(column_of, links), links)
        assert ours <= _count(column_of, _rows_by_dot(column_of, links), links)
