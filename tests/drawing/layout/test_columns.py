import random
from collections import defaultdict

from hypothesis import given
from hypothesis import strategies as st

from cxmapper.drawing.layout.columns import columns


def test_stages_follow_each_other_and_an_empty_one_takes_a_column() -> None:
    found = columns([["a"], [], ["b", "c"]], [("a", "b"), ("b", "c")])
    assert found.of == {"a": 0, "b": 2, "c": 3}
    assert found.first == (0, 1, 2)
    assert found.count == (1, 1, 2)


def test_a_journey_without_stages_has_no_columns() -> None:
    assert columns([], []).count == ()


def test_a_touchpoint_stands_at_the_longest_path_to_it() -> None:
    found = columns([["a", "b", "c", "d"]], [("a", "d"), ("a", "b"), ("b", "c"), ("c", "d")])
    assert found.of == {"a": 0, "b": 1, "c": 2, "d": 3}


def test_the_order_of_the_stage_does_not_change_the_longest_path() -> None:
    found = columns([["d", "c", "b", "a"]], [("a", "d"), ("a", "b"), ("b", "c"), ("c", "d")])
    assert found.of == {"a": 0, "b": 1, "c": 2, "d": 3}


def test_two_ways_into_the_next_stage_stand_above_each_other() -> None:
    found = columns([["compare", "shop"], ["order"]], [("compare", "order"), ("shop", "order")])
    assert found.of == {"compare": 0, "shop": 0, "order": 1}


def test_touchpoints_without_links_stand_side_by_side_in_their_order() -> None:
    assert columns([["a", "b", "c"]], []).of == {"a": 0, "b": 1, "c": 2}


def test_linking_a_captured_list_up_in_any_sequence_moves_nothing() -> None:
    stage = ["a", "b", "c", "d", "e"]
    links = [("c", "d"), ("a", "b"), ("d", "e"), ("b", "c")]
    for drawn in range(len(links) + 1):
        assert columns([stage], links[:drawn]).of == {"a": 0, "b": 1, "c": 2, "d": 3, "e": 4}


def test_a_loose_touchpoint_stands_after_the_one_before_it_and_pushes_no_linked_one() -> None:
    linked = columns([["x"], ["a", "b", "c"]], [("x", "a"), ("a", "b"), ("b", "c")])
    loose = columns([["x"], ["a", "ghost", "b", "c"]], [("x", "a"), ("a", "b"), ("b", "c")])
    assert {key: loose.of[key] for key in linked.of} == linked.of
    assert loose.of["ghost"] == loose.of["b"]


def test_of_a_cycle_the_link_that_closes_it_is_left_out() -> None:
    assert columns([["a", "b", "c"]], [("a", "b"), ("b", "c"), ("c", "a")]).of == {"a": 0, "b": 1, "c": 2}
    assert columns([["a", "b", "c"]], [("c", "a"), ("a", "b"), ("b", "c")]).of == {"c": 0, "a": 1, "b": 2}


def test_a_link_to_itself_or_to_something_not_drawn_is_left_out() -> None:
    assert columns([["a", "b"]], [("a", "a"), ("a", "elsewhere"), ("a", "b")]).of == {"a": 0, "b": 1}


def _longest_by_relaxation(ids: list[int], links: list[tuple[int, int]]) -> dict[int, int]:
    """Oracle for acyclic links: relax until nothing changes (Bellman and Ford)."""
    depth = dict.fromkeys(ids, 0)
    for _ in ids:
        for source, target in links:
            depth[target] = max(depth[target], depth[source] + 1)
    return depth


@given(st.permutations(range(9)), st.sets(st.tuples(st.integers(0, 8), st.integers(0, 8))))
def test_columns_agree_with_relaxation_on_acyclic_links(order: list[int], pairs: set[tuple[int, int]]) -> None:
    links = sorted({(min(pair), max(pair)) for pair in pairs if pair[0] != pair[1]})
    links.append((8, 9))  # into another stage, from everything: no group hangs loose
    links += [(node, 9) for node in range(8)]
    found = columns([[str(node) for node in order], ["9"]], [(str(a), str(b)) for a, b in links]).of
    expected = _longest_by_relaxation(list(range(9)), [link for link in links if link[1] != 9])
    assert {node: found[str(node)] for node in range(9)} == expected


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), max_size=40))
def test_links_lead_to_the_right_unless_they_close_a_cycle(pairs: list[tuple[int, int]]) -> None:
    found = columns([[str(node) for node in range(10)]], [(str(a), str(b)) for a, b in pairs]).of
    kept: dict[int, set[int]] = defaultdict(set)
    for a, b in pairs:
        if not _reaches(kept, b, a):
            kept[a].add(b)
            assert found[str(a)] < found[str(b)]


def _reaches(after: dict[int, set[int]], start: int, goal: int) -> bool:
    seen, waiting = {start}, [start]
    while waiting:
        new = after[waiting.pop()] - seen
        seen |= new
        waiting += new
    return goal in seen


def test_the_same_journey_has_the_same_columns_again() -> None:
    chance = random.Random(4)
    stage = [str(node) for node in range(300)]
    links = [(chance.choice(stage), chance.choice(stage)) for _ in range(900)]
    assert columns([stage], links) == columns([stage], links)
