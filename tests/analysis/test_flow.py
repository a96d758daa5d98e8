import pytest

from cxmapper.analysis.flow import Way, arriving, divided, sources_first


def arrivals(starts: list[str], *links: tuple[str, str | None, float | None]) -> dict[str, float]:
    ids = dict.fromkeys([*starts, *(end for source, target, _ in links for end in (source, target) if end)])
    ways = {
        id_: [Way(f"{number}", target, share) for number, (source, target, share) in enumerate(links) if source == id_]
        for id_ in ids
    }
    order = sources_first({id_: [way.target for way in outs if way.target] for id_, outs in ways.items()})
    parts = {id_: divided(outs) for id_, outs in ways.items()}
    return {id_: pytest.approx(share) for id_, share in arriving(order, starts, parts).items()}


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
