"""The drawn journey against a log, on a small map: ask, pay or call, and be served."""

import pytest

from cxmapper.editing.edits.counted_ways import fill_ways
from cxmapper.feedback.events.drawn import Drawn
from cxmapper.feedback.events.follows import Counted, Flow
from cxmapper.feedback.events.mapping import likely
from cxmapper.model.change import Change
from cxmapper.model.project import Project
from cxmapper.model.records import (
    Evidence,
    Existence,
    Journey,
    Line,
    Persona,
    ProjectInfo,
    Record,
    Source,
    Stage,
    Touchpoint,
    Transition,
    TransitionKind,
)

NEXT, BACK, LEAVES = TransitionKind.NEXT, TransitionKind.BACK, TransitionKind.LEAVES
SOURCE = Source(id="log", title="log.csv", checksum="abc")


def way(source: str, target: str | None, kind: TransitionKind = NEXT, persona: str | None = None) -> Transition:
    return Transition(
        id=f"{source}-{target}-{persona}", source_id=source, target_id=target, kind=kind, persona_id=persona
    )


def journey(*ways: Record) -> Project:
    return Project.build(
        [
            ProjectInfo(id="project"),
            Persona(id="bill", name="Bill"),
            Journey(id="j", title="Buy"),
            Stage(id="first", journey_id="j", title="First", order="A1"),
            Stage(id="last", journey_id="j", title="Last", order="B1"),
            Touchpoint(id="ask", stage_id="first", title="Ask", order="A1"),
            Touchpoint(id="call", stage_id="first", title="Call", order="B1"),
            Touchpoint(id="pay", stage_id="last", title="Pay", order="A1"),
            *ways,
        ]
    )


def flow(cases: int, places: dict[str, int], **ways: int) -> Flow:
    """Places with their cases, and ways such as ask_pay, ask_ for the end of a case."""
    counted = {tuple(name.split("_")): Counted(n, n) for name, n in ways.items()}
    return Flow(
        cases,
        {place: Counted(n, n) for place, n in places.items()},
        {(source, target or None): n for (source, target), n in counted.items()},
        {"ask": cases},
    )


def drawn(project: Project, found: Flow, *seen: str, **of_personas: Flow) -> Drawn:
    return Drawn(project, project.all(Journey)["j"], found, frozenset(seen), of_personas)


def counted(found: Drawn) -> dict[str, tuple[float, int]]:
    return {way.id: (taken.share, taken.n) for way, taken in found.counted}


def undrawn(found: Drawn) -> list[tuple[str, str | None, float]]:
    return [(taken.source_id, taken.target_id, taken.share) for taken in found.nobody_drew]


THREE = flow(10, {"ask": 10, "call": 4, "pay": 5}, ask_call=4, ask_pay=4, ask_=2, call_pay=1, call_=3, pay_=5)


def test_drawn_ways_get_the_share_of_the_cases_at_their_start() -> None:
    found = drawn(journey(way("ask", "call"), way("ask", "pay"), way("ask", None, LEAVES)), THREE, "ask", "call", "pay")
    assert counted(found) == {"ask-call-None": (0.4, 10), "ask-pay-None": (0.4, 10), "ask-None-None": (0.2, 10)}


def test_what_customers_do_and_nobody_drew_is_told_most_taken_first() -> None:
    found = drawn(journey(way("ask", "call")), THREE, "ask", "call", "pay")
    assert undrawn(found) == [("ask", "pay", 0.4), ("call", None, 0.75), ("ask", None, 0.2), ("call", "pay", 0.25)]


def test_a_case_may_end_in_the_last_stage() -> None:
    found = drawn(
        journey(way("ask", "pay"), way("ask", None, LEAVES)), flow(2, {"ask": 2, "pay": 2}, pay_=2), "ask", "pay"
    )
    assert undrawn(found) == []


def test_of_touchpoints_that_the_log_does_not_see_nothing_is_told() -> None:
    ways = (way("ask", "call"), way("call", "pay"), way("ask", None, LEAVES))
    found = drawn(journey(*ways), flow(4, {"ask": 4, "pay": 3}, ask_pay=3, ask_=1, pay_=3), "ask", "pay")
    assert counted(found) == {}
    assert undrawn(found) == []
    assert [touchpoint.title for touchpoint in found.unseen] == ["Call"]


@pytest.mark.parametrize("fields", [{"line": Line.BACKSTAGE}, {"existence": Existence.MISSING}])
def test_what_customers_cannot_meet_is_not_missed_in_a_log(fields: dict[str, object]) -> None:
    project = journey(way("ask", "pay"))
    project = project.apply(Change.updating(project.all(Touchpoint)["call"], **fields))
    assert drawn(project, flow(4, {"ask": 4}), "ask", "pay").unseen == ()


def test_drawn_ways_that_nobody_takes_are_told_and_count_as_none() -> None:
    found = drawn(
        journey(way("ask", "call"), way("ask", "pay")), flow(4, {"ask": 4, "pay": 4}, ask_pay=4), "ask", "call", "pay"
    )
    assert [way.id for way in found.nobody_takes] == ["ask-call-None"]
    assert [touchpoint.title for touchpoint in found.nobody_comes] == ["Call"]


def test_ways_that_start_where_nobody_comes_by_stay_unknown() -> None:
    found = drawn(journey(way("call", "pay")), flow(4, {"ask": 4}, ask_=4), "ask", "call", "pay")
    assert counted(found) == {}


def test_a_personas_own_way_is_counted_among_its_cases_only() -> None:
    project = journey(way("ask", "call", persona="bill"), way("ask", "pay"))
    bills = flow(2, {"ask": 2, "call": 1}, ask_call=1)
    seen = ("ask", "call", "pay")
    assert counted(drawn(project, THREE, *seen)) == {"ask-pay-None": (0.4, 10)}
    assert counted(drawn(project, THREE, *seen, bill=bills)) == {"ask-pay-None": (0.4, 10), "ask-call-bill": (0.5, 2)}


def test_one_change_fills_the_ways_keeps_the_source_and_can_be_undone() -> None:
    project = journey(way("ask", "call"))
    change = fill_ways(drawn(project, THREE, "ask", "call", "pay"), SOURCE)
    after = project.apply(change)
    filled = after.all(Transition)["ask-call-None"]
    assert (filled.share, filled.n, filled.evidence) == (0.4, 10, Evidence.MEASURED)
    assert list(after.all(Source)) == ["log"]
    assert after.apply(change.inverse()) == project


def test_the_same_log_again_changes_nothing() -> None:
    project = journey(way("ask", "call"))
    after = project.apply(fill_ways(drawn(project, THREE, "ask", "call", "pay"), SOURCE))
    again = Source(id="other", title="log.csv", checksum="abc")
    assert not fill_ways(drawn(after, THREE, "ask", "call", "pay"), again)


@pytest.mark.parametrize(("least", "expected"), [(0.5, ["leaves"]), (0.25, ["next", "alternative", "leaves"])])
def test_ways_that_nobody_drew_are_added_on_request_from_a_share_upwards(least: float, expected: list[str]) -> None:
    project = journey(way("ask", "call"))
    after = project.apply(fill_ways(drawn(project, THREE, "ask", "call", "pay"), SOURCE, least))
    added = [one for one in after.all(Transition).values() if one.id != "ask-call-None"]
    assert sorted(one.kind for one in added) == sorted(expected)
    assert all(one.evidence is Evidence.MEASURED and one.n in {4, 10} for one in added)


def test_a_way_to_an_earlier_touchpoint_is_added_as_one_back() -> None:
    found = drawn(journey(), flow(3, {"pay": 3, "ask": 3}, pay_ask=1, pay_pay=1), "ask", "pay")
    assert {found.kind(taken) for taken in found.nobody_drew} == {BACK}


def test_what_customers_do_not_see_is_guessed_only_where_it_is_called_the_same() -> None:
    stage = "s"
    met = Touchpoint(id="a", stage_id=stage, title="Prove who you are by an identity check")
    behind = Touchpoint(id="b", stage_id=stage, title="Identity check provider", line=Line.BACKSTAGE)
    assert likely(["identity check"], [behind, met]) == {"identity check": "a"}
    assert likely(["identity check"], [behind]) == {}
    assert likely(["Identity_check_provider"], [behind, met]) == {"Identity_check_provider": "b"}
