"""The findings of a small router journey, read by eye: what a facilitator sees first, and nothing twice."""

from datetime import date

from cxmapper.analysis.findings import findings
from cxmapper.analysis.graph import JourneyView
from cxmapper.analysis.messages import message
from cxmapper.analysis.summary import Met, evidence_counts, expectations_met
from cxmapper.model.project import Project
from cxmapper.model.record import Evidence, View
from cxmapper.model.records import (
    Department,
    Existence,
    Journey,
    Line,
    Metric,
    MetricKind,
    Opportunity,
    PainPoint,
    Persona,
    Rating,
    Record,
    Scale,
    Stage,
    Transition,
    TransitionKind,
)
from tests.whole_journey import score, touchpoint

TODAY = date(2026, 12, 20)
MEASURED, OBSERVED, ASSUMED = Evidence.MEASURED, Evidence.OBSERVED, Evidence.ASSUMED
BILLS, JILLS = ("bill",), ("jill",)


def feelings() -> list[Record]:
    felt = {
        "order": {"jill": (0.7, 0.9), "bill": (0.8, 0.3)},
        "prove": {"jill": (0.6, -0.4), "bill": (0.6, -0.9)},
        "plug": {"jill": (0.8, 1.4)},
        "guide": {"bill": (0.8, -1.3)},
        "call": {"bill": (1.2, -1.6)},
        "visit": {"bill": (0.6, 1.5)},
        "renew": {"jill": (0.5, 0.0), "bill": (0.5, -0.8)},
    }
    return [
        Rating(
            id=f"{place}.{who}.{view}", touchpoint_id=place, persona_id=who, view=view, value=value, evidence=OBSERVED
        )
        for place, by in felt.items()
        for who, values in by.items()
        for view, value in zip((View.EXPECTED, View.PERCEIVED), values, strict=True)
    ]


ROUTER: tuple[Record, ...] = (
    Department(id="dept", name="Service"),
    Metric(id="nps", name="NPS", kind=MetricKind.NPS, scale=Scale(min=0, max=10, step=1)),
    Persona(id="jill", name="Jill", share=0.41, evidence=OBSERVED),
    Persona(id="bill", name="Bill", share=0.38, evidence=OBSERVED),
    Journey(
        id="router",
        title="Getting a new router working",
        persona_ids=("jill", "bill"),
        owner_id="dept",
        review_by=date(2026, 12, 15),
        volume=10_000,
    ),
    Stage(id="buy", journey_id="router", title="Order", order="A1"),
    Stage(id="receive", journey_id="router", title="Receive", order="B1"),
    Stage(id="setup", journey_id="router", title="Set up", order="C1"),
    Stage(id="help", journey_id="router", title="Get help", order="D1"),
    Stage(id="stay", journey_id="router", title="Stay", order="E1"),
    touchpoint("order", "buy", title="Order", order="A1", evidence=MEASURED),
    touchpoint("prove", "buy", title="Prove who you are", order="B1", evidence=MEASURED),
    touchpoint("parcel", "receive", title="Follow the parcel", order="A1", evidence=MEASURED, persona_ids=JILLS),
    touchpoint("news", "receive", title="News of his parcel", existence=Existence.MISSING, persona_ids=BILLS),
    touchpoint("plug", "setup", title="Plug in and scan the code", order="A1", evidence=MEASURED, persona_ids=JILLS),
    touchpoint("guide", "setup", title="Follow the paper guide", owner_id=None, evidence=MEASURED, persona_ids=BILLS),
    touchpoint("chat", "help", title="Ask the chat assistant", order="A1", evidence=ASSUMED, persona_ids=JILLS),
    touchpoint("call", "help", title="Call the helpline", order="B1", evidence=MEASURED, persona_ids=BILLS),
    touchpoint("visit", "help", title="Engineer visits", order="C1", evidence=OBSERVED, persona_ids=BILLS),
    touchpoint("when", "help", title="Nobody says when it will be fixed", order="D1", existence=Existence.MISSING),
    touchpoint("renew", "stay", title="Renewal offer arrives", order="A1", evidence=MEASURED),
    touchpoint("print", "setup", title="Print shop", owner_id=None, line=Line.BACKSTAGE, serves_ids=("guide",)),
    *(score(place) for place in ("order", "prove", "parcel", "plug", "guide", "call", "visit", "renew")),
    *feelings(),
    *(
        Transition(id=f"{source}-{target}", source_id=source, target_id=target, share=share)
        for source, target, share in (
            ("order", "prove", None),
            ("prove", "parcel", None),
            ("prove", "news", None),
            ("parcel", "plug", None),
            ("news", "guide", None),
            ("plug", "chat", 0.1),
            ("plug", "renew", None),
            ("guide", "call", 0.38),
            ("guide", "renew", None),
            ("call", "visit", None),
            ("visit", "renew", None),
        )
    ),
    Transition(
        id="prove-away",
        source_id="prove",
        target_id=None,
        kind=TransitionKind.LEAVES,
        share=0.17,
        n=288,
        evidence=MEASURED,
    ),
    Transition(
        id="call-again",
        source_id="call",
        target_id="call",
        kind=TransitionKind.BACK,
        share=0.34,
        n=141,
        evidence=MEASURED,
    ),
    PainPoint(
        id="p1",
        touchpoint_id="prove",
        text="Identity check asks three times",
        severity=4,
        share_affected=0.19,
        evidence=MEASURED,
    ),
    PainPoint(id="p2", touchpoint_id="guide", text="Guide does not match the box", severity=5, evidence=OBSERVED),
    PainPoint(id="p3", touchpoint_id="renew", text="Loyal customers pay more", severity=3),
    Opportunity(id="i1", text="Check identity once", pain_point_ids=("p1",), owner_id="dept", due=date(2027, 3, 31)),
    Opportunity(id="i2", text="One-page guide", pain_point_ids=("p2",), owner_id="dept", due=date(2026, 12, 15)),
    Opportunity(id="i3", text="Show the case history", subject_id="call"),
)


SAID = [
    "0.30 firm: Missing: Nobody says when it will be fixed.",
    "0.24 too few answers: Renewal offer arrives: “Loyal customers pay more” (severity 3 of 5, workshop estimate).",
    "0.20 firm: Getting a new router working: its review was due on 15 December 2026.",
    "0.19 firm: Receive: Bill meets nothing here.",
    "0.19 firm: Missing for Bill: News of his parcel.",
    "0.17 firm: Prove who you are: 17 % leave here (288 counted, measured).",
    "0.17 likely: Follow the paper guide: 2.1 steps below what Bill expects (observed).",
    "0.16 likely: Follow the paper guide: “Guide does not match the box” (severity 5 of 5, observed).",
    "0.15 firm: Prove who you are: “Identity check asks three times” (severity 4 of 5, measured).",
    "0.15 firm: “Show the case history”: nobody owns this idea.",
    "0.14 likely: Prove who you are: 1.5 steps below what Bill expects (observed).",
    "0.13 firm: Follow the paper guide: nobody owns it.",
    "0.13 firm: Print shop: nobody owns it.",
    "0.12 firm: Renewal offer arrives: no idea yet against “Loyal customers pay more”.",
    "0.10 likely: Renewal offer arrives: 1.3 steps below what Bill expects (observed).",
    "0.10 likely: Prove who you are: 1.0 steps below what Jill expects (observed).",
    "0.08 likely: Call the helpline: 2.8 steps below what Bill expects (observed).",
    "0.06 firm: “One-page guide”: due on 15 December 2026 and not done.",
    "0.02 firm: Ask the chat assistant: no way on from here.",
    "0.02 firm: Call the helpline: 34 % have to come again (141 counted, measured).",
    "0.01 firm: Ask the chat assistant: no customer has been asked yet.",
    "0.01 firm: Ask the chat assistant: assumed, nobody has checked.",
]


def test_the_findings_of_the_router_journey() -> None:
    said = [
        f"{each.priority:.2f} {each.confidence}: {message(each)}" for each in findings(Project.build(ROUTER), TODAY)
    ]
    assert said == SAID


def test_the_header_and_footer_of_the_router_journey() -> None:
    router = Project.build(ROUTER)
    view = JourneyView(router, router.all(Journey)["router"], TODAY)
    assert expectations_met(view, "jill") == Met(met=2, of=4, unknown=2)
    assert expectations_met(view, "bill") == Met(met=1, of=6, unknown=0)
    assert evidence_counts(view) == {MEASURED: 7, OBSERVED: 1, ASSUMED: 1}
