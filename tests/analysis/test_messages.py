from datetime import date

import pytest

from cxmapper.analysis.findings import RULES, Finding, findings
from cxmapper.analysis.messages import TEMPLATES, message
from cxmapper.model.records import Existence, Journey, Opportunity, PainPoint
from tests.whole_journey import BILL, TODAY, project, touchpoint

FELT = {"aspect": "emotion", "evidence": "observed"}


def test_every_rule_has_its_sentences() -> None:
    assert set(TEMPLATES) == {rule.name for rule in RULES}


@pytest.mark.parametrize(
    ("rule", "values", "sentence"),
    [
        (
            "gap.expectation",
            {"touchpoint": "Paper guide", "persona": "Bill", "gap": 2.1, "aspect": "emotion", "evidence": "assumed"},
            "Paper guide: 2.1 steps below what Bill expects (workshop estimate).",
        ),
        (
            "gap.expectation",
            {"touchpoint": "Order", "persona": None, "gap": 1.0, "aspect": "ease", "evidence": "measured"},
            "Order: 1.0 steps below what customers expect in ease (measured).",
        ),
        (
            "gap.delivery",
            {"touchpoint": "Pay", "believed": 1.25, "perceived": -0.04, "gap": 1.29, **FELT},
            "Pay: we think +1.2, customers say 0.0: 1.3 steps below (observed).",
        ),
        (
            "pain.valley",
            {"touchpoint": "Prove who you are", "persona": "Bill", "perceived": -0.9, "before": 0.3, "after": 1.0},
            "Prove who you are: Bill drops to −0.9, from +0.3 before and up to +1.0 after.",
        ),
        (
            "pain.leaves",
            {"touchpoint": "Prove who you are", "persona": None, "share": 0.17, "n": 1288, "evidence": "measured"},
            "Prove who you are: 17 % leave here (1,288 counted, measured).",
        ),
        (
            "pain.leaves",
            {"touchpoint": "", "persona": None, "share": 0.001, "n": None, "evidence": "assumed"},
            "An unnamed touchpoint: under 1 % leave here (workshop estimate).",
        ),
        (
            "pain.loop",
            {"touchpoint": "Call", "target": "", "persona": "Bill", "share": None, "n": None, "evidence": "assumed"},
            "Call: some customers like Bill are sent back to an unnamed touchpoint; nobody counted how many.",
        ),
        (
            "pain.loop",
            {"touchpoint": "Call", "target": None, "persona": None, "share": 0.34, "n": 141, "evidence": "measured"},
            "Call: 34 % have to come again (141 counted, measured).",
        ),
        (
            "pain.loop",
            {"touchpoint": "[x]", "target": "[y]", "persona": "Jill", "share": 0.34, "n": None, "evidence": "observed"},
            "[x]: 34 % of customers like Jill are sent back to [y] (observed).",
        ),
        ("gap.missing", {"touchpoint": "", "personas": ()}, "Missing: an unnamed touchpoint."),
        (
            "gap.missing",
            {"touchpoint": "News of the parcel", "personas": ("Bill", "", "Jill")},
            "Missing for Bill, an unnamed persona and Jill: News of the parcel.",
        ),
        (
            "gap.planned",
            {"touchpoint": "Chat", "due": date(2026, 9, 1)},
            "Chat: planned for 1 September 2026 and not there yet.",
        ),
        (
            "gap.overdue",
            {"idea": "One\nguide", "due": date(2026, 12, 15)},
            "“One guide”: due on 15 December 2026 and not done.",
        ),
        ("gap.no-owner", {"touchpoint": "eMail {x}"}, "eMail {x}: nobody owns it."),
    ],
)
def test_a_sentence_says_its_values_as_a_director_reads_them(
    rule: str, values: dict[str, str | float | date | None], sentence: str
) -> None:
    assert message(Finding(rule, ("t",), values, 0.5)) == sentence


def test_records_without_a_title_get_a_name() -> None:
    nameless = project(
        BILL,
        Journey(id="j", title="", review_by=date(2026, 1, 1)),
        touchpoint("home", "s2", title="", existence=Existence.MISSING, persona_ids=("bill",)),
        PainPoint(id="p", touchpoint_id="home", text="", severity=2),
        Opportunity(id="i", text=" "),
    )
    assert {message(each) for each in findings(nameless, TODAY)} == {
        "An unnamed journey: its review was due on 1 January 2026.",
        "Missing for Bill: an unnamed touchpoint.",
        "An unnamed touchpoint: “an unnamed pain” (severity 2 of 5, workshop estimate).",
        "An unnamed touchpoint: no idea yet against “an unnamed pain”.",
        "“an unnamed idea”: nobody owns this idea.",
        "Use: customers meet nothing here yet.",
    }
