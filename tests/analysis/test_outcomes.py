"""What became of a metric once an idea was done, against values reckoned by hand."""

from datetime import date

import pytest

from cxmapper.analysis.outcomes import done_on, outcome_in_short, outcome_words, outcomes
from cxmapper.model.project import Project
from cxmapper.model.records import Expects, FollowUp, Opportunity, PainPoint, Score, Status
from tests.analysis.answered import FIXED, said_yes
from tests.whole_journey import project

PAIN = PainPoint(id="p", touchpoint_id="home", text="Slow")
IDEA = Opportunity(
    id="i",
    text="Case history",
    pain_point_ids=("p",),
    due=date(2026, 6, 30),
    status=Status.DONE,
    expects=Expects(metric_id="fcr", change=0.2),
)


def whole(*scores: Score, idea: Opportunity = IDEA) -> Project:
    return project(FIXED, PAIN, idea, *scores)


def idea_of(there: Project) -> Opportunity:
    return there.all(Opportunity)["i"]


def test_the_last_value_before_is_compared_with_the_first_after() -> None:
    there = whole(
        said_yes(30, 100, "2026-Q1"),
        said_yes(40, 100, "2026-Q2"),
        said_yes(60, 100, "2026-Q3"),
        said_yes(90, 100, "2026-Q4"),
    )
    [found] = outcomes(there, idea_of(there))
    assert found.before is not None
    assert found.after is not None
    assert (found.before.period, found.after.period) == ("2026-Q2", "2026-Q3")
    assert found.change == pytest.approx(0.2)
    # Agresti & Caffo: 41/102 against 61/102, z = 2.86, p = 0.004.
    assert found.sure


def test_a_small_change_is_not_sure() -> None:
    # 11/22 against 13/22: z = 0.61, p = 0.54.
    there = whole(said_yes(10, 20, "2026-Q2"), said_yes(12, 20, "2026-Q3"))
    [found] = outcomes(there, idea_of(there))
    assert found.change == pytest.approx(0.1)
    assert not found.sure


def test_a_period_that_holds_the_day_is_neither_before_nor_after() -> None:
    there = whole(said_yes(40, 100, "2026"), said_yes(60, 100, "2026-Q3"))
    [found] = outcomes(there, idea_of(there))
    assert found.before is None
    assert found.change is None
    assert list(outcome_words(there, idea_of(there)))[1] == "Home: not measured before (60 % (50 – 69 %, n 100) since)"


def test_without_answers_since_it_is_not_measured_yet() -> None:
    there = whole(said_yes(40, 100, "2026-Q2"), said_yes(0, 0, "2026-Q3"))
    said = list(outcome_words(there, idea_of(there)))
    assert said == [
        "Expected: Fixed at once +20",
        "Home: not measured yet since 30 June 2026 (40 % (31 – 50 %, n 100) before)",
    ]


def test_the_change_is_said_with_both_intervals() -> None:
    there = whole(said_yes(40, 100, "2026-Q2"), said_yes(60, 100, "2026-Q3"))
    assert list(outcome_words(there, idea_of(there)))[1] == (
        "Home: 40 % (31 – 50 %, n 100) in 2026-Q2, 60 % (50 – 69 %, n 100) in 2026-Q3: +20, sure"
    )


@pytest.mark.parametrize("status", [Status.IDEA, Status.PLANNED, Status.DOING, Status.DROPPED])
def test_until_it_is_done_only_what_is_expected_is_said(status: Status) -> None:
    there = whole(
        said_yes(40, 100, "2026-Q2"), said_yes(60, 100, "2026-Q3"), idea=IDEA.model_copy(update={"status": status})
    )
    assert outcomes(there, idea_of(there)) == ()
    assert list(outcome_words(there, idea_of(there))) == ["Expected: Fixed at once +20"]


def test_without_a_due_date_the_first_day_on_which_it_was_looked_after_counts() -> None:
    seen = (FollowUp(on=date(2026, 8, 2), text="all see it"), FollowUp(on=date(2026, 7, 1), text="on two screens"))
    assert done_on(IDEA.model_copy(update={"due": None, "follow_ups": seen})) == date(2026, 7, 1)
    there = whole(idea=IDEA.model_copy(update={"due": None}))
    assert outcomes(there, idea_of(there)) == ()
    assert list(outcome_words(there, idea_of(there)))[1].startswith("Nobody knows since when")


def test_two_places_are_never_pooled() -> None:
    other = PainPoint(id="q", touchpoint_id="web", text="Slow too")
    idea = IDEA.model_copy(update={"pain_point_ids": ("p", "q")})
    there = project(FIXED, PAIN, other, idea, said_yes(40, 100, "2026-Q2"), said_yes(60, 100, "2026-Q3"))
    assert [(one.subject_id, one.change is None) for one in outcomes(there, idea_of(there))] == [
        ("home", False),
        ("web", True),
    ]


def test_in_short_it_is_the_change_or_that_it_is_not_measured() -> None:
    there = whole(said_yes(40, 100, "2026-Q2"), said_yes(60, 100, "2026-Q3"))
    assert outcome_in_short(there, idea_of(there)) == "Fixed at once +20, sure"
    assert outcome_in_short(whole(), IDEA) == "not measured yet"
    assert outcome_in_short(whole(), IDEA.model_copy(update={"status": Status.DOING})) == ""
