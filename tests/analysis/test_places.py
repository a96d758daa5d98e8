from datetime import timedelta

import pytest

from cxmapper.analysis.findings import findings
from cxmapper.analysis.messages import message
from cxmapper.model.record import Evidence
from cxmapper.model.records import (
    Audience,
    Existence,
    Journey,
    Line,
    Metric,
    MetricKind,
    Record,
    Stage,
    State,
    Transition,
    TransitionKind,
)
from tests.whole_journey import BILL, JILL, TODAY, found, project, score, subjects, touchpoint

FUTURE = Journey(id="j", title="Router", state=State.FUTURE)
OPINION = Metric(id="opinion", name="Score", kind=MetricKind.MEAN, judgement=True)


def test_a_whole_journey_has_no_findings() -> None:
    assert findings(project(), TODAY) == ()


@pytest.mark.parametrize(
    "record",
    [
        pytest.param(score("web", audience=Audience.EMPLOYEE), id="employees only"),
        pytest.param(score("web", metric_id="opinion"), id="a judgement only"),
        pytest.param(score("web", counts=(), skipped=9), id="skipped by all"),
        pytest.param(score("s1", id="web.nps"), id="of the stage only"),
    ],
)
def test_a_touchpoint_without_customers_answers_has_no_feedback(record: Record) -> None:
    assert subjects("gap.no-feedback", OPINION, record) == [("web",)]


@pytest.mark.parametrize(
    "fields",
    [
        {"line": Line.BACKSTAGE},
        {"line": Line.SUPPORT},
        {"existence": Existence.MISSING},
        {"existence": Existence.PLANNED},
    ],
)
def test_who_meets_no_customer_needs_no_feedback(fields: dict[str, object]) -> None:
    other = touchpoint("other", "s2", **fields)
    assert subjects("gap.no-feedback", other) == []
    assert subjects("gap.assumed", other, touchpoint("other", "s2", evidence=Evidence.ASSUMED, **fields)) == []


def test_an_assumed_touchpoint_beside_known_ones_is_named() -> None:
    assert subjects("gap.assumed", touchpoint("home", "s2", evidence=Evidence.ASSUMED)) == [("home",)]


def nothing_known() -> list[Record]:
    return [touchpoint(id_, stage, evidence=Evidence.ASSUMED) for id_, stage in (("web", "s1"), ("home", "s2"))]


def test_without_any_evidence_the_journey_gets_one_line_of_each() -> None:
    records, without = nothing_known(), ("web.nps", "home.nps")
    assert subjects("gap.no-feedback", *records, without=without) == [("j",)]
    assert [each.values["count"] for each in found("gap.assumed", *records, without=without)] == [2]


@pytest.mark.parametrize(
    "evidence",
    [
        pytest.param(score("s1"), id="a score of a stage"),
        pytest.param(score("j"), id="a score of the journey"),
        pytest.param(touchpoint("home", "s2", evidence=Evidence.MEASURED), id="a measured touchpoint"),
        pytest.param(
            Transition(id="way", source_id="web", target_id="home", evidence=Evidence.OBSERVED), id="an observed way"
        ),
    ],
)
def test_with_any_evidence_touchpoints_are_named_one_by_one(evidence: Record) -> None:
    records, without = nothing_known(), ("web.nps", "home.nps")
    assert subjects("gap.no-feedback", *records, evidence, without=without) == [("home",), ("web",)]


def test_nobody_is_asked_about_a_future_journey() -> None:
    records, without = nothing_known(), ("web.nps", "home.nps")
    assert findings(project(FUTURE, *records, without=without), TODAY) == ()


def test_who_owns_nothing_before_or_behind_the_stage_is_found() -> None:
    nobodys = [touchpoint("web", "s1", owner_id=None), touchpoint("stock", "s1", owner_id=None, line=Line.BACKSTAGE)]
    assert subjects("gap.no-owner", *nobodys) == [("stock",), ("web",)]


@pytest.mark.parametrize("existence", [Existence.MISSING, Existence.PLANNED])
def test_what_is_not_there_needs_no_owner_yet(existence: Existence) -> None:
    assert subjects("gap.no-owner", touchpoint("chat", "s1", owner_id=None, existence=existence)) == []


def test_what_a_future_journey_plans_needs_an_owner() -> None:
    planned = touchpoint("web", "s1", owner_id=None, existence=Existence.PLANNED)
    assert subjects("gap.no-owner", FUTURE, planned) == [("web",)]


def test_a_ghost_is_found_missing_and_nothing_else() -> None:
    ghost = touchpoint("news", "s1", owner_id=None, evidence=Evidence.ASSUMED, existence=Existence.MISSING)
    assert [(each.rule, each.subject_ids) for each in findings(project(ghost), TODAY)] == [("gap.missing", ("news",))]


@pytest.mark.parametrize(("late", "expected"), [(-1, []), (0, []), (1, [("chat",)]), (None, [])])
def test_a_planned_touchpoint_is_found_from_the_day_after_it_is_due(late: int | None, expected: list[object]) -> None:
    due = None if late is None else TODAY - timedelta(days=late)
    assert subjects("gap.planned", touchpoint("chat", "s1", existence=Existence.PLANNED, due=due)) == expected


def test_an_existing_touchpoint_is_never_late() -> None:
    assert subjects("gap.planned", touchpoint("web", "s1", due=TODAY - timedelta(days=9))) == []


@pytest.mark.parametrize(
    "fields", [{"existence": Existence.MISSING}, {"existence": Existence.PLANNED}, {"line": Line.BACKSTAGE}]
)
def test_a_stage_where_customers_meet_nothing_is_empty(fields: dict[str, object]) -> None:
    stage = Stage(id="s3", journey_id="j", title="", order="A5")
    assert subjects("gap.empty-stage", stage) == [("s3",)]
    assert subjects("gap.empty-stage", stage, touchpoint("other", "s3", **fields)) == [("s3",)]
    assert subjects("gap.empty-stage", stage, touchpoint("other", "s3")) == []


def test_a_persona_that_meets_nothing_in_a_stage_is_found() -> None:
    jills = touchpoint("home", "s2", persona_ids=("jill",))
    persona = Journey(id="j", title="", persona_ids=("bill", "jill"))
    assert subjects("gap.no-touchpoint", BILL, JILL, persona, jills) == [("s2", "bill")]
    assert subjects("gap.no-touchpoint", BILL, JILL, persona, jills, touchpoint("shop", "s2")) == []


def test_in_an_empty_stage_no_persona_is_found_besides() -> None:
    persona = Journey(id="j", title="", persona_ids=("bill",))
    assert subjects("gap.no-touchpoint", BILL, persona, Stage(id="s3", journey_id="j", title="", order="W1")) == []


def test_a_touchpoint_before_the_last_stage_without_any_way_on_is_a_dead_end() -> None:
    assert subjects("gap.dead-end", without=("way",)) == [("web",)]


@pytest.mark.parametrize(
    "way",
    [
        Transition(id="way", source_id="web", target_id=None, kind=TransitionKind.LEAVES),
        Transition(id="way", source_id="web", target_id="shop", kind=TransitionKind.BACK),
    ],
)
def test_leaving_and_being_sent_back_are_ways_on(way: Transition) -> None:
    shop = [touchpoint("shop", "s1"), Transition(id="t", source_id="shop", target_id="home")]
    assert subjects("gap.dead-end", *shop, way) == []


def test_a_loop_to_itself_is_no_way_on() -> None:
    loop = Transition(id="way", source_id="web", target_id="web", kind=TransitionKind.BACK)
    assert subjects("gap.dead-end", loop) == [("web",)]


@pytest.mark.parametrize("fields", [{"existence": Existence.MISSING}, {"line": Line.BACKSTAGE}])
def test_what_customers_do_not_meet_is_neither_dead_end_nor_unreachable(fields: dict[str, object]) -> None:
    other = touchpoint("other", "s1", **fields)
    assert subjects("gap.dead-end", other) == []
    assert subjects("gap.unreachable", other) == []


def test_a_touchpoint_that_no_way_leads_to_is_unreachable() -> None:
    assert subjects("gap.unreachable", touchpoint("chat", "s2")) == [("chat",)]
    assert subjects("gap.unreachable", without=("way",)) == [("home",)]


def test_a_way_back_makes_nothing_reachable() -> None:
    back = Transition(id="t", source_id="home", target_id="chat", kind=TransitionKind.BACK)
    assert subjects("gap.unreachable", touchpoint("chat", "s2"), back) == [("chat",)]


def test_a_way_over_what_is_missing_reaches_on() -> None:
    ghost = touchpoint("news", "s2", existence=Existence.MISSING)
    ways = [
        Transition(id="way", source_id="web", target_id="news"),
        Transition(id="t", source_id="news", target_id="home"),
    ]
    assert subjects("gap.unreachable", ghost, *ways) == []
    assert subjects("gap.dead-end", ghost, *ways) == []


def test_whatever_no_way_leads_to_in_the_first_stage_is_a_start() -> None:
    assert subjects("gap.unreachable", touchpoint("shop", "s1")) == []


def test_with_an_empty_first_stage_customers_start_in_the_next() -> None:
    assert subjects("gap.unreachable", Stage(id="s0", journey_id="j", title="", order="A0V")) == []


SHARES = "gap.shares"
KIOSK = touchpoint("kiosk", "s2")


def to(target_id: str | None, share: float, **fields: object) -> Transition:
    kind = TransitionKind.NEXT if target_id else TransitionKind.LEAVES
    given = {"id": f"to.{target_id}.{fields.get('persona_id')}", "kind": kind, "share": share, **fields}
    return Transition.model_validate({"source_id": "web", "target_id": target_id, **given})


def test_shares_by_hand_that_are_more_than_all_are_told_with_their_sum() -> None:
    [one] = found(SHARES, KIOSK, to("home", 0.7), to("kiosk", 0.4), to(None, 0.2), without=("way",))
    assert message(one) == "Web: the shares on the ways from here add up to 130 %, more than all."


@pytest.mark.parametrize(
    "ways",
    [
        pytest.param((to("home", 0.38), to("kiosk", 0.46), to(None, 0.17)), id="101 % by rounding"),
        pytest.param((to("home", 1.0), to("web", 0.4, kind=TransitionKind.BACK)), id="who is sent back"),
        pytest.param((to("home", 0.7), to("kiosk", 0.7, persona_id="bill")), id="another's way"),
        pytest.param(
            (to("home", 0.7, evidence=Evidence.MEASURED), to("kiosk", 0.7, evidence=Evidence.MEASURED)),
            id="of the cases of an event log",
        ),
    ],
)
def test_shares_that_can_be_true_are_not_told(ways: tuple[Transition, ...]) -> None:
    everyone_else = Journey(id="j", title="Router", persona_ids=("jill",))
    assert subjects(SHARES, KIOSK, BILL, JILL, everyone_else, *ways, without=("way",)) == []


def test_the_shares_of_one_persona_are_told_as_its_own() -> None:
    both = Journey(id="j", title="Router", persona_ids=("bill", "jill"))
    ways = to("home", 0.7), to("kiosk", 0.7, persona_id="bill")
    [one] = found(SHARES, KIOSK, BILL, JILL, both, *ways, without=("way",))
    assert message(one) == "Web: the shares of Bill on the ways from here add up to 140 %, more than all."


def test_a_personas_share_stands_in_place_of_everyones_on_the_same_way() -> None:
    both = Journey(id="j", title="Router", persona_ids=("bill", "jill"))
    ways = to("home", 0.7), to("kiosk", 0.3), to("home", 0.6, persona_id="bill")
    assert subjects(SHARES, KIOSK, BILL, JILL, both, *ways, without=("way",)) == []
