from datetime import timedelta

import pytest

from cxmapper.analysis.findings import findings
from cxmapper.analysis.waiving import sorted_out, unwaive, unwaived, waive, waiver_of
from cxmapper.model.change import Change
from cxmapper.model.project import Project
from cxmapper.model.record import View
from cxmapper.model.records import PainPoint, Rating, Record, Target, Touchpoint, Waiver
from tests.analysis.answered import FIXED, said_yes
from tests.whole_journey import BILL, JILL, TODAY, project, rated

PAIN = PainPoint(id="p", touchpoint_id="home", text="Slow", severity=3)


def edited(whole: Project, record: Record, **fields: object) -> Project:
    return whole.apply(Change.updating(record, **fields))


def said(whole: Project) -> list[str]:
    return [finding.rule for finding in unwaived(whole, TODAY)]


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, True),
        ({"rule": "gap.no-owner"}, False),
        ({"subject_id": "web"}, False),
        ({"subject_id": "home"}, True),
        ({"until": TODAY}, True),
        ({"until": TODAY - timedelta(days=1)}, False),
        ({"fingerprint": "something else"}, False),
    ],
)
def test_a_finding_is_waived_by_rule_subject_and_day(fields: dict[str, object], expected: bool) -> None:
    given = {"id": "w", "rule": "pain.noted", "subject_id": "p", "reason": "Known", "until": None, **fields}
    waiver = Waiver.model_validate(given)
    whole = project(PAIN, waiver)
    [noted] = [each for each in findings(whole, TODAY) if each.rule == "pain.noted"]
    assert waiver_of(whole, noted, TODAY) == (waiver if expected else None)
    assert ("pain.noted" in said(whole)) is not expected


def test_a_waived_finding_stays_listed_with_its_reason() -> None:
    whole = project(PAIN)
    noted = next(each for each in findings(whole, TODAY) if each.rule == "pain.noted")
    after = whole.apply(waive(whole, noted, "A new router comes in May", TODAY))
    found = sorted_out(after, findings(after, TODAY), TODAY)
    assert [each.rule for each in found.open] == ["gap.unanswered-pain"]
    [(finding, waiver)] = found.waived
    assert (finding, waiver.reason, waiver.until) == (noted, "A new router comes in May", TODAY)
    assert said(after.apply(unwaive(after, noted))) == ["pain.noted", "gap.unanswered-pain"]


def test_it_returns_when_its_evidence_changes_and_not_when_a_name_does() -> None:
    whole = project(rated("home", View.EXPECTED, 1.0), rated("home", View.PERCEIVED, -1.0))
    whole = whole.apply(waive(whole, findings(whole, TODAY)[0], "Known"))
    perceived = next(each for each in whole.all(Rating).values() if each.view is View.PERCEIVED)
    assert said(whole) == []
    assert said(edited(whole, whole.all(Touchpoint)["home"], title="At home")) == []
    assert said(edited(whole, perceived, value=-2.0)) == ["gap.expectation"]
    assert said(edited(whole, perceived, feelings=("lost",))) == []


def test_it_returns_with_a_new_score_and_not_with_a_new_name_of_the_measure() -> None:
    goal = Target(id="goal", metric_id="fcr", subject_id="home", value=0.7)
    whole = project(FIXED.model_copy(update={"threshold": None}), goal, said_yes(40, 100))
    whole = whole.apply(waive(whole, findings(whole, TODAY)[0], "Known"))
    assert said(whole) == []
    assert said(edited(whole, whole.tables["metrics"]["fcr"], name="Fixed")) == []
    assert said(whole.apply(Change.adding(said_yes(41, 100, "2026-Q4")))) == ["gap.off-target"]
    assert said(edited(whole, goal, value=0.8)) == ["gap.off-target"]


def test_waiving_again_replaces_the_reason() -> None:
    whole = project(PAIN)
    noted = next(each for each in findings(whole, TODAY) if each.rule == "pain.noted")
    for reason in ("Known", "Comes in June"):
        whole = whole.apply(waive(whole, noted, reason))
    assert [waiver.reason for waiver in whole.all(Waiver).values()] == ["Comes in June"]


def test_of_two_personas_at_one_touchpoint_one_can_be_waived() -> None:
    ratings = [rated("home", View.EXPECTED, 1.0), rated("home", View.PERCEIVED, -1.0, "bill")]
    ratings.append(rated("home", View.PERCEIVED, -2.0, "jill"))
    whole = project(
        BILL, JILL, project().tables["journeys"]["j"].model_copy(update={"persona_ids": ("bill", "jill")}), *ratings
    )
    gaps = {each.subject_ids: each for each in findings(whole, TODAY)}
    whole = whole.apply(waive(whole, gaps["home", "bill"], "Known"))
    assert [each.subject_ids for each in unwaived(whole, TODAY)] == [("home", "jill")]
    whole = whole.apply(waive(whole, gaps["home", "jill"], "Known too"))
    assert unwaived(whole, TODAY) == ()
