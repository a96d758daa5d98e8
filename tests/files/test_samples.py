"""The samples and templates that people open first: well-formed files, and the numbers that the design's map shows."""

from datetime import date
from pathlib import Path

import pytest

from cxmapper.analysis.finding import Confidence
from cxmapper.analysis.gaps import Kind, gaps
from cxmapper.analysis.graph import JourneyView
from cxmapper.analysis.reach import customers_hurt
from cxmapper.analysis.summary import Met, evidence_counts, expectations_met
from cxmapper.feedback.metrics import compare, estimate
from cxmapper.feedback.scores import headline, scores_over_time
from cxmapper.feedback.stages import stage_measure
from cxmapper.feedback.wording import format_change, format_interval, format_value
from cxmapper.files.cxmap import dumps, load
from cxmapper.model.project import Project
from cxmapper.model.records import (
    Audience,
    Evidence,
    Existence,
    Journey,
    Line,
    Metric,
    PainPoint,
    Persona,
    Rating,
    Record,
    Score,
    Stage,
    Touchpoint,
    Transition,
    TransitionKind,
    View,
)
from cxmapper.resources import resource

SAMPLES = ("router", "hospital-outpatient", "online-order")
TEMPLATES = ("blank", "service", "software-onboarding", "health", "retail", "service-blueprint")
FILES = [*(f"samples/{name}.cxmap" for name in SAMPLES), *(f"templates/{name}.cxmap" for name in TEMPLATES)]
FILLED_TEMPLATES = [name for name in TEMPLATES if name != "blank"]


def template(name: str) -> Project:
    return load(resource(f"templates/{name}.cxmap"))


@pytest.fixture(scope="module")
def router() -> Project:
    return load(resource("samples/router.cxmap"))


@pytest.fixture(scope="module")
def view(router: Project) -> JourneyView:
    return JourneyView(router, router.all(Journey)["router"], date(2026, 9, 12))


def test_every_sample_and_template_is_listed_here() -> None:
    found = {f"{path.parent.name}/{path.name}" for folder in ("samples", "templates") for path in _files(folder)}
    assert found == set(FILES)


def _files(folder: str) -> list[Path]:
    return sorted(resource(folder).glob("*.cxmap"))


@pytest.mark.parametrize("file", FILES)
def test_the_file_is_canonical(file: str) -> None:
    path = resource(file)
    assert dumps(load(path)) == path.read_bytes()


@pytest.mark.parametrize("name", SAMPLES)
def test_every_answer_lies_on_its_scale(name: str) -> None:
    project = load(resource(f"samples/{name}.cxmap"))
    counted = [
        (count.value, scale)
        for score in project.all(Score).values()
        if (scale := project.all(Metric)[score.metric_id].scale)
        for count in score.counts
    ]
    assert counted
    assert [value for value, scale in counted if not scale.min <= value <= scale.max] == []


@pytest.mark.parametrize("name", SAMPLES)
def test_a_sample_shows_branches_a_loop_a_departure_and_what_is_missing(name: str) -> None:
    project = load(resource(f"samples/{name}.cxmap"))
    kinds = {way.kind for way in project.all(Transition).values()}
    assert kinds == set(TransitionKind)
    assert {touchpoint.existence for touchpoint in project.all(Touchpoint).values()} >= {
        Existence.EXISTS,
        Existence.MISSING,
    }
    assert {rating.view for rating in project.all(Rating).values()} == set(View)
    assert any(touchpoint.serves_ids for touchpoint in project.all(Touchpoint).values())


@pytest.mark.parametrize(
    ("touchpoint_id", "words", "n"),
    [
        ("compare", "CSAT 82 % happy", 212),
        ("shop", "CSAT 91 % happy", 64),
        ("place-order", "CES 5.6 of 7", 305),
        ("identity", "CES 3.1 of 7", 288),
        ("parcel", "CSAT 61 % happy", 190),
        ("plug-in", "CES 5.9 of 7", 171),
        ("guide", "CES 2.6 of 7", 83),
        ("helpline", "Fixed at once 48 %", 141),
        ("engineer", "CSAT 95 % happy", 57),
        ("renewal", "NPS −8", 118),
    ],
)
def test_a_router_card_shows_the_score_of_the_map(router: Project, touchpoint_id: str, words: str, n: int) -> None:
    found = headline(router, router.all(Touchpoint)[touchpoint_id])
    assert found is not None
    shown = f"{found.metric.name} {format_value(found.metric, found.estimate.value)} {found.metric.unit}".strip()
    assert (shown, found.estimate.n) == (words, n)


@pytest.mark.parametrize("touchpoint_id", ["first-evening", "chat"])
def test_two_router_touchpoints_have_no_feedback_yet(router: Project, touchpoint_id: str) -> None:
    assert headline(router, router.all(Touchpoint)[touchpoint_id]) is None


@pytest.mark.parametrize(
    ("stage_id", "value", "interval", "change", "sure"),
    [
        ("order", "3.1 of 7", "2.9 – 3.3", "−0.6", True),
        ("receive", "61 %", "54 – 68 %", None, False),
        ("set-up", "2.6 of 7", "2.3 – 2.9", "−0.3", False),
        ("get-help", "48 %", "40 – 56 %", "−9", True),
        ("stay", "−8", "−21 – +5", "−4", False),
    ],
)
def test_a_router_stage_measures_what_the_map_says(
    router: Project, stage_id: str, value: str, interval: str, change: str | None, *, sure: bool
) -> None:
    found = stage_measure(router, router.all(Stage)[stage_id])
    assert found is not None
    assert found.shift is not None
    metric, newest = found.metric, found.estimate
    shown = (
        format_value(metric, newest.value),
        format_interval(metric, newest.low, newest.high),
        format_change(metric, found.shift.difference),
        found.shift.sure,
    )
    assert shown == (value, interval, change, sure)


def test_the_shop_visit_is_up_by_four_points_but_not_surely(router: Project) -> None:
    csat = router.all(Metric)["csat"]
    before, newest = scores_over_time(router, "shop", "csat")[-2:]
    change = compare(csat, before, newest)
    assert change is not None
    assert format_change(csat, change.difference) == "+4"
    assert change.p is not None
    assert change.p > 0.05


def test_the_paper_guide_fell_for_five_quarters(router: Project) -> None:
    ces = router.all(Metric)["ces"]
    scores = scores_over_time(router, "guide", "ces")
    assert [(score.period, round(estimate(ces, score).value or 0, 1)) for score in scores] == [
        ("2025-Q3", 3.6),
        ("2025-Q4", 3.4),
        ("2026-Q1", 3.1),
        ("2026-Q2", 2.9),
        ("2026-Q3", 2.6),
    ]


def test_employees_believed_better_of_the_paper_guide(router: Project) -> None:
    (score,) = scores_over_time(router, "guide", "ces", audience=Audience.EMPLOYEE, view=View.BELIEVED)
    believed = estimate(router.all(Metric)["ces"], score)
    assert (score.period, round(believed.value or 0, 1), believed.n) == ("Staff survey 2026", 5.1, 22)


def test_expectations_are_met_as_often_as_the_header_of_the_map_says(view: JourneyView) -> None:
    assert expectations_met(view, "jill") == Met(met=4, of=7, unknown=1)
    assert expectations_met(view, "bill") == Met(met=2, of=7, unknown=0)


def test_personas_are_those_of_the_map(router: Project) -> None:
    facts = {persona.name: (persona.age, persona.share, persona.interviews) for persona in router.all(Persona).values()}
    assert facts == {"Jill": (29, 0.41, 40), "Bill": (60, 0.38, 22)}


@pytest.mark.parametrize(("touchpoint_id", "gap"), [("guide", 2.1), ("helpline", 2.8)])
def test_bill_is_let_down_by_the_steps_of_the_map(view: JourneyView, touchpoint_id: str, gap: float) -> None:
    expected = view.rating(touchpoint_id, "bill", View.EXPECTED)
    perceived = view.rating(touchpoint_id, "bill", View.PERCEIVED)
    assert expected is not None
    assert perceived is not None
    assert expected - perceived == pytest.approx(gap)


@pytest.mark.parametrize(
    ("pain_id", "customers"),
    [("pain-identity", 1900), ("pain-guide", 730), ("pain-helpline", 1100), ("pain-renewal", None)],
)
def test_pains_reach_as_many_customers_as_the_map_says(view: JourneyView, pain_id: str, customers: int | None) -> None:
    hurt = customers_hurt(view, view.project.all(PainPoint)[pain_id])
    digits = 1 if customers == 730 else 2
    assert (None if hurt is None else round(hurt / 10**digits) * 10**digits) == customers


def test_the_router_journey_has_the_touchpoints_and_owners_of_the_map(view: JourneyView) -> None:
    assert len(view.contacts) == 12
    assert [touchpoint.id for touchpoint in view.contacts if touchpoint.owner_id is None] == ["guide"]
    missing = [touchpoint.title for touchpoint in view.touchpoints if touchpoint.existence is Existence.MISSING]
    assert missing == ["news of his parcel", "nobody says when it will be fixed"]


def test_ten_of_twelve_router_touchpoints_were_measured(view: JourneyView) -> None:
    assert evidence_counts(view) == {Evidence.MEASURED: 10, Evidence.OBSERVED: 1, Evidence.ASSUMED: 1}


def test_beside_the_router_journey_stand_two_others_and_a_future(router: Project) -> None:
    steps = {
        journey.title: sum(
            touchpoint.line is Line.FRONTSTAGE and touchpoint.existence is not Existence.MISSING
            for stage in router.children(Stage, journey.id)
            for touchpoint in router.children(Touchpoint, stage.id)
        )
        for journey in router.ordered(Journey)
    }
    assert steps == {
        "Getting a new router working": 12,
        "Moving house": 18,
        "Leaving us": 7,
        "Future: online tonight": 9,
    }
    assert router.all(Journey)["tonight"].future_of_id == "router"


def test_what_the_future_of_the_router_journey_shall_feel_like_is_hoped_for_only(router: Project) -> None:
    found = gaps(JourneyView(router, router.all(Journey)["tonight"], date(2026, 9, 12)), Kind.STATES)
    assert [(gap.place, gap.persona_id, gap.difference) for gap in found] == [
        ("Order", "jill", -0.2),
        ("Order", "bill", 0.0),
        ("Router sets itself up", "jill", 0.1),
        ("“You are online”", "jill", 0.2),
        ("Same price for loyal customers", "jill", 0.4),
        ("Live news of the parcel", "jill", 0.6),
        ("Show the passport once", "jill", 0.8),
        ("Show the passport once", "bill", 1.1),
        ("Same price for loyal customers", "bill", 1.1),
        ("One-page guide in the box", "bill", 1.7),
        ("Call one person who knows the case", "bill", 2.2),
    ]
    assert {gap.confidence for gap in found} == {Confidence.TOO_FEW}


@pytest.mark.parametrize("name", FILLED_TEMPLATES)
def test_a_template_has_touchpoints_to_overwrite(name: str) -> None:
    frontstage = [t for t in template(name).all(Touchpoint).values() if t.line is Line.FRONTSTAGE]
    assert 6 <= len(frontstage) <= 12
    assert all(touchpoint.title and touchpoint.channel for touchpoint in frontstage)


def test_the_blank_template_is_three_empty_stages() -> None:
    project = template("blank")
    assert len(project.all(Journey)) == 1
    assert len(project.all(Stage)) == 3
    assert len(project.all(Touchpoint)) == 0


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_template_claims_no_evidence(name: str) -> None:
    project = template(name)
    records: list[Record] = [record for table in project.tables.values() for record in table.values()]
    claims = [record.id for record in records if getattr(record, "evidence", Evidence.ASSUMED) != Evidence.ASSUMED]
    assert claims == []
    assert not project.all(Score)
    assert not project.all(Rating)
    assert all(persona.interviews is None for persona in project.all(Persona).values())
