import pytest

from cxmapper.analysis.findings import Confidence, Finding
from cxmapper.model.record import Evidence, View
from cxmapper.model.records import (
    Journey,
    PainPoint,
    ProjectInfo,
    Record,
    Settings,
    Transition,
    TransitionKind,
)
from tests.whole_journey import BILL, JILL, found, rated, subjects, touchpoint

BOTH = (BILL, JILL, Journey(id="j", title="", persona_ids=("bill", "jill")))
LATER = touchpoint("later", "s2", order="W1")


def felt(*values: float | None, persona_id: str | None = None, **fields: object) -> list[Record]:
    places = zip(("web", "home", "later"), values, strict=True)
    found = [rated(place, View.PERCEIVED, value, persona_id, **fields) for place, value in places if value is not None]
    return [LATER, *found]


def test_a_pain_point_is_as_deep_as_severe_and_reaches_whom_it_affects() -> None:
    pain = PainPoint(
        id="p", touchpoint_id="home", text="Slow", severity=4, share_affected=0.5, evidence=Evidence.MEASURED
    )
    [noted] = found("pain.noted", pain)
    assert (noted.subject_ids, noted.depth, noted.reach, noted.priority) == (("p", "home"), 0.8, 0.5, 0.4)
    assert noted.confidence is Confidence.FIRM


def test_an_unknown_reach_counts_as_half_of_the_customers() -> None:
    [noted] = found("pain.noted", PainPoint(id="p", touchpoint_id="home", text="Slow", severity=5))
    assert (noted.reach, noted.priority, noted.confidence) == (None, 0.5, Confidence.TOO_FEW)


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        pytest.param((1.0, -1.0, 1.0), [("home",)], id="below both"),
        pytest.param((0.3, -0.7, 0.3), [("home",)], id="exactly one step"),
        pytest.param((0.2, -0.7, 1.0), [], id="less than a step below one"),
        pytest.param((1.5, 0.0, 1.5), [], id="not below neutral"),
        pytest.param((1.0, -1.0, None), [], id="what follows is unknown"),
        pytest.param((None, -1.0, 1.0), [], id="what comes before is unknown"),
        pytest.param((-2.0, 1.0, 1.0), [], id="the first has one neighbour only"),
        pytest.param((1.0, 1.0, -2.0), [], id="the last too"),
    ],
)
def test_a_valley_is_a_step_below_both_neighbours_and_below_neutral(
    values: tuple[float | None, ...], expected: list[object]
) -> None:
    assert subjects("pain.valley", *felt(*values)) == expected


def test_neighbours_are_those_on_the_personas_own_path() -> None:
    jills = touchpoint("app", "s2", order="V5", persona_ids=("jill",))
    records = [*felt(1.0, -1.0, 1.0, persona_id="bill"), jills, rated("app", View.PERCEIVED, -2.0)]
    assert subjects("pain.valley", *BOTH, *records) == [("home", "bill")]


def test_a_valley_in_everyones_ratings_is_told_once() -> None:
    assert subjects("pain.valley", *BOTH, *felt(1.0, -1.0, 1.0)) == [("home",)]


def test_a_valley_is_as_deep_as_the_feeling_and_as_sure_as_the_weakest_value() -> None:
    observed = felt(1.0, -1.0, 1.0, evidence=Evidence.OBSERVED)
    [valley] = found("pain.valley", *observed)
    assert (valley.depth, valley.confidence) == (0.5, Confidence.LIKELY)


def test_the_step_of_a_valley_is_what_the_settings_say() -> None:
    wide = ProjectInfo(id="project", settings=Settings(valley_step=2.5))
    assert subjects("pain.valley", wide, *felt(1.0, -1.0, 1.0)) == []


def leaves(**fields: object) -> Transition:
    given = {"id": "away", "source_id": "web", "target_id": None, "kind": TransitionKind.LEAVES, **fields}
    return Transition.model_validate(given)


@pytest.mark.parametrize(("share", "expected"), [(0.17, 1), (0.0, 0), (None, 1)])
def test_a_departure_hurts_if_anybody_leaves_or_nobody_counted(share: float | None, expected: int) -> None:
    assert len(found("pain.leaves", leaves(share=share))) == expected


def test_a_departure_must_be_above_the_share_in_the_settings() -> None:
    settings = ProjectInfo(id="project", settings=Settings(leaves_share=0.17))
    assert subjects("pain.leaves", settings, leaves(share=0.17)) == []
    assert subjects("pain.leaves", settings, leaves(share=0.18)) == [("away", "web")]


def test_who_leaves_is_lost_wholly() -> None:
    [lost] = found("pain.leaves", leaves(share=0.17))
    assert (lost.depth, lost.reach, lost.priority) == (1.0, 0.17, 0.17)


def test_a_loop_names_both_its_ends_and_ways_on_are_none() -> None:
    back = Transition(id="again", source_id="home", target_id="web", kind=TransitionKind.BACK, share=0.34)
    assert subjects("pain.loop", back) == [("again", "home", "web")]
    assert subjects("pain.loop") == []
    settings = ProjectInfo(id="project", settings=Settings(loop_share=0.34))
    itself = Transition(id="again", source_id="home", target_id="home", kind=TransitionKind.BACK, share=0.34)
    assert subjects("pain.loop", itself) == [("again", "home")]
    assert subjects("pain.loop", settings, back) == []


@pytest.mark.parametrize(
    ("evidence", "n", "confidence"),
    [
        (Evidence.MEASURED, 30, Confidence.FIRM),
        (Evidence.MEASURED, 29, Confidence.TOO_FEW),
        (Evidence.MEASURED, None, Confidence.LIKELY),
        (Evidence.OBSERVED, 9, Confidence.LIKELY),
        (Evidence.ASSUMED, 900, Confidence.TOO_FEW),
    ],
)
def test_a_share_is_sure_when_it_was_measured_among_enough(
    evidence: Evidence, n: int | None, confidence: Confidence
) -> None:
    lost: list[Finding] = found("pain.leaves", leaves(share=0.17, n=n, evidence=evidence))
    assert [each.confidence for each in lost] == [confidence]
