import subprocess
import sys
from random import Random

import networkx as nx
import pytest

from cxmapper.analysis.graph import JourneyView
from cxmapper.model.change import Change
from cxmapper.model.record import Aspect, View
from cxmapper.model.records import (
    Existence,
    Journey,
    Line,
    Opportunity,
    PainPoint,
    Stage,
    State,
    Touchpoint,
    Transition,
    TransitionKind,
)
from tests.journeys import seeded_journey
from tests.whole_journey import BILL, JILL, TODAY, rated, touchpoint, view


def ids(touchpoints: tuple[Touchpoint, ...]) -> list[str]:
    return [each.id for each in touchpoints]


def test_touchpoints_are_read_by_stage_and_none_before_one_that_leads_to_it() -> None:
    early = touchpoint("early", "s2", order="A1")
    seen = view(early, Transition(id="t", source_id="home", target_id="early"))
    assert ids(seen.touchpoints) == ["web", "home", "early"]


def test_branches_are_read_by_order_as_far_as_ways_allow() -> None:
    records = [touchpoint(id_, "s2", order=order) for id_, order in (("x", "W1"), ("y", "X1"), ("z", "Y1"))]
    ways = [Transition(id=a + b, source_id=a, target_id=b) for a, b in ("zx", "yx")]
    assert ids(view(*records, *ways).touchpoints) == ["web", "home", "y", "z", "x"]


def test_a_way_back_changes_no_reading_order() -> None:
    late = touchpoint("late", "s2", order="W1")
    back = Transition(id="t", source_id="late", target_id="home", kind=TransitionKind.BACK)
    assert ids(view(late, back).touchpoints) == ["web", "home", "late"]


def test_a_circle_of_ways_is_read_from_its_first_touchpoint_on() -> None:
    records = [touchpoint(id_, "s2", order=order) for id_, order in (("x", "W1"), ("y", "X1"), ("z", "Y1"))]
    ways = [Transition(id=a + b, source_id=a, target_id=b) for a, b in ("xy", "yz", "zx")]
    assert ids(view(*records, *ways).touchpoints) == ["web", "home", "x", "y", "z"]


def test_a_persona_meets_what_names_it_or_nobody_and_exists_frontstage() -> None:
    seen = view(
        BILL,
        JILL,
        touchpoint("app", "s2", order="W1", persona_ids=("jill",)),
        touchpoint("guide", "s2", order="X1", persona_ids=("bill",)),
        touchpoint("ghost", "s2", order="Y1", existence=Existence.MISSING),
        touchpoint("plan", "s2", order="Y2", existence=Existence.PLANNED),
        touchpoint("stock", "s2", order="Z1", line=Line.BACKSTAGE),
    )
    assert ids(seen.path("bill")) == ["web", "home", "guide"]


def test_in_a_future_journey_customers_meet_what_is_planned() -> None:
    future = Journey(id="j", title="", state=State.FUTURE)
    assert ids(view(future, touchpoint("home", "s2", existence=Existence.PLANNED)).contacts) == ["web", "home"]


def test_without_named_personas_those_of_the_touchpoints_are_the_journeys() -> None:
    met = touchpoint("home", "s2", persona_ids=("jill",))
    assert view(BILL, JILL, met).crowd == ("jill",)
    assert view(BILL, JILL, met, Journey(id="j", title="", persona_ids=("bill",))).crowd == ("bill",)
    assert view().crowd == (None,)


def test_a_rating_is_the_personas_own_else_everyones_and_never_a_teams_guess() -> None:
    seen = view(
        BILL,
        JILL,
        rated("web", View.PERCEIVED, 1.0),
        rated("web", View.PERCEIVED, -1.0, "bill"),
        rated("web", View.BELIEVED, 2.0, team="Red"),
    )
    assert seen.rating("web", "bill", View.PERCEIVED) == -1.0
    assert seen.rating("web", "jill", View.PERCEIVED) == 1.0
    assert seen.rating("web", None, View.PERCEIVED) == 1.0
    assert seen.rating("web", None, View.PERCEIVED, Aspect.EASE) is None
    assert seen.rating("web", None, View.BELIEVED) is None


def test_an_idea_is_at_home_with_its_first_pain_else_its_subject_else_in_the_first_journey() -> None:
    other = [
        Journey(id="k", title="", order="W1"),
        Stage(id="k1", journey_id="k", title=""),
        touchpoint("phone", "k1"),
        PainPoint(id="p1", touchpoint_id="phone", text=""),
        PainPoint(id="p2", touchpoint_id="web", text=""),
    ]
    ideas = [
        Opportunity(id="i1", text="", pain_point_ids=("p1", "p2")),
        Opportunity(id="i2", text="", pain_point_ids=("p2", "p1")),
        Opportunity(id="i3", text="", subject_id="s2"),
        Opportunity(id="i4", text="", subject_id="phone"),
        Opportunity(id="i5", text=""),
    ]
    assert [idea.id for idea in view(*other, *ideas).ideas] == ["i2", "i3", "i5"]


@pytest.mark.parametrize("seed", range(6))
def test_what_is_reached_is_what_networkx_reaches(seed: int) -> None:
    seeded = seeded_journey(60, seed)
    random = Random(seed)
    cut = random.sample(seeded.ordered(Transition), 15)
    seen = JourneyView(seeded.apply(Change.removing(*cut)), seeded.all(Journey)["journey"], TODAY)
    ways = [way for ways in seen.ways_out.values() for way in ways if way.kind is not TransitionKind.BACK]
    graph = nx.DiGraph([(way.source_id, way.target_id) for way in ways if way.target_id is not None])
    graph.add_nodes_from(touchpoint.id for touchpoint in seen.touchpoints)
    starts = {touchpoint.id for touchpoint in seen.starts()}
    assert set(seen.reached) == starts.union(*(nx.descendants(graph, id_) for id_ in starts))


def test_findings_load_neither_networkx_nor_numpy() -> None:
    modules = "cxmapper.analysis.findings, cxmapper.analysis.courses"
    code = f"import sys, {modules}; print({{'networkx', 'numpy'}} & {{*sys.modules}})"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout == "set()\n"
