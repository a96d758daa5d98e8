from collections.abc import Iterable

import pytest

from cxmapper.analysis.assumptions import Assumption, assumptions, weightiest
from cxmapper.model.record import Evidence, View
from cxmapper.model.records import Journey, PainPoint, Record, State, Transition, TransitionKind
from tests.whole_journey import BILL, JILL, TODAY, project, rated, touchpoint, view

BOTH = (BILL, JILL, Journey(id="j", title="Router", persona_ids=("bill", "jill")))
GUESSED = {"evidence": Evidence.ASSUMED}
SLOW = PainPoint(id="p", touchpoint_id="home", text="Slow", severity=4, share_affected=0.5)


def told(found: Iterable[Assumption]) -> list[tuple[float, str]]:
    return [(each.weight, each.question) for each in found]


def asked(*records: Record, without: tuple[str, ...] = ()) -> list[tuple[float, str]]:
    return told(assumptions(view(*records, without=without)))


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        (
            touchpoint("home", "s2", moment_of_truth=True, **GUESSED),
            (1.0, "Home: is this the moment on which all depends, and how does it go?"),
        ),
        (touchpoint("home", "s2", **GUESSED), (0.5, "Home: what happens here, in customers’ own words?")),
        (SLOW, (0.4, "Home: is “Slow” so, for whom, and how often?")),
        (rated("home", View.PERCEIVED, -1.0), (0.5, "Home: do customers feel as low as we think?")),
        (
            Transition(id="out", source_id="home", target_id=None, kind=TransitionKind.LEAVES, share=0.3),
            (0.3, "Home: how many leave here, and why?"),
        ),
        (
            Transition(id="again", source_id="home", target_id="home", kind=TransitionKind.BACK, share=0.3),
            (0.15, "Home: how many have to come back, and why?"),
        ),
    ],
)
def test_what_nobody_checked_is_a_question(record: Record, expected: tuple[float, str]) -> None:
    assert asked(record) == [(pytest.approx(expected[0]), expected[1])]


@pytest.mark.parametrize("evidence", [Evidence.OBSERVED, Evidence.MEASURED])
def test_what_was_observed_or_measured_is_not(evidence: Evidence) -> None:
    pain = SLOW.model_copy(update={"evidence": evidence})
    felt = rated("home", View.PERCEIVED, -1.0, evidence=evidence)
    assert asked(touchpoint("home", "s2", moment_of_truth=True, evidence=evidence), pain, felt) == []


def test_a_headline_measure_without_answers_weighs_more() -> None:
    home = touchpoint("home", "s2", headline_metric_id="nps", **GUESSED)
    assert asked(home, without=("home.nps",)) == [
        (0.75, "Home: what do customers score here? It has a measure, and no answers.")
    ]
    assert asked(home) == [(0.5, "Home: what happens here, in customers’ own words?")]


def test_a_touchpoint_is_asked_about_once_by_what_weighs_most_and_personas_by_their_share() -> None:
    home = touchpoint("home", "s2", persona_ids=("bill",), **GUESSED)
    felt = rated("home", View.PERCEIVED, -2.0, "bill")
    [(weight, question)] = asked(*BOTH, home, felt)
    assert (weight, question) == (pytest.approx(0.4), "Home: does Bill feel as low as we think?")


def test_the_weightiest_of_all_journeys_come_first_and_no_more_than_wanted() -> None:
    whole = project(touchpoint("web", "s1", **GUESSED), touchpoint("home", "s2", moment_of_truth=True, **GUESSED))
    assert [each.subject_ids for each in weightiest(whole, TODAY)] == [("home",), ("web",)]
    assert [each.subject_ids for each in weightiest(whole, TODAY, 1)] == [("home",)]


def test_nobody_can_be_asked_about_a_future_journey() -> None:
    assert asked(Journey(id="j", title="Soon", state=State.FUTURE), touchpoint("home", "s2", **GUESSED)) == []
