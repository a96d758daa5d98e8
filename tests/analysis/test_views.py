import pytest

from cxmapper.analysis.findings import Confidence
from cxmapper.model.record import Aspect, Evidence, View
from cxmapper.model.records import Existence, Journey, Line, ProjectInfo, Settings, State
from tests.whole_journey import BILL, JILL, found, rated, subjects, touchpoint

BOTH = (BILL, JILL, Journey(id="j", title="", persona_ids=("bill", "jill")))
EXPECTED, PERCEIVED, BELIEVED = View.EXPECTED, View.PERCEIVED, View.BELIEVED


@pytest.mark.parametrize(
    ("expected", "perceived", "gaps"),
    [
        pytest.param(1.2, -0.9, [2.1], id="well below"),
        pytest.param(0.3, -0.7, [1.0], id="exactly one step, though 0.3 + 0.7 is less in floats"),
        pytest.param(0.0, -0.999999, [], id="a hair less than a step"),
        pytest.param(-1.0, 1.0, [], id="above"),
    ],
)
def test_perceived_a_step_below_expected_is_a_gap(expected: float, perceived: float, gaps: list[float]) -> None:
    ratings = [rated("home", EXPECTED, expected), rated("home", PERCEIVED, perceived)]
    assert [each.values["gap"] for each in found("gap.expectation", *ratings)] == gaps


def test_nothing_is_compared_where_a_value_or_the_same_aspect_is_missing() -> None:
    assert subjects("gap.expectation", rated("home", PERCEIVED, -2.0)) == []
    ease = rated("home", EXPECTED, 2.0, aspect=Aspect.EASE)
    assert subjects("gap.expectation", ease, rated("home", PERCEIVED, -2.0)) == []


def test_a_step_is_what_the_settings_say() -> None:
    ratings = [rated("home", EXPECTED, 1.0), rated("home", PERCEIVED, -0.5)]
    wide = ProjectInfo(id="project", settings=Settings(expectation_step=1.6))
    assert subjects("gap.expectation", wide, *ratings) == []


def test_a_step_of_nothing_does_not_make_equals_a_gap() -> None:
    every = ProjectInfo(id="project", settings=Settings(expectation_step=0))
    assert subjects("gap.expectation", every, rated("home", EXPECTED, 1.0), rated("home", PERCEIVED, 1.0)) == []


def test_a_persona_with_a_value_of_its_own_is_compared_by_it_and_others_by_everyones() -> None:
    ratings = [rated("home", EXPECTED, 1.0), rated("home", PERCEIVED, -2.0), rated("home", PERCEIVED, -1.0, "bill")]
    gaps = {each.subject_ids: each.values["gap"] for each in found("gap.expectation", *BOTH, *ratings)}
    assert gaps == {("home", "bill"): 2.0, ("home",): 3.0}


def test_everyones_values_are_not_told_where_each_persona_has_its_own() -> None:
    ratings = [rated("home", EXPECTED, 1.0), rated("home", PERCEIVED, -2.0)]
    ratings += [rated("home", PERCEIVED, 1.0, "bill"), rated("home", PERCEIVED, -1.0, "jill")]
    assert subjects("gap.expectation", *BOTH, *ratings) == [("home", "jill")]


def test_a_persona_that_does_not_come_by_is_not_compared() -> None:
    jills = touchpoint("home", "s2", persona_ids=("jill",))
    ratings = [rated("home", EXPECTED, 1.0, "bill"), rated("home", PERCEIVED, -2.0, "bill")]
    assert subjects("gap.expectation", *BOTH, jills, *ratings) == []


@pytest.mark.parametrize("fields", [{"existence": Existence.MISSING}, {"line": Line.BACKSTAGE}])
def test_what_customers_do_not_meet_is_not_compared(fields: dict[str, object]) -> None:
    ratings = [rated("home", EXPECTED, 1.0), rated("home", PERCEIVED, -2.0)]
    assert subjects("gap.expectation", touchpoint("home", "s2", **fields), *ratings) == []


def test_a_gap_is_as_deep_as_its_part_of_the_scale_and_reaches_the_persona() -> None:
    [gap] = found(
        "gap.expectation", *BOTH, rated("home", EXPECTED, 1.0, "bill"), rated("home", PERCEIVED, -1.0, "bill")
    )
    assert (gap.depth, gap.reach, gap.priority) == (0.5, 0.4, 0.2)


@pytest.mark.parametrize(
    ("expected", "perceived", "confidence"),
    [
        (Evidence.MEASURED, Evidence.MEASURED, Confidence.FIRM),
        (Evidence.MEASURED, Evidence.OBSERVED, Confidence.LIKELY),
        (Evidence.ASSUMED, Evidence.MEASURED, Confidence.TOO_FEW),
        (Evidence.ASSUMED, Evidence.ASSUMED, Confidence.TOO_FEW),
    ],
)
def test_a_gap_is_as_sure_as_its_weaker_value(expected: Evidence, perceived: Evidence, confidence: Confidence) -> None:
    ratings = rated("home", EXPECTED, 1.0, evidence=expected), rated("home", PERCEIVED, -1.0, evidence=perceived)
    assert [each.confidence for each in found("gap.expectation", *ratings)] == [confidence]


@pytest.mark.parametrize(("perceived", "gaps"), [(-0.5, [("home",)]), (0.0, [("home",)]), (0.1, [])])
def test_perceived_a_step_below_what_we_believe_is_a_gap(perceived: float, gaps: list[tuple[str]]) -> None:
    assert subjects("gap.delivery", rated("home", BELIEVED, 1.0), rated("home", PERCEIVED, perceived)) == gaps


def test_what_a_team_guessed_blind_is_not_what_we_believe() -> None:
    guess = rated("home", BELIEVED, 2.0, team="Red")
    assert subjects("gap.delivery", guess, rated("home", PERCEIVED, -2.0)) == []


def test_nobody_has_perceived_a_future_journey() -> None:
    future = Journey(id="j", title="", state=State.FUTURE)
    assert subjects("gap.delivery", future, rated("home", BELIEVED, 2.0), rated("home", PERCEIVED, -2.0)) == []
