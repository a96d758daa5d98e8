from datetime import date
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from cxmapper.analysis.findings import RULES, STRUCTURE, Finding, Rule, check_rows, findings
from cxmapper.analysis.graph import JourneyView
from cxmapper.model.change import Change
from cxmapper.model.project import Project
from cxmapper.model.record import View
from cxmapper.model.records import (
    TABLES,
    Audience,
    Journey,
    PainPoint,
    Rating,
    Record,
    Segment,
    Stage,
    Target,
    Waiver,
    Wave,
)
from tests.analysis.answered import FIXED, said_yes
from tests.journeys import seeded_journey
from tests.whole_journey import TODAY, project, rated, touchpoint

PAIN = PainPoint(id="p", touchpoint_id="home", text="Slow", severity=3)


def test_findings_come_by_falling_priority_and_equals_in_reading_order() -> None:
    nobodys = [touchpoint("web", "s1", owner_id=None), touchpoint("home", "s2", owner_id=None)]
    rows = [(each.rule, each.subject_ids) for each in findings(project(PAIN, *nobodys), TODAY)]
    assert rows == [
        ("gap.no-owner", ("web",)),
        ("gap.no-owner", ("home",)),
        ("pain.noted", ("p", "home")),
        ("gap.unanswered-pain", ("p", "home")),
    ]


def test_one_journey_can_be_asked_about() -> None:
    other = project(Journey(id="k", title="Other", order="W1"), Stage(id="k1", journey_id="k", title=""))
    assert [each.subject_ids for each in findings(other, TODAY, "k")] == [("k1",)]
    assert findings(other, TODAY, "j") == ()


def test_an_empty_project_has_no_findings() -> None:
    assert findings(Project.build([]), TODAY) == ()


def test_a_fingerprint_does_not_depend_on_the_day_or_the_run() -> None:
    first = Finding("gap.planned", ("t",), {"touchpoint": "Chat", "due": date(2026, 1, 2)}, 0.5)
    assert first.fingerprint == replace(first, values={"touchpoint": "Bot", "due": date(2026, 1, 2)}).fingerprint
    assert first.fingerprint != replace(first, values={"touchpoint": "Chat", "due": date(2026, 1, 3)}).fingerprint
    assert first.fingerprint == "287904c797fe"


def test_check_rows_are_plain_json_values() -> None:
    pain = PAIN.model_copy(update={"share_affected": 0.5})
    assert check_rows(findings(project(pain), TODAY))[0] == {
        "rule": "pain.noted",
        "kind": "pain",
        "priority": 0.3,
        "confidence": "too few answers",
        "subject_ids": ["p", "home"],
        "message": "Home: “Slow” (severity 3 of 5, workshop estimate).",
        "values": {
            "touchpoint": "Home",
            "pain": "Slow",
            "severity": 3,
            "evidence": "assumed",
            "depth": 0.6,
            "reach": 0.5,
            "reach_at_most": 0.5,
        },
    }


def test_rules_have_names_of_their_own() -> None:
    assert len({rule.name for rule in RULES}) == len(RULES)


def test_a_rule_yields_findings_of_its_name_within_the_scales() -> None:
    seeded = seeded_journey(200)
    seen = JourneyView(seeded, seeded.all(Journey)["journey"], TODAY)
    for rule in RULES:
        for each in rule.find(seen):
            assert each.rule == rule.name
            assert 0 < each.depth <= 1
            assert 0 <= (each.reach or 0) <= each.concerns.most <= 1


@given(seed=st.integers(0, 10**6))
@settings(max_examples=15, deadline=None)
def test_the_order_of_records_does_not_matter(seed: int) -> None:
    seeded = seeded_journey(30, seed)
    records = [record for table in seeded.tables.values() for record in table.values()]
    Random(seed).shuffle(records)
    assert findings(Project.build(records), TODAY) == findings(seeded, TODAY)


@given(data=st.data(), seed=st.integers(0, 50))
@settings(max_examples=40, deadline=None)
def test_a_better_answer_never_makes_a_finding_about_it_deeper(data: st.DataObject, seed: int) -> None:
    seeded = seeded_journey(12, seed)
    perceived = [each for each in seeded.all(Rating).values() if each.view is View.PERCEIVED and each.value < 2]
    worse = data.draw(st.sampled_from(sorted(perceived, key=lambda rating: rating.id)))
    value = data.draw(st.floats(worse.value, 2))
    before, after = (
        {
            (each.rule, each.subject_ids): each.depth
            for each in findings(whole, TODAY)
            if worse.touchpoint_id in each.subject_ids
        }
        for whole in (seeded, seeded.apply(Change.updating(worse, value=value)))
    )
    assert after.keys() <= before.keys()
    assert all(depth <= before[key] for key, depth in after.items())


HERE = {"subject_id": "t3", "persona_id": "p0"}
ANSWERED = (
    FIXED,
    Target(id="goal", metric_id="fcr", subject_id="t3", value=0.9),
    Segment(id="young", name="Young"),
    Segment(id="old", name="Old"),
    Wave(id="wave", name="Spring", start=date(2026, 3, 1), end=date(2026, 3, 31)),
    said_yes(60, 100, "Spring", **HERE),
    said_yes(90, 100, "Spring", view=View.EXPECTED, **HERE),
    said_yes(90, 100, "Spring", view=View.BELIEVED, audience=Audience.EMPLOYEE, **HERE),
    said_yes(30, 100, "2026-Q3", **HERE),
    said_yes(30, 100, "2026-Q3", subject_id="t3", segment_id="old"),
    said_yes(90, 100, "2026-Q3", subject_id="t3", segment_id="young"),
)
"""Something for each rule about answers to find at one touchpoint."""

ABOUT_ANSWERS = ("pain.low-score", "pain.worse", "pain.segment", "gap.off-target")


def only(whole: Project, tables: tuple[type[Record], ...]) -> Project:
    """The project as if it had no other tables than these."""
    kept = {kind.table for kind in tables}
    tables_left = {name: whole.tables[name] if name in kept else {} for name in TABLES}
    return Project(tables_left, {key: lookup for key, lookup in whole.index.items() if key[0] in kept})


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_depends_on_nothing_but_the_tables_that_it_declares(rule: Rule) -> None:
    everything = seeded_journey(120).apply(
        Change.adding(
            rated("t3", View.BELIEVED, 2.0),
            Waiver(id="w", rule=rule.name, subject_id="t1", reason=""),
            *ANSWERED,
        )
    )
    narrow = only(everything, (*STRUCTURE, *rule.reads))
    views = (JourneyView(whole, whole.all(Journey)["journey"], TODAY) for whole in (everything, narrow))
    whole, declared = (list(rule.find(view)) for view in views)
    assert declared == whole
    assert declared or rule.name not in {*ABOUT_ANSWERS, "gap.expectation", "gap.delivery"}
