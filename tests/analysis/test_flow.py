import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cxmapper.analysis.flow import Reach, Way, arriving, divided, shares_in, sources_first


def reaches(starts: list[str], *links: tuple[str, str | None, float | None]) -> dict[str, Reach]:
    ids = dict.fromkeys([*starts, *(end for source, target, _ in links for end in (source, target) if end)])
    ways = {
        id_: [Way(f"{number}", target, share) for number, (source, target, share) in enumerate(links) if source == id_]
        for id_ in ids
    }
    order = sources_first({id_: [way.target for way in outs if way.target] for id_, outs in ways.items()})
    parts = {id_: divided(outs) for id_, outs in ways.items()}
    return arriving(order, starts, parts)


def arrivals(starts: list[str], *links: tuple[str, str | None, float | None]) -> dict[str, float]:
    return {id_: pytest.approx(share) for id_, share in shares_in(reaches(starts, *links)).items()}


def at_most(starts: list[str], *links: tuple[str, str | None, float | None]) -> dict[str, float]:
    return {id_: pytest.approx(each.most) for id_, each in reaches(starts, *links).items()}


def test_everybody_takes_the_only_way_on() -> None:
    assert arrivals(["a"], ("a", "b", None), ("b", "c", None)) == {"a": 1, "b": 1, "c": 1}


def test_who_is_not_counted_on_another_way_takes_the_one_without_a_share() -> None:
    assert arrivals(["a"], ("a", "b", 0.3), ("a", "c", None), ("c", None, 0.2), ("c", "d", None)) == {
        "a": 1,
        "b": 0.3,
        "c": 0.7,
        "d": 0.56,
    }


def test_who_leaves_uncounted_makes_it_unknown_how_many_go_on() -> None:
    assert arrivals(["a"], ("a", "b", None), ("a", None, None)) == {"a": 1}


def test_branches_that_nobody_counted_are_unknown_but_all_arrive_where_they_meet() -> None:
    assert arrivals(["a"], ("a", "b", None), ("a", "c", None), ("b", "d", None), ("c", "d", None)) == {"a": 1, "d": 1}


def test_branches_that_cross_do_not_pass_for_known() -> None:
    crossing = [("a", "b", 0.5), ("a", "c", 0.5), *((source, end, None) for source in "bc" for end in "de")]
    crossing += [("d", "f", None), ("e", "f", None)]
    assert arrivals(["a"], *crossing) == {"a": 1, "b": 0.5, "c": 0.5, "f": 1}


def test_how_customers_set_out_is_unknown_with_two_starts() -> None:
    assert arrivals(["web", "shop"], ("web", "order", None), ("shop", "order", None)) == {"order": 1}


def test_shares_that_add_up_to_more_than_all_count_as_all_where_they_meet() -> None:
    assert arrivals(["a"], ("a", "b", 0.8), ("a", "c", 0.7), ("b", "d", None), ("c", "d", None)) == {
        "a": 1,
        "b": 0.8,
        "c": 0.7,
        "d": 1,
    }


def test_nothing_is_told_about_a_cycle_or_beyond_it() -> None:
    assert arrivals(["a"], ("a", "b", None), ("b", "c", 0.5), ("c", "b", None), ("b", "d", 0.5)) == {"a": 1}


def test_what_no_start_leads_to_is_unknown_and_adds_nobody() -> None:
    assert arrivals(["a"], ("a", "b", None), ("lost", "b", None)) == {"a": 1, "b": 1}


def test_at_most_so_many_arrive_as_the_counted_ways_leave_over() -> None:
    links = [("a", "b", 0.7), ("a", "c", None), ("a", "d", None), ("c", "e", 0.5), ("d", "e", None)]
    assert at_most(["a"], *links) == {"a": 1, "b": 0.7, "c": 0.3, "d": 0.3, "e": 0.45}
    assert arrivals(["a"], *links) == {"a": 1, "b": 0.7}


def test_no_more_than_all_can_arrive() -> None:
    crossing = [*(("a", end, None) for end in "bc"), *((source, end, None) for source in "bc" for end in "de")]
    assert at_most(["a"], *crossing) == dict.fromkeys("abcde", 1)


def test_what_is_known_is_also_the_most_that_go_on_from_there() -> None:
    branches = [("a", "b", None), ("a", "c", None), ("b", "d", None), ("c", "d", None)]
    assert at_most(["a"], *branches, ("d", "e", 0.4), ("d", "f", None)) == {
        **dict.fromkeys("abcd", 1),
        "e": 0.4,
        "f": 0.6,
    }


@pytest.mark.parametrize(("share", "most", "counts"), [(0.3, 0.3, 0.3), (None, 0.4, 0.2), (None, 1.0, 0.5)])
def test_an_unknown_reach_counts_as_half_of_what_it_can_be(share: float | None, most: float, counts: float) -> None:
    assert Reach(share, most).counts == counts


@given(links=st.lists(st.tuples(st.integers(0, 11), st.integers(0, 11)), max_size=18))
@settings(max_examples=200, deadline=None)
def test_sources_come_first_but_for_what_networkx_finds_on_circles_and_beyond(links: list[tuple[int, int]]) -> None:
    graph = nx.DiGraph(links)
    graph.add_nodes_from(range(12))
    circles = {id_ for ids in nx.strongly_connected_components(graph) if len(ids) > 1 for id_ in ids}
    circles |= {source for source, target in links if source == target}
    beyond = circles.union(*(nx.descendants(graph, id_) for id_ in circles))
    targets = {str(id_): [str(target) for target in graph.successors(id_)] for id_ in range(12)}
    straight = graph.subgraph(set(graph) - beyond)
    expected = list(nx.lexicographical_topological_sort(straight))
    assert sources_first(targets) == [str(id_) for id_ in expected]
